import type { Texts } from './texts.ts';

/** English. */
export const en: Texts = {
  customer: [
    [
      'c:Hello! Could you quote {n} units of {item}, FCA Tashkent?',
      'm:Good afternoon! {price} UZS each, valid for ten days.',
      'c:And the lead time?',
      'm:Three weeks after the advance payment.',
      'c:Sounds fair. Please send the proforma invoice.',
      'm:Sent. Let me know if the consignee is right.',
    ],
    [
      'c:Has the container left the terminal?',
      'm:Yes, on {day}. CMR and packing list are attached.',
      'c:Great. What is the ETA at the border?',
      'm:Two days, if there is no queue.',
      'c:Our broker is asking for the **HS code**.',
      'm:`5205 11 000 0`, same as last time.',
    ],
    [
      'c:We have comments on clause 7 of the contract.',
      'm:Happy to look at them.',
      'c:Payment within 30 days instead of 15, please.',
      'm:We can meet at 20 with a 30% advance.',
      'c:Agreed.',
      'm:The revised version goes out on {day}.',
    ],
    [
      'c:The quality report of lot {n} is missing.',
      'm:Sorry about that, one moment.',
      'c:No rush, end of the week is fine.',
      'm:Here it is: https://ipakyoli.uz/en/lots/{n}',
      'c:Thanks, all good.',
      'm:Any time 🙂',
    ],
  ],
  colleague: [
    [
      'c:Can you join the call at four?',
      'm:Yes, send me the link.',
      'c:https://meet.example.org/{n}',
      'm:Got it.',
      'c:We need the {item} figures.',
      'm:Will bring them.',
    ],
  ],
  team: [
    'Morning all, shipment {n} is cleared.',
    'Who has the latest price list?',
    'Uploaded it to the folder.',
    'The client confirmed for {day}.',
    'Thanks!',
    'Invoice total is {price} UZS.',
    '{item}: {n} left in stock.',
    'I will be ten minutes late.',
    'Samples arrived 🎉',
    'Please review the draft before {day}.',
  ],
  family: ['Hi everyone!', 'Happy birthday! 🎂'],
  news: [
    '**Cotton futures up {n} points**\n\nTraders expect a quiet {day}.',
    '**Freight:** China–Central Asia rates fall {n}%',
    '**New rail link opens**\n\nRead more: https://example.org/rail',
    '**Exchange rate:** {price} UZS to the dollar',
  ],
  company: ['New in stock: {item}.'],
  saved: ['Call the bank on {day}', 'https://core.telegram.org/api'],
  bot: [
    [
      'm:/start',
      'c:Welcome! Send an order number.',
      'm:{n}',
      'c:Order **{n}** is on its way.',
      'm:/help',
      'c:/start /status /help',
    ],
  ],
  items: ['cotton yarn', 'packing film', 'LED panel', 'office chair', 'silk fabric', 'dried apricot'],
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
};
