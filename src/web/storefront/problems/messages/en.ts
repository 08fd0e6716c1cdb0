export const en = {
  notFoundTitle: "There is no such page",
  notFound: "The address may be old or mistyped. The range is all here:",
  gonePiece: "The piece you are looking for may be out of the range.",
  faultTitle: "This did not work",
  fault:
    "The fault is ours and has been noted. Nothing was ordered or charged by halves. Please try again in a moment; if you have an order, you can look it up below.",
  crossOriginTitle: "This form was sent from another site",
  crossOrigin: "To protect you, we take forms only from our own pages. Open the page here and send it again.",
  tooLargeTitle: "This form is too large",
  tooLarge: "What was sent is far larger than any form of ours. Go back and shorten it.",
  wrongTypeTitle: "This is not a form of ours",
  wrongType: "The page was sent in a way that this shop does not understand.",
  home: "To the home page",
  bag: "To your bag",
  track: "Follow an order",
};
