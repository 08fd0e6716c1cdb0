export const en = {
  notFoundTitle: "There is no such page",
  notFound:
    "The address may be old or mistyped, or a piece has left the range. Search for it, or start from one of the four kinds of knitwear.",
  faultTitle: "This did not work",
  fault:
    "The fault is ours and has been noted. Nothing was ordered or charged by halves. Please try again in a moment; if you have an order, you can look it up below.",
  crossOriginTitle: "This form was sent from another site",
  crossOrigin:
    "To protect you, we take forms only from our own pages. Nothing was changed. Open the page here and send it again.",
  tooLargeTitle: "This form is too large",
  tooLarge: "What was sent is far larger than any form of ours. Go back and shorten it.",
  wrongTypeTitle: "This is not a form of ours",
  wrongType: "The page was sent in a way that this shop does not understand.",
  home: "To the home page",
  bag: "To your bag",
  track: "Follow an order",
  tooManyTitle: "That was a little too much at once",
  tooMany:
    "From your network this was asked for more often than we answer in an hour. Nothing was stored or charged. Please try again later, or write to us: we answer either way.",
  closedTitle: "The shop is closed for now",
  closed:
    "For the time being nothing can be ordered. The range is still here to look at, orders under way go on, and we answer every question.",
  askUs: "Something else? <link>Ask us</link>, at {email} or {phone}.",
} as const;
