import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const zh: Translation<typeof en> = {
  title: "来自东莞的针织",
  description: "针织套头衫、毛衣、连体裤和大衣，从东莞寄往世界各地。下单前即可看到送到家的总价。",
  heading: "好针织，<em>穿进日子里</em>",
  lead: "指尖能摸到走向的麻花，拉开又弹回的罗纹，挡得住风的羊毛。按针法、分量和保暖程度来挑选。",
  action: "看套头衫",
  second: "或者先看大衣",
  doorsHeading: "四种温暖",
  doorCount: "{count, plural, other {#款}}",
  seasonEyebrow: "冬季",
  seasonHeading: "看天气穿衣，<em>不看日历</em>",
  seasonText:
    "每一款都标明保暖程度，共五级：一级适合夏夜，五级抵御霜冻。微凉的春晨和温和的十二月，都能找到合适的毛衣。",
  seasonAction: "抵御严寒的大衣",
  newHeading: "本店选品",
  newAction: "全部毛衣",
  makingHeading: "怎样织成，<em>就怎样说明</em>",
  making: {
    fibre: {
      heading: "纤维名称与含量",
      text: "羊毛、羊驼毛、棉、锦纶，每一种都写明百分比；凡含动物来源的部分，也一一注明。",
    },
    stitch: {
      heading: "看得见的针法",
      text: "每件衣服都是一针一针画出来的。图上在哪里交叉，纱线就在哪里交叉。",
    },
    measure: {
      heading: "平铺测量",
      text: "每个尺码都平铺测量，同时标注厘米和英寸。把您最合身的毛衣铺在旁边，一比便知。",
    },
    sent: {
      heading: "从东莞发货",
      text: "{daysMin, number}至{daysMax, number}个工作日内包装寄出，每个包裹全程可查，包括清关。",
    },
  },
  promiseHeading: "我们的隐私政策，<em>是一个程序</em>",
  promiseText:
    "多数商店只是公布一份政策，我们的政策在运行。其中每一项承诺，都对应店铺代码中的一道控制，以及一项测试：撤掉这道控制，测试就会失败。",
  promiseAction: "阅读这份在运行的政策",
  plain: {
    price: {
      heading: "一个价格，全部在内",
      text: "运费、税费和关税按您所在的国家或地区算好，在下单按钮之前显示。无法预付关税时，我们会说明承运商大约会收取多少。",
    },
    details: {
      heading: "四项信息，无需注册",
      text: "姓名、电话、地址和邮箱，订单只需要这些，我们也只问这些。信息加密保存，没有记录在案的理由，谁也不能打开。",
    },
    person: {
      heading: "有人回复",
      text: "来信或来电均可。东莞的工作人员会在当地工作日回复您。",
    },
  },
};
