// Generated from GramJS's schema by src/build/tl/generate.ts. Do not edit.
import { makeNamespace, type Maker } from './namespace.ts';

/** The layer's types, by the names GramJS gives them. */
export declare namespace Api {
type int = number;
type long = bigint;
type double = number;
type bytes = Uint8Array;
/** Sixteen bytes as they stand on the wire. */
type int128 = Uint8Array;
/** Thirty-two bytes as they stand on the wire. */
type int256 = Uint8Array;
interface AnyRequest { className: string; }
export interface InputPeerEmpty { className: 'InputPeerEmpty';  }
export interface InputPeerSelf { className: 'InputPeerSelf';  }
export interface InputPeerChat { className: 'InputPeerChat'; chatId: long; }
export interface InputPeerUser { className: 'InputPeerUser'; userId: long; accessHash: long; }
export interface InputPeerChannel { className: 'InputPeerChannel'; channelId: long; accessHash: long; }
export interface InputPeerUserFromMessage { className: 'InputPeerUserFromMessage'; peer: Api.TypeInputPeer; msgId: int; userId: long; }
export interface InputPeerChannelFromMessage { className: 'InputPeerChannelFromMessage'; peer: Api.TypeInputPeer; msgId: int; channelId: long; }
export interface InputUserEmpty { className: 'InputUserEmpty';  }
export interface InputUserSelf { className: 'InputUserSelf';  }
export interface InputUser { className: 'InputUser'; userId: long; accessHash: long; }
export interface InputUserFromMessage { className: 'InputUserFromMessage'; peer: Api.TypeInputPeer; msgId: int; userId: long; }
export interface InputPhoneContact { className: 'InputPhoneContact'; clientId: long; phone: string; firstName: string; lastName: string; }
export interface InputFile { className: 'InputFile'; id: long; parts: int; name: string; md5Checksum: string; }
export interface InputFileBig { className: 'InputFileBig'; id: long; parts: int; name: string; }
export interface InputFileStoryDocument { className: 'InputFileStoryDocument'; id: Api.TypeInputDocument; }
export interface InputMediaEmpty { className: 'InputMediaEmpty';  }
export interface InputMediaUploadedPhoto { className: 'InputMediaUploadedPhoto'; spoiler?: boolean | undefined; file: Api.TypeInputFile; stickers?: Api.TypeInputDocument[] | undefined; ttlSeconds?: int | undefined; }
export interface InputMediaPhoto { className: 'InputMediaPhoto'; spoiler?: boolean | undefined; id: Api.TypeInputPhoto; ttlSeconds?: int | undefined; }
export interface InputMediaGeoPoint { className: 'InputMediaGeoPoint'; geoPoint: Api.TypeInputGeoPoint; }
export interface InputMediaContact { className: 'InputMediaContact'; phoneNumber: string; firstName: string; lastName: string; vcard: string; }
export interface InputMediaUploadedDocument { className: 'InputMediaUploadedDocument'; nosoundVideo?: boolean | undefined; forceFile?: boolean | undefined; spoiler?: boolean | undefined; file: Api.TypeInputFile; thumb?: Api.TypeInputFile | undefined; mimeType: string; attributes: Api.TypeDocumentAttribute[]; stickers?: Api.TypeInputDocument[] | undefined; videoCover?: Api.TypeInputPhoto | undefined; videoTimestamp?: int | undefined; ttlSeconds?: int | undefined; }
export interface InputMediaDocument { className: 'InputMediaDocument'; spoiler?: boolean | undefined; id: Api.TypeInputDocument; videoCover?: Api.TypeInputPhoto | undefined; videoTimestamp?: int | undefined; ttlSeconds?: int | undefined; query?: string | undefined; }
export interface InputMediaVenue { className: 'InputMediaVenue'; geoPoint: Api.TypeInputGeoPoint; title: string; address: string; provider: string; venueId: string; venueType: string; }
export interface InputMediaPhotoExternal { className: 'InputMediaPhotoExternal'; spoiler?: boolean | undefined; url: string; ttlSeconds?: int | undefined; }
export interface InputMediaDocumentExternal { className: 'InputMediaDocumentExternal'; spoiler?: boolean | undefined; url: string; ttlSeconds?: int | undefined; videoCover?: Api.TypeInputPhoto | undefined; videoTimestamp?: int | undefined; }
export interface InputMediaGame { className: 'InputMediaGame'; id: Api.TypeInputGame; }
export interface InputMediaInvoice { className: 'InputMediaInvoice'; title: string; description: string; photo?: Api.TypeInputWebDocument | undefined; invoice: Api.TypeInvoice; payload: bytes; provider?: string | undefined; providerData: Api.TypeDataJSON; startParam?: string | undefined; extendedMedia?: Api.TypeInputMedia | undefined; }
export interface InputMediaGeoLive { className: 'InputMediaGeoLive'; stopped?: boolean | undefined; geoPoint: Api.TypeInputGeoPoint; heading?: int | undefined; period?: int | undefined; proximityNotificationRadius?: int | undefined; }
export interface InputMediaPoll { className: 'InputMediaPoll'; poll: Api.TypePoll; correctAnswers?: bytes[] | undefined; solution?: string | undefined; solutionEntities?: Api.TypeMessageEntity[] | undefined; }
export interface InputMediaDice { className: 'InputMediaDice'; emoticon: string; }
export interface InputMediaStory { className: 'InputMediaStory'; peer: Api.TypeInputPeer; id: int; }
export interface InputMediaWebPage { className: 'InputMediaWebPage'; forceLargeMedia?: boolean | undefined; forceSmallMedia?: boolean | undefined; optional?: boolean | undefined; url: string; }
export interface InputMediaPaidMedia { className: 'InputMediaPaidMedia'; starsAmount: long; extendedMedia: Api.TypeInputMedia[]; payload?: string | undefined; }
export interface InputChatPhotoEmpty { className: 'InputChatPhotoEmpty';  }
export interface InputChatUploadedPhoto { className: 'InputChatUploadedPhoto'; file?: Api.TypeInputFile | undefined; video?: Api.TypeInputFile | undefined; videoStartTs?: double | undefined; videoEmojiMarkup?: Api.TypeVideoSize | undefined; }
export interface InputChatPhoto { className: 'InputChatPhoto'; id: Api.TypeInputPhoto; }
export interface InputGeoPointEmpty { className: 'InputGeoPointEmpty';  }
export interface InputGeoPoint { className: 'InputGeoPoint'; lat: double; long: double; accuracyRadius?: int | undefined; }
export interface InputPhotoEmpty { className: 'InputPhotoEmpty';  }
export interface InputPhoto { className: 'InputPhoto'; id: long; accessHash: long; fileReference: bytes; }
export interface InputFileLocation { className: 'InputFileLocation'; volumeId: long; localId: int; secret: long; fileReference: bytes; }
export interface InputEncryptedFileLocation { className: 'InputEncryptedFileLocation'; id: long; accessHash: long; }
export interface InputDocumentFileLocation { className: 'InputDocumentFileLocation'; id: long; accessHash: long; fileReference: bytes; thumbSize: string; }
export interface InputSecureFileLocation { className: 'InputSecureFileLocation'; id: long; accessHash: long; }
export interface InputTakeoutFileLocation { className: 'InputTakeoutFileLocation';  }
export interface InputPhotoFileLocation { className: 'InputPhotoFileLocation'; id: long; accessHash: long; fileReference: bytes; thumbSize: string; }
export interface InputPhotoLegacyFileLocation { className: 'InputPhotoLegacyFileLocation'; id: long; accessHash: long; fileReference: bytes; volumeId: long; localId: int; secret: long; }
export interface InputPeerPhotoFileLocation { className: 'InputPeerPhotoFileLocation'; big?: boolean | undefined; peer: Api.TypeInputPeer; photoId: long; }
export interface InputStickerSetThumb { className: 'InputStickerSetThumb'; stickerset: Api.TypeInputStickerSet; thumbVersion: int; }
export interface InputGroupCallStream { className: 'InputGroupCallStream'; call: Api.TypeInputGroupCall; timeMs: long; scale: int; videoChannel?: int | undefined; videoQuality?: int | undefined; }
export interface PeerUser { className: 'PeerUser'; userId: long; }
export interface PeerChat { className: 'PeerChat'; chatId: long; }
export interface PeerChannel { className: 'PeerChannel'; channelId: long; }
export interface UserEmpty { className: 'UserEmpty'; id: long; }
export interface User { className: 'User'; self?: boolean | undefined; contact?: boolean | undefined; mutualContact?: boolean | undefined; deleted?: boolean | undefined; bot?: boolean | undefined; botChatHistory?: boolean | undefined; botNochats?: boolean | undefined; verified?: boolean | undefined; restricted?: boolean | undefined; min?: boolean | undefined; botInlineGeo?: boolean | undefined; support?: boolean | undefined; scam?: boolean | undefined; applyMinPhoto?: boolean | undefined; fake?: boolean | undefined; botAttachMenu?: boolean | undefined; premium?: boolean | undefined; attachMenuEnabled?: boolean | undefined; botCanEdit?: boolean | undefined; closeFriend?: boolean | undefined; storiesHidden?: boolean | undefined; storiesUnavailable?: boolean | undefined; contactRequirePremium?: boolean | undefined; botBusiness?: boolean | undefined; botHasMainApp?: boolean | undefined; id: long; accessHash?: long | undefined; firstName?: string | undefined; lastName?: string | undefined; username?: string | undefined; phone?: string | undefined; photo?: Api.TypeUserProfilePhoto | undefined; status?: Api.TypeUserStatus | undefined; botInfoVersion?: int | undefined; restrictionReason?: Api.TypeRestrictionReason[] | undefined; botInlinePlaceholder?: string | undefined; langCode?: string | undefined; emojiStatus?: Api.TypeEmojiStatus | undefined; usernames?: Api.TypeUsername[] | undefined; storiesMaxId?: int | undefined; color?: Api.TypePeerColor | undefined; profileColor?: Api.TypePeerColor | undefined; botActiveUsers?: int | undefined; botVerificationIcon?: long | undefined; }
export interface UserProfilePhotoEmpty { className: 'UserProfilePhotoEmpty';  }
export interface UserProfilePhoto { className: 'UserProfilePhoto'; hasVideo?: boolean | undefined; personal?: boolean | undefined; photoId: long; strippedThumb?: bytes | undefined; dcId: int; }
export interface UserStatusEmpty { className: 'UserStatusEmpty';  }
export interface UserStatusOnline { className: 'UserStatusOnline'; expires: int; }
export interface UserStatusOffline { className: 'UserStatusOffline'; wasOnline: int; }
export interface UserStatusRecently { className: 'UserStatusRecently'; byMe?: boolean | undefined; }
export interface UserStatusLastWeek { className: 'UserStatusLastWeek'; byMe?: boolean | undefined; }
export interface UserStatusLastMonth { className: 'UserStatusLastMonth'; byMe?: boolean | undefined; }
export interface ChatEmpty { className: 'ChatEmpty'; id: long; }
export interface Chat { className: 'Chat'; creator?: boolean | undefined; left?: boolean | undefined; deactivated?: boolean | undefined; callActive?: boolean | undefined; callNotEmpty?: boolean | undefined; noforwards?: boolean | undefined; id: long; title: string; photo: Api.TypeChatPhoto; participantsCount: int; date: int; version: int; migratedTo?: Api.TypeInputChannel | undefined; adminRights?: Api.TypeChatAdminRights | undefined; defaultBannedRights?: Api.TypeChatBannedRights | undefined; }
export interface ChatForbidden { className: 'ChatForbidden'; id: long; title: string; }
export interface Channel { className: 'Channel'; creator?: boolean | undefined; left?: boolean | undefined; broadcast?: boolean | undefined; verified?: boolean | undefined; megagroup?: boolean | undefined; restricted?: boolean | undefined; signatures?: boolean | undefined; min?: boolean | undefined; scam?: boolean | undefined; hasLink?: boolean | undefined; hasGeo?: boolean | undefined; slowmodeEnabled?: boolean | undefined; callActive?: boolean | undefined; callNotEmpty?: boolean | undefined; fake?: boolean | undefined; gigagroup?: boolean | undefined; noforwards?: boolean | undefined; joinToSend?: boolean | undefined; joinRequest?: boolean | undefined; forum?: boolean | undefined; storiesHidden?: boolean | undefined; storiesHiddenMin?: boolean | undefined; storiesUnavailable?: boolean | undefined; signatureProfiles?: boolean | undefined; id: long; accessHash?: long | undefined; title: string; username?: string | undefined; photo: Api.TypeChatPhoto; date: int; restrictionReason?: Api.TypeRestrictionReason[] | undefined; adminRights?: Api.TypeChatAdminRights | undefined; bannedRights?: Api.TypeChatBannedRights | undefined; defaultBannedRights?: Api.TypeChatBannedRights | undefined; participantsCount?: int | undefined; usernames?: Api.TypeUsername[] | undefined; storiesMaxId?: int | undefined; color?: Api.TypePeerColor | undefined; profileColor?: Api.TypePeerColor | undefined; emojiStatus?: Api.TypeEmojiStatus | undefined; level?: int | undefined; subscriptionUntilDate?: int | undefined; botVerificationIcon?: long | undefined; }
export interface ChannelForbidden { className: 'ChannelForbidden'; broadcast?: boolean | undefined; megagroup?: boolean | undefined; id: long; accessHash: long; title: string; untilDate?: int | undefined; }
export interface ChatFull { className: 'ChatFull'; canSetUsername?: boolean | undefined; hasScheduled?: boolean | undefined; translationsDisabled?: boolean | undefined; id: long; about: string; participants: Api.TypeChatParticipants; chatPhoto?: Api.TypePhoto | undefined; notifySettings: Api.TypePeerNotifySettings; exportedInvite?: Api.TypeExportedChatInvite | undefined; botInfo?: Api.TypeBotInfo[] | undefined; pinnedMsgId?: int | undefined; folderId?: int | undefined; call?: Api.TypeInputGroupCall | undefined; ttlPeriod?: int | undefined; groupcallDefaultJoinAs?: Api.TypePeer | undefined; themeEmoticon?: string | undefined; requestsPending?: int | undefined; recentRequesters?: long[] | undefined; availableReactions?: Api.TypeChatReactions | undefined; reactionsLimit?: int | undefined; }
export interface ChannelFull { className: 'ChannelFull'; canViewParticipants?: boolean | undefined; canSetUsername?: boolean | undefined; canSetStickers?: boolean | undefined; hiddenPrehistory?: boolean | undefined; canSetLocation?: boolean | undefined; hasScheduled?: boolean | undefined; canViewStats?: boolean | undefined; blocked?: boolean | undefined; canDeleteChannel?: boolean | undefined; antispam?: boolean | undefined; participantsHidden?: boolean | undefined; translationsDisabled?: boolean | undefined; storiesPinnedAvailable?: boolean | undefined; viewForumAsMessages?: boolean | undefined; restrictedSponsored?: boolean | undefined; canViewRevenue?: boolean | undefined; paidMediaAllowed?: boolean | undefined; canViewStarsRevenue?: boolean | undefined; paidReactionsAvailable?: boolean | undefined; stargiftsAvailable?: boolean | undefined; id: long; about: string; participantsCount?: int | undefined; adminsCount?: int | undefined; kickedCount?: int | undefined; bannedCount?: int | undefined; onlineCount?: int | undefined; readInboxMaxId: int; readOutboxMaxId: int; unreadCount: int; chatPhoto: Api.TypePhoto; notifySettings: Api.TypePeerNotifySettings; exportedInvite?: Api.TypeExportedChatInvite | undefined; botInfo: Api.TypeBotInfo[]; migratedFromChatId?: long | undefined; migratedFromMaxId?: int | undefined; pinnedMsgId?: int | undefined; stickerset?: Api.TypeStickerSet | undefined; availableMinId?: int | undefined; folderId?: int | undefined; linkedChatId?: long | undefined; location?: Api.TypeChannelLocation | undefined; slowmodeSeconds?: int | undefined; slowmodeNextSendDate?: int | undefined; statsDc?: int | undefined; pts: int; call?: Api.TypeInputGroupCall | undefined; ttlPeriod?: int | undefined; pendingSuggestions?: string[] | undefined; groupcallDefaultJoinAs?: Api.TypePeer | undefined; themeEmoticon?: string | undefined; requestsPending?: int | undefined; recentRequesters?: long[] | undefined; defaultSendAs?: Api.TypePeer | undefined; availableReactions?: Api.TypeChatReactions | undefined; reactionsLimit?: int | undefined; stories?: Api.TypePeerStories | undefined; wallpaper?: Api.TypeWallPaper | undefined; boostsApplied?: int | undefined; boostsUnrestrict?: int | undefined; emojiset?: Api.TypeStickerSet | undefined; botVerification?: Api.TypeBotVerification | undefined; stargiftsCount?: int | undefined; }
export interface ChatParticipant { className: 'ChatParticipant'; userId: long; inviterId: long; date: int; }
export interface ChatParticipantCreator { className: 'ChatParticipantCreator'; userId: long; }
export interface ChatParticipantAdmin { className: 'ChatParticipantAdmin'; userId: long; inviterId: long; date: int; }
export interface ChatParticipantsForbidden { className: 'ChatParticipantsForbidden'; chatId: long; selfParticipant?: Api.TypeChatParticipant | undefined; }
export interface ChatParticipants { className: 'ChatParticipants'; chatId: long; participants: Api.TypeChatParticipant[]; version: int; }
export interface ChatPhotoEmpty { className: 'ChatPhotoEmpty';  }
export interface ChatPhoto { className: 'ChatPhoto'; hasVideo?: boolean | undefined; photoId: long; strippedThumb?: bytes | undefined; dcId: int; }
export interface MessageEmpty { className: 'MessageEmpty'; id: int; peerId?: Api.TypePeer | undefined; }
export interface Message { className: 'Message'; out?: boolean | undefined; mentioned?: boolean | undefined; mediaUnread?: boolean | undefined; silent?: boolean | undefined; post?: boolean | undefined; fromScheduled?: boolean | undefined; legacy?: boolean | undefined; editHide?: boolean | undefined; pinned?: boolean | undefined; noforwards?: boolean | undefined; invertMedia?: boolean | undefined; offline?: boolean | undefined; videoProcessingPending?: boolean | undefined; id: int; fromId?: Api.TypePeer | undefined; fromBoostsApplied?: int | undefined; peerId: Api.TypePeer; savedPeerId?: Api.TypePeer | undefined; fwdFrom?: Api.TypeMessageFwdHeader | undefined; viaBotId?: long | undefined; viaBusinessBotId?: long | undefined; replyTo?: Api.TypeMessageReplyHeader | undefined; date: int; message: string; media?: Api.TypeMessageMedia | undefined; replyMarkup?: Api.TypeReplyMarkup | undefined; entities?: Api.TypeMessageEntity[] | undefined; views?: int | undefined; forwards?: int | undefined; replies?: Api.TypeMessageReplies | undefined; editDate?: int | undefined; postAuthor?: string | undefined; groupedId?: long | undefined; reactions?: Api.TypeMessageReactions | undefined; restrictionReason?: Api.TypeRestrictionReason[] | undefined; ttlPeriod?: int | undefined; quickReplyShortcutId?: int | undefined; effect?: long | undefined; factcheck?: Api.TypeFactCheck | undefined; reportDeliveryUntilDate?: int | undefined; }
export interface MessageService { className: 'MessageService'; out?: boolean | undefined; mentioned?: boolean | undefined; mediaUnread?: boolean | undefined; reactionsArePossible?: boolean | undefined; silent?: boolean | undefined; post?: boolean | undefined; legacy?: boolean | undefined; id: int; fromId?: Api.TypePeer | undefined; peerId: Api.TypePeer; replyTo?: Api.TypeMessageReplyHeader | undefined; date: int; action: Api.TypeMessageAction; reactions?: Api.TypeMessageReactions | undefined; ttlPeriod?: int | undefined; }
export interface MessageMediaEmpty { className: 'MessageMediaEmpty';  }
export interface MessageMediaPhoto { className: 'MessageMediaPhoto'; spoiler?: boolean | undefined; photo?: Api.TypePhoto | undefined; ttlSeconds?: int | undefined; }
export interface MessageMediaGeo { className: 'MessageMediaGeo'; geo: Api.TypeGeoPoint; }
export interface MessageMediaContact { className: 'MessageMediaContact'; phoneNumber: string; firstName: string; lastName: string; vcard: string; userId: long; }
export interface MessageMediaUnsupported { className: 'MessageMediaUnsupported';  }
export interface MessageMediaDocument { className: 'MessageMediaDocument'; nopremium?: boolean | undefined; spoiler?: boolean | undefined; video?: boolean | undefined; round?: boolean | undefined; voice?: boolean | undefined; document?: Api.TypeDocument | undefined; altDocuments?: Api.TypeDocument[] | undefined; videoCover?: Api.TypePhoto | undefined; videoTimestamp?: int | undefined; ttlSeconds?: int | undefined; }
export interface MessageMediaWebPage { className: 'MessageMediaWebPage'; forceLargeMedia?: boolean | undefined; forceSmallMedia?: boolean | undefined; manual?: boolean | undefined; safe?: boolean | undefined; webpage: Api.TypeWebPage; }
export interface MessageMediaVenue { className: 'MessageMediaVenue'; geo: Api.TypeGeoPoint; title: string; address: string; provider: string; venueId: string; venueType: string; }
export interface MessageMediaGame { className: 'MessageMediaGame'; game: Api.TypeGame; }
export interface MessageMediaInvoice { className: 'MessageMediaInvoice'; shippingAddressRequested?: boolean | undefined; test?: boolean | undefined; title: string; description: string; photo?: Api.TypeWebDocument | undefined; receiptMsgId?: int | undefined; currency: string; totalAmount: long; startParam: string; extendedMedia?: Api.TypeMessageExtendedMedia | undefined; }
export interface MessageMediaGeoLive { className: 'MessageMediaGeoLive'; geo: Api.TypeGeoPoint; heading?: int | undefined; period: int; proximityNotificationRadius?: int | undefined; }
export interface MessageMediaPoll { className: 'MessageMediaPoll'; poll: Api.TypePoll; results: Api.TypePollResults; }
export interface MessageMediaDice { className: 'MessageMediaDice'; value: int; emoticon: string; }
export interface MessageMediaStory { className: 'MessageMediaStory'; viaMention?: boolean | undefined; peer: Api.TypePeer; id: int; story?: Api.TypeStoryItem | undefined; }
export interface MessageMediaGiveaway { className: 'MessageMediaGiveaway'; onlyNewSubscribers?: boolean | undefined; winnersAreVisible?: boolean | undefined; channels: long[]; countriesIso2?: string[] | undefined; prizeDescription?: string | undefined; quantity: int; months?: int | undefined; stars?: long | undefined; untilDate: int; }
export interface MessageMediaGiveawayResults { className: 'MessageMediaGiveawayResults'; onlyNewSubscribers?: boolean | undefined; refunded?: boolean | undefined; channelId: long; additionalPeersCount?: int | undefined; launchMsgId: int; winnersCount: int; unclaimedCount: int; winners: long[]; months?: int | undefined; stars?: long | undefined; prizeDescription?: string | undefined; untilDate: int; }
export interface MessageMediaPaidMedia { className: 'MessageMediaPaidMedia'; starsAmount: long; extendedMedia: Api.TypeMessageExtendedMedia[]; }
export interface MessageActionEmpty { className: 'MessageActionEmpty';  }
export interface MessageActionChatCreate { className: 'MessageActionChatCreate'; title: string; users: long[]; }
export interface MessageActionChatEditTitle { className: 'MessageActionChatEditTitle'; title: string; }
export interface MessageActionChatEditPhoto { className: 'MessageActionChatEditPhoto'; photo: Api.TypePhoto; }
export interface MessageActionChatDeletePhoto { className: 'MessageActionChatDeletePhoto';  }
export interface MessageActionChatAddUser { className: 'MessageActionChatAddUser'; users: long[]; }
export interface MessageActionChatDeleteUser { className: 'MessageActionChatDeleteUser'; userId: long; }
export interface MessageActionChatJoinedByLink { className: 'MessageActionChatJoinedByLink'; inviterId: long; }
export interface MessageActionChannelCreate { className: 'MessageActionChannelCreate'; title: string; }
export interface MessageActionChatMigrateTo { className: 'MessageActionChatMigrateTo'; channelId: long; }
export interface MessageActionChannelMigrateFrom { className: 'MessageActionChannelMigrateFrom'; title: string; chatId: long; }
export interface MessageActionPinMessage { className: 'MessageActionPinMessage';  }
export interface MessageActionHistoryClear { className: 'MessageActionHistoryClear';  }
export interface MessageActionGameScore { className: 'MessageActionGameScore'; gameId: long; score: int; }
export interface MessageActionPaymentSentMe { className: 'MessageActionPaymentSentMe'; recurringInit?: boolean | undefined; recurringUsed?: boolean | undefined; currency: string; totalAmount: long; payload: bytes; info?: Api.TypePaymentRequestedInfo | undefined; shippingOptionId?: string | undefined; charge: Api.TypePaymentCharge; subscriptionUntilDate?: int | undefined; }
export interface MessageActionPaymentSent { className: 'MessageActionPaymentSent'; recurringInit?: boolean | undefined; recurringUsed?: boolean | undefined; currency: string; totalAmount: long; invoiceSlug?: string | undefined; subscriptionUntilDate?: int | undefined; }
export interface MessageActionPhoneCall { className: 'MessageActionPhoneCall'; video?: boolean | undefined; callId: long; reason?: Api.TypePhoneCallDiscardReason | undefined; duration?: int | undefined; }
export interface MessageActionScreenshotTaken { className: 'MessageActionScreenshotTaken';  }
export interface MessageActionCustomAction { className: 'MessageActionCustomAction'; message: string; }
export interface MessageActionBotAllowed { className: 'MessageActionBotAllowed'; attachMenu?: boolean | undefined; fromRequest?: boolean | undefined; domain?: string | undefined; app?: Api.TypeBotApp | undefined; }
export interface MessageActionSecureValuesSentMe { className: 'MessageActionSecureValuesSentMe'; values: Api.TypeSecureValue[]; credentials: Api.TypeSecureCredentialsEncrypted; }
export interface MessageActionSecureValuesSent { className: 'MessageActionSecureValuesSent'; types: Api.TypeSecureValueType[]; }
export interface MessageActionContactSignUp { className: 'MessageActionContactSignUp';  }
export interface MessageActionGeoProximityReached { className: 'MessageActionGeoProximityReached'; fromId: Api.TypePeer; toId: Api.TypePeer; distance: int; }
export interface MessageActionGroupCall { className: 'MessageActionGroupCall'; call: Api.TypeInputGroupCall; duration?: int | undefined; }
export interface MessageActionInviteToGroupCall { className: 'MessageActionInviteToGroupCall'; call: Api.TypeInputGroupCall; users: long[]; }
export interface MessageActionSetMessagesTTL { className: 'MessageActionSetMessagesTTL'; period: int; autoSettingFrom?: long | undefined; }
export interface MessageActionGroupCallScheduled { className: 'MessageActionGroupCallScheduled'; call: Api.TypeInputGroupCall; scheduleDate: int; }
export interface MessageActionSetChatTheme { className: 'MessageActionSetChatTheme'; emoticon: string; }
export interface MessageActionChatJoinedByRequest { className: 'MessageActionChatJoinedByRequest';  }
export interface MessageActionWebViewDataSentMe { className: 'MessageActionWebViewDataSentMe'; text: string; data: string; }
export interface MessageActionWebViewDataSent { className: 'MessageActionWebViewDataSent'; text: string; }
export interface MessageActionGiftPremium { className: 'MessageActionGiftPremium'; currency: string; amount: long; months: int; cryptoCurrency?: string | undefined; cryptoAmount?: long | undefined; message?: Api.TypeTextWithEntities | undefined; }
export interface MessageActionTopicCreate { className: 'MessageActionTopicCreate'; title: string; iconColor: int; iconEmojiId?: long | undefined; }
export interface MessageActionTopicEdit { className: 'MessageActionTopicEdit'; title?: string | undefined; iconEmojiId?: long | undefined; closed?: boolean | undefined; hidden?: boolean | undefined; }
export interface MessageActionSuggestProfilePhoto { className: 'MessageActionSuggestProfilePhoto'; photo: Api.TypePhoto; }
export interface MessageActionRequestedPeer { className: 'MessageActionRequestedPeer'; buttonId: int; peers: Api.TypePeer[]; }
export interface MessageActionSetChatWallPaper { className: 'MessageActionSetChatWallPaper'; same?: boolean | undefined; forBoth?: boolean | undefined; wallpaper: Api.TypeWallPaper; }
export interface MessageActionGiftCode { className: 'MessageActionGiftCode'; viaGiveaway?: boolean | undefined; unclaimed?: boolean | undefined; boostPeer?: Api.TypePeer | undefined; months: int; slug: string; currency?: string | undefined; amount?: long | undefined; cryptoCurrency?: string | undefined; cryptoAmount?: long | undefined; message?: Api.TypeTextWithEntities | undefined; }
export interface MessageActionGiveawayLaunch { className: 'MessageActionGiveawayLaunch'; stars?: long | undefined; }
export interface MessageActionGiveawayResults { className: 'MessageActionGiveawayResults'; stars?: boolean | undefined; winnersCount: int; unclaimedCount: int; }
export interface MessageActionBoostApply { className: 'MessageActionBoostApply'; boosts: int; }
export interface MessageActionRequestedPeerSentMe { className: 'MessageActionRequestedPeerSentMe'; buttonId: int; peers: Api.TypeRequestedPeer[]; }
export interface MessageActionPaymentRefunded { className: 'MessageActionPaymentRefunded'; peer: Api.TypePeer; currency: string; totalAmount: long; payload?: bytes | undefined; charge: Api.TypePaymentCharge; }
export interface MessageActionGiftStars { className: 'MessageActionGiftStars'; currency: string; amount: long; stars: long; cryptoCurrency?: string | undefined; cryptoAmount?: long | undefined; transactionId?: string | undefined; }
export interface MessageActionPrizeStars { className: 'MessageActionPrizeStars'; unclaimed?: boolean | undefined; stars: long; transactionId: string; boostPeer: Api.TypePeer; giveawayMsgId: int; }
export interface MessageActionStarGift { className: 'MessageActionStarGift'; nameHidden?: boolean | undefined; saved?: boolean | undefined; converted?: boolean | undefined; upgraded?: boolean | undefined; refunded?: boolean | undefined; canUpgrade?: boolean | undefined; gift: Api.TypeStarGift; message?: Api.TypeTextWithEntities | undefined; convertStars?: long | undefined; upgradeMsgId?: int | undefined; upgradeStars?: long | undefined; fromId?: Api.TypePeer | undefined; peer?: Api.TypePeer | undefined; savedId?: long | undefined; }
export interface MessageActionStarGiftUnique { className: 'MessageActionStarGiftUnique'; upgrade?: boolean | undefined; transferred?: boolean | undefined; saved?: boolean | undefined; refunded?: boolean | undefined; gift: Api.TypeStarGift; canExportAt?: int | undefined; transferStars?: long | undefined; fromId?: Api.TypePeer | undefined; peer?: Api.TypePeer | undefined; savedId?: long | undefined; }
export interface Dialog { className: 'Dialog'; pinned?: boolean | undefined; unreadMark?: boolean | undefined; viewForumAsMessages?: boolean | undefined; peer: Api.TypePeer; topMessage: int; readInboxMaxId: int; readOutboxMaxId: int; unreadCount: int; unreadMentionsCount: int; unreadReactionsCount: int; notifySettings: Api.TypePeerNotifySettings; pts?: int | undefined; draft?: Api.TypeDraftMessage | undefined; folderId?: int | undefined; ttlPeriod?: int | undefined; }
export interface DialogFolder { className: 'DialogFolder'; pinned?: boolean | undefined; folder: Api.TypeFolder; peer: Api.TypePeer; topMessage: int; unreadMutedPeersCount: int; unreadUnmutedPeersCount: int; unreadMutedMessagesCount: int; unreadUnmutedMessagesCount: int; }
export interface PhotoEmpty { className: 'PhotoEmpty'; id: long; }
export interface Photo { className: 'Photo'; hasStickers?: boolean | undefined; id: long; accessHash: long; fileReference: bytes; date: int; sizes: Api.TypePhotoSize[]; videoSizes?: Api.TypeVideoSize[] | undefined; dcId: int; }
export interface PhotoSizeEmpty { className: 'PhotoSizeEmpty'; type: string; }
export interface PhotoSize { className: 'PhotoSize'; type: string; w: int; h: int; size: int; }
export interface PhotoCachedSize { className: 'PhotoCachedSize'; type: string; w: int; h: int; bytes: bytes; }
export interface PhotoStrippedSize { className: 'PhotoStrippedSize'; type: string; bytes: bytes; }
export interface PhotoSizeProgressive { className: 'PhotoSizeProgressive'; type: string; w: int; h: int; sizes: int[]; }
export interface PhotoPathSize { className: 'PhotoPathSize'; type: string; bytes: bytes; }
export interface GeoPointEmpty { className: 'GeoPointEmpty';  }
export interface GeoPoint { className: 'GeoPoint'; long: double; lat: double; accessHash: long; accuracyRadius?: int | undefined; }
export interface InputNotifyPeer { className: 'InputNotifyPeer'; peer: Api.TypeInputPeer; }
export interface InputNotifyUsers { className: 'InputNotifyUsers';  }
export interface InputNotifyChats { className: 'InputNotifyChats';  }
export interface InputNotifyBroadcasts { className: 'InputNotifyBroadcasts';  }
export interface InputNotifyForumTopic { className: 'InputNotifyForumTopic'; peer: Api.TypeInputPeer; topMsgId: int; }
export interface InputPeerNotifySettings { className: 'InputPeerNotifySettings'; showPreviews?: boolean | undefined; silent?: boolean | undefined; muteUntil?: int | undefined; sound?: Api.TypeNotificationSound | undefined; storiesMuted?: boolean | undefined; storiesHideSender?: boolean | undefined; storiesSound?: Api.TypeNotificationSound | undefined; }
export interface PeerNotifySettings { className: 'PeerNotifySettings'; showPreviews?: boolean | undefined; silent?: boolean | undefined; muteUntil?: int | undefined; iosSound?: Api.TypeNotificationSound | undefined; androidSound?: Api.TypeNotificationSound | undefined; otherSound?: Api.TypeNotificationSound | undefined; storiesMuted?: boolean | undefined; storiesHideSender?: boolean | undefined; storiesIosSound?: Api.TypeNotificationSound | undefined; storiesAndroidSound?: Api.TypeNotificationSound | undefined; storiesOtherSound?: Api.TypeNotificationSound | undefined; }
export interface PeerSettings { className: 'PeerSettings'; reportSpam?: boolean | undefined; addContact?: boolean | undefined; blockContact?: boolean | undefined; shareContact?: boolean | undefined; needContactsException?: boolean | undefined; reportGeo?: boolean | undefined; autoarchived?: boolean | undefined; inviteMembers?: boolean | undefined; requestChatBroadcast?: boolean | undefined; businessBotPaused?: boolean | undefined; businessBotCanReply?: boolean | undefined; geoDistance?: int | undefined; requestChatTitle?: string | undefined; requestChatDate?: int | undefined; businessBotId?: long | undefined; businessBotManageUrl?: string | undefined; }
export interface WallPaper { className: 'WallPaper'; id: long; creator?: boolean | undefined; default?: boolean | undefined; pattern?: boolean | undefined; dark?: boolean | undefined; accessHash: long; slug: string; document: Api.TypeDocument; settings?: Api.TypeWallPaperSettings | undefined; }
export interface WallPaperNoFile { className: 'WallPaperNoFile'; id: long; default?: boolean | undefined; dark?: boolean | undefined; settings?: Api.TypeWallPaperSettings | undefined; }
export interface InputReportReasonSpam { className: 'InputReportReasonSpam';  }
export interface InputReportReasonViolence { className: 'InputReportReasonViolence';  }
export interface InputReportReasonPornography { className: 'InputReportReasonPornography';  }
export interface InputReportReasonChildAbuse { className: 'InputReportReasonChildAbuse';  }
export interface InputReportReasonOther { className: 'InputReportReasonOther';  }
export interface InputReportReasonCopyright { className: 'InputReportReasonCopyright';  }
export interface InputReportReasonGeoIrrelevant { className: 'InputReportReasonGeoIrrelevant';  }
export interface InputReportReasonFake { className: 'InputReportReasonFake';  }
export interface InputReportReasonIllegalDrugs { className: 'InputReportReasonIllegalDrugs';  }
export interface InputReportReasonPersonalDetails { className: 'InputReportReasonPersonalDetails';  }
export interface UserFull { className: 'UserFull'; blocked?: boolean | undefined; phoneCallsAvailable?: boolean | undefined; phoneCallsPrivate?: boolean | undefined; canPinMessage?: boolean | undefined; hasScheduled?: boolean | undefined; videoCallsAvailable?: boolean | undefined; voiceMessagesForbidden?: boolean | undefined; translationsDisabled?: boolean | undefined; storiesPinnedAvailable?: boolean | undefined; blockedMyStoriesFrom?: boolean | undefined; wallpaperOverridden?: boolean | undefined; contactRequirePremium?: boolean | undefined; readDatesPrivate?: boolean | undefined; sponsoredEnabled?: boolean | undefined; canViewRevenue?: boolean | undefined; botCanManageEmojiStatus?: boolean | undefined; id: long; about?: string | undefined; settings: Api.TypePeerSettings; personalPhoto?: Api.TypePhoto | undefined; profilePhoto?: Api.TypePhoto | undefined; fallbackPhoto?: Api.TypePhoto | undefined; notifySettings: Api.TypePeerNotifySettings; botInfo?: Api.TypeBotInfo | undefined; pinnedMsgId?: int | undefined; commonChatsCount: int; folderId?: int | undefined; ttlPeriod?: int | undefined; themeEmoticon?: string | undefined; privateForwardName?: string | undefined; botGroupAdminRights?: Api.TypeChatAdminRights | undefined; botBroadcastAdminRights?: Api.TypeChatAdminRights | undefined; premiumGifts?: Api.TypePremiumGiftOption[] | undefined; wallpaper?: Api.TypeWallPaper | undefined; stories?: Api.TypePeerStories | undefined; businessWorkHours?: Api.TypeBusinessWorkHours | undefined; businessLocation?: Api.TypeBusinessLocation | undefined; businessGreetingMessage?: Api.TypeBusinessGreetingMessage | undefined; businessAwayMessage?: Api.TypeBusinessAwayMessage | undefined; businessIntro?: Api.TypeBusinessIntro | undefined; birthday?: Api.TypeBirthday | undefined; personalChannelId?: long | undefined; personalChannelMessage?: int | undefined; stargiftsCount?: int | undefined; starrefProgram?: Api.TypeStarRefProgram | undefined; botVerification?: Api.TypeBotVerification | undefined; }
export interface Contact { className: 'Contact'; userId: long; mutual: boolean; }
export interface ImportedContact { className: 'ImportedContact'; userId: long; clientId: long; }
export interface ContactStatus { className: 'ContactStatus'; userId: long; status: Api.TypeUserStatus; }
export interface InputMessagesFilterEmpty { className: 'InputMessagesFilterEmpty';  }
export interface InputMessagesFilterPhotos { className: 'InputMessagesFilterPhotos';  }
export interface InputMessagesFilterVideo { className: 'InputMessagesFilterVideo';  }
export interface InputMessagesFilterPhotoVideo { className: 'InputMessagesFilterPhotoVideo';  }
export interface InputMessagesFilterDocument { className: 'InputMessagesFilterDocument';  }
export interface InputMessagesFilterUrl { className: 'InputMessagesFilterUrl';  }
export interface InputMessagesFilterGif { className: 'InputMessagesFilterGif';  }
export interface InputMessagesFilterVoice { className: 'InputMessagesFilterVoice';  }
export interface InputMessagesFilterMusic { className: 'InputMessagesFilterMusic';  }
export interface InputMessagesFilterChatPhotos { className: 'InputMessagesFilterChatPhotos';  }
export interface InputMessagesFilterPhoneCalls { className: 'InputMessagesFilterPhoneCalls'; missed?: boolean | undefined; }
export interface InputMessagesFilterRoundVoice { className: 'InputMessagesFilterRoundVoice';  }
export interface InputMessagesFilterRoundVideo { className: 'InputMessagesFilterRoundVideo';  }
export interface InputMessagesFilterMyMentions { className: 'InputMessagesFilterMyMentions';  }
export interface InputMessagesFilterGeo { className: 'InputMessagesFilterGeo';  }
export interface InputMessagesFilterContacts { className: 'InputMessagesFilterContacts';  }
export interface InputMessagesFilterPinned { className: 'InputMessagesFilterPinned';  }
export interface UpdateNewMessage { className: 'UpdateNewMessage'; message: Api.TypeMessage; pts: int; ptsCount: int; }
export interface UpdateMessageID { className: 'UpdateMessageID'; id: int; randomId: long; }
export interface UpdateDeleteMessages { className: 'UpdateDeleteMessages'; messages: int[]; pts: int; ptsCount: int; }
export interface UpdateUserTyping { className: 'UpdateUserTyping'; userId: long; action: Api.TypeSendMessageAction; }
export interface UpdateChatUserTyping { className: 'UpdateChatUserTyping'; chatId: long; fromId: Api.TypePeer; action: Api.TypeSendMessageAction; }
export interface UpdateChatParticipants { className: 'UpdateChatParticipants'; participants: Api.TypeChatParticipants; }
export interface UpdateUserStatus { className: 'UpdateUserStatus'; userId: long; status: Api.TypeUserStatus; }
export interface UpdateUserName { className: 'UpdateUserName'; userId: long; firstName: string; lastName: string; usernames: Api.TypeUsername[]; }
export interface UpdateNewAuthorization { className: 'UpdateNewAuthorization'; unconfirmed?: boolean | undefined; hash: long; date?: int | undefined; device?: string | undefined; location?: string | undefined; }
export interface UpdateNewEncryptedMessage { className: 'UpdateNewEncryptedMessage'; message: Api.TypeEncryptedMessage; qts: int; }
export interface UpdateEncryptedChatTyping { className: 'UpdateEncryptedChatTyping'; chatId: int; }
export interface UpdateEncryption { className: 'UpdateEncryption'; chat: Api.TypeEncryptedChat; date: int; }
export interface UpdateEncryptedMessagesRead { className: 'UpdateEncryptedMessagesRead'; chatId: int; maxDate: int; date: int; }
export interface UpdateChatParticipantAdd { className: 'UpdateChatParticipantAdd'; chatId: long; userId: long; inviterId: long; date: int; version: int; }
export interface UpdateChatParticipantDelete { className: 'UpdateChatParticipantDelete'; chatId: long; userId: long; version: int; }
export interface UpdateDcOptions { className: 'UpdateDcOptions'; dcOptions: Api.TypeDcOption[]; }
export interface UpdateNotifySettings { className: 'UpdateNotifySettings'; peer: Api.TypeNotifyPeer; notifySettings: Api.TypePeerNotifySettings; }
export interface UpdateServiceNotification { className: 'UpdateServiceNotification'; popup?: boolean | undefined; invertMedia?: boolean | undefined; inboxDate?: int | undefined; type: string; message: string; media: Api.TypeMessageMedia; entities: Api.TypeMessageEntity[]; }
export interface UpdatePrivacy { className: 'UpdatePrivacy'; key: Api.TypePrivacyKey; rules: Api.TypePrivacyRule[]; }
export interface UpdateUserPhone { className: 'UpdateUserPhone'; userId: long; phone: string; }
export interface UpdateReadHistoryInbox { className: 'UpdateReadHistoryInbox'; folderId?: int | undefined; peer: Api.TypePeer; maxId: int; stillUnreadCount: int; pts: int; ptsCount: int; }
export interface UpdateReadHistoryOutbox { className: 'UpdateReadHistoryOutbox'; peer: Api.TypePeer; maxId: int; pts: int; ptsCount: int; }
export interface UpdateWebPage { className: 'UpdateWebPage'; webpage: Api.TypeWebPage; pts: int; ptsCount: int; }
export interface UpdateReadMessagesContents { className: 'UpdateReadMessagesContents'; messages: int[]; pts: int; ptsCount: int; date?: int | undefined; }
export interface UpdateChannelTooLong { className: 'UpdateChannelTooLong'; channelId: long; pts?: int | undefined; }
export interface UpdateChannel { className: 'UpdateChannel'; channelId: long; }
export interface UpdateNewChannelMessage { className: 'UpdateNewChannelMessage'; message: Api.TypeMessage; pts: int; ptsCount: int; }
export interface UpdateReadChannelInbox { className: 'UpdateReadChannelInbox'; folderId?: int | undefined; channelId: long; maxId: int; stillUnreadCount: int; pts: int; }
export interface UpdateDeleteChannelMessages { className: 'UpdateDeleteChannelMessages'; channelId: long; messages: int[]; pts: int; ptsCount: int; }
export interface UpdateChannelMessageViews { className: 'UpdateChannelMessageViews'; channelId: long; id: int; views: int; }
export interface UpdateChatParticipantAdmin { className: 'UpdateChatParticipantAdmin'; chatId: long; userId: long; isAdmin: boolean; version: int; }
export interface UpdateNewStickerSet { className: 'UpdateNewStickerSet'; stickerset: Api.messages.TypeStickerSet; }
export interface UpdateStickerSetsOrder { className: 'UpdateStickerSetsOrder'; masks?: boolean | undefined; emojis?: boolean | undefined; order: long[]; }
export interface UpdateStickerSets { className: 'UpdateStickerSets'; masks?: boolean | undefined; emojis?: boolean | undefined; }
export interface UpdateSavedGifs { className: 'UpdateSavedGifs';  }
export interface UpdateBotInlineQuery { className: 'UpdateBotInlineQuery'; queryId: long; userId: long; query: string; geo?: Api.TypeGeoPoint | undefined; peerType?: Api.TypeInlineQueryPeerType | undefined; offset: string; }
export interface UpdateBotInlineSend { className: 'UpdateBotInlineSend'; userId: long; query: string; geo?: Api.TypeGeoPoint | undefined; id: string; msgId?: Api.TypeInputBotInlineMessageID | undefined; }
export interface UpdateEditChannelMessage { className: 'UpdateEditChannelMessage'; message: Api.TypeMessage; pts: int; ptsCount: int; }
export interface UpdateBotCallbackQuery { className: 'UpdateBotCallbackQuery'; queryId: long; userId: long; peer: Api.TypePeer; msgId: int; chatInstance: long; data?: bytes | undefined; gameShortName?: string | undefined; }
export interface UpdateEditMessage { className: 'UpdateEditMessage'; message: Api.TypeMessage; pts: int; ptsCount: int; }
export interface UpdateInlineBotCallbackQuery { className: 'UpdateInlineBotCallbackQuery'; queryId: long; userId: long; msgId: Api.TypeInputBotInlineMessageID; chatInstance: long; data?: bytes | undefined; gameShortName?: string | undefined; }
export interface UpdateReadChannelOutbox { className: 'UpdateReadChannelOutbox'; channelId: long; maxId: int; }
export interface UpdateDraftMessage { className: 'UpdateDraftMessage'; peer: Api.TypePeer; topMsgId?: int | undefined; draft: Api.TypeDraftMessage; }
export interface UpdateReadFeaturedStickers { className: 'UpdateReadFeaturedStickers';  }
export interface UpdateRecentStickers { className: 'UpdateRecentStickers';  }
export interface UpdateConfig { className: 'UpdateConfig';  }
export interface UpdatePtsChanged { className: 'UpdatePtsChanged';  }
export interface UpdateChannelWebPage { className: 'UpdateChannelWebPage'; channelId: long; webpage: Api.TypeWebPage; pts: int; ptsCount: int; }
export interface UpdateDialogPinned { className: 'UpdateDialogPinned'; pinned?: boolean | undefined; folderId?: int | undefined; peer: Api.TypeDialogPeer; }
export interface UpdatePinnedDialogs { className: 'UpdatePinnedDialogs'; folderId?: int | undefined; order?: Api.TypeDialogPeer[] | undefined; }
export interface UpdateBotWebhookJSON { className: 'UpdateBotWebhookJSON'; data: Api.TypeDataJSON; }
export interface UpdateBotWebhookJSONQuery { className: 'UpdateBotWebhookJSONQuery'; queryId: long; data: Api.TypeDataJSON; timeout: int; }
export interface UpdateBotShippingQuery { className: 'UpdateBotShippingQuery'; queryId: long; userId: long; payload: bytes; shippingAddress: Api.TypePostAddress; }
export interface UpdateBotPrecheckoutQuery { className: 'UpdateBotPrecheckoutQuery'; queryId: long; userId: long; payload: bytes; info?: Api.TypePaymentRequestedInfo | undefined; shippingOptionId?: string | undefined; currency: string; totalAmount: long; }
export interface UpdatePhoneCall { className: 'UpdatePhoneCall'; phoneCall: Api.TypePhoneCall; }
export interface UpdateLangPackTooLong { className: 'UpdateLangPackTooLong'; langCode: string; }
export interface UpdateLangPack { className: 'UpdateLangPack'; difference: Api.TypeLangPackDifference; }
export interface UpdateFavedStickers { className: 'UpdateFavedStickers';  }
export interface UpdateChannelReadMessagesContents { className: 'UpdateChannelReadMessagesContents'; channelId: long; topMsgId?: int | undefined; messages: int[]; }
export interface UpdateContactsReset { className: 'UpdateContactsReset';  }
export interface UpdateChannelAvailableMessages { className: 'UpdateChannelAvailableMessages'; channelId: long; availableMinId: int; }
export interface UpdateDialogUnreadMark { className: 'UpdateDialogUnreadMark'; unread?: boolean | undefined; peer: Api.TypeDialogPeer; }
export interface UpdateMessagePoll { className: 'UpdateMessagePoll'; pollId: long; poll?: Api.TypePoll | undefined; results: Api.TypePollResults; }
export interface UpdateChatDefaultBannedRights { className: 'UpdateChatDefaultBannedRights'; peer: Api.TypePeer; defaultBannedRights: Api.TypeChatBannedRights; version: int; }
export interface UpdateFolderPeers { className: 'UpdateFolderPeers'; folderPeers: Api.TypeFolderPeer[]; pts: int; ptsCount: int; }
export interface UpdatePeerSettings { className: 'UpdatePeerSettings'; peer: Api.TypePeer; settings: Api.TypePeerSettings; }
export interface UpdatePeerLocated { className: 'UpdatePeerLocated'; peers: Api.TypePeerLocated[]; }
export interface UpdateNewScheduledMessage { className: 'UpdateNewScheduledMessage'; message: Api.TypeMessage; }
export interface UpdateDeleteScheduledMessages { className: 'UpdateDeleteScheduledMessages'; peer: Api.TypePeer; messages: int[]; sentMessages?: int[] | undefined; }
export interface UpdateTheme { className: 'UpdateTheme'; theme: Api.TypeTheme; }
export interface UpdateGeoLiveViewed { className: 'UpdateGeoLiveViewed'; peer: Api.TypePeer; msgId: int; }
export interface UpdateLoginToken { className: 'UpdateLoginToken';  }
export interface UpdateMessagePollVote { className: 'UpdateMessagePollVote'; pollId: long; peer: Api.TypePeer; options: bytes[]; qts: int; }
export interface UpdateDialogFilter { className: 'UpdateDialogFilter'; id: int; filter?: Api.TypeDialogFilter | undefined; }
export interface UpdateDialogFilterOrder { className: 'UpdateDialogFilterOrder'; order: int[]; }
export interface UpdateDialogFilters { className: 'UpdateDialogFilters';  }
export interface UpdatePhoneCallSignalingData { className: 'UpdatePhoneCallSignalingData'; phoneCallId: long; data: bytes; }
export interface UpdateChannelMessageForwards { className: 'UpdateChannelMessageForwards'; channelId: long; id: int; forwards: int; }
export interface UpdateReadChannelDiscussionInbox { className: 'UpdateReadChannelDiscussionInbox'; channelId: long; topMsgId: int; readMaxId: int; broadcastId?: long | undefined; broadcastPost?: int | undefined; }
export interface UpdateReadChannelDiscussionOutbox { className: 'UpdateReadChannelDiscussionOutbox'; channelId: long; topMsgId: int; readMaxId: int; }
export interface UpdatePeerBlocked { className: 'UpdatePeerBlocked'; blocked?: boolean | undefined; blockedMyStoriesFrom?: boolean | undefined; peerId: Api.TypePeer; }
export interface UpdateChannelUserTyping { className: 'UpdateChannelUserTyping'; channelId: long; topMsgId?: int | undefined; fromId: Api.TypePeer; action: Api.TypeSendMessageAction; }
export interface UpdatePinnedMessages { className: 'UpdatePinnedMessages'; pinned?: boolean | undefined; peer: Api.TypePeer; messages: int[]; pts: int; ptsCount: int; }
export interface UpdatePinnedChannelMessages { className: 'UpdatePinnedChannelMessages'; pinned?: boolean | undefined; channelId: long; messages: int[]; pts: int; ptsCount: int; }
export interface UpdateChat { className: 'UpdateChat'; chatId: long; }
export interface UpdateGroupCallParticipants { className: 'UpdateGroupCallParticipants'; call: Api.TypeInputGroupCall; participants: Api.TypeGroupCallParticipant[]; version: int; }
export interface UpdateGroupCall { className: 'UpdateGroupCall'; chatId?: long | undefined; call: Api.TypeGroupCall; }
export interface UpdatePeerHistoryTTL { className: 'UpdatePeerHistoryTTL'; peer: Api.TypePeer; ttlPeriod?: int | undefined; }
export interface UpdateChatParticipant { className: 'UpdateChatParticipant'; chatId: long; date: int; actorId: long; userId: long; prevParticipant?: Api.TypeChatParticipant | undefined; newParticipant?: Api.TypeChatParticipant | undefined; invite?: Api.TypeExportedChatInvite | undefined; qts: int; }
export interface UpdateChannelParticipant { className: 'UpdateChannelParticipant'; viaChatlist?: boolean | undefined; channelId: long; date: int; actorId: long; userId: long; prevParticipant?: Api.TypeChannelParticipant | undefined; newParticipant?: Api.TypeChannelParticipant | undefined; invite?: Api.TypeExportedChatInvite | undefined; qts: int; }
export interface UpdateBotStopped { className: 'UpdateBotStopped'; userId: long; date: int; stopped: boolean; qts: int; }
export interface UpdateGroupCallConnection { className: 'UpdateGroupCallConnection'; presentation?: boolean | undefined; params: Api.TypeDataJSON; }
export interface UpdateBotCommands { className: 'UpdateBotCommands'; peer: Api.TypePeer; botId: long; commands: Api.TypeBotCommand[]; }
export interface UpdatePendingJoinRequests { className: 'UpdatePendingJoinRequests'; peer: Api.TypePeer; requestsPending: int; recentRequesters: long[]; }
export interface UpdateBotChatInviteRequester { className: 'UpdateBotChatInviteRequester'; peer: Api.TypePeer; date: int; userId: long; about: string; invite: Api.TypeExportedChatInvite; qts: int; }
export interface UpdateMessageReactions { className: 'UpdateMessageReactions'; peer: Api.TypePeer; msgId: int; topMsgId?: int | undefined; reactions: Api.TypeMessageReactions; }
export interface UpdateAttachMenuBots { className: 'UpdateAttachMenuBots';  }
export interface UpdateWebViewResultSent { className: 'UpdateWebViewResultSent'; queryId: long; }
export interface UpdateBotMenuButton { className: 'UpdateBotMenuButton'; botId: long; button: Api.TypeBotMenuButton; }
export interface UpdateSavedRingtones { className: 'UpdateSavedRingtones';  }
export interface UpdateTranscribedAudio { className: 'UpdateTranscribedAudio'; pending?: boolean | undefined; peer: Api.TypePeer; msgId: int; transcriptionId: long; text: string; }
export interface UpdateReadFeaturedEmojiStickers { className: 'UpdateReadFeaturedEmojiStickers';  }
export interface UpdateUserEmojiStatus { className: 'UpdateUserEmojiStatus'; userId: long; emojiStatus: Api.TypeEmojiStatus; }
export interface UpdateRecentEmojiStatuses { className: 'UpdateRecentEmojiStatuses';  }
export interface UpdateRecentReactions { className: 'UpdateRecentReactions';  }
export interface UpdateMoveStickerSetToTop { className: 'UpdateMoveStickerSetToTop'; masks?: boolean | undefined; emojis?: boolean | undefined; stickerset: long; }
export interface UpdateMessageExtendedMedia { className: 'UpdateMessageExtendedMedia'; peer: Api.TypePeer; msgId: int; extendedMedia: Api.TypeMessageExtendedMedia[]; }
export interface UpdateChannelPinnedTopic { className: 'UpdateChannelPinnedTopic'; pinned?: boolean | undefined; channelId: long; topicId: int; }
export interface UpdateChannelPinnedTopics { className: 'UpdateChannelPinnedTopics'; channelId: long; order?: int[] | undefined; }
export interface UpdateUser { className: 'UpdateUser'; userId: long; }
export interface UpdateAutoSaveSettings { className: 'UpdateAutoSaveSettings';  }
export interface UpdateStory { className: 'UpdateStory'; peer: Api.TypePeer; story: Api.TypeStoryItem; }
export interface UpdateReadStories { className: 'UpdateReadStories'; peer: Api.TypePeer; maxId: int; }
export interface UpdateStoryID { className: 'UpdateStoryID'; id: int; randomId: long; }
export interface UpdateStoriesStealthMode { className: 'UpdateStoriesStealthMode'; stealthMode: Api.TypeStoriesStealthMode; }
export interface UpdateSentStoryReaction { className: 'UpdateSentStoryReaction'; peer: Api.TypePeer; storyId: int; reaction: Api.TypeReaction; }
export interface UpdateBotChatBoost { className: 'UpdateBotChatBoost'; peer: Api.TypePeer; boost: Api.TypeBoost; qts: int; }
export interface UpdateChannelViewForumAsMessages { className: 'UpdateChannelViewForumAsMessages'; channelId: long; enabled: boolean; }
export interface UpdatePeerWallpaper { className: 'UpdatePeerWallpaper'; wallpaperOverridden?: boolean | undefined; peer: Api.TypePeer; wallpaper?: Api.TypeWallPaper | undefined; }
export interface UpdateBotMessageReaction { className: 'UpdateBotMessageReaction'; peer: Api.TypePeer; msgId: int; date: int; actor: Api.TypePeer; oldReactions: Api.TypeReaction[]; newReactions: Api.TypeReaction[]; qts: int; }
export interface UpdateBotMessageReactions { className: 'UpdateBotMessageReactions'; peer: Api.TypePeer; msgId: int; date: int; reactions: Api.TypeReactionCount[]; qts: int; }
export interface UpdateSavedDialogPinned { className: 'UpdateSavedDialogPinned'; pinned?: boolean | undefined; peer: Api.TypeDialogPeer; }
export interface UpdatePinnedSavedDialogs { className: 'UpdatePinnedSavedDialogs'; order?: Api.TypeDialogPeer[] | undefined; }
export interface UpdateSavedReactionTags { className: 'UpdateSavedReactionTags';  }
export interface UpdateSmsJob { className: 'UpdateSmsJob'; jobId: string; }
export interface UpdateQuickReplies { className: 'UpdateQuickReplies'; quickReplies: Api.TypeQuickReply[]; }
export interface UpdateNewQuickReply { className: 'UpdateNewQuickReply'; quickReply: Api.TypeQuickReply; }
export interface UpdateDeleteQuickReply { className: 'UpdateDeleteQuickReply'; shortcutId: int; }
export interface UpdateQuickReplyMessage { className: 'UpdateQuickReplyMessage'; message: Api.TypeMessage; }
export interface UpdateDeleteQuickReplyMessages { className: 'UpdateDeleteQuickReplyMessages'; shortcutId: int; messages: int[]; }
export interface UpdateBotBusinessConnect { className: 'UpdateBotBusinessConnect'; connection: Api.TypeBotBusinessConnection; qts: int; }
export interface UpdateBotNewBusinessMessage { className: 'UpdateBotNewBusinessMessage'; connectionId: string; message: Api.TypeMessage; replyToMessage?: Api.TypeMessage | undefined; qts: int; }
export interface UpdateBotEditBusinessMessage { className: 'UpdateBotEditBusinessMessage'; connectionId: string; message: Api.TypeMessage; replyToMessage?: Api.TypeMessage | undefined; qts: int; }
export interface UpdateBotDeleteBusinessMessage { className: 'UpdateBotDeleteBusinessMessage'; connectionId: string; peer: Api.TypePeer; messages: int[]; qts: int; }
export interface UpdateNewStoryReaction { className: 'UpdateNewStoryReaction'; storyId: int; peer: Api.TypePeer; reaction: Api.TypeReaction; }
export interface UpdateBroadcastRevenueTransactions { className: 'UpdateBroadcastRevenueTransactions'; peer: Api.TypePeer; balances: Api.TypeBroadcastRevenueBalances; }
export interface UpdateStarsBalance { className: 'UpdateStarsBalance'; balance: Api.TypeStarsAmount; }
export interface UpdateBusinessBotCallbackQuery { className: 'UpdateBusinessBotCallbackQuery'; queryId: long; userId: long; connectionId: string; message: Api.TypeMessage; replyToMessage?: Api.TypeMessage | undefined; chatInstance: long; data?: bytes | undefined; }
export interface UpdateStarsRevenueStatus { className: 'UpdateStarsRevenueStatus'; peer: Api.TypePeer; status: Api.TypeStarsRevenueStatus; }
export interface UpdateBotPurchasedPaidMedia { className: 'UpdateBotPurchasedPaidMedia'; userId: long; payload: string; qts: int; }
export interface UpdatePaidReactionPrivacy { className: 'UpdatePaidReactionPrivacy'; private: boolean; }
export interface UpdatesTooLong { className: 'UpdatesTooLong';  }
export interface UpdateShortMessage { className: 'UpdateShortMessage'; out?: boolean | undefined; mentioned?: boolean | undefined; mediaUnread?: boolean | undefined; silent?: boolean | undefined; id: int; userId: long; message: string; pts: int; ptsCount: int; date: int; fwdFrom?: Api.TypeMessageFwdHeader | undefined; viaBotId?: long | undefined; replyTo?: Api.TypeMessageReplyHeader | undefined; entities?: Api.TypeMessageEntity[] | undefined; ttlPeriod?: int | undefined; }
export interface UpdateShortChatMessage { className: 'UpdateShortChatMessage'; out?: boolean | undefined; mentioned?: boolean | undefined; mediaUnread?: boolean | undefined; silent?: boolean | undefined; id: int; fromId: long; chatId: long; message: string; pts: int; ptsCount: int; date: int; fwdFrom?: Api.TypeMessageFwdHeader | undefined; viaBotId?: long | undefined; replyTo?: Api.TypeMessageReplyHeader | undefined; entities?: Api.TypeMessageEntity[] | undefined; ttlPeriod?: int | undefined; }
export interface UpdateShort { className: 'UpdateShort'; update: Api.TypeUpdate; date: int; }
export interface UpdatesCombined { className: 'UpdatesCombined'; updates: Api.TypeUpdate[]; users: Api.TypeUser[]; chats: Api.TypeChat[]; date: int; seqStart: int; seq: int; }
export interface Updates { className: 'Updates'; updates: Api.TypeUpdate[]; users: Api.TypeUser[]; chats: Api.TypeChat[]; date: int; seq: int; }
export interface UpdateShortSentMessage { className: 'UpdateShortSentMessage'; out?: boolean | undefined; id: int; pts: int; ptsCount: int; date: int; media?: Api.TypeMessageMedia | undefined; entities?: Api.TypeMessageEntity[] | undefined; ttlPeriod?: int | undefined; }
export interface DcOption { className: 'DcOption'; ipv6?: boolean | undefined; mediaOnly?: boolean | undefined; tcpoOnly?: boolean | undefined; cdn?: boolean | undefined; static?: boolean | undefined; thisPortOnly?: boolean | undefined; id: int; ipAddress: string; port: int; secret?: bytes | undefined; }
export interface Config { className: 'Config'; defaultP2pContacts?: boolean | undefined; preloadFeaturedStickers?: boolean | undefined; revokePmInbox?: boolean | undefined; blockedMode?: boolean | undefined; forceTryIpv6?: boolean | undefined; date: int; expires: int; testMode: boolean; thisDc: int; dcOptions: Api.TypeDcOption[]; dcTxtDomainName: string; chatSizeMax: int; megagroupSizeMax: int; forwardedCountMax: int; onlineUpdatePeriodMs: int; offlineBlurTimeoutMs: int; offlineIdleTimeoutMs: int; onlineCloudTimeoutMs: int; notifyCloudDelayMs: int; notifyDefaultDelayMs: int; pushChatPeriodMs: int; pushChatLimit: int; editTimeLimit: int; revokeTimeLimit: int; revokePmTimeLimit: int; ratingEDecay: int; stickersRecentLimit: int; channelsReadMediaPeriod: int; tmpSessions?: int | undefined; callReceiveTimeoutMs: int; callRingTimeoutMs: int; callConnectTimeoutMs: int; callPacketTimeoutMs: int; meUrlPrefix: string; autoupdateUrlPrefix?: string | undefined; gifSearchUsername?: string | undefined; venueSearchUsername?: string | undefined; imgSearchUsername?: string | undefined; staticMapsProvider?: string | undefined; captionLengthMax: int; messageLengthMax: int; webfileDcId: int; suggestedLangCode?: string | undefined; langPackVersion?: int | undefined; baseLangPackVersion?: int | undefined; reactionsDefault?: Api.TypeReaction | undefined; autologinToken?: string | undefined; }
export interface NearestDc { className: 'NearestDc'; country: string; thisDc: int; nearestDc: int; }
export interface EncryptedChatEmpty { className: 'EncryptedChatEmpty'; id: int; }
export interface EncryptedChatWaiting { className: 'EncryptedChatWaiting'; id: int; accessHash: long; date: int; adminId: long; participantId: long; }
export interface EncryptedChatRequested { className: 'EncryptedChatRequested'; folderId?: int | undefined; id: int; accessHash: long; date: int; adminId: long; participantId: long; gA: bytes; }
export interface EncryptedChat { className: 'EncryptedChat'; id: int; accessHash: long; date: int; adminId: long; participantId: long; gAOrB: bytes; keyFingerprint: long; }
export interface EncryptedChatDiscarded { className: 'EncryptedChatDiscarded'; historyDeleted?: boolean | undefined; id: int; }
export interface InputEncryptedChat { className: 'InputEncryptedChat'; chatId: int; accessHash: long; }
export interface EncryptedFileEmpty { className: 'EncryptedFileEmpty';  }
export interface EncryptedFile { className: 'EncryptedFile'; id: long; accessHash: long; size: long; dcId: int; keyFingerprint: int; }
export interface InputEncryptedFileEmpty { className: 'InputEncryptedFileEmpty';  }
export interface InputEncryptedFileUploaded { className: 'InputEncryptedFileUploaded'; id: long; parts: int; md5Checksum: string; keyFingerprint: int; }
export interface InputEncryptedFile { className: 'InputEncryptedFile'; id: long; accessHash: long; }
export interface InputEncryptedFileBigUploaded { className: 'InputEncryptedFileBigUploaded'; id: long; parts: int; keyFingerprint: int; }
export interface EncryptedMessage { className: 'EncryptedMessage'; randomId: long; chatId: int; date: int; bytes: bytes; file: Api.TypeEncryptedFile; }
export interface EncryptedMessageService { className: 'EncryptedMessageService'; randomId: long; chatId: int; date: int; bytes: bytes; }
export interface InputDocumentEmpty { className: 'InputDocumentEmpty';  }
export interface InputDocument { className: 'InputDocument'; id: long; accessHash: long; fileReference: bytes; }
export interface DocumentEmpty { className: 'DocumentEmpty'; id: long; }
export interface Document { className: 'Document'; id: long; accessHash: long; fileReference: bytes; date: int; mimeType: string; size: long; thumbs?: Api.TypePhotoSize[] | undefined; videoThumbs?: Api.TypeVideoSize[] | undefined; dcId: int; attributes: Api.TypeDocumentAttribute[]; }
export interface NotifyPeer { className: 'NotifyPeer'; peer: Api.TypePeer; }
export interface NotifyUsers { className: 'NotifyUsers';  }
export interface NotifyChats { className: 'NotifyChats';  }
export interface NotifyBroadcasts { className: 'NotifyBroadcasts';  }
export interface NotifyForumTopic { className: 'NotifyForumTopic'; peer: Api.TypePeer; topMsgId: int; }
export interface SendMessageTypingAction { className: 'SendMessageTypingAction';  }
export interface SendMessageCancelAction { className: 'SendMessageCancelAction';  }
export interface SendMessageRecordVideoAction { className: 'SendMessageRecordVideoAction';  }
export interface SendMessageUploadVideoAction { className: 'SendMessageUploadVideoAction'; progress: int; }
export interface SendMessageRecordAudioAction { className: 'SendMessageRecordAudioAction';  }
export interface SendMessageUploadAudioAction { className: 'SendMessageUploadAudioAction'; progress: int; }
export interface SendMessageUploadPhotoAction { className: 'SendMessageUploadPhotoAction'; progress: int; }
export interface SendMessageUploadDocumentAction { className: 'SendMessageUploadDocumentAction'; progress: int; }
export interface SendMessageGeoLocationAction { className: 'SendMessageGeoLocationAction';  }
export interface SendMessageChooseContactAction { className: 'SendMessageChooseContactAction';  }
export interface SendMessageGamePlayAction { className: 'SendMessageGamePlayAction';  }
export interface SendMessageRecordRoundAction { className: 'SendMessageRecordRoundAction';  }
export interface SendMessageUploadRoundAction { className: 'SendMessageUploadRoundAction'; progress: int; }
export interface SpeakingInGroupCallAction { className: 'SpeakingInGroupCallAction';  }
export interface SendMessageHistoryImportAction { className: 'SendMessageHistoryImportAction'; progress: int; }
export interface SendMessageChooseStickerAction { className: 'SendMessageChooseStickerAction';  }
export interface SendMessageEmojiInteraction { className: 'SendMessageEmojiInteraction'; emoticon: string; msgId: int; interaction: Api.TypeDataJSON; }
export interface SendMessageEmojiInteractionSeen { className: 'SendMessageEmojiInteractionSeen'; emoticon: string; }
export interface InputPrivacyKeyStatusTimestamp { className: 'InputPrivacyKeyStatusTimestamp';  }
export interface InputPrivacyKeyChatInvite { className: 'InputPrivacyKeyChatInvite';  }
export interface InputPrivacyKeyPhoneCall { className: 'InputPrivacyKeyPhoneCall';  }
export interface InputPrivacyKeyPhoneP2P { className: 'InputPrivacyKeyPhoneP2P';  }
export interface InputPrivacyKeyForwards { className: 'InputPrivacyKeyForwards';  }
export interface InputPrivacyKeyProfilePhoto { className: 'InputPrivacyKeyProfilePhoto';  }
export interface InputPrivacyKeyPhoneNumber { className: 'InputPrivacyKeyPhoneNumber';  }
export interface InputPrivacyKeyAddedByPhone { className: 'InputPrivacyKeyAddedByPhone';  }
export interface InputPrivacyKeyVoiceMessages { className: 'InputPrivacyKeyVoiceMessages';  }
export interface InputPrivacyKeyAbout { className: 'InputPrivacyKeyAbout';  }
export interface InputPrivacyKeyBirthday { className: 'InputPrivacyKeyBirthday';  }
export interface InputPrivacyKeyStarGiftsAutoSave { className: 'InputPrivacyKeyStarGiftsAutoSave';  }
export interface PrivacyKeyStatusTimestamp { className: 'PrivacyKeyStatusTimestamp';  }
export interface PrivacyKeyChatInvite { className: 'PrivacyKeyChatInvite';  }
export interface PrivacyKeyPhoneCall { className: 'PrivacyKeyPhoneCall';  }
export interface PrivacyKeyPhoneP2P { className: 'PrivacyKeyPhoneP2P';  }
export interface PrivacyKeyForwards { className: 'PrivacyKeyForwards';  }
export interface PrivacyKeyProfilePhoto { className: 'PrivacyKeyProfilePhoto';  }
export interface PrivacyKeyPhoneNumber { className: 'PrivacyKeyPhoneNumber';  }
export interface PrivacyKeyAddedByPhone { className: 'PrivacyKeyAddedByPhone';  }
export interface PrivacyKeyVoiceMessages { className: 'PrivacyKeyVoiceMessages';  }
export interface PrivacyKeyAbout { className: 'PrivacyKeyAbout';  }
export interface PrivacyKeyBirthday { className: 'PrivacyKeyBirthday';  }
export interface PrivacyKeyStarGiftsAutoSave { className: 'PrivacyKeyStarGiftsAutoSave';  }
export interface InputPrivacyValueAllowContacts { className: 'InputPrivacyValueAllowContacts';  }
export interface InputPrivacyValueAllowAll { className: 'InputPrivacyValueAllowAll';  }
export interface InputPrivacyValueAllowUsers { className: 'InputPrivacyValueAllowUsers'; users: Api.TypeInputUser[]; }
export interface InputPrivacyValueDisallowContacts { className: 'InputPrivacyValueDisallowContacts';  }
export interface InputPrivacyValueDisallowAll { className: 'InputPrivacyValueDisallowAll';  }
export interface InputPrivacyValueDisallowUsers { className: 'InputPrivacyValueDisallowUsers'; users: Api.TypeInputUser[]; }
export interface InputPrivacyValueAllowChatParticipants { className: 'InputPrivacyValueAllowChatParticipants'; chats: long[]; }
export interface InputPrivacyValueDisallowChatParticipants { className: 'InputPrivacyValueDisallowChatParticipants'; chats: long[]; }
export interface InputPrivacyValueAllowCloseFriends { className: 'InputPrivacyValueAllowCloseFriends';  }
export interface InputPrivacyValueAllowPremium { className: 'InputPrivacyValueAllowPremium';  }
export interface InputPrivacyValueAllowBots { className: 'InputPrivacyValueAllowBots';  }
export interface InputPrivacyValueDisallowBots { className: 'InputPrivacyValueDisallowBots';  }
export interface PrivacyValueAllowContacts { className: 'PrivacyValueAllowContacts';  }
export interface PrivacyValueAllowAll { className: 'PrivacyValueAllowAll';  }
export interface PrivacyValueAllowUsers { className: 'PrivacyValueAllowUsers'; users: long[]; }
export interface PrivacyValueDisallowContacts { className: 'PrivacyValueDisallowContacts';  }
export interface PrivacyValueDisallowAll { className: 'PrivacyValueDisallowAll';  }
export interface PrivacyValueDisallowUsers { className: 'PrivacyValueDisallowUsers'; users: long[]; }
export interface PrivacyValueAllowChatParticipants { className: 'PrivacyValueAllowChatParticipants'; chats: long[]; }
export interface PrivacyValueDisallowChatParticipants { className: 'PrivacyValueDisallowChatParticipants'; chats: long[]; }
export interface PrivacyValueAllowCloseFriends { className: 'PrivacyValueAllowCloseFriends';  }
export interface PrivacyValueAllowPremium { className: 'PrivacyValueAllowPremium';  }
export interface PrivacyValueAllowBots { className: 'PrivacyValueAllowBots';  }
export interface PrivacyValueDisallowBots { className: 'PrivacyValueDisallowBots';  }
export interface AccountDaysTTL { className: 'AccountDaysTTL'; days: int; }
export interface DocumentAttributeImageSize { className: 'DocumentAttributeImageSize'; w: int; h: int; }
export interface DocumentAttributeAnimated { className: 'DocumentAttributeAnimated';  }
export interface DocumentAttributeSticker { className: 'DocumentAttributeSticker'; mask?: boolean | undefined; alt: string; stickerset: Api.TypeInputStickerSet; maskCoords?: Api.TypeMaskCoords | undefined; }
export interface DocumentAttributeVideo { className: 'DocumentAttributeVideo'; roundMessage?: boolean | undefined; supportsStreaming?: boolean | undefined; nosound?: boolean | undefined; duration: double; w: int; h: int; preloadPrefixSize?: int | undefined; videoStartTs?: double | undefined; videoCodec?: string | undefined; }
export interface DocumentAttributeAudio { className: 'DocumentAttributeAudio'; voice?: boolean | undefined; duration: int; title?: string | undefined; performer?: string | undefined; waveform?: bytes | undefined; }
export interface DocumentAttributeFilename { className: 'DocumentAttributeFilename'; fileName: string; }
export interface DocumentAttributeHasStickers { className: 'DocumentAttributeHasStickers';  }
export interface DocumentAttributeCustomEmoji { className: 'DocumentAttributeCustomEmoji'; free?: boolean | undefined; textColor?: boolean | undefined; alt: string; stickerset: Api.TypeInputStickerSet; }
export interface StickerPack { className: 'StickerPack'; emoticon: string; documents: long[]; }
export interface WebPageEmpty { className: 'WebPageEmpty'; id: long; url?: string | undefined; }
export interface WebPagePending { className: 'WebPagePending'; id: long; url?: string | undefined; date: int; }
export interface WebPage { className: 'WebPage'; hasLargeMedia?: boolean | undefined; id: long; url: string; displayUrl: string; hash: int; type?: string | undefined; siteName?: string | undefined; title?: string | undefined; description?: string | undefined; photo?: Api.TypePhoto | undefined; embedUrl?: string | undefined; embedType?: string | undefined; embedWidth?: int | undefined; embedHeight?: int | undefined; duration?: int | undefined; author?: string | undefined; document?: Api.TypeDocument | undefined; cachedPage?: Api.TypePage | undefined; attributes?: Api.TypeWebPageAttribute[] | undefined; }
export interface WebPageNotModified { className: 'WebPageNotModified'; cachedPageViews?: int | undefined; }
export interface Authorization { className: 'Authorization'; current?: boolean | undefined; officialApp?: boolean | undefined; passwordPending?: boolean | undefined; encryptedRequestsDisabled?: boolean | undefined; callRequestsDisabled?: boolean | undefined; unconfirmed?: boolean | undefined; hash: long; deviceModel: string; platform: string; systemVersion: string; apiId: int; appName: string; appVersion: string; dateCreated: int; dateActive: int; ip: string; country: string; region: string; }
export interface ReceivedNotifyMessage { className: 'ReceivedNotifyMessage'; id: int; flags: int; }
export interface ChatInviteExported { className: 'ChatInviteExported'; revoked?: boolean | undefined; permanent?: boolean | undefined; requestNeeded?: boolean | undefined; link: string; adminId: long; date: int; startDate?: int | undefined; expireDate?: int | undefined; usageLimit?: int | undefined; usage?: int | undefined; requested?: int | undefined; subscriptionExpired?: int | undefined; title?: string | undefined; subscriptionPricing?: Api.TypeStarsSubscriptionPricing | undefined; }
export interface ChatInvitePublicJoinRequests { className: 'ChatInvitePublicJoinRequests';  }
export interface ChatInviteAlready { className: 'ChatInviteAlready'; chat: Api.TypeChat; }
export interface ChatInvite { className: 'ChatInvite'; channel?: boolean | undefined; broadcast?: boolean | undefined; public?: boolean | undefined; megagroup?: boolean | undefined; requestNeeded?: boolean | undefined; verified?: boolean | undefined; scam?: boolean | undefined; fake?: boolean | undefined; canRefulfillSubscription?: boolean | undefined; title: string; about?: string | undefined; photo: Api.TypePhoto; participantsCount: int; participants?: Api.TypeUser[] | undefined; color: int; subscriptionPricing?: Api.TypeStarsSubscriptionPricing | undefined; subscriptionFormId?: long | undefined; botVerification?: Api.TypeBotVerification | undefined; }
export interface ChatInvitePeek { className: 'ChatInvitePeek'; chat: Api.TypeChat; expires: int; }
export interface InputStickerSetEmpty { className: 'InputStickerSetEmpty';  }
export interface InputStickerSetID { className: 'InputStickerSetID'; id: long; accessHash: long; }
export interface InputStickerSetShortName { className: 'InputStickerSetShortName'; shortName: string; }
export interface InputStickerSetAnimatedEmoji { className: 'InputStickerSetAnimatedEmoji';  }
export interface InputStickerSetDice { className: 'InputStickerSetDice'; emoticon: string; }
export interface InputStickerSetAnimatedEmojiAnimations { className: 'InputStickerSetAnimatedEmojiAnimations';  }
export interface InputStickerSetPremiumGifts { className: 'InputStickerSetPremiumGifts';  }
export interface InputStickerSetEmojiGenericAnimations { className: 'InputStickerSetEmojiGenericAnimations';  }
export interface InputStickerSetEmojiDefaultStatuses { className: 'InputStickerSetEmojiDefaultStatuses';  }
export interface InputStickerSetEmojiDefaultTopicIcons { className: 'InputStickerSetEmojiDefaultTopicIcons';  }
export interface InputStickerSetEmojiChannelDefaultStatuses { className: 'InputStickerSetEmojiChannelDefaultStatuses';  }
export interface StickerSet { className: 'StickerSet'; archived?: boolean | undefined; official?: boolean | undefined; masks?: boolean | undefined; emojis?: boolean | undefined; textColor?: boolean | undefined; channelEmojiStatus?: boolean | undefined; creator?: boolean | undefined; installedDate?: int | undefined; id: long; accessHash: long; title: string; shortName: string; thumbs?: Api.TypePhotoSize[] | undefined; thumbDcId?: int | undefined; thumbVersion?: int | undefined; thumbDocumentId?: long | undefined; count: int; hash: int; }
export interface BotCommand { className: 'BotCommand'; command: string; description: string; }
export interface BotInfo { className: 'BotInfo'; hasPreviewMedias?: boolean | undefined; userId?: long | undefined; description?: string | undefined; descriptionPhoto?: Api.TypePhoto | undefined; descriptionDocument?: Api.TypeDocument | undefined; commands?: Api.TypeBotCommand[] | undefined; menuButton?: Api.TypeBotMenuButton | undefined; privacyPolicyUrl?: string | undefined; appSettings?: Api.TypeBotAppSettings | undefined; verifierSettings?: Api.TypeBotVerifierSettings | undefined; }
export interface KeyboardButton { className: 'KeyboardButton'; text: string; }
export interface KeyboardButtonUrl { className: 'KeyboardButtonUrl'; text: string; url: string; }
export interface KeyboardButtonCallback { className: 'KeyboardButtonCallback'; requiresPassword?: boolean | undefined; text: string; data: bytes; }
export interface KeyboardButtonRequestPhone { className: 'KeyboardButtonRequestPhone'; text: string; }
export interface KeyboardButtonRequestGeoLocation { className: 'KeyboardButtonRequestGeoLocation'; text: string; }
export interface KeyboardButtonSwitchInline { className: 'KeyboardButtonSwitchInline'; samePeer?: boolean | undefined; text: string; query: string; peerTypes?: Api.TypeInlineQueryPeerType[] | undefined; }
export interface KeyboardButtonGame { className: 'KeyboardButtonGame'; text: string; }
export interface KeyboardButtonBuy { className: 'KeyboardButtonBuy'; text: string; }
export interface KeyboardButtonUrlAuth { className: 'KeyboardButtonUrlAuth'; text: string; fwdText?: string | undefined; url: string; buttonId: int; }
export interface InputKeyboardButtonUrlAuth { className: 'InputKeyboardButtonUrlAuth'; requestWriteAccess?: boolean | undefined; text: string; fwdText?: string | undefined; url: string; bot: Api.TypeInputUser; }
export interface KeyboardButtonRequestPoll { className: 'KeyboardButtonRequestPoll'; quiz?: boolean | undefined; text: string; }
export interface InputKeyboardButtonUserProfile { className: 'InputKeyboardButtonUserProfile'; text: string; userId: Api.TypeInputUser; }
export interface KeyboardButtonUserProfile { className: 'KeyboardButtonUserProfile'; text: string; userId: long; }
export interface KeyboardButtonWebView { className: 'KeyboardButtonWebView'; text: string; url: string; }
export interface KeyboardButtonSimpleWebView { className: 'KeyboardButtonSimpleWebView'; text: string; url: string; }
export interface KeyboardButtonRequestPeer { className: 'KeyboardButtonRequestPeer'; text: string; buttonId: int; peerType: Api.TypeRequestPeerType; maxQuantity: int; }
export interface InputKeyboardButtonRequestPeer { className: 'InputKeyboardButtonRequestPeer'; nameRequested?: boolean | undefined; usernameRequested?: boolean | undefined; photoRequested?: boolean | undefined; text: string; buttonId: int; peerType: Api.TypeRequestPeerType; maxQuantity: int; }
export interface KeyboardButtonCopy { className: 'KeyboardButtonCopy'; text: string; copyText: string; }
export interface KeyboardButtonRow { className: 'KeyboardButtonRow'; buttons: Api.TypeKeyboardButton[]; }
export interface ReplyKeyboardHide { className: 'ReplyKeyboardHide'; selective?: boolean | undefined; }
export interface ReplyKeyboardForceReply { className: 'ReplyKeyboardForceReply'; singleUse?: boolean | undefined; selective?: boolean | undefined; placeholder?: string | undefined; }
export interface ReplyKeyboardMarkup { className: 'ReplyKeyboardMarkup'; resize?: boolean | undefined; singleUse?: boolean | undefined; selective?: boolean | undefined; persistent?: boolean | undefined; rows: Api.TypeKeyboardButtonRow[]; placeholder?: string | undefined; }
export interface ReplyInlineMarkup { className: 'ReplyInlineMarkup'; rows: Api.TypeKeyboardButtonRow[]; }
export interface MessageEntityUnknown { className: 'MessageEntityUnknown'; offset: int; length: int; }
export interface MessageEntityMention { className: 'MessageEntityMention'; offset: int; length: int; }
export interface MessageEntityHashtag { className: 'MessageEntityHashtag'; offset: int; length: int; }
export interface MessageEntityBotCommand { className: 'MessageEntityBotCommand'; offset: int; length: int; }
export interface MessageEntityUrl { className: 'MessageEntityUrl'; offset: int; length: int; }
export interface MessageEntityEmail { className: 'MessageEntityEmail'; offset: int; length: int; }
export interface MessageEntityBold { className: 'MessageEntityBold'; offset: int; length: int; }
export interface MessageEntityItalic { className: 'MessageEntityItalic'; offset: int; length: int; }
export interface MessageEntityCode { className: 'MessageEntityCode'; offset: int; length: int; }
export interface MessageEntityPre { className: 'MessageEntityPre'; offset: int; length: int; language: string; }
export interface MessageEntityTextUrl { className: 'MessageEntityTextUrl'; offset: int; length: int; url: string; }
export interface MessageEntityMentionName { className: 'MessageEntityMentionName'; offset: int; length: int; userId: long; }
export interface InputMessageEntityMentionName { className: 'InputMessageEntityMentionName'; offset: int; length: int; userId: Api.TypeInputUser; }
export interface MessageEntityPhone { className: 'MessageEntityPhone'; offset: int; length: int; }
export interface MessageEntityCashtag { className: 'MessageEntityCashtag'; offset: int; length: int; }
export interface MessageEntityUnderline { className: 'MessageEntityUnderline'; offset: int; length: int; }
export interface MessageEntityStrike { className: 'MessageEntityStrike'; offset: int; length: int; }
export interface MessageEntityBankCard { className: 'MessageEntityBankCard'; offset: int; length: int; }
export interface MessageEntitySpoiler { className: 'MessageEntitySpoiler'; offset: int; length: int; }
export interface MessageEntityCustomEmoji { className: 'MessageEntityCustomEmoji'; offset: int; length: int; documentId: long; }
export interface MessageEntityBlockquote { className: 'MessageEntityBlockquote'; collapsed?: boolean | undefined; offset: int; length: int; }
export interface InputChannelEmpty { className: 'InputChannelEmpty';  }
export interface InputChannel { className: 'InputChannel'; channelId: long; accessHash: long; }
export interface InputChannelFromMessage { className: 'InputChannelFromMessage'; peer: Api.TypeInputPeer; msgId: int; channelId: long; }
export interface MessageRange { className: 'MessageRange'; minId: int; maxId: int; }
export interface ChannelMessagesFilterEmpty { className: 'ChannelMessagesFilterEmpty';  }
export interface ChannelMessagesFilter { className: 'ChannelMessagesFilter'; excludeNewMessages?: boolean | undefined; ranges: Api.TypeMessageRange[]; }
export interface ChannelParticipant { className: 'ChannelParticipant'; userId: long; date: int; subscriptionUntilDate?: int | undefined; }
export interface ChannelParticipantSelf { className: 'ChannelParticipantSelf'; viaRequest?: boolean | undefined; userId: long; inviterId: long; date: int; subscriptionUntilDate?: int | undefined; }
export interface ChannelParticipantCreator { className: 'ChannelParticipantCreator'; userId: long; adminRights: Api.TypeChatAdminRights; rank?: string | undefined; }
export interface ChannelParticipantAdmin { className: 'ChannelParticipantAdmin'; canEdit?: boolean | undefined; self?: boolean | undefined; userId: long; inviterId?: long | undefined; promotedBy: long; date: int; adminRights: Api.TypeChatAdminRights; rank?: string | undefined; }
export interface ChannelParticipantBanned { className: 'ChannelParticipantBanned'; left?: boolean | undefined; peer: Api.TypePeer; kickedBy: long; date: int; bannedRights: Api.TypeChatBannedRights; }
export interface ChannelParticipantLeft { className: 'ChannelParticipantLeft'; peer: Api.TypePeer; }
export interface ChannelParticipantsRecent { className: 'ChannelParticipantsRecent';  }
export interface ChannelParticipantsAdmins { className: 'ChannelParticipantsAdmins';  }
export interface ChannelParticipantsKicked { className: 'ChannelParticipantsKicked'; q: string; }
export interface ChannelParticipantsBots { className: 'ChannelParticipantsBots';  }
export interface ChannelParticipantsBanned { className: 'ChannelParticipantsBanned'; q: string; }
export interface ChannelParticipantsSearch { className: 'ChannelParticipantsSearch'; q: string; }
export interface ChannelParticipantsContacts { className: 'ChannelParticipantsContacts'; q: string; }
export interface ChannelParticipantsMentions { className: 'ChannelParticipantsMentions'; q?: string | undefined; topMsgId?: int | undefined; }
export interface InputBotInlineMessageMediaAuto { className: 'InputBotInlineMessageMediaAuto'; invertMedia?: boolean | undefined; message: string; entities?: Api.TypeMessageEntity[] | undefined; replyMarkup?: Api.TypeReplyMarkup | undefined; }
export interface InputBotInlineMessageText { className: 'InputBotInlineMessageText'; noWebpage?: boolean | undefined; invertMedia?: boolean | undefined; message: string; entities?: Api.TypeMessageEntity[] | undefined; replyMarkup?: Api.TypeReplyMarkup | undefined; }
export interface InputBotInlineMessageMediaGeo { className: 'InputBotInlineMessageMediaGeo'; geoPoint: Api.TypeInputGeoPoint; heading?: int | undefined; period?: int | undefined; proximityNotificationRadius?: int | undefined; replyMarkup?: Api.TypeReplyMarkup | undefined; }
export interface InputBotInlineMessageMediaVenue { className: 'InputBotInlineMessageMediaVenue'; geoPoint: Api.TypeInputGeoPoint; title: string; address: string; provider: string; venueId: string; venueType: string; replyMarkup?: Api.TypeReplyMarkup | undefined; }
export interface InputBotInlineMessageMediaContact { className: 'InputBotInlineMessageMediaContact'; phoneNumber: string; firstName: string; lastName: string; vcard: string; replyMarkup?: Api.TypeReplyMarkup | undefined; }
export interface InputBotInlineMessageGame { className: 'InputBotInlineMessageGame'; replyMarkup?: Api.TypeReplyMarkup | undefined; }
export interface InputBotInlineMessageMediaInvoice { className: 'InputBotInlineMessageMediaInvoice'; title: string; description: string; photo?: Api.TypeInputWebDocument | undefined; invoice: Api.TypeInvoice; payload: bytes; provider: string; providerData: Api.TypeDataJSON; replyMarkup?: Api.TypeReplyMarkup | undefined; }
export interface InputBotInlineMessageMediaWebPage { className: 'InputBotInlineMessageMediaWebPage'; invertMedia?: boolean | undefined; forceLargeMedia?: boolean | undefined; forceSmallMedia?: boolean | undefined; optional?: boolean | undefined; message: string; entities?: Api.TypeMessageEntity[] | undefined; url: string; replyMarkup?: Api.TypeReplyMarkup | undefined; }
export interface InputBotInlineResult { className: 'InputBotInlineResult'; id: string; type: string; title?: string | undefined; description?: string | undefined; url?: string | undefined; thumb?: Api.TypeInputWebDocument | undefined; content?: Api.TypeInputWebDocument | undefined; sendMessage: Api.TypeInputBotInlineMessage; }
export interface InputBotInlineResultPhoto { className: 'InputBotInlineResultPhoto'; id: string; type: string; photo: Api.TypeInputPhoto; sendMessage: Api.TypeInputBotInlineMessage; }
export interface InputBotInlineResultDocument { className: 'InputBotInlineResultDocument'; id: string; type: string; title?: string | undefined; description?: string | undefined; document: Api.TypeInputDocument; sendMessage: Api.TypeInputBotInlineMessage; }
export interface InputBotInlineResultGame { className: 'InputBotInlineResultGame'; id: string; shortName: string; sendMessage: Api.TypeInputBotInlineMessage; }
export interface BotInlineMessageMediaAuto { className: 'BotInlineMessageMediaAuto'; invertMedia?: boolean | undefined; message: string; entities?: Api.TypeMessageEntity[] | undefined; replyMarkup?: Api.TypeReplyMarkup | undefined; }
export interface BotInlineMessageText { className: 'BotInlineMessageText'; noWebpage?: boolean | undefined; invertMedia?: boolean | undefined; message: string; entities?: Api.TypeMessageEntity[] | undefined; replyMarkup?: Api.TypeReplyMarkup | undefined; }
export interface BotInlineMessageMediaGeo { className: 'BotInlineMessageMediaGeo'; geo: Api.TypeGeoPoint; heading?: int | undefined; period?: int | undefined; proximityNotificationRadius?: int | undefined; replyMarkup?: Api.TypeReplyMarkup | undefined; }
export interface BotInlineMessageMediaVenue { className: 'BotInlineMessageMediaVenue'; geo: Api.TypeGeoPoint; title: string; address: string; provider: string; venueId: string; venueType: string; replyMarkup?: Api.TypeReplyMarkup | undefined; }
export interface BotInlineMessageMediaContact { className: 'BotInlineMessageMediaContact'; phoneNumber: string; firstName: string; lastName: string; vcard: string; replyMarkup?: Api.TypeReplyMarkup | undefined; }
export interface BotInlineMessageMediaInvoice { className: 'BotInlineMessageMediaInvoice'; shippingAddressRequested?: boolean | undefined; test?: boolean | undefined; title: string; description: string; photo?: Api.TypeWebDocument | undefined; currency: string; totalAmount: long; replyMarkup?: Api.TypeReplyMarkup | undefined; }
export interface BotInlineMessageMediaWebPage { className: 'BotInlineMessageMediaWebPage'; invertMedia?: boolean | undefined; forceLargeMedia?: boolean | undefined; forceSmallMedia?: boolean | undefined; manual?: boolean | undefined; safe?: boolean | undefined; message: string; entities?: Api.TypeMessageEntity[] | undefined; url: string; replyMarkup?: Api.TypeReplyMarkup | undefined; }
export interface BotInlineResult { className: 'BotInlineResult'; id: string; type: string; title?: string | undefined; description?: string | undefined; url?: string | undefined; thumb?: Api.TypeWebDocument | undefined; content?: Api.TypeWebDocument | undefined; sendMessage: Api.TypeBotInlineMessage; }
export interface BotInlineMediaResult { className: 'BotInlineMediaResult'; id: string; type: string; photo?: Api.TypePhoto | undefined; document?: Api.TypeDocument | undefined; title?: string | undefined; description?: string | undefined; sendMessage: Api.TypeBotInlineMessage; }
export interface ExportedMessageLink { className: 'ExportedMessageLink'; link: string; html: string; }
export interface MessageFwdHeader { className: 'MessageFwdHeader'; imported?: boolean | undefined; savedOut?: boolean | undefined; fromId?: Api.TypePeer | undefined; fromName?: string | undefined; date: int; channelPost?: int | undefined; postAuthor?: string | undefined; savedFromPeer?: Api.TypePeer | undefined; savedFromMsgId?: int | undefined; savedFromId?: Api.TypePeer | undefined; savedFromName?: string | undefined; savedDate?: int | undefined; psaType?: string | undefined; }
export interface InputBotInlineMessageID { className: 'InputBotInlineMessageID'; dcId: int; id: long; accessHash: long; }
export interface InputBotInlineMessageID64 { className: 'InputBotInlineMessageID64'; dcId: int; ownerId: long; id: int; accessHash: long; }
export interface InlineBotSwitchPM { className: 'InlineBotSwitchPM'; text: string; startParam: string; }
export interface TopPeer { className: 'TopPeer'; peer: Api.TypePeer; rating: double; }
export interface TopPeerCategoryBotsPM { className: 'TopPeerCategoryBotsPM';  }
export interface TopPeerCategoryBotsInline { className: 'TopPeerCategoryBotsInline';  }
export interface TopPeerCategoryCorrespondents { className: 'TopPeerCategoryCorrespondents';  }
export interface TopPeerCategoryGroups { className: 'TopPeerCategoryGroups';  }
export interface TopPeerCategoryChannels { className: 'TopPeerCategoryChannels';  }
export interface TopPeerCategoryPhoneCalls { className: 'TopPeerCategoryPhoneCalls';  }
export interface TopPeerCategoryForwardUsers { className: 'TopPeerCategoryForwardUsers';  }
export interface TopPeerCategoryForwardChats { className: 'TopPeerCategoryForwardChats';  }
export interface TopPeerCategoryBotsApp { className: 'TopPeerCategoryBotsApp';  }
export interface TopPeerCategoryPeers { className: 'TopPeerCategoryPeers'; category: Api.TypeTopPeerCategory; count: int; peers: Api.TypeTopPeer[]; }
export interface DraftMessageEmpty { className: 'DraftMessageEmpty'; date?: int | undefined; }
export interface DraftMessage { className: 'DraftMessage'; noWebpage?: boolean | undefined; invertMedia?: boolean | undefined; replyTo?: Api.TypeInputReplyTo | undefined; message: string; entities?: Api.TypeMessageEntity[] | undefined; media?: Api.TypeInputMedia | undefined; date: int; effect?: long | undefined; }
export interface StickerSetCovered { className: 'StickerSetCovered'; set: Api.TypeStickerSet; cover: Api.TypeDocument; }
export interface StickerSetMultiCovered { className: 'StickerSetMultiCovered'; set: Api.TypeStickerSet; covers: Api.TypeDocument[]; }
export interface StickerSetFullCovered { className: 'StickerSetFullCovered'; set: Api.TypeStickerSet; packs: Api.TypeStickerPack[]; keywords: Api.TypeStickerKeyword[]; documents: Api.TypeDocument[]; }
export interface StickerSetNoCovered { className: 'StickerSetNoCovered'; set: Api.TypeStickerSet; }
export interface MaskCoords { className: 'MaskCoords'; n: int; x: double; y: double; zoom: double; }
export interface InputStickeredMediaPhoto { className: 'InputStickeredMediaPhoto'; id: Api.TypeInputPhoto; }
export interface InputStickeredMediaDocument { className: 'InputStickeredMediaDocument'; id: Api.TypeInputDocument; }
export interface Game { className: 'Game'; id: long; accessHash: long; shortName: string; title: string; description: string; photo: Api.TypePhoto; document?: Api.TypeDocument | undefined; }
export interface InputGameID { className: 'InputGameID'; id: long; accessHash: long; }
export interface InputGameShortName { className: 'InputGameShortName'; botId: Api.TypeInputUser; shortName: string; }
export interface HighScore { className: 'HighScore'; pos: int; userId: long; score: int; }
export interface TextEmpty { className: 'TextEmpty';  }
export interface TextPlain { className: 'TextPlain'; text: string; }
export interface TextBold { className: 'TextBold'; text: Api.TypeRichText; }
export interface TextItalic { className: 'TextItalic'; text: Api.TypeRichText; }
export interface TextUnderline { className: 'TextUnderline'; text: Api.TypeRichText; }
export interface TextStrike { className: 'TextStrike'; text: Api.TypeRichText; }
export interface TextFixed { className: 'TextFixed'; text: Api.TypeRichText; }
export interface TextUrl { className: 'TextUrl'; text: Api.TypeRichText; url: string; webpageId: long; }
export interface TextEmail { className: 'TextEmail'; text: Api.TypeRichText; email: string; }
export interface TextConcat { className: 'TextConcat'; texts: Api.TypeRichText[]; }
export interface TextSubscript { className: 'TextSubscript'; text: Api.TypeRichText; }
export interface TextSuperscript { className: 'TextSuperscript'; text: Api.TypeRichText; }
export interface TextMarked { className: 'TextMarked'; text: Api.TypeRichText; }
export interface TextPhone { className: 'TextPhone'; text: Api.TypeRichText; phone: string; }
export interface TextImage { className: 'TextImage'; documentId: long; w: int; h: int; }
export interface TextAnchor { className: 'TextAnchor'; text: Api.TypeRichText; name: string; }
export interface PageBlockUnsupported { className: 'PageBlockUnsupported';  }
export interface PageBlockTitle { className: 'PageBlockTitle'; text: Api.TypeRichText; }
export interface PageBlockSubtitle { className: 'PageBlockSubtitle'; text: Api.TypeRichText; }
export interface PageBlockAuthorDate { className: 'PageBlockAuthorDate'; author: Api.TypeRichText; publishedDate: int; }
export interface PageBlockHeader { className: 'PageBlockHeader'; text: Api.TypeRichText; }
export interface PageBlockSubheader { className: 'PageBlockSubheader'; text: Api.TypeRichText; }
export interface PageBlockParagraph { className: 'PageBlockParagraph'; text: Api.TypeRichText; }
export interface PageBlockPreformatted { className: 'PageBlockPreformatted'; text: Api.TypeRichText; language: string; }
export interface PageBlockFooter { className: 'PageBlockFooter'; text: Api.TypeRichText; }
export interface PageBlockDivider { className: 'PageBlockDivider';  }
export interface PageBlockAnchor { className: 'PageBlockAnchor'; name: string; }
export interface PageBlockList { className: 'PageBlockList'; items: Api.TypePageListItem[]; }
export interface PageBlockBlockquote { className: 'PageBlockBlockquote'; text: Api.TypeRichText; caption: Api.TypeRichText; }
export interface PageBlockPullquote { className: 'PageBlockPullquote'; text: Api.TypeRichText; caption: Api.TypeRichText; }
export interface PageBlockPhoto { className: 'PageBlockPhoto'; photoId: long; caption: Api.TypePageCaption; url?: string | undefined; webpageId?: long | undefined; }
export interface PageBlockVideo { className: 'PageBlockVideo'; autoplay?: boolean | undefined; loop?: boolean | undefined; videoId: long; caption: Api.TypePageCaption; }
export interface PageBlockCover { className: 'PageBlockCover'; cover: Api.TypePageBlock; }
export interface PageBlockEmbed { className: 'PageBlockEmbed'; fullWidth?: boolean | undefined; allowScrolling?: boolean | undefined; url?: string | undefined; html?: string | undefined; posterPhotoId?: long | undefined; w?: int | undefined; h?: int | undefined; caption: Api.TypePageCaption; }
export interface PageBlockEmbedPost { className: 'PageBlockEmbedPost'; url: string; webpageId: long; authorPhotoId: long; author: string; date: int; blocks: Api.TypePageBlock[]; caption: Api.TypePageCaption; }
export interface PageBlockCollage { className: 'PageBlockCollage'; items: Api.TypePageBlock[]; caption: Api.TypePageCaption; }
export interface PageBlockSlideshow { className: 'PageBlockSlideshow'; items: Api.TypePageBlock[]; caption: Api.TypePageCaption; }
export interface PageBlockChannel { className: 'PageBlockChannel'; channel: Api.TypeChat; }
export interface PageBlockAudio { className: 'PageBlockAudio'; audioId: long; caption: Api.TypePageCaption; }
export interface PageBlockKicker { className: 'PageBlockKicker'; text: Api.TypeRichText; }
export interface PageBlockTable { className: 'PageBlockTable'; bordered?: boolean | undefined; striped?: boolean | undefined; title: Api.TypeRichText; rows: Api.TypePageTableRow[]; }
export interface PageBlockOrderedList { className: 'PageBlockOrderedList'; items: Api.TypePageListOrderedItem[]; }
export interface PageBlockDetails { className: 'PageBlockDetails'; open?: boolean | undefined; blocks: Api.TypePageBlock[]; title: Api.TypeRichText; }
export interface PageBlockRelatedArticles { className: 'PageBlockRelatedArticles'; title: Api.TypeRichText; articles: Api.TypePageRelatedArticle[]; }
export interface PageBlockMap { className: 'PageBlockMap'; geo: Api.TypeGeoPoint; zoom: int; w: int; h: int; caption: Api.TypePageCaption; }
export interface PhoneCallDiscardReasonMissed { className: 'PhoneCallDiscardReasonMissed';  }
export interface PhoneCallDiscardReasonDisconnect { className: 'PhoneCallDiscardReasonDisconnect';  }
export interface PhoneCallDiscardReasonHangup { className: 'PhoneCallDiscardReasonHangup';  }
export interface PhoneCallDiscardReasonBusy { className: 'PhoneCallDiscardReasonBusy';  }
export interface PhoneCallDiscardReasonAllowGroupCall { className: 'PhoneCallDiscardReasonAllowGroupCall'; encryptedKey: bytes; }
export interface DataJSON { className: 'DataJSON'; data: string; }
export interface LabeledPrice { className: 'LabeledPrice'; label: string; amount: long; }
export interface Invoice { className: 'Invoice'; test?: boolean | undefined; nameRequested?: boolean | undefined; phoneRequested?: boolean | undefined; emailRequested?: boolean | undefined; shippingAddressRequested?: boolean | undefined; flexible?: boolean | undefined; phoneToProvider?: boolean | undefined; emailToProvider?: boolean | undefined; recurring?: boolean | undefined; currency: string; prices: Api.TypeLabeledPrice[]; maxTipAmount?: long | undefined; suggestedTipAmounts?: long[] | undefined; termsUrl?: string | undefined; subscriptionPeriod?: int | undefined; }
export interface PaymentCharge { className: 'PaymentCharge'; id: string; providerChargeId: string; }
export interface PostAddress { className: 'PostAddress'; streetLine1: string; streetLine2: string; city: string; state: string; countryIso2: string; postCode: string; }
export interface PaymentRequestedInfo { className: 'PaymentRequestedInfo'; name?: string | undefined; phone?: string | undefined; email?: string | undefined; shippingAddress?: Api.TypePostAddress | undefined; }
export interface PaymentSavedCredentialsCard { className: 'PaymentSavedCredentialsCard'; id: string; title: string; }
export interface WebDocument { className: 'WebDocument'; url: string; accessHash: long; size: int; mimeType: string; attributes: Api.TypeDocumentAttribute[]; }
export interface WebDocumentNoProxy { className: 'WebDocumentNoProxy'; url: string; size: int; mimeType: string; attributes: Api.TypeDocumentAttribute[]; }
export interface InputWebDocument { className: 'InputWebDocument'; url: string; size: int; mimeType: string; attributes: Api.TypeDocumentAttribute[]; }
export interface InputWebFileLocation { className: 'InputWebFileLocation'; url: string; accessHash: long; }
export interface InputWebFileGeoPointLocation { className: 'InputWebFileGeoPointLocation'; geoPoint: Api.TypeInputGeoPoint; accessHash: long; w: int; h: int; zoom: int; scale: int; }
export interface InputWebFileAudioAlbumThumbLocation { className: 'InputWebFileAudioAlbumThumbLocation'; small?: boolean | undefined; document?: Api.TypeInputDocument | undefined; title?: string | undefined; performer?: string | undefined; }
export interface InputPaymentCredentialsSaved { className: 'InputPaymentCredentialsSaved'; id: string; tmpPassword: bytes; }
export interface InputPaymentCredentials { className: 'InputPaymentCredentials'; save?: boolean | undefined; data: Api.TypeDataJSON; }
export interface InputPaymentCredentialsApplePay { className: 'InputPaymentCredentialsApplePay'; paymentData: Api.TypeDataJSON; }
export interface InputPaymentCredentialsGooglePay { className: 'InputPaymentCredentialsGooglePay'; paymentToken: Api.TypeDataJSON; }
export interface ShippingOption { className: 'ShippingOption'; id: string; title: string; prices: Api.TypeLabeledPrice[]; }
export interface InputStickerSetItem { className: 'InputStickerSetItem'; document: Api.TypeInputDocument; emoji: string; maskCoords?: Api.TypeMaskCoords | undefined; keywords?: string | undefined; }
export interface InputPhoneCall { className: 'InputPhoneCall'; id: long; accessHash: long; }
export interface PhoneCallEmpty { className: 'PhoneCallEmpty'; id: long; }
export interface PhoneCallWaiting { className: 'PhoneCallWaiting'; video?: boolean | undefined; id: long; accessHash: long; date: int; adminId: long; participantId: long; protocol: Api.TypePhoneCallProtocol; receiveDate?: int | undefined; conferenceCall?: Api.TypeInputGroupCall | undefined; }
export interface PhoneCallRequested { className: 'PhoneCallRequested'; video?: boolean | undefined; id: long; accessHash: long; date: int; adminId: long; participantId: long; gAHash: bytes; protocol: Api.TypePhoneCallProtocol; conferenceCall?: Api.TypeInputGroupCall | undefined; }
export interface PhoneCallAccepted { className: 'PhoneCallAccepted'; video?: boolean | undefined; id: long; accessHash: long; date: int; adminId: long; participantId: long; gB: bytes; protocol: Api.TypePhoneCallProtocol; conferenceCall?: Api.TypeInputGroupCall | undefined; }
export interface PhoneCall { className: 'PhoneCall'; p2pAllowed?: boolean | undefined; video?: boolean | undefined; id: long; accessHash: long; date: int; adminId: long; participantId: long; gAOrB: bytes; keyFingerprint: long; protocol: Api.TypePhoneCallProtocol; connections: Api.TypePhoneConnection[]; startDate: int; customParameters?: Api.TypeDataJSON | undefined; conferenceCall?: Api.TypeInputGroupCall | undefined; }
export interface PhoneCallDiscarded { className: 'PhoneCallDiscarded'; needRating?: boolean | undefined; needDebug?: boolean | undefined; video?: boolean | undefined; id: long; reason?: Api.TypePhoneCallDiscardReason | undefined; duration?: int | undefined; conferenceCall?: Api.TypeInputGroupCall | undefined; }
export interface PhoneConnection { className: 'PhoneConnection'; tcp?: boolean | undefined; id: long; ip: string; ipv6: string; port: int; peerTag: bytes; }
export interface PhoneConnectionWebrtc { className: 'PhoneConnectionWebrtc'; turn?: boolean | undefined; stun?: boolean | undefined; id: long; ip: string; ipv6: string; port: int; username: string; password: string; }
export interface PhoneCallProtocol { className: 'PhoneCallProtocol'; udpP2p?: boolean | undefined; udpReflector?: boolean | undefined; minLayer: int; maxLayer: int; libraryVersions: string[]; }
export interface CdnPublicKey { className: 'CdnPublicKey'; dcId: int; publicKey: string; }
export interface CdnConfig { className: 'CdnConfig'; publicKeys: Api.TypeCdnPublicKey[]; }
export interface LangPackString { className: 'LangPackString'; key: string; value: string; }
export interface LangPackStringPluralized { className: 'LangPackStringPluralized'; key: string; zeroValue?: string | undefined; oneValue?: string | undefined; twoValue?: string | undefined; fewValue?: string | undefined; manyValue?: string | undefined; otherValue: string; }
export interface LangPackStringDeleted { className: 'LangPackStringDeleted'; key: string; }
export interface LangPackDifference { className: 'LangPackDifference'; langCode: string; fromVersion: int; version: int; strings: Api.TypeLangPackString[]; }
export interface LangPackLanguage { className: 'LangPackLanguage'; official?: boolean | undefined; rtl?: boolean | undefined; beta?: boolean | undefined; name: string; nativeName: string; langCode: string; baseLangCode?: string | undefined; pluralCode: string; stringsCount: int; translatedCount: int; translationsUrl: string; }
export interface ChannelAdminLogEventActionChangeTitle { className: 'ChannelAdminLogEventActionChangeTitle'; prevValue: string; newValue: string; }
export interface ChannelAdminLogEventActionChangeAbout { className: 'ChannelAdminLogEventActionChangeAbout'; prevValue: string; newValue: string; }
export interface ChannelAdminLogEventActionChangeUsername { className: 'ChannelAdminLogEventActionChangeUsername'; prevValue: string; newValue: string; }
export interface ChannelAdminLogEventActionChangePhoto { className: 'ChannelAdminLogEventActionChangePhoto'; prevPhoto: Api.TypePhoto; newPhoto: Api.TypePhoto; }
export interface ChannelAdminLogEventActionToggleInvites { className: 'ChannelAdminLogEventActionToggleInvites'; newValue: boolean; }
export interface ChannelAdminLogEventActionToggleSignatures { className: 'ChannelAdminLogEventActionToggleSignatures'; newValue: boolean; }
export interface ChannelAdminLogEventActionUpdatePinned { className: 'ChannelAdminLogEventActionUpdatePinned'; message: Api.TypeMessage; }
export interface ChannelAdminLogEventActionEditMessage { className: 'ChannelAdminLogEventActionEditMessage'; prevMessage: Api.TypeMessage; newMessage: Api.TypeMessage; }
export interface ChannelAdminLogEventActionDeleteMessage { className: 'ChannelAdminLogEventActionDeleteMessage'; message: Api.TypeMessage; }
export interface ChannelAdminLogEventActionParticipantJoin { className: 'ChannelAdminLogEventActionParticipantJoin';  }
export interface ChannelAdminLogEventActionParticipantLeave { className: 'ChannelAdminLogEventActionParticipantLeave';  }
export interface ChannelAdminLogEventActionParticipantInvite { className: 'ChannelAdminLogEventActionParticipantInvite'; participant: Api.TypeChannelParticipant; }
export interface ChannelAdminLogEventActionParticipantToggleBan { className: 'ChannelAdminLogEventActionParticipantToggleBan'; prevParticipant: Api.TypeChannelParticipant; newParticipant: Api.TypeChannelParticipant; }
export interface ChannelAdminLogEventActionParticipantToggleAdmin { className: 'ChannelAdminLogEventActionParticipantToggleAdmin'; prevParticipant: Api.TypeChannelParticipant; newParticipant: Api.TypeChannelParticipant; }
export interface ChannelAdminLogEventActionChangeStickerSet { className: 'ChannelAdminLogEventActionChangeStickerSet'; prevStickerset: Api.TypeInputStickerSet; newStickerset: Api.TypeInputStickerSet; }
export interface ChannelAdminLogEventActionTogglePreHistoryHidden { className: 'ChannelAdminLogEventActionTogglePreHistoryHidden'; newValue: boolean; }
export interface ChannelAdminLogEventActionDefaultBannedRights { className: 'ChannelAdminLogEventActionDefaultBannedRights'; prevBannedRights: Api.TypeChatBannedRights; newBannedRights: Api.TypeChatBannedRights; }
export interface ChannelAdminLogEventActionStopPoll { className: 'ChannelAdminLogEventActionStopPoll'; message: Api.TypeMessage; }
export interface ChannelAdminLogEventActionChangeLinkedChat { className: 'ChannelAdminLogEventActionChangeLinkedChat'; prevValue: long; newValue: long; }
export interface ChannelAdminLogEventActionChangeLocation { className: 'ChannelAdminLogEventActionChangeLocation'; prevValue: Api.TypeChannelLocation; newValue: Api.TypeChannelLocation; }
export interface ChannelAdminLogEventActionToggleSlowMode { className: 'ChannelAdminLogEventActionToggleSlowMode'; prevValue: int; newValue: int; }
export interface ChannelAdminLogEventActionStartGroupCall { className: 'ChannelAdminLogEventActionStartGroupCall'; call: Api.TypeInputGroupCall; }
export interface ChannelAdminLogEventActionDiscardGroupCall { className: 'ChannelAdminLogEventActionDiscardGroupCall'; call: Api.TypeInputGroupCall; }
export interface ChannelAdminLogEventActionParticipantMute { className: 'ChannelAdminLogEventActionParticipantMute'; participant: Api.TypeGroupCallParticipant; }
export interface ChannelAdminLogEventActionParticipantUnmute { className: 'ChannelAdminLogEventActionParticipantUnmute'; participant: Api.TypeGroupCallParticipant; }
export interface ChannelAdminLogEventActionToggleGroupCallSetting { className: 'ChannelAdminLogEventActionToggleGroupCallSetting'; joinMuted: boolean; }
export interface ChannelAdminLogEventActionParticipantJoinByInvite { className: 'ChannelAdminLogEventActionParticipantJoinByInvite'; viaChatlist?: boolean | undefined; invite: Api.TypeExportedChatInvite; }
export interface ChannelAdminLogEventActionExportedInviteDelete { className: 'ChannelAdminLogEventActionExportedInviteDelete'; invite: Api.TypeExportedChatInvite; }
export interface ChannelAdminLogEventActionExportedInviteRevoke { className: 'ChannelAdminLogEventActionExportedInviteRevoke'; invite: Api.TypeExportedChatInvite; }
export interface ChannelAdminLogEventActionExportedInviteEdit { className: 'ChannelAdminLogEventActionExportedInviteEdit'; prevInvite: Api.TypeExportedChatInvite; newInvite: Api.TypeExportedChatInvite; }
export interface ChannelAdminLogEventActionParticipantVolume { className: 'ChannelAdminLogEventActionParticipantVolume'; participant: Api.TypeGroupCallParticipant; }
export interface ChannelAdminLogEventActionChangeHistoryTTL { className: 'ChannelAdminLogEventActionChangeHistoryTTL'; prevValue: int; newValue: int; }
export interface ChannelAdminLogEventActionParticipantJoinByRequest { className: 'ChannelAdminLogEventActionParticipantJoinByRequest'; invite: Api.TypeExportedChatInvite; approvedBy: long; }
export interface ChannelAdminLogEventActionToggleNoForwards { className: 'ChannelAdminLogEventActionToggleNoForwards'; newValue: boolean; }
export interface ChannelAdminLogEventActionSendMessage { className: 'ChannelAdminLogEventActionSendMessage'; message: Api.TypeMessage; }
export interface ChannelAdminLogEventActionChangeAvailableReactions { className: 'ChannelAdminLogEventActionChangeAvailableReactions'; prevValue: Api.TypeChatReactions; newValue: Api.TypeChatReactions; }
export interface ChannelAdminLogEventActionChangeUsernames { className: 'ChannelAdminLogEventActionChangeUsernames'; prevValue: string[]; newValue: string[]; }
export interface ChannelAdminLogEventActionToggleForum { className: 'ChannelAdminLogEventActionToggleForum'; newValue: boolean; }
export interface ChannelAdminLogEventActionCreateTopic { className: 'ChannelAdminLogEventActionCreateTopic'; topic: Api.TypeForumTopic; }
export interface ChannelAdminLogEventActionEditTopic { className: 'ChannelAdminLogEventActionEditTopic'; prevTopic: Api.TypeForumTopic; newTopic: Api.TypeForumTopic; }
export interface ChannelAdminLogEventActionDeleteTopic { className: 'ChannelAdminLogEventActionDeleteTopic'; topic: Api.TypeForumTopic; }
export interface ChannelAdminLogEventActionPinTopic { className: 'ChannelAdminLogEventActionPinTopic'; prevTopic?: Api.TypeForumTopic | undefined; newTopic?: Api.TypeForumTopic | undefined; }
export interface ChannelAdminLogEventActionToggleAntiSpam { className: 'ChannelAdminLogEventActionToggleAntiSpam'; newValue: boolean; }
export interface ChannelAdminLogEventActionChangePeerColor { className: 'ChannelAdminLogEventActionChangePeerColor'; prevValue: Api.TypePeerColor; newValue: Api.TypePeerColor; }
export interface ChannelAdminLogEventActionChangeProfilePeerColor { className: 'ChannelAdminLogEventActionChangeProfilePeerColor'; prevValue: Api.TypePeerColor; newValue: Api.TypePeerColor; }
export interface ChannelAdminLogEventActionChangeWallpaper { className: 'ChannelAdminLogEventActionChangeWallpaper'; prevValue: Api.TypeWallPaper; newValue: Api.TypeWallPaper; }
export interface ChannelAdminLogEventActionChangeEmojiStatus { className: 'ChannelAdminLogEventActionChangeEmojiStatus'; prevValue: Api.TypeEmojiStatus; newValue: Api.TypeEmojiStatus; }
export interface ChannelAdminLogEventActionChangeEmojiStickerSet { className: 'ChannelAdminLogEventActionChangeEmojiStickerSet'; prevStickerset: Api.TypeInputStickerSet; newStickerset: Api.TypeInputStickerSet; }
export interface ChannelAdminLogEventActionToggleSignatureProfiles { className: 'ChannelAdminLogEventActionToggleSignatureProfiles'; newValue: boolean; }
export interface ChannelAdminLogEventActionParticipantSubExtend { className: 'ChannelAdminLogEventActionParticipantSubExtend'; prevParticipant: Api.TypeChannelParticipant; newParticipant: Api.TypeChannelParticipant; }
export interface ChannelAdminLogEvent { className: 'ChannelAdminLogEvent'; id: long; date: int; userId: long; action: Api.TypeChannelAdminLogEventAction; }
export interface ChannelAdminLogEventsFilter { className: 'ChannelAdminLogEventsFilter'; join?: boolean | undefined; leave?: boolean | undefined; invite?: boolean | undefined; ban?: boolean | undefined; unban?: boolean | undefined; kick?: boolean | undefined; unkick?: boolean | undefined; promote?: boolean | undefined; demote?: boolean | undefined; info?: boolean | undefined; settings?: boolean | undefined; pinned?: boolean | undefined; edit?: boolean | undefined; delete?: boolean | undefined; groupCall?: boolean | undefined; invites?: boolean | undefined; send?: boolean | undefined; forums?: boolean | undefined; subExtend?: boolean | undefined; }
export interface PopularContact { className: 'PopularContact'; clientId: long; importers: int; }
export interface RecentMeUrlUnknown { className: 'RecentMeUrlUnknown'; url: string; }
export interface RecentMeUrlUser { className: 'RecentMeUrlUser'; url: string; userId: long; }
export interface RecentMeUrlChat { className: 'RecentMeUrlChat'; url: string; chatId: long; }
export interface RecentMeUrlChatInvite { className: 'RecentMeUrlChatInvite'; url: string; chatInvite: Api.TypeChatInvite; }
export interface RecentMeUrlStickerSet { className: 'RecentMeUrlStickerSet'; url: string; set: Api.TypeStickerSetCovered; }
export interface InputSingleMedia { className: 'InputSingleMedia'; media: Api.TypeInputMedia; randomId: long; message: string; entities?: Api.TypeMessageEntity[] | undefined; }
export interface WebAuthorization { className: 'WebAuthorization'; hash: long; botId: long; domain: string; browser: string; platform: string; dateCreated: int; dateActive: int; ip: string; region: string; }
export interface InputMessageID { className: 'InputMessageID'; id: int; }
export interface InputMessageReplyTo { className: 'InputMessageReplyTo'; id: int; }
export interface InputMessagePinned { className: 'InputMessagePinned';  }
export interface InputMessageCallbackQuery { className: 'InputMessageCallbackQuery'; id: int; queryId: long; }
export interface InputDialogPeer { className: 'InputDialogPeer'; peer: Api.TypeInputPeer; }
export interface InputDialogPeerFolder { className: 'InputDialogPeerFolder'; folderId: int; }
export interface DialogPeer { className: 'DialogPeer'; peer: Api.TypePeer; }
export interface DialogPeerFolder { className: 'DialogPeerFolder'; folderId: int; }
export interface FileHash { className: 'FileHash'; offset: long; limit: int; hash: bytes; }
export interface InputClientProxy { className: 'InputClientProxy'; address: string; port: int; }
export interface InputSecureFileUploaded { className: 'InputSecureFileUploaded'; id: long; parts: int; md5Checksum: string; fileHash: bytes; secret: bytes; }
export interface InputSecureFile { className: 'InputSecureFile'; id: long; accessHash: long; }
export interface SecureFileEmpty { className: 'SecureFileEmpty';  }
export interface SecureFile { className: 'SecureFile'; id: long; accessHash: long; size: long; dcId: int; date: int; fileHash: bytes; secret: bytes; }
export interface SecureData { className: 'SecureData'; data: bytes; dataHash: bytes; secret: bytes; }
export interface SecurePlainPhone { className: 'SecurePlainPhone'; phone: string; }
export interface SecurePlainEmail { className: 'SecurePlainEmail'; email: string; }
export interface SecureValueTypePersonalDetails { className: 'SecureValueTypePersonalDetails';  }
export interface SecureValueTypePassport { className: 'SecureValueTypePassport';  }
export interface SecureValueTypeDriverLicense { className: 'SecureValueTypeDriverLicense';  }
export interface SecureValueTypeIdentityCard { className: 'SecureValueTypeIdentityCard';  }
export interface SecureValueTypeInternalPassport { className: 'SecureValueTypeInternalPassport';  }
export interface SecureValueTypeAddress { className: 'SecureValueTypeAddress';  }
export interface SecureValueTypeUtilityBill { className: 'SecureValueTypeUtilityBill';  }
export interface SecureValueTypeBankStatement { className: 'SecureValueTypeBankStatement';  }
export interface SecureValueTypeRentalAgreement { className: 'SecureValueTypeRentalAgreement';  }
export interface SecureValueTypePassportRegistration { className: 'SecureValueTypePassportRegistration';  }
export interface SecureValueTypeTemporaryRegistration { className: 'SecureValueTypeTemporaryRegistration';  }
export interface SecureValueTypePhone { className: 'SecureValueTypePhone';  }
export interface SecureValueTypeEmail { className: 'SecureValueTypeEmail';  }
export interface SecureValue { className: 'SecureValue'; type: Api.TypeSecureValueType; data?: Api.TypeSecureData | undefined; frontSide?: Api.TypeSecureFile | undefined; reverseSide?: Api.TypeSecureFile | undefined; selfie?: Api.TypeSecureFile | undefined; translation?: Api.TypeSecureFile[] | undefined; files?: Api.TypeSecureFile[] | undefined; plainData?: Api.TypeSecurePlainData | undefined; hash: bytes; }
export interface InputSecureValue { className: 'InputSecureValue'; type: Api.TypeSecureValueType; data?: Api.TypeSecureData | undefined; frontSide?: Api.TypeInputSecureFile | undefined; reverseSide?: Api.TypeInputSecureFile | undefined; selfie?: Api.TypeInputSecureFile | undefined; translation?: Api.TypeInputSecureFile[] | undefined; files?: Api.TypeInputSecureFile[] | undefined; plainData?: Api.TypeSecurePlainData | undefined; }
export interface SecureValueHash { className: 'SecureValueHash'; type: Api.TypeSecureValueType; hash: bytes; }
export interface SecureValueErrorData { className: 'SecureValueErrorData'; type: Api.TypeSecureValueType; dataHash: bytes; field: string; text: string; }
export interface SecureValueErrorFrontSide { className: 'SecureValueErrorFrontSide'; type: Api.TypeSecureValueType; fileHash: bytes; text: string; }
export interface SecureValueErrorReverseSide { className: 'SecureValueErrorReverseSide'; type: Api.TypeSecureValueType; fileHash: bytes; text: string; }
export interface SecureValueErrorSelfie { className: 'SecureValueErrorSelfie'; type: Api.TypeSecureValueType; fileHash: bytes; text: string; }
export interface SecureValueErrorFile { className: 'SecureValueErrorFile'; type: Api.TypeSecureValueType; fileHash: bytes; text: string; }
export interface SecureValueErrorFiles { className: 'SecureValueErrorFiles'; type: Api.TypeSecureValueType; fileHash: bytes[]; text: string; }
export interface SecureValueError { className: 'SecureValueError'; type: Api.TypeSecureValueType; hash: bytes; text: string; }
export interface SecureValueErrorTranslationFile { className: 'SecureValueErrorTranslationFile'; type: Api.TypeSecureValueType; fileHash: bytes; text: string; }
export interface SecureValueErrorTranslationFiles { className: 'SecureValueErrorTranslationFiles'; type: Api.TypeSecureValueType; fileHash: bytes[]; text: string; }
export interface SecureCredentialsEncrypted { className: 'SecureCredentialsEncrypted'; data: bytes; hash: bytes; secret: bytes; }
export interface SavedPhoneContact { className: 'SavedPhoneContact'; phone: string; firstName: string; lastName: string; date: int; }
export interface PasswordKdfAlgoUnknown { className: 'PasswordKdfAlgoUnknown';  }
export interface PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow { className: 'PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow'; salt1: bytes; salt2: bytes; g: int; p: bytes; }
export interface SecurePasswordKdfAlgoUnknown { className: 'SecurePasswordKdfAlgoUnknown';  }
export interface SecurePasswordKdfAlgoPBKDF2HMACSHA512iter100000 { className: 'SecurePasswordKdfAlgoPBKDF2HMACSHA512iter100000'; salt: bytes; }
export interface SecurePasswordKdfAlgoSHA512 { className: 'SecurePasswordKdfAlgoSHA512'; salt: bytes; }
export interface SecureSecretSettings { className: 'SecureSecretSettings'; secureAlgo: Api.TypeSecurePasswordKdfAlgo; secureSecret: bytes; secureSecretId: long; }
export interface InputCheckPasswordEmpty { className: 'InputCheckPasswordEmpty';  }
export interface InputCheckPasswordSRP { className: 'InputCheckPasswordSRP'; srpId: long; A: bytes; M1: bytes; }
export interface SecureRequiredType { className: 'SecureRequiredType'; nativeNames?: boolean | undefined; selfieRequired?: boolean | undefined; translationRequired?: boolean | undefined; type: Api.TypeSecureValueType; }
export interface SecureRequiredTypeOneOf { className: 'SecureRequiredTypeOneOf'; types: Api.TypeSecureRequiredType[]; }
export interface InputAppEvent { className: 'InputAppEvent'; time: double; type: string; peer: long; data: Api.TypeJSONValue; }
export interface JsonObjectValue { className: 'JsonObjectValue'; key: string; value: Api.TypeJSONValue; }
export interface JsonNull { className: 'JsonNull';  }
export interface JsonBool { className: 'JsonBool'; value: boolean; }
export interface JsonNumber { className: 'JsonNumber'; value: double; }
export interface JsonString { className: 'JsonString'; value: string; }
export interface JsonArray { className: 'JsonArray'; value: Api.TypeJSONValue[]; }
export interface JsonObject { className: 'JsonObject'; value: Api.TypeJSONObjectValue[]; }
export interface PageTableCell { className: 'PageTableCell'; header?: boolean | undefined; alignCenter?: boolean | undefined; alignRight?: boolean | undefined; valignMiddle?: boolean | undefined; valignBottom?: boolean | undefined; text?: Api.TypeRichText | undefined; colspan?: int | undefined; rowspan?: int | undefined; }
export interface PageTableRow { className: 'PageTableRow'; cells: Api.TypePageTableCell[]; }
export interface PageCaption { className: 'PageCaption'; text: Api.TypeRichText; credit: Api.TypeRichText; }
export interface PageListItemText { className: 'PageListItemText'; text: Api.TypeRichText; }
export interface PageListItemBlocks { className: 'PageListItemBlocks'; blocks: Api.TypePageBlock[]; }
export interface PageListOrderedItemText { className: 'PageListOrderedItemText'; num: string; text: Api.TypeRichText; }
export interface PageListOrderedItemBlocks { className: 'PageListOrderedItemBlocks'; num: string; blocks: Api.TypePageBlock[]; }
export interface PageRelatedArticle { className: 'PageRelatedArticle'; url: string; webpageId: long; title?: string | undefined; description?: string | undefined; photoId?: long | undefined; author?: string | undefined; publishedDate?: int | undefined; }
export interface Page { className: 'Page'; part?: boolean | undefined; rtl?: boolean | undefined; v2?: boolean | undefined; url: string; blocks: Api.TypePageBlock[]; photos: Api.TypePhoto[]; documents: Api.TypeDocument[]; views?: int | undefined; }
export interface PollAnswer { className: 'PollAnswer'; text: Api.TypeTextWithEntities; option: bytes; }
export interface Poll { className: 'Poll'; id: long; closed?: boolean | undefined; publicVoters?: boolean | undefined; multipleChoice?: boolean | undefined; quiz?: boolean | undefined; question: Api.TypeTextWithEntities; answers: Api.TypePollAnswer[]; closePeriod?: int | undefined; closeDate?: int | undefined; }
export interface PollAnswerVoters { className: 'PollAnswerVoters'; chosen?: boolean | undefined; correct?: boolean | undefined; option: bytes; voters: int; }
export interface PollResults { className: 'PollResults'; min?: boolean | undefined; results?: Api.TypePollAnswerVoters[] | undefined; totalVoters?: int | undefined; recentVoters?: Api.TypePeer[] | undefined; solution?: string | undefined; solutionEntities?: Api.TypeMessageEntity[] | undefined; }
export interface ChatOnlines { className: 'ChatOnlines'; onlines: int; }
export interface StatsURL { className: 'StatsURL'; url: string; }
export interface ChatAdminRights { className: 'ChatAdminRights'; changeInfo?: boolean | undefined; postMessages?: boolean | undefined; editMessages?: boolean | undefined; deleteMessages?: boolean | undefined; banUsers?: boolean | undefined; inviteUsers?: boolean | undefined; pinMessages?: boolean | undefined; addAdmins?: boolean | undefined; anonymous?: boolean | undefined; manageCall?: boolean | undefined; other?: boolean | undefined; manageTopics?: boolean | undefined; postStories?: boolean | undefined; editStories?: boolean | undefined; deleteStories?: boolean | undefined; }
export interface ChatBannedRights { className: 'ChatBannedRights'; viewMessages?: boolean | undefined; sendMessages?: boolean | undefined; sendMedia?: boolean | undefined; sendStickers?: boolean | undefined; sendGifs?: boolean | undefined; sendGames?: boolean | undefined; sendInline?: boolean | undefined; embedLinks?: boolean | undefined; sendPolls?: boolean | undefined; changeInfo?: boolean | undefined; inviteUsers?: boolean | undefined; pinMessages?: boolean | undefined; manageTopics?: boolean | undefined; sendPhotos?: boolean | undefined; sendVideos?: boolean | undefined; sendRoundvideos?: boolean | undefined; sendAudios?: boolean | undefined; sendVoices?: boolean | undefined; sendDocs?: boolean | undefined; sendPlain?: boolean | undefined; untilDate: int; }
export interface InputWallPaper { className: 'InputWallPaper'; id: long; accessHash: long; }
export interface InputWallPaperSlug { className: 'InputWallPaperSlug'; slug: string; }
export interface InputWallPaperNoFile { className: 'InputWallPaperNoFile'; id: long; }
export interface CodeSettings { className: 'CodeSettings'; allowFlashcall?: boolean | undefined; currentNumber?: boolean | undefined; allowAppHash?: boolean | undefined; allowMissedCall?: boolean | undefined; allowFirebase?: boolean | undefined; unknownNumber?: boolean | undefined; logoutTokens?: bytes[] | undefined; token?: string | undefined; appSandbox?: boolean | undefined; }
export interface WallPaperSettings { className: 'WallPaperSettings'; blur?: boolean | undefined; motion?: boolean | undefined; backgroundColor?: int | undefined; secondBackgroundColor?: int | undefined; thirdBackgroundColor?: int | undefined; fourthBackgroundColor?: int | undefined; intensity?: int | undefined; rotation?: int | undefined; emoticon?: string | undefined; }
export interface AutoDownloadSettings { className: 'AutoDownloadSettings'; disabled?: boolean | undefined; videoPreloadLarge?: boolean | undefined; audioPreloadNext?: boolean | undefined; phonecallsLessData?: boolean | undefined; storiesPreload?: boolean | undefined; photoSizeMax: int; videoSizeMax: long; fileSizeMax: long; videoUploadMaxbitrate: int; smallQueueActiveOperationsMax: int; largeQueueActiveOperationsMax: int; }
export interface EmojiKeyword { className: 'EmojiKeyword'; keyword: string; emoticons: string[]; }
export interface EmojiKeywordDeleted { className: 'EmojiKeywordDeleted'; keyword: string; emoticons: string[]; }
export interface EmojiKeywordsDifference { className: 'EmojiKeywordsDifference'; langCode: string; fromVersion: int; version: int; keywords: Api.TypeEmojiKeyword[]; }
export interface EmojiURL { className: 'EmojiURL'; url: string; }
export interface EmojiLanguage { className: 'EmojiLanguage'; langCode: string; }
export interface Folder { className: 'Folder'; autofillNewBroadcasts?: boolean | undefined; autofillPublicGroups?: boolean | undefined; autofillNewCorrespondents?: boolean | undefined; id: int; title: string; photo?: Api.TypeChatPhoto | undefined; }
export interface InputFolderPeer { className: 'InputFolderPeer'; peer: Api.TypeInputPeer; folderId: int; }
export interface FolderPeer { className: 'FolderPeer'; peer: Api.TypePeer; folderId: int; }
export interface UrlAuthResultRequest { className: 'UrlAuthResultRequest'; requestWriteAccess?: boolean | undefined; bot: Api.TypeUser; domain: string; }
export interface UrlAuthResultAccepted { className: 'UrlAuthResultAccepted'; url: string; }
export interface UrlAuthResultDefault { className: 'UrlAuthResultDefault';  }
export interface ChannelLocationEmpty { className: 'ChannelLocationEmpty';  }
export interface ChannelLocation { className: 'ChannelLocation'; geoPoint: Api.TypeGeoPoint; address: string; }
export interface PeerLocated { className: 'PeerLocated'; peer: Api.TypePeer; expires: int; distance: int; }
export interface PeerSelfLocated { className: 'PeerSelfLocated'; expires: int; }
export interface RestrictionReason { className: 'RestrictionReason'; platform: string; reason: string; text: string; }
export interface InputTheme { className: 'InputTheme'; id: long; accessHash: long; }
export interface InputThemeSlug { className: 'InputThemeSlug'; slug: string; }
export interface Theme { className: 'Theme'; creator?: boolean | undefined; default?: boolean | undefined; forChat?: boolean | undefined; id: long; accessHash: long; slug: string; title: string; document?: Api.TypeDocument | undefined; settings?: Api.TypeThemeSettings[] | undefined; emoticon?: string | undefined; installsCount?: int | undefined; }
export interface BaseThemeClassic { className: 'BaseThemeClassic';  }
export interface BaseThemeDay { className: 'BaseThemeDay';  }
export interface BaseThemeNight { className: 'BaseThemeNight';  }
export interface BaseThemeTinted { className: 'BaseThemeTinted';  }
export interface BaseThemeArctic { className: 'BaseThemeArctic';  }
export interface InputThemeSettings { className: 'InputThemeSettings'; messageColorsAnimated?: boolean | undefined; baseTheme: Api.TypeBaseTheme; accentColor: int; outboxAccentColor?: int | undefined; messageColors?: int[] | undefined; wallpaper?: Api.TypeInputWallPaper | undefined; wallpaperSettings?: Api.TypeWallPaperSettings | undefined; }
export interface ThemeSettings { className: 'ThemeSettings'; messageColorsAnimated?: boolean | undefined; baseTheme: Api.TypeBaseTheme; accentColor: int; outboxAccentColor?: int | undefined; messageColors?: int[] | undefined; wallpaper?: Api.TypeWallPaper | undefined; }
export interface WebPageAttributeTheme { className: 'WebPageAttributeTheme'; documents?: Api.TypeDocument[] | undefined; settings?: Api.TypeThemeSettings | undefined; }
export interface WebPageAttributeStory { className: 'WebPageAttributeStory'; peer: Api.TypePeer; id: int; story?: Api.TypeStoryItem | undefined; }
export interface WebPageAttributeStickerSet { className: 'WebPageAttributeStickerSet'; emojis?: boolean | undefined; textColor?: boolean | undefined; stickers: Api.TypeDocument[]; }
export interface WebPageAttributeUniqueStarGift { className: 'WebPageAttributeUniqueStarGift'; gift: Api.TypeStarGift; }
export interface BankCardOpenUrl { className: 'BankCardOpenUrl'; url: string; name: string; }
export interface DialogFilter { className: 'DialogFilter'; contacts?: boolean | undefined; nonContacts?: boolean | undefined; groups?: boolean | undefined; broadcasts?: boolean | undefined; bots?: boolean | undefined; excludeMuted?: boolean | undefined; excludeRead?: boolean | undefined; excludeArchived?: boolean | undefined; titleNoanimate?: boolean | undefined; id: int; title: Api.TypeTextWithEntities; emoticon?: string | undefined; color?: int | undefined; pinnedPeers: Api.TypeInputPeer[]; includePeers: Api.TypeInputPeer[]; excludePeers: Api.TypeInputPeer[]; }
export interface DialogFilterDefault { className: 'DialogFilterDefault';  }
export interface DialogFilterChatlist { className: 'DialogFilterChatlist'; hasMyInvites?: boolean | undefined; titleNoanimate?: boolean | undefined; id: int; title: Api.TypeTextWithEntities; emoticon?: string | undefined; color?: int | undefined; pinnedPeers: Api.TypeInputPeer[]; includePeers: Api.TypeInputPeer[]; }
export interface DialogFilterSuggested { className: 'DialogFilterSuggested'; filter: Api.TypeDialogFilter; description: string; }
export interface StatsDateRangeDays { className: 'StatsDateRangeDays'; minDate: int; maxDate: int; }
export interface StatsAbsValueAndPrev { className: 'StatsAbsValueAndPrev'; current: double; previous: double; }
export interface StatsPercentValue { className: 'StatsPercentValue'; part: double; total: double; }
export interface StatsGraphAsync { className: 'StatsGraphAsync'; token: string; }
export interface StatsGraphError { className: 'StatsGraphError'; error: string; }
export interface StatsGraph { className: 'StatsGraph'; json: Api.TypeDataJSON; zoomToken?: string | undefined; }
export interface VideoSize { className: 'VideoSize'; type: string; w: int; h: int; size: int; videoStartTs?: double | undefined; }
export interface VideoSizeEmojiMarkup { className: 'VideoSizeEmojiMarkup'; emojiId: long; backgroundColors: int[]; }
export interface VideoSizeStickerMarkup { className: 'VideoSizeStickerMarkup'; stickerset: Api.TypeInputStickerSet; stickerId: long; backgroundColors: int[]; }
export interface StatsGroupTopPoster { className: 'StatsGroupTopPoster'; userId: long; messages: int; avgChars: int; }
export interface StatsGroupTopAdmin { className: 'StatsGroupTopAdmin'; userId: long; deleted: int; kicked: int; banned: int; }
export interface StatsGroupTopInviter { className: 'StatsGroupTopInviter'; userId: long; invitations: int; }
export interface GlobalPrivacySettings { className: 'GlobalPrivacySettings'; archiveAndMuteNewNoncontactPeers?: boolean | undefined; keepArchivedUnmuted?: boolean | undefined; keepArchivedFolders?: boolean | undefined; hideReadMarks?: boolean | undefined; newNoncontactPeersRequirePremium?: boolean | undefined; }
export interface MessageViews { className: 'MessageViews'; views?: int | undefined; forwards?: int | undefined; replies?: Api.TypeMessageReplies | undefined; }
export interface MessageReplyHeader { className: 'MessageReplyHeader'; replyToScheduled?: boolean | undefined; forumTopic?: boolean | undefined; quote?: boolean | undefined; replyToMsgId?: int | undefined; replyToPeerId?: Api.TypePeer | undefined; replyFrom?: Api.TypeMessageFwdHeader | undefined; replyMedia?: Api.TypeMessageMedia | undefined; replyToTopId?: int | undefined; quoteText?: string | undefined; quoteEntities?: Api.TypeMessageEntity[] | undefined; quoteOffset?: int | undefined; }
export interface MessageReplyStoryHeader { className: 'MessageReplyStoryHeader'; peer: Api.TypePeer; storyId: int; }
export interface MessageReplies { className: 'MessageReplies'; comments?: boolean | undefined; replies: int; repliesPts: int; recentRepliers?: Api.TypePeer[] | undefined; channelId?: long | undefined; maxId?: int | undefined; readMaxId?: int | undefined; }
export interface PeerBlocked { className: 'PeerBlocked'; peerId: Api.TypePeer; date: int; }
export interface GroupCallDiscarded { className: 'GroupCallDiscarded'; id: long; accessHash: long; duration: int; }
export interface GroupCall { className: 'GroupCall'; joinMuted?: boolean | undefined; canChangeJoinMuted?: boolean | undefined; joinDateAsc?: boolean | undefined; scheduleStartSubscribed?: boolean | undefined; canStartVideo?: boolean | undefined; recordVideoActive?: boolean | undefined; rtmpStream?: boolean | undefined; listenersHidden?: boolean | undefined; id: long; accessHash: long; participantsCount: int; title?: string | undefined; streamDcId?: int | undefined; recordStartDate?: int | undefined; scheduleDate?: int | undefined; unmutedVideoCount?: int | undefined; unmutedVideoLimit: int; version: int; conferenceFromCall?: long | undefined; }
export interface InputGroupCall { className: 'InputGroupCall'; id: long; accessHash: long; }
export interface GroupCallParticipant { className: 'GroupCallParticipant'; muted?: boolean | undefined; left?: boolean | undefined; canSelfUnmute?: boolean | undefined; justJoined?: boolean | undefined; versioned?: boolean | undefined; min?: boolean | undefined; mutedByYou?: boolean | undefined; volumeByAdmin?: boolean | undefined; self?: boolean | undefined; videoJoined?: boolean | undefined; peer: Api.TypePeer; date: int; activeDate?: int | undefined; source: int; volume?: int | undefined; about?: string | undefined; raiseHandRating?: long | undefined; video?: Api.TypeGroupCallParticipantVideo | undefined; presentation?: Api.TypeGroupCallParticipantVideo | undefined; }
export interface InlineQueryPeerTypeSameBotPM { className: 'InlineQueryPeerTypeSameBotPM';  }
export interface InlineQueryPeerTypePM { className: 'InlineQueryPeerTypePM';  }
export interface InlineQueryPeerTypeChat { className: 'InlineQueryPeerTypeChat';  }
export interface InlineQueryPeerTypeMegagroup { className: 'InlineQueryPeerTypeMegagroup';  }
export interface InlineQueryPeerTypeBroadcast { className: 'InlineQueryPeerTypeBroadcast';  }
export interface InlineQueryPeerTypeBotPM { className: 'InlineQueryPeerTypeBotPM';  }
export interface ChatInviteImporter { className: 'ChatInviteImporter'; requested?: boolean | undefined; viaChatlist?: boolean | undefined; userId: long; date: int; about?: string | undefined; approvedBy?: long | undefined; }
export interface ChatAdminWithInvites { className: 'ChatAdminWithInvites'; adminId: long; invitesCount: int; revokedInvitesCount: int; }
export interface GroupCallParticipantVideoSourceGroup { className: 'GroupCallParticipantVideoSourceGroup'; semantics: string; sources: int[]; }
export interface GroupCallParticipantVideo { className: 'GroupCallParticipantVideo'; paused?: boolean | undefined; endpoint: string; sourceGroups: Api.TypeGroupCallParticipantVideoSourceGroup[]; audioSource?: int | undefined; }
export interface BotCommandScopeDefault { className: 'BotCommandScopeDefault';  }
export interface BotCommandScopeUsers { className: 'BotCommandScopeUsers';  }
export interface BotCommandScopeChats { className: 'BotCommandScopeChats';  }
export interface BotCommandScopeChatAdmins { className: 'BotCommandScopeChatAdmins';  }
export interface BotCommandScopePeer { className: 'BotCommandScopePeer'; peer: Api.TypeInputPeer; }
export interface BotCommandScopePeerAdmins { className: 'BotCommandScopePeerAdmins'; peer: Api.TypeInputPeer; }
export interface BotCommandScopePeerUser { className: 'BotCommandScopePeerUser'; peer: Api.TypeInputPeer; userId: Api.TypeInputUser; }
export interface SponsoredMessage { className: 'SponsoredMessage'; recommended?: boolean | undefined; canReport?: boolean | undefined; randomId: bytes; url: string; title: string; message: string; entities?: Api.TypeMessageEntity[] | undefined; photo?: Api.TypePhoto | undefined; media?: Api.TypeMessageMedia | undefined; color?: Api.TypePeerColor | undefined; buttonText: string; sponsorInfo?: string | undefined; additionalInfo?: string | undefined; }
export interface SearchResultsCalendarPeriod { className: 'SearchResultsCalendarPeriod'; date: int; minMsgId: int; maxMsgId: int; count: int; }
export interface SearchResultPosition { className: 'SearchResultPosition'; msgId: int; date: int; offset: int; }
export interface ReactionCount { className: 'ReactionCount'; chosenOrder?: int | undefined; reaction: Api.TypeReaction; count: int; }
export interface MessageReactions { className: 'MessageReactions'; min?: boolean | undefined; canSeeList?: boolean | undefined; reactionsAsTags?: boolean | undefined; results: Api.TypeReactionCount[]; recentReactions?: Api.TypeMessagePeerReaction[] | undefined; topReactors?: Api.TypeMessageReactor[] | undefined; }
export interface AvailableReaction { className: 'AvailableReaction'; inactive?: boolean | undefined; premium?: boolean | undefined; reaction: string; title: string; staticIcon: Api.TypeDocument; appearAnimation: Api.TypeDocument; selectAnimation: Api.TypeDocument; activateAnimation: Api.TypeDocument; effectAnimation: Api.TypeDocument; aroundAnimation?: Api.TypeDocument | undefined; centerIcon?: Api.TypeDocument | undefined; }
export interface MessagePeerReaction { className: 'MessagePeerReaction'; big?: boolean | undefined; unread?: boolean | undefined; my?: boolean | undefined; peerId: Api.TypePeer; date: int; reaction: Api.TypeReaction; }
export interface GroupCallStreamChannel { className: 'GroupCallStreamChannel'; channel: int; scale: int; lastTimestampMs: long; }
export interface AttachMenuBotIconColor { className: 'AttachMenuBotIconColor'; name: string; color: int; }
export interface AttachMenuBotIcon { className: 'AttachMenuBotIcon'; name: string; icon: Api.TypeDocument; colors?: Api.TypeAttachMenuBotIconColor[] | undefined; }
export interface AttachMenuBot { className: 'AttachMenuBot'; inactive?: boolean | undefined; hasSettings?: boolean | undefined; requestWriteAccess?: boolean | undefined; showInAttachMenu?: boolean | undefined; showInSideMenu?: boolean | undefined; sideMenuDisclaimerNeeded?: boolean | undefined; botId: long; shortName: string; peerTypes?: Api.TypeAttachMenuPeerType[] | undefined; icons: Api.TypeAttachMenuBotIcon[]; }
export interface AttachMenuBotsNotModified { className: 'AttachMenuBotsNotModified';  }
export interface AttachMenuBots { className: 'AttachMenuBots'; hash: long; bots: Api.TypeAttachMenuBot[]; users: Api.TypeUser[]; }
export interface AttachMenuBotsBot { className: 'AttachMenuBotsBot'; bot: Api.TypeAttachMenuBot; users: Api.TypeUser[]; }
export interface WebViewResultUrl { className: 'WebViewResultUrl'; fullsize?: boolean | undefined; fullscreen?: boolean | undefined; queryId?: long | undefined; url: string; }
export interface WebViewMessageSent { className: 'WebViewMessageSent'; msgId?: Api.TypeInputBotInlineMessageID | undefined; }
export interface BotMenuButtonDefault { className: 'BotMenuButtonDefault';  }
export interface BotMenuButtonCommands { className: 'BotMenuButtonCommands';  }
export interface BotMenuButton { className: 'BotMenuButton'; text: string; url: string; }
export interface NotificationSoundDefault { className: 'NotificationSoundDefault';  }
export interface NotificationSoundNone { className: 'NotificationSoundNone';  }
export interface NotificationSoundLocal { className: 'NotificationSoundLocal'; title: string; data: string; }
export interface NotificationSoundRingtone { className: 'NotificationSoundRingtone'; id: long; }
export interface AttachMenuPeerTypeSameBotPM { className: 'AttachMenuPeerTypeSameBotPM';  }
export interface AttachMenuPeerTypeBotPM { className: 'AttachMenuPeerTypeBotPM';  }
export interface AttachMenuPeerTypePM { className: 'AttachMenuPeerTypePM';  }
export interface AttachMenuPeerTypeChat { className: 'AttachMenuPeerTypeChat';  }
export interface AttachMenuPeerTypeBroadcast { className: 'AttachMenuPeerTypeBroadcast';  }
export interface InputInvoiceMessage { className: 'InputInvoiceMessage'; peer: Api.TypeInputPeer; msgId: int; }
export interface InputInvoiceSlug { className: 'InputInvoiceSlug'; slug: string; }
export interface InputInvoicePremiumGiftCode { className: 'InputInvoicePremiumGiftCode'; purpose: Api.TypeInputStorePaymentPurpose; option: Api.TypePremiumGiftCodeOption; }
export interface InputInvoiceStars { className: 'InputInvoiceStars'; purpose: Api.TypeInputStorePaymentPurpose; }
export interface InputInvoiceChatInviteSubscription { className: 'InputInvoiceChatInviteSubscription'; hash: string; }
export interface InputInvoiceStarGift { className: 'InputInvoiceStarGift'; hideName?: boolean | undefined; includeUpgrade?: boolean | undefined; peer: Api.TypeInputPeer; giftId: long; message?: Api.TypeTextWithEntities | undefined; }
export interface InputInvoiceStarGiftUpgrade { className: 'InputInvoiceStarGiftUpgrade'; keepOriginalDetails?: boolean | undefined; stargift: Api.TypeInputSavedStarGift; }
export interface InputInvoiceStarGiftTransfer { className: 'InputInvoiceStarGiftTransfer'; stargift: Api.TypeInputSavedStarGift; toId: Api.TypeInputPeer; }
export interface InputStorePaymentPremiumSubscription { className: 'InputStorePaymentPremiumSubscription'; restore?: boolean | undefined; upgrade?: boolean | undefined; }
export interface InputStorePaymentGiftPremium { className: 'InputStorePaymentGiftPremium'; userId: Api.TypeInputUser; currency: string; amount: long; }
export interface InputStorePaymentPremiumGiftCode { className: 'InputStorePaymentPremiumGiftCode'; users: Api.TypeInputUser[]; boostPeer?: Api.TypeInputPeer | undefined; currency: string; amount: long; message?: Api.TypeTextWithEntities | undefined; }
export interface InputStorePaymentPremiumGiveaway { className: 'InputStorePaymentPremiumGiveaway'; onlyNewSubscribers?: boolean | undefined; winnersAreVisible?: boolean | undefined; boostPeer: Api.TypeInputPeer; additionalPeers?: Api.TypeInputPeer[] | undefined; countriesIso2?: string[] | undefined; prizeDescription?: string | undefined; randomId: long; untilDate: int; currency: string; amount: long; }
export interface InputStorePaymentStarsTopup { className: 'InputStorePaymentStarsTopup'; stars: long; currency: string; amount: long; }
export interface InputStorePaymentStarsGift { className: 'InputStorePaymentStarsGift'; userId: Api.TypeInputUser; stars: long; currency: string; amount: long; }
export interface InputStorePaymentStarsGiveaway { className: 'InputStorePaymentStarsGiveaway'; onlyNewSubscribers?: boolean | undefined; winnersAreVisible?: boolean | undefined; stars: long; boostPeer: Api.TypeInputPeer; additionalPeers?: Api.TypeInputPeer[] | undefined; countriesIso2?: string[] | undefined; prizeDescription?: string | undefined; randomId: long; untilDate: int; currency: string; amount: long; users: int; }
export interface PremiumGiftOption { className: 'PremiumGiftOption'; months: int; currency: string; amount: long; botUrl: string; storeProduct?: string | undefined; }
export interface PaymentFormMethod { className: 'PaymentFormMethod'; url: string; title: string; }
export interface EmojiStatusEmpty { className: 'EmojiStatusEmpty';  }
export interface EmojiStatus { className: 'EmojiStatus'; documentId: long; until?: int | undefined; }
export interface EmojiStatusCollectible { className: 'EmojiStatusCollectible'; collectibleId: long; documentId: long; title: string; slug: string; patternDocumentId: long; centerColor: int; edgeColor: int; patternColor: int; textColor: int; until?: int | undefined; }
export interface InputEmojiStatusCollectible { className: 'InputEmojiStatusCollectible'; collectibleId: long; until?: int | undefined; }
export interface ReactionEmpty { className: 'ReactionEmpty';  }
export interface ReactionEmoji { className: 'ReactionEmoji'; emoticon: string; }
export interface ReactionCustomEmoji { className: 'ReactionCustomEmoji'; documentId: long; }
export interface ReactionPaid { className: 'ReactionPaid';  }
export interface ChatReactionsNone { className: 'ChatReactionsNone';  }
export interface ChatReactionsAll { className: 'ChatReactionsAll'; allowCustom?: boolean | undefined; }
export interface ChatReactionsSome { className: 'ChatReactionsSome'; reactions: Api.TypeReaction[]; }
export interface EmailVerifyPurposeLoginSetup { className: 'EmailVerifyPurposeLoginSetup'; phoneNumber: string; phoneCodeHash: string; }
export interface EmailVerifyPurposeLoginChange { className: 'EmailVerifyPurposeLoginChange';  }
export interface EmailVerifyPurposePassport { className: 'EmailVerifyPurposePassport';  }
export interface EmailVerificationCode { className: 'EmailVerificationCode'; code: string; }
export interface EmailVerificationGoogle { className: 'EmailVerificationGoogle'; token: string; }
export interface EmailVerificationApple { className: 'EmailVerificationApple'; token: string; }
export interface PremiumSubscriptionOption { className: 'PremiumSubscriptionOption'; current?: boolean | undefined; canPurchaseUpgrade?: boolean | undefined; transaction?: string | undefined; months: int; currency: string; amount: long; botUrl: string; storeProduct?: string | undefined; }
export interface SendAsPeer { className: 'SendAsPeer'; premiumRequired?: boolean | undefined; peer: Api.TypePeer; }
export interface MessageExtendedMediaPreview { className: 'MessageExtendedMediaPreview'; w?: int | undefined; h?: int | undefined; thumb?: Api.TypePhotoSize | undefined; videoDuration?: int | undefined; }
export interface MessageExtendedMedia { className: 'MessageExtendedMedia'; media: Api.TypeMessageMedia; }
export interface StickerKeyword { className: 'StickerKeyword'; documentId: long; keyword: string[]; }
export interface Username { className: 'Username'; editable?: boolean | undefined; active?: boolean | undefined; username: string; }
export interface ForumTopicDeleted { className: 'ForumTopicDeleted'; id: int; }
export interface ForumTopic { className: 'ForumTopic'; my?: boolean | undefined; closed?: boolean | undefined; pinned?: boolean | undefined; short?: boolean | undefined; hidden?: boolean | undefined; id: int; date: int; title: string; iconColor: int; iconEmojiId?: long | undefined; topMessage: int; readInboxMaxId: int; readOutboxMaxId: int; unreadCount: int; unreadMentionsCount: int; unreadReactionsCount: int; fromId: Api.TypePeer; notifySettings: Api.TypePeerNotifySettings; draft?: Api.TypeDraftMessage | undefined; }
export interface DefaultHistoryTTL { className: 'DefaultHistoryTTL'; period: int; }
export interface ExportedContactToken { className: 'ExportedContactToken'; url: string; expires: int; }
export interface RequestPeerTypeUser { className: 'RequestPeerTypeUser'; bot?: boolean | undefined; premium?: boolean | undefined; }
export interface RequestPeerTypeChat { className: 'RequestPeerTypeChat'; creator?: boolean | undefined; botParticipant?: boolean | undefined; hasUsername?: boolean | undefined; forum?: boolean | undefined; userAdminRights?: Api.TypeChatAdminRights | undefined; botAdminRights?: Api.TypeChatAdminRights | undefined; }
export interface RequestPeerTypeBroadcast { className: 'RequestPeerTypeBroadcast'; creator?: boolean | undefined; hasUsername?: boolean | undefined; userAdminRights?: Api.TypeChatAdminRights | undefined; botAdminRights?: Api.TypeChatAdminRights | undefined; }
export interface EmojiListNotModified { className: 'EmojiListNotModified';  }
export interface EmojiList { className: 'EmojiList'; hash: long; documentId: long[]; }
export interface EmojiGroup { className: 'EmojiGroup'; title: string; iconEmojiId: long; emoticons: string[]; }
export interface EmojiGroupGreeting { className: 'EmojiGroupGreeting'; title: string; iconEmojiId: long; emoticons: string[]; }
export interface EmojiGroupPremium { className: 'EmojiGroupPremium'; title: string; iconEmojiId: long; }
export interface TextWithEntities { className: 'TextWithEntities'; text: string; entities: Api.TypeMessageEntity[]; }
export interface AutoSaveSettings { className: 'AutoSaveSettings'; photos?: boolean | undefined; videos?: boolean | undefined; videoMaxSize?: long | undefined; }
export interface AutoSaveException { className: 'AutoSaveException'; peer: Api.TypePeer; settings: Api.TypeAutoSaveSettings; }
export interface InputBotAppID { className: 'InputBotAppID'; id: long; accessHash: long; }
export interface InputBotAppShortName { className: 'InputBotAppShortName'; botId: Api.TypeInputUser; shortName: string; }
export interface BotAppNotModified { className: 'BotAppNotModified';  }
export interface BotApp { className: 'BotApp'; id: long; accessHash: long; shortName: string; title: string; description: string; photo: Api.TypePhoto; document?: Api.TypeDocument | undefined; hash: long; }
export interface InlineBotWebView { className: 'InlineBotWebView'; text: string; url: string; }
export interface ReadParticipantDate { className: 'ReadParticipantDate'; userId: long; date: int; }
export interface InputChatlistDialogFilter { className: 'InputChatlistDialogFilter'; filterId: int; }
export interface ExportedChatlistInvite { className: 'ExportedChatlistInvite'; title: string; url: string; peers: Api.TypePeer[]; }
export interface MessagePeerVote { className: 'MessagePeerVote'; peer: Api.TypePeer; option: bytes; date: int; }
export interface MessagePeerVoteInputOption { className: 'MessagePeerVoteInputOption'; peer: Api.TypePeer; date: int; }
export interface MessagePeerVoteMultiple { className: 'MessagePeerVoteMultiple'; peer: Api.TypePeer; options: bytes[]; date: int; }
export interface StoryViews { className: 'StoryViews'; hasViewers?: boolean | undefined; viewsCount: int; forwardsCount?: int | undefined; reactions?: Api.TypeReactionCount[] | undefined; reactionsCount?: int | undefined; recentViewers?: long[] | undefined; }
export interface StoryItemDeleted { className: 'StoryItemDeleted'; id: int; }
export interface StoryItemSkipped { className: 'StoryItemSkipped'; closeFriends?: boolean | undefined; id: int; date: int; expireDate: int; }
export interface StoryItem { className: 'StoryItem'; pinned?: boolean | undefined; public?: boolean | undefined; closeFriends?: boolean | undefined; min?: boolean | undefined; noforwards?: boolean | undefined; edited?: boolean | undefined; contacts?: boolean | undefined; selectedContacts?: boolean | undefined; out?: boolean | undefined; id: int; date: int; fromId?: Api.TypePeer | undefined; fwdFrom?: Api.TypeStoryFwdHeader | undefined; expireDate: int; caption?: string | undefined; entities?: Api.TypeMessageEntity[] | undefined; media: Api.TypeMessageMedia; mediaAreas?: Api.TypeMediaArea[] | undefined; privacy?: Api.TypePrivacyRule[] | undefined; views?: Api.TypeStoryViews | undefined; sentReaction?: Api.TypeReaction | undefined; }
export interface StoryView { className: 'StoryView'; blocked?: boolean | undefined; blockedMyStoriesFrom?: boolean | undefined; userId: long; date: int; reaction?: Api.TypeReaction | undefined; }
export interface StoryViewPublicForward { className: 'StoryViewPublicForward'; blocked?: boolean | undefined; blockedMyStoriesFrom?: boolean | undefined; message: Api.TypeMessage; }
export interface StoryViewPublicRepost { className: 'StoryViewPublicRepost'; blocked?: boolean | undefined; blockedMyStoriesFrom?: boolean | undefined; peerId: Api.TypePeer; story: Api.TypeStoryItem; }
export interface InputReplyToMessage { className: 'InputReplyToMessage'; replyToMsgId: int; topMsgId?: int | undefined; replyToPeerId?: Api.TypeInputPeer | undefined; quoteText?: string | undefined; quoteEntities?: Api.TypeMessageEntity[] | undefined; quoteOffset?: int | undefined; }
export interface InputReplyToStory { className: 'InputReplyToStory'; peer: Api.TypeInputPeer; storyId: int; }
export interface ExportedStoryLink { className: 'ExportedStoryLink'; link: string; }
export interface StoriesStealthMode { className: 'StoriesStealthMode'; activeUntilDate?: int | undefined; cooldownUntilDate?: int | undefined; }
export interface MediaAreaCoordinates { className: 'MediaAreaCoordinates'; x: double; y: double; w: double; h: double; rotation: double; radius?: double | undefined; }
export interface MediaAreaVenue { className: 'MediaAreaVenue'; coordinates: Api.TypeMediaAreaCoordinates; geo: Api.TypeGeoPoint; title: string; address: string; provider: string; venueId: string; venueType: string; }
export interface InputMediaAreaVenue { className: 'InputMediaAreaVenue'; coordinates: Api.TypeMediaAreaCoordinates; queryId: long; resultId: string; }
export interface MediaAreaGeoPoint { className: 'MediaAreaGeoPoint'; coordinates: Api.TypeMediaAreaCoordinates; geo: Api.TypeGeoPoint; address?: Api.TypeGeoPointAddress | undefined; }
export interface MediaAreaSuggestedReaction { className: 'MediaAreaSuggestedReaction'; dark?: boolean | undefined; flipped?: boolean | undefined; coordinates: Api.TypeMediaAreaCoordinates; reaction: Api.TypeReaction; }
export interface MediaAreaChannelPost { className: 'MediaAreaChannelPost'; coordinates: Api.TypeMediaAreaCoordinates; channelId: long; msgId: int; }
export interface InputMediaAreaChannelPost { className: 'InputMediaAreaChannelPost'; coordinates: Api.TypeMediaAreaCoordinates; channel: Api.TypeInputChannel; msgId: int; }
export interface MediaAreaUrl { className: 'MediaAreaUrl'; coordinates: Api.TypeMediaAreaCoordinates; url: string; }
export interface MediaAreaWeather { className: 'MediaAreaWeather'; coordinates: Api.TypeMediaAreaCoordinates; emoji: string; temperatureC: double; color: int; }
export interface MediaAreaStarGift { className: 'MediaAreaStarGift'; coordinates: Api.TypeMediaAreaCoordinates; slug: string; }
export interface PeerStories { className: 'PeerStories'; peer: Api.TypePeer; maxReadId?: int | undefined; stories: Api.TypeStoryItem[]; }
export interface PremiumGiftCodeOption { className: 'PremiumGiftCodeOption'; users: int; months: int; storeProduct?: string | undefined; storeQuantity?: int | undefined; currency: string; amount: long; }
export interface PrepaidGiveaway { className: 'PrepaidGiveaway'; id: long; months: int; quantity: int; date: int; }
export interface PrepaidStarsGiveaway { className: 'PrepaidStarsGiveaway'; id: long; stars: long; quantity: int; boosts: int; date: int; }
export interface Boost { className: 'Boost'; gift?: boolean | undefined; giveaway?: boolean | undefined; unclaimed?: boolean | undefined; id: string; userId?: long | undefined; giveawayMsgId?: int | undefined; date: int; expires: int; usedGiftSlug?: string | undefined; multiplier?: int | undefined; stars?: long | undefined; }
export interface MyBoost { className: 'MyBoost'; slot: int; peer?: Api.TypePeer | undefined; date: int; expires: int; cooldownUntilDate?: int | undefined; }
export interface StoryFwdHeader { className: 'StoryFwdHeader'; modified?: boolean | undefined; from?: Api.TypePeer | undefined; fromName?: string | undefined; storyId?: int | undefined; }
export interface PostInteractionCountersMessage { className: 'PostInteractionCountersMessage'; msgId: int; views: int; forwards: int; reactions: int; }
export interface PostInteractionCountersStory { className: 'PostInteractionCountersStory'; storyId: int; views: int; forwards: int; reactions: int; }
export interface PublicForwardMessage { className: 'PublicForwardMessage'; message: Api.TypeMessage; }
export interface PublicForwardStory { className: 'PublicForwardStory'; peer: Api.TypePeer; story: Api.TypeStoryItem; }
export interface PeerColor { className: 'PeerColor'; color?: int | undefined; backgroundEmojiId?: long | undefined; }
export interface StoryReaction { className: 'StoryReaction'; peerId: Api.TypePeer; date: int; reaction: Api.TypeReaction; }
export interface StoryReactionPublicForward { className: 'StoryReactionPublicForward'; message: Api.TypeMessage; }
export interface StoryReactionPublicRepost { className: 'StoryReactionPublicRepost'; peerId: Api.TypePeer; story: Api.TypeStoryItem; }
export interface SavedDialog { className: 'SavedDialog'; pinned?: boolean | undefined; peer: Api.TypePeer; topMessage: int; }
export interface SavedReactionTag { className: 'SavedReactionTag'; reaction: Api.TypeReaction; title?: string | undefined; count: int; }
export interface OutboxReadDate { className: 'OutboxReadDate'; date: int; }
export interface SmsJob { className: 'SmsJob'; jobId: string; phoneNumber: string; text: string; }
export interface BusinessWeeklyOpen { className: 'BusinessWeeklyOpen'; startMinute: int; endMinute: int; }
export interface BusinessWorkHours { className: 'BusinessWorkHours'; openNow?: boolean | undefined; timezoneId: string; weeklyOpen: Api.TypeBusinessWeeklyOpen[]; }
export interface BusinessLocation { className: 'BusinessLocation'; geoPoint?: Api.TypeGeoPoint | undefined; address: string; }
export interface InputBusinessRecipients { className: 'InputBusinessRecipients'; existingChats?: boolean | undefined; newChats?: boolean | undefined; contacts?: boolean | undefined; nonContacts?: boolean | undefined; excludeSelected?: boolean | undefined; users?: Api.TypeInputUser[] | undefined; }
export interface BusinessRecipients { className: 'BusinessRecipients'; existingChats?: boolean | undefined; newChats?: boolean | undefined; contacts?: boolean | undefined; nonContacts?: boolean | undefined; excludeSelected?: boolean | undefined; users?: long[] | undefined; }
export interface BusinessAwayMessageScheduleAlways { className: 'BusinessAwayMessageScheduleAlways';  }
export interface BusinessAwayMessageScheduleOutsideWorkHours { className: 'BusinessAwayMessageScheduleOutsideWorkHours';  }
export interface BusinessAwayMessageScheduleCustom { className: 'BusinessAwayMessageScheduleCustom'; startDate: int; endDate: int; }
export interface InputBusinessGreetingMessage { className: 'InputBusinessGreetingMessage'; shortcutId: int; recipients: Api.TypeInputBusinessRecipients; noActivityDays: int; }
export interface BusinessGreetingMessage { className: 'BusinessGreetingMessage'; shortcutId: int; recipients: Api.TypeBusinessRecipients; noActivityDays: int; }
export interface InputBusinessAwayMessage { className: 'InputBusinessAwayMessage'; offlineOnly?: boolean | undefined; shortcutId: int; schedule: Api.TypeBusinessAwayMessageSchedule; recipients: Api.TypeInputBusinessRecipients; }
export interface BusinessAwayMessage { className: 'BusinessAwayMessage'; offlineOnly?: boolean | undefined; shortcutId: int; schedule: Api.TypeBusinessAwayMessageSchedule; recipients: Api.TypeBusinessRecipients; }
export interface Timezone { className: 'Timezone'; id: string; name: string; utcOffset: int; }
export interface QuickReply { className: 'QuickReply'; shortcutId: int; shortcut: string; topMessage: int; count: int; }
export interface InputQuickReplyShortcut { className: 'InputQuickReplyShortcut'; shortcut: string; }
export interface InputQuickReplyShortcutId { className: 'InputQuickReplyShortcutId'; shortcutId: int; }
export interface ConnectedBot { className: 'ConnectedBot'; canReply?: boolean | undefined; botId: long; recipients: Api.TypeBusinessBotRecipients; }
export interface Birthday { className: 'Birthday'; day: int; month: int; year?: int | undefined; }
export interface BotBusinessConnection { className: 'BotBusinessConnection'; canReply?: boolean | undefined; disabled?: boolean | undefined; connectionId: string; userId: long; dcId: int; date: int; }
export interface InputBusinessIntro { className: 'InputBusinessIntro'; title: string; description: string; sticker?: Api.TypeInputDocument | undefined; }
export interface BusinessIntro { className: 'BusinessIntro'; title: string; description: string; sticker?: Api.TypeDocument | undefined; }
export interface InputCollectibleUsername { className: 'InputCollectibleUsername'; username: string; }
export interface InputCollectiblePhone { className: 'InputCollectiblePhone'; phone: string; }
export interface InputBusinessBotRecipients { className: 'InputBusinessBotRecipients'; existingChats?: boolean | undefined; newChats?: boolean | undefined; contacts?: boolean | undefined; nonContacts?: boolean | undefined; excludeSelected?: boolean | undefined; users?: Api.TypeInputUser[] | undefined; excludeUsers?: Api.TypeInputUser[] | undefined; }
export interface BusinessBotRecipients { className: 'BusinessBotRecipients'; existingChats?: boolean | undefined; newChats?: boolean | undefined; contacts?: boolean | undefined; nonContacts?: boolean | undefined; excludeSelected?: boolean | undefined; users?: long[] | undefined; excludeUsers?: long[] | undefined; }
export interface ContactBirthday { className: 'ContactBirthday'; contactId: long; birthday: Api.TypeBirthday; }
export interface MissingInvitee { className: 'MissingInvitee'; premiumWouldAllowInvite?: boolean | undefined; premiumRequiredForPm?: boolean | undefined; userId: long; }
export interface InputBusinessChatLink { className: 'InputBusinessChatLink'; message: string; entities?: Api.TypeMessageEntity[] | undefined; title?: string | undefined; }
export interface BusinessChatLink { className: 'BusinessChatLink'; link: string; message: string; entities?: Api.TypeMessageEntity[] | undefined; title?: string | undefined; views: int; }
export interface RequestedPeerUser { className: 'RequestedPeerUser'; userId: long; firstName?: string | undefined; lastName?: string | undefined; username?: string | undefined; photo?: Api.TypePhoto | undefined; }
export interface RequestedPeerChat { className: 'RequestedPeerChat'; chatId: long; title?: string | undefined; photo?: Api.TypePhoto | undefined; }
export interface RequestedPeerChannel { className: 'RequestedPeerChannel'; channelId: long; title?: string | undefined; username?: string | undefined; photo?: Api.TypePhoto | undefined; }
export interface SponsoredMessageReportOption { className: 'SponsoredMessageReportOption'; text: string; option: bytes; }
export interface BroadcastRevenueTransactionProceeds { className: 'BroadcastRevenueTransactionProceeds'; amount: long; fromDate: int; toDate: int; }
export interface BroadcastRevenueTransactionWithdrawal { className: 'BroadcastRevenueTransactionWithdrawal'; pending?: boolean | undefined; failed?: boolean | undefined; amount: long; date: int; provider: string; transactionDate?: int | undefined; transactionUrl?: string | undefined; }
export interface BroadcastRevenueTransactionRefund { className: 'BroadcastRevenueTransactionRefund'; amount: long; date: int; provider: string; }
export interface ReactionNotificationsFromContacts { className: 'ReactionNotificationsFromContacts';  }
export interface ReactionNotificationsFromAll { className: 'ReactionNotificationsFromAll';  }
export interface ReactionsNotifySettings { className: 'ReactionsNotifySettings'; messagesNotifyFrom?: Api.TypeReactionNotificationsFrom | undefined; storiesNotifyFrom?: Api.TypeReactionNotificationsFrom | undefined; sound: Api.TypeNotificationSound; showPreviews: boolean; }
export interface BroadcastRevenueBalances { className: 'BroadcastRevenueBalances'; withdrawalEnabled?: boolean | undefined; currentBalance: long; availableBalance: long; overallRevenue: long; }
export interface AvailableEffect { className: 'AvailableEffect'; premiumRequired?: boolean | undefined; id: long; emoticon: string; staticIconId?: long | undefined; effectStickerId: long; effectAnimationId?: long | undefined; }
export interface FactCheck { className: 'FactCheck'; needCheck?: boolean | undefined; country?: string | undefined; text?: Api.TypeTextWithEntities | undefined; hash: long; }
export interface StarsTransactionPeerUnsupported { className: 'StarsTransactionPeerUnsupported';  }
export interface StarsTransactionPeerAppStore { className: 'StarsTransactionPeerAppStore';  }
export interface StarsTransactionPeerPlayMarket { className: 'StarsTransactionPeerPlayMarket';  }
export interface StarsTransactionPeerPremiumBot { className: 'StarsTransactionPeerPremiumBot';  }
export interface StarsTransactionPeerFragment { className: 'StarsTransactionPeerFragment';  }
export interface StarsTransactionPeer { className: 'StarsTransactionPeer'; peer: Api.TypePeer; }
export interface StarsTransactionPeerAds { className: 'StarsTransactionPeerAds';  }
export interface StarsTransactionPeerAPI { className: 'StarsTransactionPeerAPI';  }
export interface StarsTopupOption { className: 'StarsTopupOption'; extended?: boolean | undefined; stars: long; storeProduct?: string | undefined; currency: string; amount: long; }
export interface StarsTransaction { className: 'StarsTransaction'; refund?: boolean | undefined; pending?: boolean | undefined; failed?: boolean | undefined; gift?: boolean | undefined; reaction?: boolean | undefined; stargiftUpgrade?: boolean | undefined; id: string; stars: Api.TypeStarsAmount; date: int; peer: Api.TypeStarsTransactionPeer; title?: string | undefined; description?: string | undefined; photo?: Api.TypeWebDocument | undefined; transactionDate?: int | undefined; transactionUrl?: string | undefined; botPayload?: bytes | undefined; msgId?: int | undefined; extendedMedia?: Api.TypeMessageMedia[] | undefined; subscriptionPeriod?: int | undefined; giveawayPostId?: int | undefined; stargift?: Api.TypeStarGift | undefined; floodskipNumber?: int | undefined; starrefCommissionPermille?: int | undefined; starrefPeer?: Api.TypePeer | undefined; starrefAmount?: Api.TypeStarsAmount | undefined; }
export interface FoundStory { className: 'FoundStory'; peer: Api.TypePeer; story: Api.TypeStoryItem; }
export interface GeoPointAddress { className: 'GeoPointAddress'; countryIso2: string; state?: string | undefined; city?: string | undefined; street?: string | undefined; }
export interface StarsRevenueStatus { className: 'StarsRevenueStatus'; withdrawalEnabled?: boolean | undefined; currentBalance: Api.TypeStarsAmount; availableBalance: Api.TypeStarsAmount; overallRevenue: Api.TypeStarsAmount; nextWithdrawalAt?: int | undefined; }
export interface InputStarsTransaction { className: 'InputStarsTransaction'; refund?: boolean | undefined; id: string; }
export interface StarsGiftOption { className: 'StarsGiftOption'; extended?: boolean | undefined; stars: long; storeProduct?: string | undefined; currency: string; amount: long; }
export interface BotPreviewMedia { className: 'BotPreviewMedia'; date: int; media: Api.TypeMessageMedia; }
export interface StarsSubscriptionPricing { className: 'StarsSubscriptionPricing'; period: int; amount: long; }
export interface StarsSubscription { className: 'StarsSubscription'; canceled?: boolean | undefined; canRefulfill?: boolean | undefined; missingBalance?: boolean | undefined; botCanceled?: boolean | undefined; id: string; peer: Api.TypePeer; untilDate: int; pricing: Api.TypeStarsSubscriptionPricing; chatInviteHash?: string | undefined; title?: string | undefined; photo?: Api.TypeWebDocument | undefined; invoiceSlug?: string | undefined; }
export interface MessageReactor { className: 'MessageReactor'; top?: boolean | undefined; my?: boolean | undefined; anonymous?: boolean | undefined; peerId?: Api.TypePeer | undefined; count: int; }
export interface StarsGiveawayOption { className: 'StarsGiveawayOption'; extended?: boolean | undefined; default?: boolean | undefined; stars: long; yearlyBoosts: int; storeProduct?: string | undefined; currency: string; amount: long; winners: Api.TypeStarsGiveawayWinnersOption[]; }
export interface StarsGiveawayWinnersOption { className: 'StarsGiveawayWinnersOption'; default?: boolean | undefined; users: int; perUserStars: long; }
export interface StarGift { className: 'StarGift'; limited?: boolean | undefined; soldOut?: boolean | undefined; birthday?: boolean | undefined; id: long; sticker: Api.TypeDocument; stars: long; availabilityRemains?: int | undefined; availabilityTotal?: int | undefined; convertStars: long; firstSaleDate?: int | undefined; lastSaleDate?: int | undefined; upgradeStars?: long | undefined; }
export interface StarGiftUnique { className: 'StarGiftUnique'; id: long; title: string; slug: string; num: int; ownerId?: Api.TypePeer | undefined; ownerName?: string | undefined; ownerAddress?: string | undefined; attributes: Api.TypeStarGiftAttribute[]; availabilityIssued: int; availabilityTotal: int; }
export interface MessageReportOption { className: 'MessageReportOption'; text: string; option: bytes; }
export interface ReportResultChooseOption { className: 'ReportResultChooseOption'; title: string; options: Api.TypeMessageReportOption[]; }
export interface ReportResultAddComment { className: 'ReportResultAddComment'; optional?: boolean | undefined; option: bytes; }
export interface ReportResultReported { className: 'ReportResultReported';  }
export interface BotAppSettings { className: 'BotAppSettings'; placeholderPath?: bytes | undefined; backgroundColor?: int | undefined; backgroundDarkColor?: int | undefined; headerColor?: int | undefined; headerDarkColor?: int | undefined; }
export interface StarRefProgram { className: 'StarRefProgram'; botId: long; commissionPermille: int; durationMonths?: int | undefined; endDate?: int | undefined; dailyRevenuePerUser?: Api.TypeStarsAmount | undefined; }
export interface ConnectedBotStarRef { className: 'ConnectedBotStarRef'; revoked?: boolean | undefined; url: string; date: int; botId: long; commissionPermille: int; durationMonths?: int | undefined; participants: long; revenue: long; }
export interface StarsAmount { className: 'StarsAmount'; amount: long; nanos: int; }
export interface BotVerifierSettings { className: 'BotVerifierSettings'; canModifyCustomDescription?: boolean | undefined; icon: long; company: string; customDescription?: string | undefined; }
export interface BotVerification { className: 'BotVerification'; botId: long; icon: long; description: string; }
export interface StarGiftAttributeModel { className: 'StarGiftAttributeModel'; name: string; document: Api.TypeDocument; rarityPermille: int; }
export interface StarGiftAttributePattern { className: 'StarGiftAttributePattern'; name: string; document: Api.TypeDocument; rarityPermille: int; }
export interface StarGiftAttributeBackdrop { className: 'StarGiftAttributeBackdrop'; name: string; centerColor: int; edgeColor: int; patternColor: int; textColor: int; rarityPermille: int; }
export interface StarGiftAttributeOriginalDetails { className: 'StarGiftAttributeOriginalDetails'; senderId?: Api.TypePeer | undefined; recipientId: Api.TypePeer; date: int; message?: Api.TypeTextWithEntities | undefined; }
export interface SavedStarGift { className: 'SavedStarGift'; nameHidden?: boolean | undefined; unsaved?: boolean | undefined; refunded?: boolean | undefined; canUpgrade?: boolean | undefined; fromId?: Api.TypePeer | undefined; date: int; gift: Api.TypeStarGift; message?: Api.TypeTextWithEntities | undefined; msgId?: int | undefined; savedId?: long | undefined; convertStars?: long | undefined; upgradeStars?: long | undefined; canExportAt?: int | undefined; transferStars?: long | undefined; }
export interface InputSavedStarGiftUser { className: 'InputSavedStarGiftUser'; msgId: int; }
export interface InputSavedStarGiftChat { className: 'InputSavedStarGiftChat'; peer: Api.TypeInputPeer; savedId: long; }
export interface InvokeAfterMsg { className: 'InvokeAfterMsg'; msgId: long; query: AnyRequest | bytes; readonly __response?: unknown; }
export interface InvokeAfterMsgs { className: 'InvokeAfterMsgs'; msgIds: long[]; query: AnyRequest | bytes; readonly __response?: unknown; }
export interface InitConnection { className: 'InitConnection'; apiId: int; deviceModel: string; systemVersion: string; appVersion: string; systemLangCode: string; langPack: string; langCode: string; proxy?: Api.TypeInputClientProxy | undefined; params?: Api.TypeJSONValue | undefined; query: AnyRequest | bytes; readonly __response?: unknown; }
export interface InvokeWithLayer { className: 'InvokeWithLayer'; layer: int; query: AnyRequest | bytes; readonly __response?: unknown; }
export interface InvokeWithoutUpdates { className: 'InvokeWithoutUpdates'; query: AnyRequest | bytes; readonly __response?: unknown; }
export interface InvokeWithMessagesRange { className: 'InvokeWithMessagesRange'; range: Api.TypeMessageRange; query: AnyRequest | bytes; readonly __response?: unknown; }
export interface InvokeWithTakeout { className: 'InvokeWithTakeout'; takeoutId: long; query: AnyRequest | bytes; readonly __response?: unknown; }
export interface InvokeWithBusinessConnection { className: 'InvokeWithBusinessConnection'; connectionId: string; query: AnyRequest | bytes; readonly __response?: unknown; }
export interface InvokeWithGooglePlayIntegrity { className: 'InvokeWithGooglePlayIntegrity'; nonce: string; token: string; query: AnyRequest | bytes; readonly __response?: unknown; }
export interface InvokeWithApnsSecret { className: 'InvokeWithApnsSecret'; nonce: string; secret: string; query: AnyRequest | bytes; readonly __response?: unknown; }
export interface ResPQ { className: 'ResPQ'; nonce: int128; serverNonce: int128; pq: bytes; serverPublicKeyFingerprints: long[]; }
export interface PQInnerData { className: 'PQInnerData'; pq: bytes; p: bytes; q: bytes; nonce: int128; serverNonce: int128; newNonce: int256; }
export interface PQInnerDataDc { className: 'PQInnerDataDc'; pq: bytes; p: bytes; q: bytes; nonce: int128; serverNonce: int128; newNonce: int256; dc: int; }
export interface PQInnerDataTemp { className: 'PQInnerDataTemp'; pq: bytes; p: bytes; q: bytes; nonce: int128; serverNonce: int128; newNonce: int256; expiresIn: int; }
export interface PQInnerDataTempDc { className: 'PQInnerDataTempDc'; pq: bytes; p: bytes; q: bytes; nonce: int128; serverNonce: int128; newNonce: int256; dc: int; expiresIn: int; }
export interface BindAuthKeyInner { className: 'BindAuthKeyInner'; nonce: long; tempAuthKeyId: long; permAuthKeyId: long; tempSessionId: long; expiresAt: int; }
export interface ServerDHParamsFail { className: 'ServerDHParamsFail'; nonce: int128; serverNonce: int128; newNonceHash: int128; }
export interface ServerDHParamsOk { className: 'ServerDHParamsOk'; nonce: int128; serverNonce: int128; encryptedAnswer: bytes; }
export interface ServerDHInnerData { className: 'ServerDHInnerData'; nonce: int128; serverNonce: int128; g: int; dhPrime: bytes; gA: bytes; serverTime: int; }
export interface ClientDHInnerData { className: 'ClientDHInnerData'; nonce: int128; serverNonce: int128; retryId: long; gB: bytes; }
export interface DhGenOk { className: 'DhGenOk'; nonce: int128; serverNonce: int128; newNonceHash1: int128; }
export interface DhGenRetry { className: 'DhGenRetry'; nonce: int128; serverNonce: int128; newNonceHash2: int128; }
export interface DhGenFail { className: 'DhGenFail'; nonce: int128; serverNonce: int128; newNonceHash3: int128; }
export interface DestroyAuthKeyOk { className: 'DestroyAuthKeyOk';  }
export interface DestroyAuthKeyNone { className: 'DestroyAuthKeyNone';  }
export interface DestroyAuthKeyFail { className: 'DestroyAuthKeyFail';  }
export interface ReqPq { className: 'ReqPq'; nonce: int128; readonly __response?: Api.TypeResPQ; }
export interface ReqPqMulti { className: 'ReqPqMulti'; nonce: int128; readonly __response?: Api.TypeResPQ; }
export interface ReqDHParams { className: 'ReqDHParams'; nonce: int128; serverNonce: int128; p: bytes; q: bytes; publicKeyFingerprint: long; encryptedData: bytes; readonly __response?: Api.TypeServer_DH_Params; }
export interface SetClientDHParams { className: 'SetClientDHParams'; nonce: int128; serverNonce: int128; encryptedData: bytes; readonly __response?: Api.TypeSet_client_DH_params_answer; }
export interface DestroyAuthKey { className: 'DestroyAuthKey'; readonly __response?: Api.TypeDestroyAuthKeyRes; }
export interface MsgsAck { className: 'MsgsAck'; msgIds: long[]; }
export interface BadMsgNotification { className: 'BadMsgNotification'; badMsgId: long; badMsgSeqno: int; errorCode: int; }
export interface BadServerSalt { className: 'BadServerSalt'; badMsgId: long; badMsgSeqno: int; errorCode: int; newServerSalt: long; }
export interface MsgsStateReq { className: 'MsgsStateReq'; msgIds: long[]; }
export interface MsgsStateInfo { className: 'MsgsStateInfo'; reqMsgId: long; info: bytes; }
export interface MsgsAllInfo { className: 'MsgsAllInfo'; msgIds: long[]; info: bytes; }
export interface MsgDetailedInfo { className: 'MsgDetailedInfo'; msgId: long; answerMsgId: long; bytes: int; status: int; }
export interface MsgNewDetailedInfo { className: 'MsgNewDetailedInfo'; answerMsgId: long; bytes: int; status: int; }
export interface MsgResendReq { className: 'MsgResendReq'; msgIds: long[]; }
export interface RpcError { className: 'RpcError'; errorCode: int; errorMessage: string; }
export interface RpcAnswerUnknown { className: 'RpcAnswerUnknown';  }
export interface RpcAnswerDroppedRunning { className: 'RpcAnswerDroppedRunning';  }
export interface RpcAnswerDropped { className: 'RpcAnswerDropped'; msgId: long; seqNo: int; bytes: int; }
export interface FutureSalt { className: 'FutureSalt'; validSince: int; validUntil: int; salt: long; }
export interface FutureSalts { className: 'FutureSalts'; reqMsgId: long; now: int; salts: Api.TypeFutureSalt[]; }
export interface Pong { className: 'Pong'; msgId: long; pingId: long; }
export interface DestroySessionOk { className: 'DestroySessionOk'; sessionId: long; }
export interface DestroySessionNone { className: 'DestroySessionNone'; sessionId: long; }
export interface NewSessionCreated { className: 'NewSessionCreated'; firstMsgId: long; uniqueId: long; serverSalt: long; }
export interface HttpWait { className: 'HttpWait'; maxDelay: int; waitAfter: int; maxWait: int; }
export interface IpPort { className: 'IpPort'; ipv4: int; port: int; }
export interface IpPortSecret { className: 'IpPortSecret'; ipv4: int; port: int; secret: bytes; }
export interface AccessPointRule { className: 'AccessPointRule'; phonePrefixRules: string; dcId: int; ips: Api.TypeIpPort[]; }
export interface TlsClientHello { className: 'TlsClientHello'; blocks: Api.TypeTlsBlock[]; }
export interface TlsBlockString { className: 'TlsBlockString'; data: string; }
export interface TlsBlockRandom { className: 'TlsBlockRandom'; length: int; }
export interface TlsBlockZero { className: 'TlsBlockZero'; length: int; }
export interface TlsBlockDomain { className: 'TlsBlockDomain';  }
export interface TlsBlockGrease { className: 'TlsBlockGrease'; seed: int; }
export interface TlsBlockPublicKey { className: 'TlsBlockPublicKey';  }
export interface TlsBlockScope { className: 'TlsBlockScope'; entries: Api.TypeTlsBlock[]; }
export interface TlsBlockPermutation { className: 'TlsBlockPermutation'; entries: Api.TypeTlsBlock[]; }
export interface RpcDropAnswer { className: 'RpcDropAnswer'; reqMsgId: long; readonly __response?: Api.TypeRpcDropAnswer; }
export interface GetFutureSalts { className: 'GetFutureSalts'; num: int; readonly __response?: Api.TypeFutureSalts; }
export interface Ping { className: 'Ping'; pingId: long; readonly __response?: Api.TypePong; }
export interface PingDelayDisconnect { className: 'PingDelayDisconnect'; pingId: long; disconnectDelay: int; readonly __response?: Api.TypePong; }
export interface DestroySession { className: 'DestroySession'; sessionId: long; readonly __response?: Api.TypeDestroySessionRes; }
export type TypeInputPeer = Api.InputPeerEmpty | Api.InputPeerSelf | Api.InputPeerChat | Api.InputPeerUser | Api.InputPeerChannel | Api.InputPeerUserFromMessage | Api.InputPeerChannelFromMessage;
export type TypeInputUser = Api.InputUserEmpty | Api.InputUserSelf | Api.InputUser | Api.InputUserFromMessage;
export type TypeInputContact = Api.InputPhoneContact;
export type TypeInputFile = Api.InputFile | Api.InputFileBig | Api.InputFileStoryDocument;
export type TypeInputMedia = Api.InputMediaEmpty | Api.InputMediaUploadedPhoto | Api.InputMediaPhoto | Api.InputMediaGeoPoint | Api.InputMediaContact | Api.InputMediaUploadedDocument | Api.InputMediaDocument | Api.InputMediaVenue | Api.InputMediaPhotoExternal | Api.InputMediaDocumentExternal | Api.InputMediaGame | Api.InputMediaInvoice | Api.InputMediaGeoLive | Api.InputMediaPoll | Api.InputMediaDice | Api.InputMediaStory | Api.InputMediaWebPage | Api.InputMediaPaidMedia;
export type TypeInputChatPhoto = Api.InputChatPhotoEmpty | Api.InputChatUploadedPhoto | Api.InputChatPhoto;
export type TypeInputGeoPoint = Api.InputGeoPointEmpty | Api.InputGeoPoint;
export type TypeInputPhoto = Api.InputPhotoEmpty | Api.InputPhoto;
export type TypeInputFileLocation = Api.InputFileLocation | Api.InputEncryptedFileLocation | Api.InputDocumentFileLocation | Api.InputSecureFileLocation | Api.InputTakeoutFileLocation | Api.InputPhotoFileLocation | Api.InputPhotoLegacyFileLocation | Api.InputPeerPhotoFileLocation | Api.InputStickerSetThumb | Api.InputGroupCallStream;
export type TypePeer = Api.PeerUser | Api.PeerChat | Api.PeerChannel;
export type TypeUser = Api.UserEmpty | Api.User;
export type TypeUserProfilePhoto = Api.UserProfilePhotoEmpty | Api.UserProfilePhoto;
export type TypeUserStatus = Api.UserStatusEmpty | Api.UserStatusOnline | Api.UserStatusOffline | Api.UserStatusRecently | Api.UserStatusLastWeek | Api.UserStatusLastMonth;
export type TypeChat = Api.ChatEmpty | Api.Chat | Api.ChatForbidden | Api.Channel | Api.ChannelForbidden;
export type TypeChatFull = Api.ChatFull | Api.ChannelFull;
export type TypeChatParticipant = Api.ChatParticipant | Api.ChatParticipantCreator | Api.ChatParticipantAdmin;
export type TypeChatParticipants = Api.ChatParticipantsForbidden | Api.ChatParticipants;
export type TypeChatPhoto = Api.ChatPhotoEmpty | Api.ChatPhoto;
export type TypeMessage = Api.MessageEmpty | Api.Message | Api.MessageService;
export type TypeMessageMedia = Api.MessageMediaEmpty | Api.MessageMediaPhoto | Api.MessageMediaGeo | Api.MessageMediaContact | Api.MessageMediaUnsupported | Api.MessageMediaDocument | Api.MessageMediaWebPage | Api.MessageMediaVenue | Api.MessageMediaGame | Api.MessageMediaInvoice | Api.MessageMediaGeoLive | Api.MessageMediaPoll | Api.MessageMediaDice | Api.MessageMediaStory | Api.MessageMediaGiveaway | Api.MessageMediaGiveawayResults | Api.MessageMediaPaidMedia;
export type TypeMessageAction = Api.MessageActionEmpty | Api.MessageActionChatCreate | Api.MessageActionChatEditTitle | Api.MessageActionChatEditPhoto | Api.MessageActionChatDeletePhoto | Api.MessageActionChatAddUser | Api.MessageActionChatDeleteUser | Api.MessageActionChatJoinedByLink | Api.MessageActionChannelCreate | Api.MessageActionChatMigrateTo | Api.MessageActionChannelMigrateFrom | Api.MessageActionPinMessage | Api.MessageActionHistoryClear | Api.MessageActionGameScore | Api.MessageActionPaymentSentMe | Api.MessageActionPaymentSent | Api.MessageActionPhoneCall | Api.MessageActionScreenshotTaken | Api.MessageActionCustomAction | Api.MessageActionBotAllowed | Api.MessageActionSecureValuesSentMe | Api.MessageActionSecureValuesSent | Api.MessageActionContactSignUp | Api.MessageActionGeoProximityReached | Api.MessageActionGroupCall | Api.MessageActionInviteToGroupCall | Api.MessageActionSetMessagesTTL | Api.MessageActionGroupCallScheduled | Api.MessageActionSetChatTheme | Api.MessageActionChatJoinedByRequest | Api.MessageActionWebViewDataSentMe | Api.MessageActionWebViewDataSent | Api.MessageActionGiftPremium | Api.MessageActionTopicCreate | Api.MessageActionTopicEdit | Api.MessageActionSuggestProfilePhoto | Api.MessageActionRequestedPeer | Api.MessageActionSetChatWallPaper | Api.MessageActionGiftCode | Api.MessageActionGiveawayLaunch | Api.MessageActionGiveawayResults | Api.MessageActionBoostApply | Api.MessageActionRequestedPeerSentMe | Api.MessageActionPaymentRefunded | Api.MessageActionGiftStars | Api.MessageActionPrizeStars | Api.MessageActionStarGift | Api.MessageActionStarGiftUnique;
export type TypeDialog = Api.Dialog | Api.DialogFolder;
export type TypePhoto = Api.PhotoEmpty | Api.Photo;
export type TypePhotoSize = Api.PhotoSizeEmpty | Api.PhotoSize | Api.PhotoCachedSize | Api.PhotoStrippedSize | Api.PhotoSizeProgressive | Api.PhotoPathSize;
export type TypeGeoPoint = Api.GeoPointEmpty | Api.GeoPoint;
export type TypeInputNotifyPeer = Api.InputNotifyPeer | Api.InputNotifyUsers | Api.InputNotifyChats | Api.InputNotifyBroadcasts | Api.InputNotifyForumTopic;
export type TypeInputPeerNotifySettings = Api.InputPeerNotifySettings;
export type TypePeerNotifySettings = Api.PeerNotifySettings;
export type TypePeerSettings = Api.PeerSettings;
export type TypeWallPaper = Api.WallPaper | Api.WallPaperNoFile;
export type TypeReportReason = Api.InputReportReasonSpam | Api.InputReportReasonViolence | Api.InputReportReasonPornography | Api.InputReportReasonChildAbuse | Api.InputReportReasonOther | Api.InputReportReasonCopyright | Api.InputReportReasonGeoIrrelevant | Api.InputReportReasonFake | Api.InputReportReasonIllegalDrugs | Api.InputReportReasonPersonalDetails;
export type TypeUserFull = Api.UserFull;
export type TypeContact = Api.Contact;
export type TypeImportedContact = Api.ImportedContact;
export type TypeContactStatus = Api.ContactStatus;
export type TypeMessagesFilter = Api.InputMessagesFilterEmpty | Api.InputMessagesFilterPhotos | Api.InputMessagesFilterVideo | Api.InputMessagesFilterPhotoVideo | Api.InputMessagesFilterDocument | Api.InputMessagesFilterUrl | Api.InputMessagesFilterGif | Api.InputMessagesFilterVoice | Api.InputMessagesFilterMusic | Api.InputMessagesFilterChatPhotos | Api.InputMessagesFilterPhoneCalls | Api.InputMessagesFilterRoundVoice | Api.InputMessagesFilterRoundVideo | Api.InputMessagesFilterMyMentions | Api.InputMessagesFilterGeo | Api.InputMessagesFilterContacts | Api.InputMessagesFilterPinned;
export type TypeUpdate = Api.UpdateNewMessage | Api.UpdateMessageID | Api.UpdateDeleteMessages | Api.UpdateUserTyping | Api.UpdateChatUserTyping | Api.UpdateChatParticipants | Api.UpdateUserStatus | Api.UpdateUserName | Api.UpdateNewAuthorization | Api.UpdateNewEncryptedMessage | Api.UpdateEncryptedChatTyping | Api.UpdateEncryption | Api.UpdateEncryptedMessagesRead | Api.UpdateChatParticipantAdd | Api.UpdateChatParticipantDelete | Api.UpdateDcOptions | Api.UpdateNotifySettings | Api.UpdateServiceNotification | Api.UpdatePrivacy | Api.UpdateUserPhone | Api.UpdateReadHistoryInbox | Api.UpdateReadHistoryOutbox | Api.UpdateWebPage | Api.UpdateReadMessagesContents | Api.UpdateChannelTooLong | Api.UpdateChannel | Api.UpdateNewChannelMessage | Api.UpdateReadChannelInbox | Api.UpdateDeleteChannelMessages | Api.UpdateChannelMessageViews | Api.UpdateChatParticipantAdmin | Api.UpdateNewStickerSet | Api.UpdateStickerSetsOrder | Api.UpdateStickerSets | Api.UpdateSavedGifs | Api.UpdateBotInlineQuery | Api.UpdateBotInlineSend | Api.UpdateEditChannelMessage | Api.UpdateBotCallbackQuery | Api.UpdateEditMessage | Api.UpdateInlineBotCallbackQuery | Api.UpdateReadChannelOutbox | Api.UpdateDraftMessage | Api.UpdateReadFeaturedStickers | Api.UpdateRecentStickers | Api.UpdateConfig | Api.UpdatePtsChanged | Api.UpdateChannelWebPage | Api.UpdateDialogPinned | Api.UpdatePinnedDialogs | Api.UpdateBotWebhookJSON | Api.UpdateBotWebhookJSONQuery | Api.UpdateBotShippingQuery | Api.UpdateBotPrecheckoutQuery | Api.UpdatePhoneCall | Api.UpdateLangPackTooLong | Api.UpdateLangPack | Api.UpdateFavedStickers | Api.UpdateChannelReadMessagesContents | Api.UpdateContactsReset | Api.UpdateChannelAvailableMessages | Api.UpdateDialogUnreadMark | Api.UpdateMessagePoll | Api.UpdateChatDefaultBannedRights | Api.UpdateFolderPeers | Api.UpdatePeerSettings | Api.UpdatePeerLocated | Api.UpdateNewScheduledMessage | Api.UpdateDeleteScheduledMessages | Api.UpdateTheme | Api.UpdateGeoLiveViewed | Api.UpdateLoginToken | Api.UpdateMessagePollVote | Api.UpdateDialogFilter | Api.UpdateDialogFilterOrder | Api.UpdateDialogFilters | Api.UpdatePhoneCallSignalingData | Api.UpdateChannelMessageForwards | Api.UpdateReadChannelDiscussionInbox | Api.UpdateReadChannelDiscussionOutbox | Api.UpdatePeerBlocked | Api.UpdateChannelUserTyping | Api.UpdatePinnedMessages | Api.UpdatePinnedChannelMessages | Api.UpdateChat | Api.UpdateGroupCallParticipants | Api.UpdateGroupCall | Api.UpdatePeerHistoryTTL | Api.UpdateChatParticipant | Api.UpdateChannelParticipant | Api.UpdateBotStopped | Api.UpdateGroupCallConnection | Api.UpdateBotCommands | Api.UpdatePendingJoinRequests | Api.UpdateBotChatInviteRequester | Api.UpdateMessageReactions | Api.UpdateAttachMenuBots | Api.UpdateWebViewResultSent | Api.UpdateBotMenuButton | Api.UpdateSavedRingtones | Api.UpdateTranscribedAudio | Api.UpdateReadFeaturedEmojiStickers | Api.UpdateUserEmojiStatus | Api.UpdateRecentEmojiStatuses | Api.UpdateRecentReactions | Api.UpdateMoveStickerSetToTop | Api.UpdateMessageExtendedMedia | Api.UpdateChannelPinnedTopic | Api.UpdateChannelPinnedTopics | Api.UpdateUser | Api.UpdateAutoSaveSettings | Api.UpdateStory | Api.UpdateReadStories | Api.UpdateStoryID | Api.UpdateStoriesStealthMode | Api.UpdateSentStoryReaction | Api.UpdateBotChatBoost | Api.UpdateChannelViewForumAsMessages | Api.UpdatePeerWallpaper | Api.UpdateBotMessageReaction | Api.UpdateBotMessageReactions | Api.UpdateSavedDialogPinned | Api.UpdatePinnedSavedDialogs | Api.UpdateSavedReactionTags | Api.UpdateSmsJob | Api.UpdateQuickReplies | Api.UpdateNewQuickReply | Api.UpdateDeleteQuickReply | Api.UpdateQuickReplyMessage | Api.UpdateDeleteQuickReplyMessages | Api.UpdateBotBusinessConnect | Api.UpdateBotNewBusinessMessage | Api.UpdateBotEditBusinessMessage | Api.UpdateBotDeleteBusinessMessage | Api.UpdateNewStoryReaction | Api.UpdateBroadcastRevenueTransactions | Api.UpdateStarsBalance | Api.UpdateBusinessBotCallbackQuery | Api.UpdateStarsRevenueStatus | Api.UpdateBotPurchasedPaidMedia | Api.UpdatePaidReactionPrivacy;
export type TypeUpdates = Api.UpdatesTooLong | Api.UpdateShortMessage | Api.UpdateShortChatMessage | Api.UpdateShort | Api.UpdatesCombined | Api.Updates | Api.UpdateShortSentMessage;
export type TypeDcOption = Api.DcOption;
export type TypeConfig = Api.Config;
export type TypeNearestDc = Api.NearestDc;
export type TypeEncryptedChat = Api.EncryptedChatEmpty | Api.EncryptedChatWaiting | Api.EncryptedChatRequested | Api.EncryptedChat | Api.EncryptedChatDiscarded;
export type TypeInputEncryptedChat = Api.InputEncryptedChat;
export type TypeEncryptedFile = Api.EncryptedFileEmpty | Api.EncryptedFile;
export type TypeInputEncryptedFile = Api.InputEncryptedFileEmpty | Api.InputEncryptedFileUploaded | Api.InputEncryptedFile | Api.InputEncryptedFileBigUploaded;
export type TypeEncryptedMessage = Api.EncryptedMessage | Api.EncryptedMessageService;
export type TypeInputDocument = Api.InputDocumentEmpty | Api.InputDocument;
export type TypeDocument = Api.DocumentEmpty | Api.Document;
export type TypeNotifyPeer = Api.NotifyPeer | Api.NotifyUsers | Api.NotifyChats | Api.NotifyBroadcasts | Api.NotifyForumTopic;
export type TypeSendMessageAction = Api.SendMessageTypingAction | Api.SendMessageCancelAction | Api.SendMessageRecordVideoAction | Api.SendMessageUploadVideoAction | Api.SendMessageRecordAudioAction | Api.SendMessageUploadAudioAction | Api.SendMessageUploadPhotoAction | Api.SendMessageUploadDocumentAction | Api.SendMessageGeoLocationAction | Api.SendMessageChooseContactAction | Api.SendMessageGamePlayAction | Api.SendMessageRecordRoundAction | Api.SendMessageUploadRoundAction | Api.SpeakingInGroupCallAction | Api.SendMessageHistoryImportAction | Api.SendMessageChooseStickerAction | Api.SendMessageEmojiInteraction | Api.SendMessageEmojiInteractionSeen;
export type TypeInputPrivacyKey = Api.InputPrivacyKeyStatusTimestamp | Api.InputPrivacyKeyChatInvite | Api.InputPrivacyKeyPhoneCall | Api.InputPrivacyKeyPhoneP2P | Api.InputPrivacyKeyForwards | Api.InputPrivacyKeyProfilePhoto | Api.InputPrivacyKeyPhoneNumber | Api.InputPrivacyKeyAddedByPhone | Api.InputPrivacyKeyVoiceMessages | Api.InputPrivacyKeyAbout | Api.InputPrivacyKeyBirthday | Api.InputPrivacyKeyStarGiftsAutoSave;
export type TypePrivacyKey = Api.PrivacyKeyStatusTimestamp | Api.PrivacyKeyChatInvite | Api.PrivacyKeyPhoneCall | Api.PrivacyKeyPhoneP2P | Api.PrivacyKeyForwards | Api.PrivacyKeyProfilePhoto | Api.PrivacyKeyPhoneNumber | Api.PrivacyKeyAddedByPhone | Api.PrivacyKeyVoiceMessages | Api.PrivacyKeyAbout | Api.PrivacyKeyBirthday | Api.PrivacyKeyStarGiftsAutoSave;
export type TypeInputPrivacyRule = Api.InputPrivacyValueAllowContacts | Api.InputPrivacyValueAllowAll | Api.InputPrivacyValueAllowUsers | Api.InputPrivacyValueDisallowContacts | Api.InputPrivacyValueDisallowAll | Api.InputPrivacyValueDisallowUsers | Api.InputPrivacyValueAllowChatParticipants | Api.InputPrivacyValueDisallowChatParticipants | Api.InputPrivacyValueAllowCloseFriends | Api.InputPrivacyValueAllowPremium | Api.InputPrivacyValueAllowBots | Api.InputPrivacyValueDisallowBots;
export type TypePrivacyRule = Api.PrivacyValueAllowContacts | Api.PrivacyValueAllowAll | Api.PrivacyValueAllowUsers | Api.PrivacyValueDisallowContacts | Api.PrivacyValueDisallowAll | Api.PrivacyValueDisallowUsers | Api.PrivacyValueAllowChatParticipants | Api.PrivacyValueDisallowChatParticipants | Api.PrivacyValueAllowCloseFriends | Api.PrivacyValueAllowPremium | Api.PrivacyValueAllowBots | Api.PrivacyValueDisallowBots;
export type TypeAccountDaysTTL = Api.AccountDaysTTL;
export type TypeDocumentAttribute = Api.DocumentAttributeImageSize | Api.DocumentAttributeAnimated | Api.DocumentAttributeSticker | Api.DocumentAttributeVideo | Api.DocumentAttributeAudio | Api.DocumentAttributeFilename | Api.DocumentAttributeHasStickers | Api.DocumentAttributeCustomEmoji;
export type TypeStickerPack = Api.StickerPack;
export type TypeWebPage = Api.WebPageEmpty | Api.WebPagePending | Api.WebPage | Api.WebPageNotModified;
export type TypeAuthorization = Api.Authorization;
export type TypeReceivedNotifyMessage = Api.ReceivedNotifyMessage;
export type TypeExportedChatInvite = Api.ChatInviteExported | Api.ChatInvitePublicJoinRequests;
export type TypeChatInvite = Api.ChatInviteAlready | Api.ChatInvite | Api.ChatInvitePeek;
export type TypeInputStickerSet = Api.InputStickerSetEmpty | Api.InputStickerSetID | Api.InputStickerSetShortName | Api.InputStickerSetAnimatedEmoji | Api.InputStickerSetDice | Api.InputStickerSetAnimatedEmojiAnimations | Api.InputStickerSetPremiumGifts | Api.InputStickerSetEmojiGenericAnimations | Api.InputStickerSetEmojiDefaultStatuses | Api.InputStickerSetEmojiDefaultTopicIcons | Api.InputStickerSetEmojiChannelDefaultStatuses;
export type TypeStickerSet = Api.StickerSet;
export type TypeBotCommand = Api.BotCommand;
export type TypeBotInfo = Api.BotInfo;
export type TypeKeyboardButton = Api.KeyboardButton | Api.KeyboardButtonUrl | Api.KeyboardButtonCallback | Api.KeyboardButtonRequestPhone | Api.KeyboardButtonRequestGeoLocation | Api.KeyboardButtonSwitchInline | Api.KeyboardButtonGame | Api.KeyboardButtonBuy | Api.KeyboardButtonUrlAuth | Api.InputKeyboardButtonUrlAuth | Api.KeyboardButtonRequestPoll | Api.InputKeyboardButtonUserProfile | Api.KeyboardButtonUserProfile | Api.KeyboardButtonWebView | Api.KeyboardButtonSimpleWebView | Api.KeyboardButtonRequestPeer | Api.InputKeyboardButtonRequestPeer | Api.KeyboardButtonCopy;
export type TypeKeyboardButtonRow = Api.KeyboardButtonRow;
export type TypeReplyMarkup = Api.ReplyKeyboardHide | Api.ReplyKeyboardForceReply | Api.ReplyKeyboardMarkup | Api.ReplyInlineMarkup;
export type TypeMessageEntity = Api.MessageEntityUnknown | Api.MessageEntityMention | Api.MessageEntityHashtag | Api.MessageEntityBotCommand | Api.MessageEntityUrl | Api.MessageEntityEmail | Api.MessageEntityBold | Api.MessageEntityItalic | Api.MessageEntityCode | Api.MessageEntityPre | Api.MessageEntityTextUrl | Api.MessageEntityMentionName | Api.InputMessageEntityMentionName | Api.MessageEntityPhone | Api.MessageEntityCashtag | Api.MessageEntityUnderline | Api.MessageEntityStrike | Api.MessageEntityBankCard | Api.MessageEntitySpoiler | Api.MessageEntityCustomEmoji | Api.MessageEntityBlockquote;
export type TypeInputChannel = Api.InputChannelEmpty | Api.InputChannel | Api.InputChannelFromMessage;
export type TypeMessageRange = Api.MessageRange;
export type TypeChannelMessagesFilter = Api.ChannelMessagesFilterEmpty | Api.ChannelMessagesFilter;
export type TypeChannelParticipant = Api.ChannelParticipant | Api.ChannelParticipantSelf | Api.ChannelParticipantCreator | Api.ChannelParticipantAdmin | Api.ChannelParticipantBanned | Api.ChannelParticipantLeft;
export type TypeChannelParticipantsFilter = Api.ChannelParticipantsRecent | Api.ChannelParticipantsAdmins | Api.ChannelParticipantsKicked | Api.ChannelParticipantsBots | Api.ChannelParticipantsBanned | Api.ChannelParticipantsSearch | Api.ChannelParticipantsContacts | Api.ChannelParticipantsMentions;
export type TypeInputBotInlineMessage = Api.InputBotInlineMessageMediaAuto | Api.InputBotInlineMessageText | Api.InputBotInlineMessageMediaGeo | Api.InputBotInlineMessageMediaVenue | Api.InputBotInlineMessageMediaContact | Api.InputBotInlineMessageGame | Api.InputBotInlineMessageMediaInvoice | Api.InputBotInlineMessageMediaWebPage;
export type TypeInputBotInlineResult = Api.InputBotInlineResult | Api.InputBotInlineResultPhoto | Api.InputBotInlineResultDocument | Api.InputBotInlineResultGame;
export type TypeBotInlineMessage = Api.BotInlineMessageMediaAuto | Api.BotInlineMessageText | Api.BotInlineMessageMediaGeo | Api.BotInlineMessageMediaVenue | Api.BotInlineMessageMediaContact | Api.BotInlineMessageMediaInvoice | Api.BotInlineMessageMediaWebPage;
export type TypeBotInlineResult = Api.BotInlineResult | Api.BotInlineMediaResult;
export type TypeExportedMessageLink = Api.ExportedMessageLink;
export type TypeMessageFwdHeader = Api.MessageFwdHeader;
export type TypeInputBotInlineMessageID = Api.InputBotInlineMessageID | Api.InputBotInlineMessageID64;
export type TypeInlineBotSwitchPM = Api.InlineBotSwitchPM;
export type TypeTopPeer = Api.TopPeer;
export type TypeTopPeerCategory = Api.TopPeerCategoryBotsPM | Api.TopPeerCategoryBotsInline | Api.TopPeerCategoryCorrespondents | Api.TopPeerCategoryGroups | Api.TopPeerCategoryChannels | Api.TopPeerCategoryPhoneCalls | Api.TopPeerCategoryForwardUsers | Api.TopPeerCategoryForwardChats | Api.TopPeerCategoryBotsApp;
export type TypeTopPeerCategoryPeers = Api.TopPeerCategoryPeers;
export type TypeDraftMessage = Api.DraftMessageEmpty | Api.DraftMessage;
export type TypeStickerSetCovered = Api.StickerSetCovered | Api.StickerSetMultiCovered | Api.StickerSetFullCovered | Api.StickerSetNoCovered;
export type TypeMaskCoords = Api.MaskCoords;
export type TypeInputStickeredMedia = Api.InputStickeredMediaPhoto | Api.InputStickeredMediaDocument;
export type TypeGame = Api.Game;
export type TypeInputGame = Api.InputGameID | Api.InputGameShortName;
export type TypeHighScore = Api.HighScore;
export type TypeRichText = Api.TextEmpty | Api.TextPlain | Api.TextBold | Api.TextItalic | Api.TextUnderline | Api.TextStrike | Api.TextFixed | Api.TextUrl | Api.TextEmail | Api.TextConcat | Api.TextSubscript | Api.TextSuperscript | Api.TextMarked | Api.TextPhone | Api.TextImage | Api.TextAnchor;
export type TypePageBlock = Api.PageBlockUnsupported | Api.PageBlockTitle | Api.PageBlockSubtitle | Api.PageBlockAuthorDate | Api.PageBlockHeader | Api.PageBlockSubheader | Api.PageBlockParagraph | Api.PageBlockPreformatted | Api.PageBlockFooter | Api.PageBlockDivider | Api.PageBlockAnchor | Api.PageBlockList | Api.PageBlockBlockquote | Api.PageBlockPullquote | Api.PageBlockPhoto | Api.PageBlockVideo | Api.PageBlockCover | Api.PageBlockEmbed | Api.PageBlockEmbedPost | Api.PageBlockCollage | Api.PageBlockSlideshow | Api.PageBlockChannel | Api.PageBlockAudio | Api.PageBlockKicker | Api.PageBlockTable | Api.PageBlockOrderedList | Api.PageBlockDetails | Api.PageBlockRelatedArticles | Api.PageBlockMap;
export type TypePhoneCallDiscardReason = Api.PhoneCallDiscardReasonMissed | Api.PhoneCallDiscardReasonDisconnect | Api.PhoneCallDiscardReasonHangup | Api.PhoneCallDiscardReasonBusy | Api.PhoneCallDiscardReasonAllowGroupCall;
export type TypeDataJSON = Api.DataJSON;
export type TypeLabeledPrice = Api.LabeledPrice;
export type TypeInvoice = Api.Invoice;
export type TypePaymentCharge = Api.PaymentCharge;
export type TypePostAddress = Api.PostAddress;
export type TypePaymentRequestedInfo = Api.PaymentRequestedInfo;
export type TypePaymentSavedCredentials = Api.PaymentSavedCredentialsCard;
export type TypeWebDocument = Api.WebDocument | Api.WebDocumentNoProxy;
export type TypeInputWebDocument = Api.InputWebDocument;
export type TypeInputWebFileLocation = Api.InputWebFileLocation | Api.InputWebFileGeoPointLocation | Api.InputWebFileAudioAlbumThumbLocation;
export type TypeInputPaymentCredentials = Api.InputPaymentCredentialsSaved | Api.InputPaymentCredentials | Api.InputPaymentCredentialsApplePay | Api.InputPaymentCredentialsGooglePay;
export type TypeShippingOption = Api.ShippingOption;
export type TypeInputStickerSetItem = Api.InputStickerSetItem;
export type TypeInputPhoneCall = Api.InputPhoneCall;
export type TypePhoneCall = Api.PhoneCallEmpty | Api.PhoneCallWaiting | Api.PhoneCallRequested | Api.PhoneCallAccepted | Api.PhoneCall | Api.PhoneCallDiscarded;
export type TypePhoneConnection = Api.PhoneConnection | Api.PhoneConnectionWebrtc;
export type TypePhoneCallProtocol = Api.PhoneCallProtocol;
export type TypeCdnPublicKey = Api.CdnPublicKey;
export type TypeCdnConfig = Api.CdnConfig;
export type TypeLangPackString = Api.LangPackString | Api.LangPackStringPluralized | Api.LangPackStringDeleted;
export type TypeLangPackDifference = Api.LangPackDifference;
export type TypeLangPackLanguage = Api.LangPackLanguage;
export type TypeChannelAdminLogEventAction = Api.ChannelAdminLogEventActionChangeTitle | Api.ChannelAdminLogEventActionChangeAbout | Api.ChannelAdminLogEventActionChangeUsername | Api.ChannelAdminLogEventActionChangePhoto | Api.ChannelAdminLogEventActionToggleInvites | Api.ChannelAdminLogEventActionToggleSignatures | Api.ChannelAdminLogEventActionUpdatePinned | Api.ChannelAdminLogEventActionEditMessage | Api.ChannelAdminLogEventActionDeleteMessage | Api.ChannelAdminLogEventActionParticipantJoin | Api.ChannelAdminLogEventActionParticipantLeave | Api.ChannelAdminLogEventActionParticipantInvite | Api.ChannelAdminLogEventActionParticipantToggleBan | Api.ChannelAdminLogEventActionParticipantToggleAdmin | Api.ChannelAdminLogEventActionChangeStickerSet | Api.ChannelAdminLogEventActionTogglePreHistoryHidden | Api.ChannelAdminLogEventActionDefaultBannedRights | Api.ChannelAdminLogEventActionStopPoll | Api.ChannelAdminLogEventActionChangeLinkedChat | Api.ChannelAdminLogEventActionChangeLocation | Api.ChannelAdminLogEventActionToggleSlowMode | Api.ChannelAdminLogEventActionStartGroupCall | Api.ChannelAdminLogEventActionDiscardGroupCall | Api.ChannelAdminLogEventActionParticipantMute | Api.ChannelAdminLogEventActionParticipantUnmute | Api.ChannelAdminLogEventActionToggleGroupCallSetting | Api.ChannelAdminLogEventActionParticipantJoinByInvite | Api.ChannelAdminLogEventActionExportedInviteDelete | Api.ChannelAdminLogEventActionExportedInviteRevoke | Api.ChannelAdminLogEventActionExportedInviteEdit | Api.ChannelAdminLogEventActionParticipantVolume | Api.ChannelAdminLogEventActionChangeHistoryTTL | Api.ChannelAdminLogEventActionParticipantJoinByRequest | Api.ChannelAdminLogEventActionToggleNoForwards | Api.ChannelAdminLogEventActionSendMessage | Api.ChannelAdminLogEventActionChangeAvailableReactions | Api.ChannelAdminLogEventActionChangeUsernames | Api.ChannelAdminLogEventActionToggleForum | Api.ChannelAdminLogEventActionCreateTopic | Api.ChannelAdminLogEventActionEditTopic | Api.ChannelAdminLogEventActionDeleteTopic | Api.ChannelAdminLogEventActionPinTopic | Api.ChannelAdminLogEventActionToggleAntiSpam | Api.ChannelAdminLogEventActionChangePeerColor | Api.ChannelAdminLogEventActionChangeProfilePeerColor | Api.ChannelAdminLogEventActionChangeWallpaper | Api.ChannelAdminLogEventActionChangeEmojiStatus | Api.ChannelAdminLogEventActionChangeEmojiStickerSet | Api.ChannelAdminLogEventActionToggleSignatureProfiles | Api.ChannelAdminLogEventActionParticipantSubExtend;
export type TypeChannelAdminLogEvent = Api.ChannelAdminLogEvent;
export type TypeChannelAdminLogEventsFilter = Api.ChannelAdminLogEventsFilter;
export type TypePopularContact = Api.PopularContact;
export type TypeRecentMeUrl = Api.RecentMeUrlUnknown | Api.RecentMeUrlUser | Api.RecentMeUrlChat | Api.RecentMeUrlChatInvite | Api.RecentMeUrlStickerSet;
export type TypeInputSingleMedia = Api.InputSingleMedia;
export type TypeWebAuthorization = Api.WebAuthorization;
export type TypeInputMessage = Api.InputMessageID | Api.InputMessageReplyTo | Api.InputMessagePinned | Api.InputMessageCallbackQuery;
export type TypeInputDialogPeer = Api.InputDialogPeer | Api.InputDialogPeerFolder;
export type TypeDialogPeer = Api.DialogPeer | Api.DialogPeerFolder;
export type TypeFileHash = Api.FileHash;
export type TypeInputClientProxy = Api.InputClientProxy;
export type TypeInputSecureFile = Api.InputSecureFileUploaded | Api.InputSecureFile;
export type TypeSecureFile = Api.SecureFileEmpty | Api.SecureFile;
export type TypeSecureData = Api.SecureData;
export type TypeSecurePlainData = Api.SecurePlainPhone | Api.SecurePlainEmail;
export type TypeSecureValueType = Api.SecureValueTypePersonalDetails | Api.SecureValueTypePassport | Api.SecureValueTypeDriverLicense | Api.SecureValueTypeIdentityCard | Api.SecureValueTypeInternalPassport | Api.SecureValueTypeAddress | Api.SecureValueTypeUtilityBill | Api.SecureValueTypeBankStatement | Api.SecureValueTypeRentalAgreement | Api.SecureValueTypePassportRegistration | Api.SecureValueTypeTemporaryRegistration | Api.SecureValueTypePhone | Api.SecureValueTypeEmail;
export type TypeSecureValue = Api.SecureValue;
export type TypeInputSecureValue = Api.InputSecureValue;
export type TypeSecureValueHash = Api.SecureValueHash;
export type TypeSecureValueError = Api.SecureValueErrorData | Api.SecureValueErrorFrontSide | Api.SecureValueErrorReverseSide | Api.SecureValueErrorSelfie | Api.SecureValueErrorFile | Api.SecureValueErrorFiles | Api.SecureValueError | Api.SecureValueErrorTranslationFile | Api.SecureValueErrorTranslationFiles;
export type TypeSecureCredentialsEncrypted = Api.SecureCredentialsEncrypted;
export type TypeSavedContact = Api.SavedPhoneContact;
export type TypePasswordKdfAlgo = Api.PasswordKdfAlgoUnknown | Api.PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow;
export type TypeSecurePasswordKdfAlgo = Api.SecurePasswordKdfAlgoUnknown | Api.SecurePasswordKdfAlgoPBKDF2HMACSHA512iter100000 | Api.SecurePasswordKdfAlgoSHA512;
export type TypeSecureSecretSettings = Api.SecureSecretSettings;
export type TypeInputCheckPasswordSRP = Api.InputCheckPasswordEmpty | Api.InputCheckPasswordSRP;
export type TypeSecureRequiredType = Api.SecureRequiredType | Api.SecureRequiredTypeOneOf;
export type TypeInputAppEvent = Api.InputAppEvent;
export type TypeJSONObjectValue = Api.JsonObjectValue;
export type TypeJSONValue = Api.JsonNull | Api.JsonBool | Api.JsonNumber | Api.JsonString | Api.JsonArray | Api.JsonObject;
export type TypePageTableCell = Api.PageTableCell;
export type TypePageTableRow = Api.PageTableRow;
export type TypePageCaption = Api.PageCaption;
export type TypePageListItem = Api.PageListItemText | Api.PageListItemBlocks;
export type TypePageListOrderedItem = Api.PageListOrderedItemText | Api.PageListOrderedItemBlocks;
export type TypePageRelatedArticle = Api.PageRelatedArticle;
export type TypePage = Api.Page;
export type TypePollAnswer = Api.PollAnswer;
export type TypePoll = Api.Poll;
export type TypePollAnswerVoters = Api.PollAnswerVoters;
export type TypePollResults = Api.PollResults;
export type TypeChatOnlines = Api.ChatOnlines;
export type TypeStatsURL = Api.StatsURL;
export type TypeChatAdminRights = Api.ChatAdminRights;
export type TypeChatBannedRights = Api.ChatBannedRights;
export type TypeInputWallPaper = Api.InputWallPaper | Api.InputWallPaperSlug | Api.InputWallPaperNoFile;
export type TypeCodeSettings = Api.CodeSettings;
export type TypeWallPaperSettings = Api.WallPaperSettings;
export type TypeAutoDownloadSettings = Api.AutoDownloadSettings;
export type TypeEmojiKeyword = Api.EmojiKeyword | Api.EmojiKeywordDeleted;
export type TypeEmojiKeywordsDifference = Api.EmojiKeywordsDifference;
export type TypeEmojiURL = Api.EmojiURL;
export type TypeEmojiLanguage = Api.EmojiLanguage;
export type TypeFolder = Api.Folder;
export type TypeInputFolderPeer = Api.InputFolderPeer;
export type TypeFolderPeer = Api.FolderPeer;
export type TypeUrlAuthResult = Api.UrlAuthResultRequest | Api.UrlAuthResultAccepted | Api.UrlAuthResultDefault;
export type TypeChannelLocation = Api.ChannelLocationEmpty | Api.ChannelLocation;
export type TypePeerLocated = Api.PeerLocated | Api.PeerSelfLocated;
export type TypeRestrictionReason = Api.RestrictionReason;
export type TypeInputTheme = Api.InputTheme | Api.InputThemeSlug;
export type TypeTheme = Api.Theme;
export type TypeBaseTheme = Api.BaseThemeClassic | Api.BaseThemeDay | Api.BaseThemeNight | Api.BaseThemeTinted | Api.BaseThemeArctic;
export type TypeInputThemeSettings = Api.InputThemeSettings;
export type TypeThemeSettings = Api.ThemeSettings;
export type TypeWebPageAttribute = Api.WebPageAttributeTheme | Api.WebPageAttributeStory | Api.WebPageAttributeStickerSet | Api.WebPageAttributeUniqueStarGift;
export type TypeBankCardOpenUrl = Api.BankCardOpenUrl;
export type TypeDialogFilter = Api.DialogFilter | Api.DialogFilterDefault | Api.DialogFilterChatlist;
export type TypeDialogFilterSuggested = Api.DialogFilterSuggested;
export type TypeStatsDateRangeDays = Api.StatsDateRangeDays;
export type TypeStatsAbsValueAndPrev = Api.StatsAbsValueAndPrev;
export type TypeStatsPercentValue = Api.StatsPercentValue;
export type TypeStatsGraph = Api.StatsGraphAsync | Api.StatsGraphError | Api.StatsGraph;
export type TypeVideoSize = Api.VideoSize | Api.VideoSizeEmojiMarkup | Api.VideoSizeStickerMarkup;
export type TypeStatsGroupTopPoster = Api.StatsGroupTopPoster;
export type TypeStatsGroupTopAdmin = Api.StatsGroupTopAdmin;
export type TypeStatsGroupTopInviter = Api.StatsGroupTopInviter;
export type TypeGlobalPrivacySettings = Api.GlobalPrivacySettings;
export type TypeMessageViews = Api.MessageViews;
export type TypeMessageReplyHeader = Api.MessageReplyHeader | Api.MessageReplyStoryHeader;
export type TypeMessageReplies = Api.MessageReplies;
export type TypePeerBlocked = Api.PeerBlocked;
export type TypeGroupCall = Api.GroupCallDiscarded | Api.GroupCall;
export type TypeInputGroupCall = Api.InputGroupCall;
export type TypeGroupCallParticipant = Api.GroupCallParticipant;
export type TypeInlineQueryPeerType = Api.InlineQueryPeerTypeSameBotPM | Api.InlineQueryPeerTypePM | Api.InlineQueryPeerTypeChat | Api.InlineQueryPeerTypeMegagroup | Api.InlineQueryPeerTypeBroadcast | Api.InlineQueryPeerTypeBotPM;
export type TypeChatInviteImporter = Api.ChatInviteImporter;
export type TypeChatAdminWithInvites = Api.ChatAdminWithInvites;
export type TypeGroupCallParticipantVideoSourceGroup = Api.GroupCallParticipantVideoSourceGroup;
export type TypeGroupCallParticipantVideo = Api.GroupCallParticipantVideo;
export type TypeBotCommandScope = Api.BotCommandScopeDefault | Api.BotCommandScopeUsers | Api.BotCommandScopeChats | Api.BotCommandScopeChatAdmins | Api.BotCommandScopePeer | Api.BotCommandScopePeerAdmins | Api.BotCommandScopePeerUser;
export type TypeSponsoredMessage = Api.SponsoredMessage;
export type TypeSearchResultsCalendarPeriod = Api.SearchResultsCalendarPeriod;
export type TypeSearchResultsPosition = Api.SearchResultPosition;
export type TypeReactionCount = Api.ReactionCount;
export type TypeMessageReactions = Api.MessageReactions;
export type TypeAvailableReaction = Api.AvailableReaction;
export type TypeMessagePeerReaction = Api.MessagePeerReaction;
export type TypeGroupCallStreamChannel = Api.GroupCallStreamChannel;
export type TypeAttachMenuBotIconColor = Api.AttachMenuBotIconColor;
export type TypeAttachMenuBotIcon = Api.AttachMenuBotIcon;
export type TypeAttachMenuBot = Api.AttachMenuBot;
export type TypeAttachMenuBots = Api.AttachMenuBotsNotModified | Api.AttachMenuBots;
export type TypeAttachMenuBotsBot = Api.AttachMenuBotsBot;
export type TypeWebViewResult = Api.WebViewResultUrl;
export type TypeWebViewMessageSent = Api.WebViewMessageSent;
export type TypeBotMenuButton = Api.BotMenuButtonDefault | Api.BotMenuButtonCommands | Api.BotMenuButton;
export type TypeNotificationSound = Api.NotificationSoundDefault | Api.NotificationSoundNone | Api.NotificationSoundLocal | Api.NotificationSoundRingtone;
export type TypeAttachMenuPeerType = Api.AttachMenuPeerTypeSameBotPM | Api.AttachMenuPeerTypeBotPM | Api.AttachMenuPeerTypePM | Api.AttachMenuPeerTypeChat | Api.AttachMenuPeerTypeBroadcast;
export type TypeInputInvoice = Api.InputInvoiceMessage | Api.InputInvoiceSlug | Api.InputInvoicePremiumGiftCode | Api.InputInvoiceStars | Api.InputInvoiceChatInviteSubscription | Api.InputInvoiceStarGift | Api.InputInvoiceStarGiftUpgrade | Api.InputInvoiceStarGiftTransfer;
export type TypeInputStorePaymentPurpose = Api.InputStorePaymentPremiumSubscription | Api.InputStorePaymentGiftPremium | Api.InputStorePaymentPremiumGiftCode | Api.InputStorePaymentPremiumGiveaway | Api.InputStorePaymentStarsTopup | Api.InputStorePaymentStarsGift | Api.InputStorePaymentStarsGiveaway;
export type TypePremiumGiftOption = Api.PremiumGiftOption;
export type TypePaymentFormMethod = Api.PaymentFormMethod;
export type TypeEmojiStatus = Api.EmojiStatusEmpty | Api.EmojiStatus | Api.EmojiStatusCollectible | Api.InputEmojiStatusCollectible;
export type TypeReaction = Api.ReactionEmpty | Api.ReactionEmoji | Api.ReactionCustomEmoji | Api.ReactionPaid;
export type TypeChatReactions = Api.ChatReactionsNone | Api.ChatReactionsAll | Api.ChatReactionsSome;
export type TypeEmailVerifyPurpose = Api.EmailVerifyPurposeLoginSetup | Api.EmailVerifyPurposeLoginChange | Api.EmailVerifyPurposePassport;
export type TypeEmailVerification = Api.EmailVerificationCode | Api.EmailVerificationGoogle | Api.EmailVerificationApple;
export type TypePremiumSubscriptionOption = Api.PremiumSubscriptionOption;
export type TypeSendAsPeer = Api.SendAsPeer;
export type TypeMessageExtendedMedia = Api.MessageExtendedMediaPreview | Api.MessageExtendedMedia;
export type TypeStickerKeyword = Api.StickerKeyword;
export type TypeUsername = Api.Username;
export type TypeForumTopic = Api.ForumTopicDeleted | Api.ForumTopic;
export type TypeDefaultHistoryTTL = Api.DefaultHistoryTTL;
export type TypeExportedContactToken = Api.ExportedContactToken;
export type TypeRequestPeerType = Api.RequestPeerTypeUser | Api.RequestPeerTypeChat | Api.RequestPeerTypeBroadcast;
export type TypeEmojiList = Api.EmojiListNotModified | Api.EmojiList;
export type TypeEmojiGroup = Api.EmojiGroup | Api.EmojiGroupGreeting | Api.EmojiGroupPremium;
export type TypeTextWithEntities = Api.TextWithEntities;
export type TypeAutoSaveSettings = Api.AutoSaveSettings;
export type TypeAutoSaveException = Api.AutoSaveException;
export type TypeInputBotApp = Api.InputBotAppID | Api.InputBotAppShortName;
export type TypeBotApp = Api.BotAppNotModified | Api.BotApp;
export type TypeInlineBotWebView = Api.InlineBotWebView;
export type TypeReadParticipantDate = Api.ReadParticipantDate;
export type TypeInputChatlist = Api.InputChatlistDialogFilter;
export type TypeExportedChatlistInvite = Api.ExportedChatlistInvite;
export type TypeMessagePeerVote = Api.MessagePeerVote | Api.MessagePeerVoteInputOption | Api.MessagePeerVoteMultiple;
export type TypeStoryViews = Api.StoryViews;
export type TypeStoryItem = Api.StoryItemDeleted | Api.StoryItemSkipped | Api.StoryItem;
export type TypeStoryView = Api.StoryView | Api.StoryViewPublicForward | Api.StoryViewPublicRepost;
export type TypeInputReplyTo = Api.InputReplyToMessage | Api.InputReplyToStory;
export type TypeExportedStoryLink = Api.ExportedStoryLink;
export type TypeStoriesStealthMode = Api.StoriesStealthMode;
export type TypeMediaAreaCoordinates = Api.MediaAreaCoordinates;
export type TypeMediaArea = Api.MediaAreaVenue | Api.InputMediaAreaVenue | Api.MediaAreaGeoPoint | Api.MediaAreaSuggestedReaction | Api.MediaAreaChannelPost | Api.InputMediaAreaChannelPost | Api.MediaAreaUrl | Api.MediaAreaWeather | Api.MediaAreaStarGift;
export type TypePeerStories = Api.PeerStories;
export type TypePremiumGiftCodeOption = Api.PremiumGiftCodeOption;
export type TypePrepaidGiveaway = Api.PrepaidGiveaway | Api.PrepaidStarsGiveaway;
export type TypeBoost = Api.Boost;
export type TypeMyBoost = Api.MyBoost;
export type TypeStoryFwdHeader = Api.StoryFwdHeader;
export type TypePostInteractionCounters = Api.PostInteractionCountersMessage | Api.PostInteractionCountersStory;
export type TypePublicForward = Api.PublicForwardMessage | Api.PublicForwardStory;
export type TypePeerColor = Api.PeerColor;
export type TypeStoryReaction = Api.StoryReaction | Api.StoryReactionPublicForward | Api.StoryReactionPublicRepost;
export type TypeSavedDialog = Api.SavedDialog;
export type TypeSavedReactionTag = Api.SavedReactionTag;
export type TypeOutboxReadDate = Api.OutboxReadDate;
export type TypeSmsJob = Api.SmsJob;
export type TypeBusinessWeeklyOpen = Api.BusinessWeeklyOpen;
export type TypeBusinessWorkHours = Api.BusinessWorkHours;
export type TypeBusinessLocation = Api.BusinessLocation;
export type TypeInputBusinessRecipients = Api.InputBusinessRecipients;
export type TypeBusinessRecipients = Api.BusinessRecipients;
export type TypeBusinessAwayMessageSchedule = Api.BusinessAwayMessageScheduleAlways | Api.BusinessAwayMessageScheduleOutsideWorkHours | Api.BusinessAwayMessageScheduleCustom;
export type TypeInputBusinessGreetingMessage = Api.InputBusinessGreetingMessage;
export type TypeBusinessGreetingMessage = Api.BusinessGreetingMessage;
export type TypeInputBusinessAwayMessage = Api.InputBusinessAwayMessage;
export type TypeBusinessAwayMessage = Api.BusinessAwayMessage;
export type TypeTimezone = Api.Timezone;
export type TypeQuickReply = Api.QuickReply;
export type TypeInputQuickReplyShortcut = Api.InputQuickReplyShortcut | Api.InputQuickReplyShortcutId;
export type TypeConnectedBot = Api.ConnectedBot;
export type TypeBirthday = Api.Birthday;
export type TypeBotBusinessConnection = Api.BotBusinessConnection;
export type TypeInputBusinessIntro = Api.InputBusinessIntro;
export type TypeBusinessIntro = Api.BusinessIntro;
export type TypeInputCollectible = Api.InputCollectibleUsername | Api.InputCollectiblePhone;
export type TypeInputBusinessBotRecipients = Api.InputBusinessBotRecipients;
export type TypeBusinessBotRecipients = Api.BusinessBotRecipients;
export type TypeContactBirthday = Api.ContactBirthday;
export type TypeMissingInvitee = Api.MissingInvitee;
export type TypeInputBusinessChatLink = Api.InputBusinessChatLink;
export type TypeBusinessChatLink = Api.BusinessChatLink;
export type TypeRequestedPeer = Api.RequestedPeerUser | Api.RequestedPeerChat | Api.RequestedPeerChannel;
export type TypeSponsoredMessageReportOption = Api.SponsoredMessageReportOption;
export type TypeBroadcastRevenueTransaction = Api.BroadcastRevenueTransactionProceeds | Api.BroadcastRevenueTransactionWithdrawal | Api.BroadcastRevenueTransactionRefund;
export type TypeReactionNotificationsFrom = Api.ReactionNotificationsFromContacts | Api.ReactionNotificationsFromAll;
export type TypeReactionsNotifySettings = Api.ReactionsNotifySettings;
export type TypeBroadcastRevenueBalances = Api.BroadcastRevenueBalances;
export type TypeAvailableEffect = Api.AvailableEffect;
export type TypeFactCheck = Api.FactCheck;
export type TypeStarsTransactionPeer = Api.StarsTransactionPeerUnsupported | Api.StarsTransactionPeerAppStore | Api.StarsTransactionPeerPlayMarket | Api.StarsTransactionPeerPremiumBot | Api.StarsTransactionPeerFragment | Api.StarsTransactionPeer | Api.StarsTransactionPeerAds | Api.StarsTransactionPeerAPI;
export type TypeStarsTopupOption = Api.StarsTopupOption;
export type TypeStarsTransaction = Api.StarsTransaction;
export type TypeFoundStory = Api.FoundStory;
export type TypeGeoPointAddress = Api.GeoPointAddress;
export type TypeStarsRevenueStatus = Api.StarsRevenueStatus;
export type TypeInputStarsTransaction = Api.InputStarsTransaction;
export type TypeStarsGiftOption = Api.StarsGiftOption;
export type TypeBotPreviewMedia = Api.BotPreviewMedia;
export type TypeStarsSubscriptionPricing = Api.StarsSubscriptionPricing;
export type TypeStarsSubscription = Api.StarsSubscription;
export type TypeMessageReactor = Api.MessageReactor;
export type TypeStarsGiveawayOption = Api.StarsGiveawayOption;
export type TypeStarsGiveawayWinnersOption = Api.StarsGiveawayWinnersOption;
export type TypeStarGift = Api.StarGift | Api.StarGiftUnique;
export type TypeMessageReportOption = Api.MessageReportOption;
export type TypeReportResult = Api.ReportResultChooseOption | Api.ReportResultAddComment | Api.ReportResultReported;
export type TypeBotAppSettings = Api.BotAppSettings;
export type TypeStarRefProgram = Api.StarRefProgram;
export type TypeConnectedBotStarRef = Api.ConnectedBotStarRef;
export type TypeStarsAmount = Api.StarsAmount;
export type TypeBotVerifierSettings = Api.BotVerifierSettings;
export type TypeBotVerification = Api.BotVerification;
export type TypeStarGiftAttribute = Api.StarGiftAttributeModel | Api.StarGiftAttributePattern | Api.StarGiftAttributeBackdrop | Api.StarGiftAttributeOriginalDetails;
export type TypeSavedStarGift = Api.SavedStarGift;
export type TypeInputSavedStarGift = Api.InputSavedStarGiftUser | Api.InputSavedStarGiftChat;
export type TypeResPQ = Api.ResPQ;
export type TypeP_Q_inner_data = Api.PQInnerData | Api.PQInnerDataDc | Api.PQInnerDataTemp | Api.PQInnerDataTempDc;
export type TypeBindAuthKeyInner = Api.BindAuthKeyInner;
export type TypeServer_DH_Params = Api.ServerDHParamsFail | Api.ServerDHParamsOk;
export type TypeServer_DH_inner_data = Api.ServerDHInnerData;
export type TypeClient_DH_Inner_Data = Api.ClientDHInnerData;
export type TypeSet_client_DH_params_answer = Api.DhGenOk | Api.DhGenRetry | Api.DhGenFail;
export type TypeDestroyAuthKeyRes = Api.DestroyAuthKeyOk | Api.DestroyAuthKeyNone | Api.DestroyAuthKeyFail;
export type TypeMsgsAck = Api.MsgsAck;
export type TypeBadMsgNotification = Api.BadMsgNotification | Api.BadServerSalt;
export type TypeMsgsStateReq = Api.MsgsStateReq;
export type TypeMsgsStateInfo = Api.MsgsStateInfo;
export type TypeMsgsAllInfo = Api.MsgsAllInfo;
export type TypeMsgDetailedInfo = Api.MsgDetailedInfo | Api.MsgNewDetailedInfo;
export type TypeMsgResendReq = Api.MsgResendReq;
export type TypeRpcError = Api.RpcError;
export type TypeRpcDropAnswer = Api.RpcAnswerUnknown | Api.RpcAnswerDroppedRunning | Api.RpcAnswerDropped;
export type TypeFutureSalt = Api.FutureSalt;
export type TypeFutureSalts = Api.FutureSalts;
export type TypePong = Api.Pong;
export type TypeDestroySessionRes = Api.DestroySessionOk | Api.DestroySessionNone;
export type TypeNewSession = Api.NewSessionCreated;
export type TypeHttpWait = Api.HttpWait;
export type TypeIpPort = Api.IpPort | Api.IpPortSecret;
export type TypeAccessPointRule = Api.AccessPointRule;
export type TypeTlsClientHello = Api.TlsClientHello;
export type TypeTlsBlock = Api.TlsBlockString | Api.TlsBlockRandom | Api.TlsBlockZero | Api.TlsBlockDomain | Api.TlsBlockGrease | Api.TlsBlockPublicKey | Api.TlsBlockScope | Api.TlsBlockPermutation;
export namespace storage {
export interface FileUnknown { className: 'storage.FileUnknown';  }
export interface FilePartial { className: 'storage.FilePartial';  }
export interface FileJpeg { className: 'storage.FileJpeg';  }
export interface FileGif { className: 'storage.FileGif';  }
export interface FilePng { className: 'storage.FilePng';  }
export interface FilePdf { className: 'storage.FilePdf';  }
export interface FileMp3 { className: 'storage.FileMp3';  }
export interface FileMov { className: 'storage.FileMov';  }
export interface FileMp4 { className: 'storage.FileMp4';  }
export interface FileWebp { className: 'storage.FileWebp';  }
export type TypeFileType = Api.storage.FileUnknown | Api.storage.FilePartial | Api.storage.FileJpeg | Api.storage.FileGif | Api.storage.FilePng | Api.storage.FilePdf | Api.storage.FileMp3 | Api.storage.FileMov | Api.storage.FileMp4 | Api.storage.FileWebp;
}
export namespace auth {
export interface SentCode { className: 'auth.SentCode'; type: Api.auth.TypeSentCodeType; phoneCodeHash: string; nextType?: Api.auth.TypeCodeType | undefined; timeout?: int | undefined; }
export interface SentCodeSuccess { className: 'auth.SentCodeSuccess'; authorization: Api.auth.TypeAuthorization; }
export interface Authorization { className: 'auth.Authorization'; setupPasswordRequired?: boolean | undefined; otherwiseReloginDays?: int | undefined; tmpSessions?: int | undefined; futureAuthToken?: bytes | undefined; user: Api.TypeUser; }
export interface AuthorizationSignUpRequired { className: 'auth.AuthorizationSignUpRequired'; termsOfService?: Api.help.TypeTermsOfService | undefined; }
export interface ExportedAuthorization { className: 'auth.ExportedAuthorization'; id: long; bytes: bytes; }
export interface PasswordRecovery { className: 'auth.PasswordRecovery'; emailPattern: string; }
export interface CodeTypeSms { className: 'auth.CodeTypeSms';  }
export interface CodeTypeCall { className: 'auth.CodeTypeCall';  }
export interface CodeTypeFlashCall { className: 'auth.CodeTypeFlashCall';  }
export interface CodeTypeMissedCall { className: 'auth.CodeTypeMissedCall';  }
export interface CodeTypeFragmentSms { className: 'auth.CodeTypeFragmentSms';  }
export interface SentCodeTypeApp { className: 'auth.SentCodeTypeApp'; length: int; }
export interface SentCodeTypeSms { className: 'auth.SentCodeTypeSms'; length: int; }
export interface SentCodeTypeCall { className: 'auth.SentCodeTypeCall'; length: int; }
export interface SentCodeTypeFlashCall { className: 'auth.SentCodeTypeFlashCall'; pattern: string; }
export interface SentCodeTypeMissedCall { className: 'auth.SentCodeTypeMissedCall'; prefix: string; length: int; }
export interface SentCodeTypeEmailCode { className: 'auth.SentCodeTypeEmailCode'; appleSigninAllowed?: boolean | undefined; googleSigninAllowed?: boolean | undefined; emailPattern: string; length: int; resetAvailablePeriod?: int | undefined; resetPendingDate?: int | undefined; }
export interface SentCodeTypeSetUpEmailRequired { className: 'auth.SentCodeTypeSetUpEmailRequired'; appleSigninAllowed?: boolean | undefined; googleSigninAllowed?: boolean | undefined; }
export interface SentCodeTypeFragmentSms { className: 'auth.SentCodeTypeFragmentSms'; url: string; length: int; }
export interface SentCodeTypeFirebaseSms { className: 'auth.SentCodeTypeFirebaseSms'; nonce?: bytes | undefined; playIntegrityProjectId?: long | undefined; playIntegrityNonce?: bytes | undefined; receipt?: string | undefined; pushTimeout?: int | undefined; length: int; }
export interface SentCodeTypeSmsWord { className: 'auth.SentCodeTypeSmsWord'; beginning?: string | undefined; }
export interface SentCodeTypeSmsPhrase { className: 'auth.SentCodeTypeSmsPhrase'; beginning?: string | undefined; }
export interface LoginToken { className: 'auth.LoginToken'; expires: int; token: bytes; }
export interface LoginTokenMigrateTo { className: 'auth.LoginTokenMigrateTo'; dcId: int; token: bytes; }
export interface LoginTokenSuccess { className: 'auth.LoginTokenSuccess'; authorization: Api.auth.TypeAuthorization; }
export interface LoggedOut { className: 'auth.LoggedOut'; futureAuthToken?: bytes | undefined; }
export interface SendCode { className: 'auth.SendCode'; phoneNumber: string; apiId: int; apiHash: string; settings: Api.TypeCodeSettings; readonly __response?: Api.auth.TypeSentCode; }
export interface SignUp { className: 'auth.SignUp'; noJoinedNotifications?: boolean | undefined; phoneNumber: string; phoneCodeHash: string; firstName: string; lastName: string; readonly __response?: Api.auth.TypeAuthorization; }
export interface SignIn { className: 'auth.SignIn'; phoneNumber: string; phoneCodeHash: string; phoneCode?: string | undefined; emailVerification?: Api.TypeEmailVerification | undefined; readonly __response?: Api.auth.TypeAuthorization; }
export interface LogOut { className: 'auth.LogOut'; readonly __response?: Api.auth.TypeLoggedOut; }
export interface ResetAuthorizations { className: 'auth.ResetAuthorizations'; readonly __response?: boolean; }
export interface ExportAuthorization { className: 'auth.ExportAuthorization'; dcId: int; readonly __response?: Api.auth.TypeExportedAuthorization; }
export interface ImportAuthorization { className: 'auth.ImportAuthorization'; id: long; bytes: bytes; readonly __response?: Api.auth.TypeAuthorization; }
export interface BindTempAuthKey { className: 'auth.BindTempAuthKey'; permAuthKeyId: long; nonce: long; expiresAt: int; encryptedMessage: bytes; readonly __response?: boolean; }
export interface ImportBotAuthorization { className: 'auth.ImportBotAuthorization'; flags: int; apiId: int; apiHash: string; botAuthToken: string; readonly __response?: Api.auth.TypeAuthorization; }
export interface CheckPassword { className: 'auth.CheckPassword'; password: Api.TypeInputCheckPasswordSRP; readonly __response?: Api.auth.TypeAuthorization; }
export interface RequestPasswordRecovery { className: 'auth.RequestPasswordRecovery'; readonly __response?: Api.auth.TypePasswordRecovery; }
export interface RecoverPassword { className: 'auth.RecoverPassword'; code: string; newSettings?: Api.account.TypePasswordInputSettings | undefined; readonly __response?: Api.auth.TypeAuthorization; }
export interface ResendCode { className: 'auth.ResendCode'; phoneNumber: string; phoneCodeHash: string; reason?: string | undefined; readonly __response?: Api.auth.TypeSentCode; }
export interface CancelCode { className: 'auth.CancelCode'; phoneNumber: string; phoneCodeHash: string; readonly __response?: boolean; }
export interface DropTempAuthKeys { className: 'auth.DropTempAuthKeys'; exceptAuthKeys: long[]; readonly __response?: boolean; }
export interface ExportLoginToken { className: 'auth.ExportLoginToken'; apiId: int; apiHash: string; exceptIds: long[]; readonly __response?: Api.auth.TypeLoginToken; }
export interface ImportLoginToken { className: 'auth.ImportLoginToken'; token: bytes; readonly __response?: Api.auth.TypeLoginToken; }
export interface AcceptLoginToken { className: 'auth.AcceptLoginToken'; token: bytes; readonly __response?: Api.TypeAuthorization; }
export interface CheckRecoveryPassword { className: 'auth.CheckRecoveryPassword'; code: string; readonly __response?: boolean; }
export interface ImportWebTokenAuthorization { className: 'auth.ImportWebTokenAuthorization'; apiId: int; apiHash: string; webAuthToken: string; readonly __response?: Api.auth.TypeAuthorization; }
export interface RequestFirebaseSms { className: 'auth.RequestFirebaseSms'; phoneNumber: string; phoneCodeHash: string; safetyNetToken?: string | undefined; playIntegrityToken?: string | undefined; iosPushSecret?: string | undefined; readonly __response?: boolean; }
export interface ResetLoginEmail { className: 'auth.ResetLoginEmail'; phoneNumber: string; phoneCodeHash: string; readonly __response?: Api.auth.TypeSentCode; }
export interface ReportMissingCode { className: 'auth.ReportMissingCode'; phoneNumber: string; phoneCodeHash: string; mnc: string; readonly __response?: boolean; }
export type TypeSentCode = Api.auth.SentCode | Api.auth.SentCodeSuccess;
export type TypeAuthorization = Api.auth.Authorization | Api.auth.AuthorizationSignUpRequired;
export type TypeExportedAuthorization = Api.auth.ExportedAuthorization;
export type TypePasswordRecovery = Api.auth.PasswordRecovery;
export type TypeCodeType = Api.auth.CodeTypeSms | Api.auth.CodeTypeCall | Api.auth.CodeTypeFlashCall | Api.auth.CodeTypeMissedCall | Api.auth.CodeTypeFragmentSms;
export type TypeSentCodeType = Api.auth.SentCodeTypeApp | Api.auth.SentCodeTypeSms | Api.auth.SentCodeTypeCall | Api.auth.SentCodeTypeFlashCall | Api.auth.SentCodeTypeMissedCall | Api.auth.SentCodeTypeEmailCode | Api.auth.SentCodeTypeSetUpEmailRequired | Api.auth.SentCodeTypeFragmentSms | Api.auth.SentCodeTypeFirebaseSms | Api.auth.SentCodeTypeSmsWord | Api.auth.SentCodeTypeSmsPhrase;
export type TypeLoginToken = Api.auth.LoginToken | Api.auth.LoginTokenMigrateTo | Api.auth.LoginTokenSuccess;
export type TypeLoggedOut = Api.auth.LoggedOut;
}
export namespace contacts {
export interface ContactsNotModified { className: 'contacts.ContactsNotModified';  }
export interface Contacts { className: 'contacts.Contacts'; contacts: Api.TypeContact[]; savedCount: int; users: Api.TypeUser[]; }
export interface ImportedContacts { className: 'contacts.ImportedContacts'; imported: Api.TypeImportedContact[]; popularInvites: Api.TypePopularContact[]; retryContacts: long[]; users: Api.TypeUser[]; }
export interface Blocked { className: 'contacts.Blocked'; blocked: Api.TypePeerBlocked[]; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface BlockedSlice { className: 'contacts.BlockedSlice'; count: int; blocked: Api.TypePeerBlocked[]; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface Found { className: 'contacts.Found'; myResults: Api.TypePeer[]; results: Api.TypePeer[]; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface ResolvedPeer { className: 'contacts.ResolvedPeer'; peer: Api.TypePeer; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface TopPeersNotModified { className: 'contacts.TopPeersNotModified';  }
export interface TopPeers { className: 'contacts.TopPeers'; categories: Api.TypeTopPeerCategoryPeers[]; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface TopPeersDisabled { className: 'contacts.TopPeersDisabled';  }
export interface ContactBirthdays { className: 'contacts.ContactBirthdays'; contacts: Api.TypeContactBirthday[]; users: Api.TypeUser[]; }
export interface GetContactIDs { className: 'contacts.GetContactIDs'; hash: long; readonly __response?: (int)[]; }
export interface GetStatuses { className: 'contacts.GetStatuses'; readonly __response?: (Api.TypeContactStatus)[]; }
export interface GetContacts { className: 'contacts.GetContacts'; hash: long; readonly __response?: Api.contacts.TypeContacts; }
export interface ImportContacts { className: 'contacts.ImportContacts'; contacts: Api.TypeInputContact[]; readonly __response?: Api.contacts.TypeImportedContacts; }
export interface DeleteContacts { className: 'contacts.DeleteContacts'; id: Api.TypeInputUser[]; readonly __response?: Api.TypeUpdates; }
export interface DeleteByPhones { className: 'contacts.DeleteByPhones'; phones: string[]; readonly __response?: boolean; }
export interface Block { className: 'contacts.Block'; myStoriesFrom?: boolean | undefined; id: Api.TypeInputPeer; readonly __response?: boolean; }
export interface Unblock { className: 'contacts.Unblock'; myStoriesFrom?: boolean | undefined; id: Api.TypeInputPeer; readonly __response?: boolean; }
export interface GetBlocked { className: 'contacts.GetBlocked'; myStoriesFrom?: boolean | undefined; offset: int; limit: int; readonly __response?: Api.contacts.TypeBlocked; }
export interface Search { className: 'contacts.Search'; q: string; limit: int; readonly __response?: Api.contacts.TypeFound; }
export interface ResolveUsername { className: 'contacts.ResolveUsername'; username: string; referer?: string | undefined; readonly __response?: Api.contacts.TypeResolvedPeer; }
export interface GetTopPeers { className: 'contacts.GetTopPeers'; correspondents?: boolean | undefined; botsPm?: boolean | undefined; botsInline?: boolean | undefined; phoneCalls?: boolean | undefined; forwardUsers?: boolean | undefined; forwardChats?: boolean | undefined; groups?: boolean | undefined; channels?: boolean | undefined; botsApp?: boolean | undefined; offset: int; limit: int; hash: long; readonly __response?: Api.contacts.TypeTopPeers; }
export interface ResetTopPeerRating { className: 'contacts.ResetTopPeerRating'; category: Api.TypeTopPeerCategory; peer: Api.TypeInputPeer; readonly __response?: boolean; }
export interface ResetSaved { className: 'contacts.ResetSaved'; readonly __response?: boolean; }
export interface GetSaved { className: 'contacts.GetSaved'; readonly __response?: (Api.TypeSavedContact)[]; }
export interface ToggleTopPeers { className: 'contacts.ToggleTopPeers'; enabled: boolean; readonly __response?: boolean; }
export interface AddContact { className: 'contacts.AddContact'; addPhonePrivacyException?: boolean | undefined; id: Api.TypeInputUser; firstName: string; lastName: string; phone: string; readonly __response?: Api.TypeUpdates; }
export interface AcceptContact { className: 'contacts.AcceptContact'; id: Api.TypeInputUser; readonly __response?: Api.TypeUpdates; }
export interface GetLocated { className: 'contacts.GetLocated'; background?: boolean | undefined; geoPoint: Api.TypeInputGeoPoint; selfExpires?: int | undefined; readonly __response?: Api.TypeUpdates; }
export interface BlockFromReplies { className: 'contacts.BlockFromReplies'; deleteMessage?: boolean | undefined; deleteHistory?: boolean | undefined; reportSpam?: boolean | undefined; msgId: int; readonly __response?: Api.TypeUpdates; }
export interface ResolvePhone { className: 'contacts.ResolvePhone'; phone: string; readonly __response?: Api.contacts.TypeResolvedPeer; }
export interface ExportContactToken { className: 'contacts.ExportContactToken'; readonly __response?: Api.TypeExportedContactToken; }
export interface ImportContactToken { className: 'contacts.ImportContactToken'; token: string; readonly __response?: Api.TypeUser; }
export interface EditCloseFriends { className: 'contacts.EditCloseFriends'; id: long[]; readonly __response?: boolean; }
export interface SetBlocked { className: 'contacts.SetBlocked'; myStoriesFrom?: boolean | undefined; id: Api.TypeInputPeer[]; limit: int; readonly __response?: boolean; }
export interface GetBirthdays { className: 'contacts.GetBirthdays'; readonly __response?: Api.contacts.TypeContactBirthdays; }
export type TypeContacts = Api.contacts.ContactsNotModified | Api.contacts.Contacts;
export type TypeImportedContacts = Api.contacts.ImportedContacts;
export type TypeBlocked = Api.contacts.Blocked | Api.contacts.BlockedSlice;
export type TypeFound = Api.contacts.Found;
export type TypeResolvedPeer = Api.contacts.ResolvedPeer;
export type TypeTopPeers = Api.contacts.TopPeersNotModified | Api.contacts.TopPeers | Api.contacts.TopPeersDisabled;
export type TypeContactBirthdays = Api.contacts.ContactBirthdays;
}
export namespace messages {
export interface Dialogs { className: 'messages.Dialogs'; dialogs: Api.TypeDialog[]; messages: Api.TypeMessage[]; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface DialogsSlice { className: 'messages.DialogsSlice'; count: int; dialogs: Api.TypeDialog[]; messages: Api.TypeMessage[]; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface DialogsNotModified { className: 'messages.DialogsNotModified'; count: int; }
export interface Messages { className: 'messages.Messages'; messages: Api.TypeMessage[]; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface MessagesSlice { className: 'messages.MessagesSlice'; inexact?: boolean | undefined; count: int; nextRate?: int | undefined; offsetIdOffset?: int | undefined; messages: Api.TypeMessage[]; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface ChannelMessages { className: 'messages.ChannelMessages'; inexact?: boolean | undefined; pts: int; count: int; offsetIdOffset?: int | undefined; messages: Api.TypeMessage[]; topics: Api.TypeForumTopic[]; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface MessagesNotModified { className: 'messages.MessagesNotModified'; count: int; }
export interface Chats { className: 'messages.Chats'; chats: Api.TypeChat[]; }
export interface ChatsSlice { className: 'messages.ChatsSlice'; count: int; chats: Api.TypeChat[]; }
export interface ChatFull { className: 'messages.ChatFull'; fullChat: Api.TypeChatFull; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface AffectedHistory { className: 'messages.AffectedHistory'; pts: int; ptsCount: int; offset: int; }
export interface DhConfigNotModified { className: 'messages.DhConfigNotModified'; random: bytes; }
export interface DhConfig { className: 'messages.DhConfig'; g: int; p: bytes; version: int; random: bytes; }
export interface SentEncryptedMessage { className: 'messages.SentEncryptedMessage'; date: int; }
export interface SentEncryptedFile { className: 'messages.SentEncryptedFile'; date: int; file: Api.TypeEncryptedFile; }
export interface StickersNotModified { className: 'messages.StickersNotModified';  }
export interface Stickers { className: 'messages.Stickers'; hash: long; stickers: Api.TypeDocument[]; }
export interface AllStickersNotModified { className: 'messages.AllStickersNotModified';  }
export interface AllStickers { className: 'messages.AllStickers'; hash: long; sets: Api.TypeStickerSet[]; }
export interface AffectedMessages { className: 'messages.AffectedMessages'; pts: int; ptsCount: int; }
export interface StickerSet { className: 'messages.StickerSet'; set: Api.TypeStickerSet; packs: Api.TypeStickerPack[]; keywords: Api.TypeStickerKeyword[]; documents: Api.TypeDocument[]; }
export interface StickerSetNotModified { className: 'messages.StickerSetNotModified';  }
export interface SavedGifsNotModified { className: 'messages.SavedGifsNotModified';  }
export interface SavedGifs { className: 'messages.SavedGifs'; hash: long; gifs: Api.TypeDocument[]; }
export interface BotResults { className: 'messages.BotResults'; gallery?: boolean | undefined; queryId: long; nextOffset?: string | undefined; switchPm?: Api.TypeInlineBotSwitchPM | undefined; switchWebview?: Api.TypeInlineBotWebView | undefined; results: Api.TypeBotInlineResult[]; cacheTime: int; users: Api.TypeUser[]; }
export interface BotCallbackAnswer { className: 'messages.BotCallbackAnswer'; alert?: boolean | undefined; hasUrl?: boolean | undefined; nativeUi?: boolean | undefined; message?: string | undefined; url?: string | undefined; cacheTime: int; }
export interface MessageEditData { className: 'messages.MessageEditData'; caption?: boolean | undefined; }
export interface PeerDialogs { className: 'messages.PeerDialogs'; dialogs: Api.TypeDialog[]; messages: Api.TypeMessage[]; chats: Api.TypeChat[]; users: Api.TypeUser[]; state: Api.updates.TypeState; }
export interface FeaturedStickersNotModified { className: 'messages.FeaturedStickersNotModified'; count: int; }
export interface FeaturedStickers { className: 'messages.FeaturedStickers'; premium?: boolean | undefined; hash: long; count: int; sets: Api.TypeStickerSetCovered[]; unread: long[]; }
export interface RecentStickersNotModified { className: 'messages.RecentStickersNotModified';  }
export interface RecentStickers { className: 'messages.RecentStickers'; hash: long; packs: Api.TypeStickerPack[]; stickers: Api.TypeDocument[]; dates: int[]; }
export interface ArchivedStickers { className: 'messages.ArchivedStickers'; count: int; sets: Api.TypeStickerSetCovered[]; }
export interface StickerSetInstallResultSuccess { className: 'messages.StickerSetInstallResultSuccess';  }
export interface StickerSetInstallResultArchive { className: 'messages.StickerSetInstallResultArchive'; sets: Api.TypeStickerSetCovered[]; }
export interface HighScores { className: 'messages.HighScores'; scores: Api.TypeHighScore[]; users: Api.TypeUser[]; }
export interface FavedStickersNotModified { className: 'messages.FavedStickersNotModified';  }
export interface FavedStickers { className: 'messages.FavedStickers'; hash: long; packs: Api.TypeStickerPack[]; stickers: Api.TypeDocument[]; }
export interface FoundStickerSetsNotModified { className: 'messages.FoundStickerSetsNotModified';  }
export interface FoundStickerSets { className: 'messages.FoundStickerSets'; hash: long; sets: Api.TypeStickerSetCovered[]; }
export interface SearchCounter { className: 'messages.SearchCounter'; inexact?: boolean | undefined; filter: Api.TypeMessagesFilter; count: int; }
export interface InactiveChats { className: 'messages.InactiveChats'; dates: int[]; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface VotesList { className: 'messages.VotesList'; count: int; votes: Api.TypeMessagePeerVote[]; chats: Api.TypeChat[]; users: Api.TypeUser[]; nextOffset?: string | undefined; }
export interface MessageViews { className: 'messages.MessageViews'; views: Api.TypeMessageViews[]; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface DiscussionMessage { className: 'messages.DiscussionMessage'; messages: Api.TypeMessage[]; maxId?: int | undefined; readInboxMaxId?: int | undefined; readOutboxMaxId?: int | undefined; unreadCount: int; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface HistoryImport { className: 'messages.HistoryImport'; id: long; }
export interface HistoryImportParsed { className: 'messages.HistoryImportParsed'; pm?: boolean | undefined; group?: boolean | undefined; title?: string | undefined; }
export interface AffectedFoundMessages { className: 'messages.AffectedFoundMessages'; pts: int; ptsCount: int; offset: int; messages: int[]; }
export interface ExportedChatInvites { className: 'messages.ExportedChatInvites'; count: int; invites: Api.TypeExportedChatInvite[]; users: Api.TypeUser[]; }
export interface ExportedChatInvite { className: 'messages.ExportedChatInvite'; invite: Api.TypeExportedChatInvite; users: Api.TypeUser[]; }
export interface ExportedChatInviteReplaced { className: 'messages.ExportedChatInviteReplaced'; invite: Api.TypeExportedChatInvite; newInvite: Api.TypeExportedChatInvite; users: Api.TypeUser[]; }
export interface ChatInviteImporters { className: 'messages.ChatInviteImporters'; count: int; importers: Api.TypeChatInviteImporter[]; users: Api.TypeUser[]; }
export interface ChatAdminsWithInvites { className: 'messages.ChatAdminsWithInvites'; admins: Api.TypeChatAdminWithInvites[]; users: Api.TypeUser[]; }
export interface CheckedHistoryImportPeer { className: 'messages.CheckedHistoryImportPeer'; confirmText: string; }
export interface SponsoredMessages { className: 'messages.SponsoredMessages'; postsBetween?: int | undefined; messages: Api.TypeSponsoredMessage[]; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface SponsoredMessagesEmpty { className: 'messages.SponsoredMessagesEmpty';  }
export interface SearchResultsCalendar { className: 'messages.SearchResultsCalendar'; inexact?: boolean | undefined; count: int; minDate: int; minMsgId: int; offsetIdOffset?: int | undefined; periods: Api.TypeSearchResultsCalendarPeriod[]; messages: Api.TypeMessage[]; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface SearchResultsPositions { className: 'messages.SearchResultsPositions'; count: int; positions: Api.TypeSearchResultsPosition[]; }
export interface PeerSettings { className: 'messages.PeerSettings'; settings: Api.TypePeerSettings; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface MessageReactionsList { className: 'messages.MessageReactionsList'; count: int; reactions: Api.TypeMessagePeerReaction[]; chats: Api.TypeChat[]; users: Api.TypeUser[]; nextOffset?: string | undefined; }
export interface AvailableReactionsNotModified { className: 'messages.AvailableReactionsNotModified';  }
export interface AvailableReactions { className: 'messages.AvailableReactions'; hash: int; reactions: Api.TypeAvailableReaction[]; }
export interface TranscribedAudio { className: 'messages.TranscribedAudio'; pending?: boolean | undefined; transcriptionId: long; text: string; trialRemainsNum?: int | undefined; trialRemainsUntilDate?: int | undefined; }
export interface ReactionsNotModified { className: 'messages.ReactionsNotModified';  }
export interface Reactions { className: 'messages.Reactions'; hash: long; reactions: Api.TypeReaction[]; }
export interface ForumTopics { className: 'messages.ForumTopics'; orderByCreateDate?: boolean | undefined; count: int; topics: Api.TypeForumTopic[]; messages: Api.TypeMessage[]; chats: Api.TypeChat[]; users: Api.TypeUser[]; pts: int; }
export interface EmojiGroupsNotModified { className: 'messages.EmojiGroupsNotModified';  }
export interface EmojiGroups { className: 'messages.EmojiGroups'; hash: int; groups: Api.TypeEmojiGroup[]; }
export interface TranslateResult { className: 'messages.TranslateResult'; result: Api.TypeTextWithEntities[]; }
export interface BotApp { className: 'messages.BotApp'; inactive?: boolean | undefined; requestWriteAccess?: boolean | undefined; hasSettings?: boolean | undefined; app: Api.TypeBotApp; }
export interface WebPage { className: 'messages.WebPage'; webpage: Api.TypeWebPage; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface SavedDialogs { className: 'messages.SavedDialogs'; dialogs: Api.TypeSavedDialog[]; messages: Api.TypeMessage[]; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface SavedDialogsSlice { className: 'messages.SavedDialogsSlice'; count: int; dialogs: Api.TypeSavedDialog[]; messages: Api.TypeMessage[]; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface SavedDialogsNotModified { className: 'messages.SavedDialogsNotModified'; count: int; }
export interface SavedReactionTagsNotModified { className: 'messages.SavedReactionTagsNotModified';  }
export interface SavedReactionTags { className: 'messages.SavedReactionTags'; tags: Api.TypeSavedReactionTag[]; hash: long; }
export interface QuickReplies { className: 'messages.QuickReplies'; quickReplies: Api.TypeQuickReply[]; messages: Api.TypeMessage[]; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface QuickRepliesNotModified { className: 'messages.QuickRepliesNotModified';  }
export interface DialogFilters { className: 'messages.DialogFilters'; tagsEnabled?: boolean | undefined; filters: Api.TypeDialogFilter[]; }
export interface MyStickers { className: 'messages.MyStickers'; count: int; sets: Api.TypeStickerSetCovered[]; }
export interface InvitedUsers { className: 'messages.InvitedUsers'; updates: Api.TypeUpdates; missingInvitees: Api.TypeMissingInvitee[]; }
export interface AvailableEffectsNotModified { className: 'messages.AvailableEffectsNotModified';  }
export interface AvailableEffects { className: 'messages.AvailableEffects'; hash: int; effects: Api.TypeAvailableEffect[]; documents: Api.TypeDocument[]; }
export interface BotPreparedInlineMessage { className: 'messages.BotPreparedInlineMessage'; id: string; expireDate: int; }
export interface PreparedInlineMessage { className: 'messages.PreparedInlineMessage'; queryId: long; result: Api.TypeBotInlineResult; peerTypes: Api.TypeInlineQueryPeerType[]; cacheTime: int; users: Api.TypeUser[]; }
export interface FoundStickersNotModified { className: 'messages.FoundStickersNotModified'; nextOffset?: int | undefined; }
export interface FoundStickers { className: 'messages.FoundStickers'; nextOffset?: int | undefined; hash: long; stickers: Api.TypeDocument[]; }
export interface WebPagePreview { className: 'messages.WebPagePreview'; media: Api.TypeMessageMedia; users: Api.TypeUser[]; }
export interface GetMessages { className: 'messages.GetMessages'; id: Api.TypeInputMessage[]; readonly __response?: Api.messages.TypeMessages; }
export interface GetDialogs { className: 'messages.GetDialogs'; excludePinned?: boolean | undefined; folderId?: int | undefined; offsetDate: int; offsetId: int; offsetPeer: Api.TypeInputPeer; limit: int; hash: long; readonly __response?: Api.messages.TypeDialogs; }
export interface GetHistory { className: 'messages.GetHistory'; peer: Api.TypeInputPeer; offsetId: int; offsetDate: int; addOffset: int; limit: int; maxId: int; minId: int; hash: long; readonly __response?: Api.messages.TypeMessages; }
export interface Search { className: 'messages.Search'; peer: Api.TypeInputPeer; q: string; fromId?: Api.TypeInputPeer | undefined; savedPeerId?: Api.TypeInputPeer | undefined; savedReaction?: Api.TypeReaction[] | undefined; topMsgId?: int | undefined; filter: Api.TypeMessagesFilter; minDate: int; maxDate: int; offsetId: int; addOffset: int; limit: int; maxId: int; minId: int; hash: long; readonly __response?: Api.messages.TypeMessages; }
export interface ReadHistory { className: 'messages.ReadHistory'; peer: Api.TypeInputPeer; maxId: int; readonly __response?: Api.messages.TypeAffectedMessages; }
export interface DeleteHistory { className: 'messages.DeleteHistory'; justClear?: boolean | undefined; revoke?: boolean | undefined; peer: Api.TypeInputPeer; maxId: int; minDate?: int | undefined; maxDate?: int | undefined; readonly __response?: Api.messages.TypeAffectedHistory; }
export interface DeleteMessages { className: 'messages.DeleteMessages'; revoke?: boolean | undefined; id: int[]; readonly __response?: Api.messages.TypeAffectedMessages; }
export interface ReceivedMessages { className: 'messages.ReceivedMessages'; maxId: int; readonly __response?: (Api.TypeReceivedNotifyMessage)[]; }
export interface SetTyping { className: 'messages.SetTyping'; peer: Api.TypeInputPeer; topMsgId?: int | undefined; action: Api.TypeSendMessageAction; readonly __response?: boolean; }
export interface SendMessage { className: 'messages.SendMessage'; noWebpage?: boolean | undefined; silent?: boolean | undefined; background?: boolean | undefined; clearDraft?: boolean | undefined; noforwards?: boolean | undefined; updateStickersetsOrder?: boolean | undefined; invertMedia?: boolean | undefined; allowPaidFloodskip?: boolean | undefined; peer: Api.TypeInputPeer; replyTo?: Api.TypeInputReplyTo | undefined; message: string; randomId: long; replyMarkup?: Api.TypeReplyMarkup | undefined; entities?: Api.TypeMessageEntity[] | undefined; scheduleDate?: int | undefined; sendAs?: Api.TypeInputPeer | undefined; quickReplyShortcut?: Api.TypeInputQuickReplyShortcut | undefined; effect?: long | undefined; readonly __response?: Api.TypeUpdates; }
export interface SendMedia { className: 'messages.SendMedia'; silent?: boolean | undefined; background?: boolean | undefined; clearDraft?: boolean | undefined; noforwards?: boolean | undefined; updateStickersetsOrder?: boolean | undefined; invertMedia?: boolean | undefined; allowPaidFloodskip?: boolean | undefined; peer: Api.TypeInputPeer; replyTo?: Api.TypeInputReplyTo | undefined; media: Api.TypeInputMedia; message: string; randomId: long; replyMarkup?: Api.TypeReplyMarkup | undefined; entities?: Api.TypeMessageEntity[] | undefined; scheduleDate?: int | undefined; sendAs?: Api.TypeInputPeer | undefined; quickReplyShortcut?: Api.TypeInputQuickReplyShortcut | undefined; effect?: long | undefined; readonly __response?: Api.TypeUpdates; }
export interface ForwardMessages { className: 'messages.ForwardMessages'; silent?: boolean | undefined; background?: boolean | undefined; withMyScore?: boolean | undefined; dropAuthor?: boolean | undefined; dropMediaCaptions?: boolean | undefined; noforwards?: boolean | undefined; allowPaidFloodskip?: boolean | undefined; fromPeer: Api.TypeInputPeer; id: int[]; randomId: long[]; toPeer: Api.TypeInputPeer; topMsgId?: int | undefined; scheduleDate?: int | undefined; sendAs?: Api.TypeInputPeer | undefined; quickReplyShortcut?: Api.TypeInputQuickReplyShortcut | undefined; videoTimestamp?: int | undefined; readonly __response?: Api.TypeUpdates; }
export interface ReportSpam { className: 'messages.ReportSpam'; peer: Api.TypeInputPeer; readonly __response?: boolean; }
export interface GetPeerSettings { className: 'messages.GetPeerSettings'; peer: Api.TypeInputPeer; readonly __response?: Api.messages.TypePeerSettings; }
export interface Report { className: 'messages.Report'; peer: Api.TypeInputPeer; id: int[]; option: bytes; message: string; readonly __response?: Api.TypeReportResult; }
export interface GetChats { className: 'messages.GetChats'; id: long[]; readonly __response?: Api.messages.TypeChats; }
export interface GetFullChat { className: 'messages.GetFullChat'; chatId: long; readonly __response?: Api.messages.TypeChatFull; }
export interface EditChatTitle { className: 'messages.EditChatTitle'; chatId: long; title: string; readonly __response?: Api.TypeUpdates; }
export interface EditChatPhoto { className: 'messages.EditChatPhoto'; chatId: long; photo: Api.TypeInputChatPhoto; readonly __response?: Api.TypeUpdates; }
export interface AddChatUser { className: 'messages.AddChatUser'; chatId: long; userId: Api.TypeInputUser; fwdLimit: int; readonly __response?: Api.messages.TypeInvitedUsers; }
export interface DeleteChatUser { className: 'messages.DeleteChatUser'; revokeHistory?: boolean | undefined; chatId: long; userId: Api.TypeInputUser; readonly __response?: Api.TypeUpdates; }
export interface CreateChat { className: 'messages.CreateChat'; users: Api.TypeInputUser[]; title: string; ttlPeriod?: int | undefined; readonly __response?: Api.messages.TypeInvitedUsers; }
export interface GetDhConfig { className: 'messages.GetDhConfig'; version: int; randomLength: int; readonly __response?: Api.messages.TypeDhConfig; }
export interface RequestEncryption { className: 'messages.RequestEncryption'; userId: Api.TypeInputUser; randomId: int; gA: bytes; readonly __response?: Api.TypeEncryptedChat; }
export interface AcceptEncryption { className: 'messages.AcceptEncryption'; peer: Api.TypeInputEncryptedChat; gB: bytes; keyFingerprint: long; readonly __response?: Api.TypeEncryptedChat; }
export interface DiscardEncryption { className: 'messages.DiscardEncryption'; deleteHistory?: boolean | undefined; chatId: int; readonly __response?: boolean; }
export interface SetEncryptedTyping { className: 'messages.SetEncryptedTyping'; peer: Api.TypeInputEncryptedChat; typing: boolean; readonly __response?: boolean; }
export interface ReadEncryptedHistory { className: 'messages.ReadEncryptedHistory'; peer: Api.TypeInputEncryptedChat; maxDate: int; readonly __response?: boolean; }
export interface SendEncrypted { className: 'messages.SendEncrypted'; silent?: boolean | undefined; peer: Api.TypeInputEncryptedChat; randomId: long; data: bytes; readonly __response?: Api.messages.TypeSentEncryptedMessage; }
export interface SendEncryptedFile { className: 'messages.SendEncryptedFile'; silent?: boolean | undefined; peer: Api.TypeInputEncryptedChat; randomId: long; data: bytes; file: Api.TypeInputEncryptedFile; readonly __response?: Api.messages.TypeSentEncryptedMessage; }
export interface SendEncryptedService { className: 'messages.SendEncryptedService'; peer: Api.TypeInputEncryptedChat; randomId: long; data: bytes; readonly __response?: Api.messages.TypeSentEncryptedMessage; }
export interface ReceivedQueue { className: 'messages.ReceivedQueue'; maxQts: int; readonly __response?: (long)[]; }
export interface ReportEncryptedSpam { className: 'messages.ReportEncryptedSpam'; peer: Api.TypeInputEncryptedChat; readonly __response?: boolean; }
export interface ReadMessageContents { className: 'messages.ReadMessageContents'; id: int[]; readonly __response?: Api.messages.TypeAffectedMessages; }
export interface GetStickers { className: 'messages.GetStickers'; emoticon: string; hash: long; readonly __response?: Api.messages.TypeStickers; }
export interface GetAllStickers { className: 'messages.GetAllStickers'; hash: long; readonly __response?: Api.messages.TypeAllStickers; }
export interface GetWebPagePreview { className: 'messages.GetWebPagePreview'; message: string; entities?: Api.TypeMessageEntity[] | undefined; readonly __response?: Api.messages.TypeWebPagePreview; }
export interface ExportChatInvite { className: 'messages.ExportChatInvite'; legacyRevokePermanent?: boolean | undefined; requestNeeded?: boolean | undefined; peer: Api.TypeInputPeer; expireDate?: int | undefined; usageLimit?: int | undefined; title?: string | undefined; subscriptionPricing?: Api.TypeStarsSubscriptionPricing | undefined; readonly __response?: Api.TypeExportedChatInvite; }
export interface CheckChatInvite { className: 'messages.CheckChatInvite'; hash: string; readonly __response?: Api.TypeChatInvite; }
export interface ImportChatInvite { className: 'messages.ImportChatInvite'; hash: string; readonly __response?: Api.TypeUpdates; }
export interface GetStickerSet { className: 'messages.GetStickerSet'; stickerset: Api.TypeInputStickerSet; hash: int; readonly __response?: Api.messages.TypeStickerSet; }
export interface InstallStickerSet { className: 'messages.InstallStickerSet'; stickerset: Api.TypeInputStickerSet; archived: boolean; readonly __response?: Api.messages.TypeStickerSetInstallResult; }
export interface UninstallStickerSet { className: 'messages.UninstallStickerSet'; stickerset: Api.TypeInputStickerSet; readonly __response?: boolean; }
export interface StartBot { className: 'messages.StartBot'; bot: Api.TypeInputUser; peer: Api.TypeInputPeer; randomId: long; startParam: string; readonly __response?: Api.TypeUpdates; }
export interface GetMessagesViews { className: 'messages.GetMessagesViews'; peer: Api.TypeInputPeer; id: int[]; increment: boolean; readonly __response?: Api.messages.TypeMessageViews; }
export interface EditChatAdmin { className: 'messages.EditChatAdmin'; chatId: long; userId: Api.TypeInputUser; isAdmin: boolean; readonly __response?: boolean; }
export interface MigrateChat { className: 'messages.MigrateChat'; chatId: long; readonly __response?: Api.TypeUpdates; }
export interface SearchGlobal { className: 'messages.SearchGlobal'; broadcastsOnly?: boolean | undefined; groupsOnly?: boolean | undefined; usersOnly?: boolean | undefined; folderId?: int | undefined; q: string; filter: Api.TypeMessagesFilter; minDate: int; maxDate: int; offsetRate: int; offsetPeer: Api.TypeInputPeer; offsetId: int; limit: int; readonly __response?: Api.messages.TypeMessages; }
export interface ReorderStickerSets { className: 'messages.ReorderStickerSets'; masks?: boolean | undefined; emojis?: boolean | undefined; order: long[]; readonly __response?: boolean; }
export interface GetDocumentByHash { className: 'messages.GetDocumentByHash'; sha256: bytes; size: long; mimeType: string; readonly __response?: Api.TypeDocument; }
export interface GetSavedGifs { className: 'messages.GetSavedGifs'; hash: long; readonly __response?: Api.messages.TypeSavedGifs; }
export interface SaveGif { className: 'messages.SaveGif'; id: Api.TypeInputDocument; unsave: boolean; readonly __response?: boolean; }
export interface GetInlineBotResults { className: 'messages.GetInlineBotResults'; bot: Api.TypeInputUser; peer: Api.TypeInputPeer; geoPoint?: Api.TypeInputGeoPoint | undefined; query: string; offset: string; readonly __response?: Api.messages.TypeBotResults; }
export interface SetInlineBotResults { className: 'messages.SetInlineBotResults'; gallery?: boolean | undefined; private?: boolean | undefined; queryId: long; results: Api.TypeInputBotInlineResult[]; cacheTime: int; nextOffset?: string | undefined; switchPm?: Api.TypeInlineBotSwitchPM | undefined; switchWebview?: Api.TypeInlineBotWebView | undefined; readonly __response?: boolean; }
export interface SendInlineBotResult { className: 'messages.SendInlineBotResult'; silent?: boolean | undefined; background?: boolean | undefined; clearDraft?: boolean | undefined; hideVia?: boolean | undefined; peer: Api.TypeInputPeer; replyTo?: Api.TypeInputReplyTo | undefined; randomId: long; queryId: long; id: string; scheduleDate?: int | undefined; sendAs?: Api.TypeInputPeer | undefined; quickReplyShortcut?: Api.TypeInputQuickReplyShortcut | undefined; readonly __response?: Api.TypeUpdates; }
export interface GetMessageEditData { className: 'messages.GetMessageEditData'; peer: Api.TypeInputPeer; id: int; readonly __response?: Api.messages.TypeMessageEditData; }
export interface EditMessage { className: 'messages.EditMessage'; noWebpage?: boolean | undefined; invertMedia?: boolean | undefined; peer: Api.TypeInputPeer; id: int; message?: string | undefined; media?: Api.TypeInputMedia | undefined; replyMarkup?: Api.TypeReplyMarkup | undefined; entities?: Api.TypeMessageEntity[] | undefined; scheduleDate?: int | undefined; quickReplyShortcutId?: int | undefined; readonly __response?: Api.TypeUpdates; }
export interface EditInlineBotMessage { className: 'messages.EditInlineBotMessage'; noWebpage?: boolean | undefined; invertMedia?: boolean | undefined; id: Api.TypeInputBotInlineMessageID; message?: string | undefined; media?: Api.TypeInputMedia | undefined; replyMarkup?: Api.TypeReplyMarkup | undefined; entities?: Api.TypeMessageEntity[] | undefined; readonly __response?: boolean; }
export interface GetBotCallbackAnswer { className: 'messages.GetBotCallbackAnswer'; game?: boolean | undefined; peer: Api.TypeInputPeer; msgId: int; data?: bytes | undefined; password?: Api.TypeInputCheckPasswordSRP | undefined; readonly __response?: Api.messages.TypeBotCallbackAnswer; }
export interface SetBotCallbackAnswer { className: 'messages.SetBotCallbackAnswer'; alert?: boolean | undefined; queryId: long; message?: string | undefined; url?: string | undefined; cacheTime: int; readonly __response?: boolean; }
export interface GetPeerDialogs { className: 'messages.GetPeerDialogs'; peers: Api.TypeInputDialogPeer[]; readonly __response?: Api.messages.TypePeerDialogs; }
export interface SaveDraft { className: 'messages.SaveDraft'; noWebpage?: boolean | undefined; invertMedia?: boolean | undefined; replyTo?: Api.TypeInputReplyTo | undefined; peer: Api.TypeInputPeer; message: string; entities?: Api.TypeMessageEntity[] | undefined; media?: Api.TypeInputMedia | undefined; effect?: long | undefined; readonly __response?: boolean; }
export interface GetAllDrafts { className: 'messages.GetAllDrafts'; readonly __response?: Api.TypeUpdates; }
export interface GetFeaturedStickers { className: 'messages.GetFeaturedStickers'; hash: long; readonly __response?: Api.messages.TypeFeaturedStickers; }
export interface ReadFeaturedStickers { className: 'messages.ReadFeaturedStickers'; id: long[]; readonly __response?: boolean; }
export interface GetRecentStickers { className: 'messages.GetRecentStickers'; attached?: boolean | undefined; hash: long; readonly __response?: Api.messages.TypeRecentStickers; }
export interface SaveRecentSticker { className: 'messages.SaveRecentSticker'; attached?: boolean | undefined; id: Api.TypeInputDocument; unsave: boolean; readonly __response?: boolean; }
export interface ClearRecentStickers { className: 'messages.ClearRecentStickers'; attached?: boolean | undefined; readonly __response?: boolean; }
export interface GetArchivedStickers { className: 'messages.GetArchivedStickers'; masks?: boolean | undefined; emojis?: boolean | undefined; offsetId: long; limit: int; readonly __response?: Api.messages.TypeArchivedStickers; }
export interface GetMaskStickers { className: 'messages.GetMaskStickers'; hash: long; readonly __response?: Api.messages.TypeAllStickers; }
export interface GetAttachedStickers { className: 'messages.GetAttachedStickers'; media: Api.TypeInputStickeredMedia; readonly __response?: (Api.TypeStickerSetCovered)[]; }
export interface SetGameScore { className: 'messages.SetGameScore'; editMessage?: boolean | undefined; force?: boolean | undefined; peer: Api.TypeInputPeer; id: int; userId: Api.TypeInputUser; score: int; readonly __response?: Api.TypeUpdates; }
export interface SetInlineGameScore { className: 'messages.SetInlineGameScore'; editMessage?: boolean | undefined; force?: boolean | undefined; id: Api.TypeInputBotInlineMessageID; userId: Api.TypeInputUser; score: int; readonly __response?: boolean; }
export interface GetGameHighScores { className: 'messages.GetGameHighScores'; peer: Api.TypeInputPeer; id: int; userId: Api.TypeInputUser; readonly __response?: Api.messages.TypeHighScores; }
export interface GetInlineGameHighScores { className: 'messages.GetInlineGameHighScores'; id: Api.TypeInputBotInlineMessageID; userId: Api.TypeInputUser; readonly __response?: Api.messages.TypeHighScores; }
export interface GetCommonChats { className: 'messages.GetCommonChats'; userId: Api.TypeInputUser; maxId: long; limit: int; readonly __response?: Api.messages.TypeChats; }
export interface GetWebPage { className: 'messages.GetWebPage'; url: string; hash: int; readonly __response?: Api.messages.TypeWebPage; }
export interface ToggleDialogPin { className: 'messages.ToggleDialogPin'; pinned?: boolean | undefined; peer: Api.TypeInputDialogPeer; readonly __response?: boolean; }
export interface ReorderPinnedDialogs { className: 'messages.ReorderPinnedDialogs'; force?: boolean | undefined; folderId: int; order: Api.TypeInputDialogPeer[]; readonly __response?: boolean; }
export interface GetPinnedDialogs { className: 'messages.GetPinnedDialogs'; folderId: int; readonly __response?: Api.messages.TypePeerDialogs; }
export interface SetBotShippingResults { className: 'messages.SetBotShippingResults'; queryId: long; error?: string | undefined; shippingOptions?: Api.TypeShippingOption[] | undefined; readonly __response?: boolean; }
export interface SetBotPrecheckoutResults { className: 'messages.SetBotPrecheckoutResults'; success?: boolean | undefined; queryId: long; error?: string | undefined; readonly __response?: boolean; }
export interface UploadMedia { className: 'messages.UploadMedia'; businessConnectionId?: string | undefined; peer: Api.TypeInputPeer; media: Api.TypeInputMedia; readonly __response?: Api.TypeMessageMedia; }
export interface SendScreenshotNotification { className: 'messages.SendScreenshotNotification'; peer: Api.TypeInputPeer; replyTo: Api.TypeInputReplyTo; randomId: long; readonly __response?: Api.TypeUpdates; }
export interface GetFavedStickers { className: 'messages.GetFavedStickers'; hash: long; readonly __response?: Api.messages.TypeFavedStickers; }
export interface FaveSticker { className: 'messages.FaveSticker'; id: Api.TypeInputDocument; unfave: boolean; readonly __response?: boolean; }
export interface GetUnreadMentions { className: 'messages.GetUnreadMentions'; peer: Api.TypeInputPeer; topMsgId?: int | undefined; offsetId: int; addOffset: int; limit: int; maxId: int; minId: int; readonly __response?: Api.messages.TypeMessages; }
export interface ReadMentions { className: 'messages.ReadMentions'; peer: Api.TypeInputPeer; topMsgId?: int | undefined; readonly __response?: Api.messages.TypeAffectedHistory; }
export interface GetRecentLocations { className: 'messages.GetRecentLocations'; peer: Api.TypeInputPeer; limit: int; hash: long; readonly __response?: Api.messages.TypeMessages; }
export interface SendMultiMedia { className: 'messages.SendMultiMedia'; silent?: boolean | undefined; background?: boolean | undefined; clearDraft?: boolean | undefined; noforwards?: boolean | undefined; updateStickersetsOrder?: boolean | undefined; invertMedia?: boolean | undefined; allowPaidFloodskip?: boolean | undefined; peer: Api.TypeInputPeer; replyTo?: Api.TypeInputReplyTo | undefined; multiMedia: Api.TypeInputSingleMedia[]; scheduleDate?: int | undefined; sendAs?: Api.TypeInputPeer | undefined; quickReplyShortcut?: Api.TypeInputQuickReplyShortcut | undefined; effect?: long | undefined; readonly __response?: Api.TypeUpdates; }
export interface UploadEncryptedFile { className: 'messages.UploadEncryptedFile'; peer: Api.TypeInputEncryptedChat; file: Api.TypeInputEncryptedFile; readonly __response?: Api.TypeEncryptedFile; }
export interface SearchStickerSets { className: 'messages.SearchStickerSets'; excludeFeatured?: boolean | undefined; q: string; hash: long; readonly __response?: Api.messages.TypeFoundStickerSets; }
export interface GetSplitRanges { className: 'messages.GetSplitRanges'; readonly __response?: (Api.TypeMessageRange)[]; }
export interface MarkDialogUnread { className: 'messages.MarkDialogUnread'; unread?: boolean | undefined; peer: Api.TypeInputDialogPeer; readonly __response?: boolean; }
export interface GetDialogUnreadMarks { className: 'messages.GetDialogUnreadMarks'; readonly __response?: (Api.TypeDialogPeer)[]; }
export interface ClearAllDrafts { className: 'messages.ClearAllDrafts'; readonly __response?: boolean; }
export interface UpdatePinnedMessage { className: 'messages.UpdatePinnedMessage'; silent?: boolean | undefined; unpin?: boolean | undefined; pmOneside?: boolean | undefined; peer: Api.TypeInputPeer; id: int; readonly __response?: Api.TypeUpdates; }
export interface SendVote { className: 'messages.SendVote'; peer: Api.TypeInputPeer; msgId: int; options: bytes[]; readonly __response?: Api.TypeUpdates; }
export interface GetPollResults { className: 'messages.GetPollResults'; peer: Api.TypeInputPeer; msgId: int; readonly __response?: Api.TypeUpdates; }
export interface GetOnlines { className: 'messages.GetOnlines'; peer: Api.TypeInputPeer; readonly __response?: Api.TypeChatOnlines; }
export interface EditChatAbout { className: 'messages.EditChatAbout'; peer: Api.TypeInputPeer; about: string; readonly __response?: boolean; }
export interface EditChatDefaultBannedRights { className: 'messages.EditChatDefaultBannedRights'; peer: Api.TypeInputPeer; bannedRights: Api.TypeChatBannedRights; readonly __response?: Api.TypeUpdates; }
export interface GetEmojiKeywords { className: 'messages.GetEmojiKeywords'; langCode: string; readonly __response?: Api.TypeEmojiKeywordsDifference; }
export interface GetEmojiKeywordsDifference { className: 'messages.GetEmojiKeywordsDifference'; langCode: string; fromVersion: int; readonly __response?: Api.TypeEmojiKeywordsDifference; }
export interface GetEmojiKeywordsLanguages { className: 'messages.GetEmojiKeywordsLanguages'; langCodes: string[]; readonly __response?: (Api.TypeEmojiLanguage)[]; }
export interface GetEmojiURL { className: 'messages.GetEmojiURL'; langCode: string; readonly __response?: Api.TypeEmojiURL; }
export interface GetSearchCounters { className: 'messages.GetSearchCounters'; peer: Api.TypeInputPeer; savedPeerId?: Api.TypeInputPeer | undefined; topMsgId?: int | undefined; filters: Api.TypeMessagesFilter[]; readonly __response?: (Api.messages.TypeSearchCounter)[]; }
export interface RequestUrlAuth { className: 'messages.RequestUrlAuth'; peer?: Api.TypeInputPeer | undefined; msgId?: int | undefined; buttonId?: int | undefined; url?: string | undefined; readonly __response?: Api.TypeUrlAuthResult; }
export interface AcceptUrlAuth { className: 'messages.AcceptUrlAuth'; writeAllowed?: boolean | undefined; peer?: Api.TypeInputPeer | undefined; msgId?: int | undefined; buttonId?: int | undefined; url?: string | undefined; readonly __response?: Api.TypeUrlAuthResult; }
export interface HidePeerSettingsBar { className: 'messages.HidePeerSettingsBar'; peer: Api.TypeInputPeer; readonly __response?: boolean; }
export interface GetScheduledHistory { className: 'messages.GetScheduledHistory'; peer: Api.TypeInputPeer; hash: long; readonly __response?: Api.messages.TypeMessages; }
export interface GetScheduledMessages { className: 'messages.GetScheduledMessages'; peer: Api.TypeInputPeer; id: int[]; readonly __response?: Api.messages.TypeMessages; }
export interface SendScheduledMessages { className: 'messages.SendScheduledMessages'; peer: Api.TypeInputPeer; id: int[]; readonly __response?: Api.TypeUpdates; }
export interface DeleteScheduledMessages { className: 'messages.DeleteScheduledMessages'; peer: Api.TypeInputPeer; id: int[]; readonly __response?: Api.TypeUpdates; }
export interface GetPollVotes { className: 'messages.GetPollVotes'; peer: Api.TypeInputPeer; id: int; option?: bytes | undefined; offset?: string | undefined; limit: int; readonly __response?: Api.messages.TypeVotesList; }
export interface ToggleStickerSets { className: 'messages.ToggleStickerSets'; uninstall?: boolean | undefined; archive?: boolean | undefined; unarchive?: boolean | undefined; stickersets: Api.TypeInputStickerSet[]; readonly __response?: boolean; }
export interface GetDialogFilters { className: 'messages.GetDialogFilters'; readonly __response?: Api.messages.TypeDialogFilters; }
export interface GetSuggestedDialogFilters { className: 'messages.GetSuggestedDialogFilters'; readonly __response?: (Api.TypeDialogFilterSuggested)[]; }
export interface UpdateDialogFilter { className: 'messages.UpdateDialogFilter'; id: int; filter?: Api.TypeDialogFilter | undefined; readonly __response?: boolean; }
export interface UpdateDialogFiltersOrder { className: 'messages.UpdateDialogFiltersOrder'; order: int[]; readonly __response?: boolean; }
export interface GetOldFeaturedStickers { className: 'messages.GetOldFeaturedStickers'; offset: int; limit: int; hash: long; readonly __response?: Api.messages.TypeFeaturedStickers; }
export interface GetReplies { className: 'messages.GetReplies'; peer: Api.TypeInputPeer; msgId: int; offsetId: int; offsetDate: int; addOffset: int; limit: int; maxId: int; minId: int; hash: long; readonly __response?: Api.messages.TypeMessages; }
export interface GetDiscussionMessage { className: 'messages.GetDiscussionMessage'; peer: Api.TypeInputPeer; msgId: int; readonly __response?: Api.messages.TypeDiscussionMessage; }
export interface ReadDiscussion { className: 'messages.ReadDiscussion'; peer: Api.TypeInputPeer; msgId: int; readMaxId: int; readonly __response?: boolean; }
export interface UnpinAllMessages { className: 'messages.UnpinAllMessages'; peer: Api.TypeInputPeer; topMsgId?: int | undefined; readonly __response?: Api.messages.TypeAffectedHistory; }
export interface DeleteChat { className: 'messages.DeleteChat'; chatId: long; readonly __response?: boolean; }
export interface DeletePhoneCallHistory { className: 'messages.DeletePhoneCallHistory'; revoke?: boolean | undefined; readonly __response?: Api.messages.TypeAffectedFoundMessages; }
export interface CheckHistoryImport { className: 'messages.CheckHistoryImport'; importHead: string; readonly __response?: Api.messages.TypeHistoryImportParsed; }
export interface InitHistoryImport { className: 'messages.InitHistoryImport'; peer: Api.TypeInputPeer; file: Api.TypeInputFile; mediaCount: int; readonly __response?: Api.messages.TypeHistoryImport; }
export interface UploadImportedMedia { className: 'messages.UploadImportedMedia'; peer: Api.TypeInputPeer; importId: long; fileName: string; media: Api.TypeInputMedia; readonly __response?: Api.TypeMessageMedia; }
export interface StartHistoryImport { className: 'messages.StartHistoryImport'; peer: Api.TypeInputPeer; importId: long; readonly __response?: boolean; }
export interface GetExportedChatInvites { className: 'messages.GetExportedChatInvites'; revoked?: boolean | undefined; peer: Api.TypeInputPeer; adminId: Api.TypeInputUser; offsetDate?: int | undefined; offsetLink?: string | undefined; limit: int; readonly __response?: Api.messages.TypeExportedChatInvites; }
export interface GetExportedChatInvite { className: 'messages.GetExportedChatInvite'; peer: Api.TypeInputPeer; link: string; readonly __response?: Api.messages.TypeExportedChatInvite; }
export interface EditExportedChatInvite { className: 'messages.EditExportedChatInvite'; revoked?: boolean | undefined; peer: Api.TypeInputPeer; link: string; expireDate?: int | undefined; usageLimit?: int | undefined; requestNeeded?: boolean | undefined; title?: string | undefined; readonly __response?: Api.messages.TypeExportedChatInvite; }
export interface DeleteRevokedExportedChatInvites { className: 'messages.DeleteRevokedExportedChatInvites'; peer: Api.TypeInputPeer; adminId: Api.TypeInputUser; readonly __response?: boolean; }
export interface DeleteExportedChatInvite { className: 'messages.DeleteExportedChatInvite'; peer: Api.TypeInputPeer; link: string; readonly __response?: boolean; }
export interface GetAdminsWithInvites { className: 'messages.GetAdminsWithInvites'; peer: Api.TypeInputPeer; readonly __response?: Api.messages.TypeChatAdminsWithInvites; }
export interface GetChatInviteImporters { className: 'messages.GetChatInviteImporters'; requested?: boolean | undefined; subscriptionExpired?: boolean | undefined; peer: Api.TypeInputPeer; link?: string | undefined; q?: string | undefined; offsetDate: int; offsetUser: Api.TypeInputUser; limit: int; readonly __response?: Api.messages.TypeChatInviteImporters; }
export interface SetHistoryTTL { className: 'messages.SetHistoryTTL'; peer: Api.TypeInputPeer; period: int; readonly __response?: Api.TypeUpdates; }
export interface CheckHistoryImportPeer { className: 'messages.CheckHistoryImportPeer'; peer: Api.TypeInputPeer; readonly __response?: Api.messages.TypeCheckedHistoryImportPeer; }
export interface SetChatTheme { className: 'messages.SetChatTheme'; peer: Api.TypeInputPeer; emoticon: string; readonly __response?: Api.TypeUpdates; }
export interface GetMessageReadParticipants { className: 'messages.GetMessageReadParticipants'; peer: Api.TypeInputPeer; msgId: int; readonly __response?: (Api.TypeReadParticipantDate)[]; }
export interface GetSearchResultsCalendar { className: 'messages.GetSearchResultsCalendar'; peer: Api.TypeInputPeer; savedPeerId?: Api.TypeInputPeer | undefined; filter: Api.TypeMessagesFilter; offsetId: int; offsetDate: int; readonly __response?: Api.messages.TypeSearchResultsCalendar; }
export interface GetSearchResultsPositions { className: 'messages.GetSearchResultsPositions'; peer: Api.TypeInputPeer; savedPeerId?: Api.TypeInputPeer | undefined; filter: Api.TypeMessagesFilter; offsetId: int; limit: int; readonly __response?: Api.messages.TypeSearchResultsPositions; }
export interface HideChatJoinRequest { className: 'messages.HideChatJoinRequest'; approved?: boolean | undefined; peer: Api.TypeInputPeer; userId: Api.TypeInputUser; readonly __response?: Api.TypeUpdates; }
export interface HideAllChatJoinRequests { className: 'messages.HideAllChatJoinRequests'; approved?: boolean | undefined; peer: Api.TypeInputPeer; link?: string | undefined; readonly __response?: Api.TypeUpdates; }
export interface ToggleNoForwards { className: 'messages.ToggleNoForwards'; peer: Api.TypeInputPeer; enabled: boolean; readonly __response?: Api.TypeUpdates; }
export interface SaveDefaultSendAs { className: 'messages.SaveDefaultSendAs'; peer: Api.TypeInputPeer; sendAs: Api.TypeInputPeer; readonly __response?: boolean; }
export interface SendReaction { className: 'messages.SendReaction'; big?: boolean | undefined; addToRecent?: boolean | undefined; peer: Api.TypeInputPeer; msgId: int; reaction?: Api.TypeReaction[] | undefined; readonly __response?: Api.TypeUpdates; }
export interface GetMessagesReactions { className: 'messages.GetMessagesReactions'; peer: Api.TypeInputPeer; id: int[]; readonly __response?: Api.TypeUpdates; }
export interface GetMessageReactionsList { className: 'messages.GetMessageReactionsList'; peer: Api.TypeInputPeer; id: int; reaction?: Api.TypeReaction | undefined; offset?: string | undefined; limit: int; readonly __response?: Api.messages.TypeMessageReactionsList; }
export interface SetChatAvailableReactions { className: 'messages.SetChatAvailableReactions'; peer: Api.TypeInputPeer; availableReactions: Api.TypeChatReactions; reactionsLimit?: int | undefined; paidEnabled?: boolean | undefined; readonly __response?: Api.TypeUpdates; }
export interface GetAvailableReactions { className: 'messages.GetAvailableReactions'; hash: int; readonly __response?: Api.messages.TypeAvailableReactions; }
export interface SetDefaultReaction { className: 'messages.SetDefaultReaction'; reaction: Api.TypeReaction; readonly __response?: boolean; }
export interface TranslateText { className: 'messages.TranslateText'; peer?: Api.TypeInputPeer | undefined; id?: int[] | undefined; text?: Api.TypeTextWithEntities[] | undefined; toLang: string; readonly __response?: Api.messages.TypeTranslatedText; }
export interface GetUnreadReactions { className: 'messages.GetUnreadReactions'; peer: Api.TypeInputPeer; topMsgId?: int | undefined; offsetId: int; addOffset: int; limit: int; maxId: int; minId: int; readonly __response?: Api.messages.TypeMessages; }
export interface ReadReactions { className: 'messages.ReadReactions'; peer: Api.TypeInputPeer; topMsgId?: int | undefined; readonly __response?: Api.messages.TypeAffectedHistory; }
export interface SearchSentMedia { className: 'messages.SearchSentMedia'; q: string; filter: Api.TypeMessagesFilter; limit: int; readonly __response?: Api.messages.TypeMessages; }
export interface GetAttachMenuBots { className: 'messages.GetAttachMenuBots'; hash: long; readonly __response?: Api.TypeAttachMenuBots; }
export interface GetAttachMenuBot { className: 'messages.GetAttachMenuBot'; bot: Api.TypeInputUser; readonly __response?: Api.TypeAttachMenuBotsBot; }
export interface ToggleBotInAttachMenu { className: 'messages.ToggleBotInAttachMenu'; writeAllowed?: boolean | undefined; bot: Api.TypeInputUser; enabled: boolean; readonly __response?: boolean; }
export interface RequestWebView { className: 'messages.RequestWebView'; fromBotMenu?: boolean | undefined; silent?: boolean | undefined; compact?: boolean | undefined; fullscreen?: boolean | undefined; peer: Api.TypeInputPeer; bot: Api.TypeInputUser; url?: string | undefined; startParam?: string | undefined; themeParams?: Api.TypeDataJSON | undefined; platform: string; replyTo?: Api.TypeInputReplyTo | undefined; sendAs?: Api.TypeInputPeer | undefined; readonly __response?: Api.TypeWebViewResult; }
export interface ProlongWebView { className: 'messages.ProlongWebView'; silent?: boolean | undefined; peer: Api.TypeInputPeer; bot: Api.TypeInputUser; queryId: long; replyTo?: Api.TypeInputReplyTo | undefined; sendAs?: Api.TypeInputPeer | undefined; readonly __response?: boolean; }
export interface RequestSimpleWebView { className: 'messages.RequestSimpleWebView'; fromSwitchWebview?: boolean | undefined; fromSideMenu?: boolean | undefined; compact?: boolean | undefined; fullscreen?: boolean | undefined; bot: Api.TypeInputUser; url?: string | undefined; startParam?: string | undefined; themeParams?: Api.TypeDataJSON | undefined; platform: string; readonly __response?: Api.TypeWebViewResult; }
export interface SendWebViewResultMessage { className: 'messages.SendWebViewResultMessage'; botQueryId: string; result: Api.TypeInputBotInlineResult; readonly __response?: Api.TypeWebViewMessageSent; }
export interface SendWebViewData { className: 'messages.SendWebViewData'; bot: Api.TypeInputUser; randomId: long; buttonText: string; data: string; readonly __response?: Api.TypeUpdates; }
export interface TranscribeAudio { className: 'messages.TranscribeAudio'; peer: Api.TypeInputPeer; msgId: int; readonly __response?: Api.messages.TypeTranscribedAudio; }
export interface RateTranscribedAudio { className: 'messages.RateTranscribedAudio'; peer: Api.TypeInputPeer; msgId: int; transcriptionId: long; good: boolean; readonly __response?: boolean; }
export interface GetCustomEmojiDocuments { className: 'messages.GetCustomEmojiDocuments'; documentId: long[]; readonly __response?: (Api.TypeDocument)[]; }
export interface GetEmojiStickers { className: 'messages.GetEmojiStickers'; hash: long; readonly __response?: Api.messages.TypeAllStickers; }
export interface GetFeaturedEmojiStickers { className: 'messages.GetFeaturedEmojiStickers'; hash: long; readonly __response?: Api.messages.TypeFeaturedStickers; }
export interface ReportReaction { className: 'messages.ReportReaction'; peer: Api.TypeInputPeer; id: int; reactionPeer: Api.TypeInputPeer; readonly __response?: boolean; }
export interface GetTopReactions { className: 'messages.GetTopReactions'; limit: int; hash: long; readonly __response?: Api.messages.TypeReactions; }
export interface GetRecentReactions { className: 'messages.GetRecentReactions'; limit: int; hash: long; readonly __response?: Api.messages.TypeReactions; }
export interface ClearRecentReactions { className: 'messages.ClearRecentReactions'; readonly __response?: boolean; }
export interface GetExtendedMedia { className: 'messages.GetExtendedMedia'; peer: Api.TypeInputPeer; id: int[]; readonly __response?: Api.TypeUpdates; }
export interface SetDefaultHistoryTTL { className: 'messages.SetDefaultHistoryTTL'; period: int; readonly __response?: boolean; }
export interface GetDefaultHistoryTTL { className: 'messages.GetDefaultHistoryTTL'; readonly __response?: Api.TypeDefaultHistoryTTL; }
export interface SendBotRequestedPeer { className: 'messages.SendBotRequestedPeer'; peer: Api.TypeInputPeer; msgId: int; buttonId: int; requestedPeers: Api.TypeInputPeer[]; readonly __response?: Api.TypeUpdates; }
export interface GetEmojiGroups { className: 'messages.GetEmojiGroups'; hash: int; readonly __response?: Api.messages.TypeEmojiGroups; }
export interface GetEmojiStatusGroups { className: 'messages.GetEmojiStatusGroups'; hash: int; readonly __response?: Api.messages.TypeEmojiGroups; }
export interface GetEmojiProfilePhotoGroups { className: 'messages.GetEmojiProfilePhotoGroups'; hash: int; readonly __response?: Api.messages.TypeEmojiGroups; }
export interface SearchCustomEmoji { className: 'messages.SearchCustomEmoji'; emoticon: string; hash: long; readonly __response?: Api.TypeEmojiList; }
export interface TogglePeerTranslations { className: 'messages.TogglePeerTranslations'; disabled?: boolean | undefined; peer: Api.TypeInputPeer; readonly __response?: boolean; }
export interface GetBotApp { className: 'messages.GetBotApp'; app: Api.TypeInputBotApp; hash: long; readonly __response?: Api.messages.TypeBotApp; }
export interface RequestAppWebView { className: 'messages.RequestAppWebView'; writeAllowed?: boolean | undefined; compact?: boolean | undefined; fullscreen?: boolean | undefined; peer: Api.TypeInputPeer; app: Api.TypeInputBotApp; startParam?: string | undefined; themeParams?: Api.TypeDataJSON | undefined; platform: string; readonly __response?: Api.TypeWebViewResult; }
export interface SetChatWallPaper { className: 'messages.SetChatWallPaper'; forBoth?: boolean | undefined; revert?: boolean | undefined; peer: Api.TypeInputPeer; wallpaper?: Api.TypeInputWallPaper | undefined; settings?: Api.TypeWallPaperSettings | undefined; id?: int | undefined; readonly __response?: Api.TypeUpdates; }
export interface SearchEmojiStickerSets { className: 'messages.SearchEmojiStickerSets'; excludeFeatured?: boolean | undefined; q: string; hash: long; readonly __response?: Api.messages.TypeFoundStickerSets; }
export interface GetSavedDialogs { className: 'messages.GetSavedDialogs'; excludePinned?: boolean | undefined; offsetDate: int; offsetId: int; offsetPeer: Api.TypeInputPeer; limit: int; hash: long; readonly __response?: Api.messages.TypeSavedDialogs; }
export interface GetSavedHistory { className: 'messages.GetSavedHistory'; peer: Api.TypeInputPeer; offsetId: int; offsetDate: int; addOffset: int; limit: int; maxId: int; minId: int; hash: long; readonly __response?: Api.messages.TypeMessages; }
export interface DeleteSavedHistory { className: 'messages.DeleteSavedHistory'; peer: Api.TypeInputPeer; maxId: int; minDate?: int | undefined; maxDate?: int | undefined; readonly __response?: Api.messages.TypeAffectedHistory; }
export interface GetPinnedSavedDialogs { className: 'messages.GetPinnedSavedDialogs'; readonly __response?: Api.messages.TypeSavedDialogs; }
export interface ToggleSavedDialogPin { className: 'messages.ToggleSavedDialogPin'; pinned?: boolean | undefined; peer: Api.TypeInputDialogPeer; readonly __response?: boolean; }
export interface ReorderPinnedSavedDialogs { className: 'messages.ReorderPinnedSavedDialogs'; force?: boolean | undefined; order: Api.TypeInputDialogPeer[]; readonly __response?: boolean; }
export interface GetSavedReactionTags { className: 'messages.GetSavedReactionTags'; peer?: Api.TypeInputPeer | undefined; hash: long; readonly __response?: Api.messages.TypeSavedReactionTags; }
export interface UpdateSavedReactionTag { className: 'messages.UpdateSavedReactionTag'; reaction: Api.TypeReaction; title?: string | undefined; readonly __response?: boolean; }
export interface GetDefaultTagReactions { className: 'messages.GetDefaultTagReactions'; hash: long; readonly __response?: Api.messages.TypeReactions; }
export interface GetOutboxReadDate { className: 'messages.GetOutboxReadDate'; peer: Api.TypeInputPeer; msgId: int; readonly __response?: Api.TypeOutboxReadDate; }
export interface GetQuickReplies { className: 'messages.GetQuickReplies'; hash: long; readonly __response?: Api.messages.TypeQuickReplies; }
export interface ReorderQuickReplies { className: 'messages.ReorderQuickReplies'; order: int[]; readonly __response?: boolean; }
export interface CheckQuickReplyShortcut { className: 'messages.CheckQuickReplyShortcut'; shortcut: string; readonly __response?: boolean; }
export interface EditQuickReplyShortcut { className: 'messages.EditQuickReplyShortcut'; shortcutId: int; shortcut: string; readonly __response?: boolean; }
export interface DeleteQuickReplyShortcut { className: 'messages.DeleteQuickReplyShortcut'; shortcutId: int; readonly __response?: boolean; }
export interface GetQuickReplyMessages { className: 'messages.GetQuickReplyMessages'; shortcutId: int; id?: int[] | undefined; hash: long; readonly __response?: Api.messages.TypeMessages; }
export interface SendQuickReplyMessages { className: 'messages.SendQuickReplyMessages'; peer: Api.TypeInputPeer; shortcutId: int; id: int[]; randomId: long[]; readonly __response?: Api.TypeUpdates; }
export interface DeleteQuickReplyMessages { className: 'messages.DeleteQuickReplyMessages'; shortcutId: int; id: int[]; readonly __response?: Api.TypeUpdates; }
export interface ToggleDialogFilterTags { className: 'messages.ToggleDialogFilterTags'; enabled: boolean; readonly __response?: boolean; }
export interface GetMyStickers { className: 'messages.GetMyStickers'; offsetId: long; limit: int; readonly __response?: Api.messages.TypeMyStickers; }
export interface GetEmojiStickerGroups { className: 'messages.GetEmojiStickerGroups'; hash: int; readonly __response?: Api.messages.TypeEmojiGroups; }
export interface GetAvailableEffects { className: 'messages.GetAvailableEffects'; hash: int; readonly __response?: Api.messages.TypeAvailableEffects; }
export interface EditFactCheck { className: 'messages.EditFactCheck'; peer: Api.TypeInputPeer; msgId: int; text: Api.TypeTextWithEntities; readonly __response?: Api.TypeUpdates; }
export interface DeleteFactCheck { className: 'messages.DeleteFactCheck'; peer: Api.TypeInputPeer; msgId: int; readonly __response?: Api.TypeUpdates; }
export interface GetFactCheck { className: 'messages.GetFactCheck'; peer: Api.TypeInputPeer; msgId: int[]; readonly __response?: (Api.TypeFactCheck)[]; }
export interface RequestMainWebView { className: 'messages.RequestMainWebView'; compact?: boolean | undefined; fullscreen?: boolean | undefined; peer: Api.TypeInputPeer; bot: Api.TypeInputUser; startParam?: string | undefined; themeParams?: Api.TypeDataJSON | undefined; platform: string; readonly __response?: Api.TypeWebViewResult; }
export interface SendPaidReaction { className: 'messages.SendPaidReaction'; peer: Api.TypeInputPeer; msgId: int; count: int; randomId: long; private?: boolean | undefined; readonly __response?: Api.TypeUpdates; }
export interface TogglePaidReactionPrivacy { className: 'messages.TogglePaidReactionPrivacy'; peer: Api.TypeInputPeer; msgId: int; private: boolean; readonly __response?: boolean; }
export interface GetPaidReactionPrivacy { className: 'messages.GetPaidReactionPrivacy'; readonly __response?: Api.TypeUpdates; }
export interface ViewSponsoredMessage { className: 'messages.ViewSponsoredMessage'; peer: Api.TypeInputPeer; randomId: bytes; readonly __response?: boolean; }
export interface ClickSponsoredMessage { className: 'messages.ClickSponsoredMessage'; media?: boolean | undefined; fullscreen?: boolean | undefined; peer: Api.TypeInputPeer; randomId: bytes; readonly __response?: boolean; }
export interface ReportSponsoredMessage { className: 'messages.ReportSponsoredMessage'; peer: Api.TypeInputPeer; randomId: bytes; option: bytes; readonly __response?: Api.channels.TypeSponsoredMessageReportResult; }
export interface GetSponsoredMessages { className: 'messages.GetSponsoredMessages'; peer: Api.TypeInputPeer; readonly __response?: Api.messages.TypeSponsoredMessages; }
export interface SavePreparedInlineMessage { className: 'messages.SavePreparedInlineMessage'; result: Api.TypeInputBotInlineResult; userId: Api.TypeInputUser; peerTypes?: Api.TypeInlineQueryPeerType[] | undefined; readonly __response?: Api.messages.TypeBotPreparedInlineMessage; }
export interface GetPreparedInlineMessage { className: 'messages.GetPreparedInlineMessage'; bot: Api.TypeInputUser; id: string; readonly __response?: Api.messages.TypePreparedInlineMessage; }
export interface SearchStickers { className: 'messages.SearchStickers'; emojis?: boolean | undefined; q: string; emoticon: string; langCode: string[]; offset: int; limit: int; hash: long; readonly __response?: Api.messages.TypeFoundStickers; }
export interface ReportMessagesDelivery { className: 'messages.ReportMessagesDelivery'; push?: boolean | undefined; peer: Api.TypeInputPeer; id: int[]; readonly __response?: boolean; }
export type TypeDialogs = Api.messages.Dialogs | Api.messages.DialogsSlice | Api.messages.DialogsNotModified;
export type TypeMessages = Api.messages.Messages | Api.messages.MessagesSlice | Api.messages.ChannelMessages | Api.messages.MessagesNotModified;
export type TypeChats = Api.messages.Chats | Api.messages.ChatsSlice;
export type TypeChatFull = Api.messages.ChatFull;
export type TypeAffectedHistory = Api.messages.AffectedHistory;
export type TypeDhConfig = Api.messages.DhConfigNotModified | Api.messages.DhConfig;
export type TypeSentEncryptedMessage = Api.messages.SentEncryptedMessage | Api.messages.SentEncryptedFile;
export type TypeStickers = Api.messages.StickersNotModified | Api.messages.Stickers;
export type TypeAllStickers = Api.messages.AllStickersNotModified | Api.messages.AllStickers;
export type TypeAffectedMessages = Api.messages.AffectedMessages;
export type TypeStickerSet = Api.messages.StickerSet | Api.messages.StickerSetNotModified;
export type TypeSavedGifs = Api.messages.SavedGifsNotModified | Api.messages.SavedGifs;
export type TypeBotResults = Api.messages.BotResults;
export type TypeBotCallbackAnswer = Api.messages.BotCallbackAnswer;
export type TypeMessageEditData = Api.messages.MessageEditData;
export type TypePeerDialogs = Api.messages.PeerDialogs;
export type TypeFeaturedStickers = Api.messages.FeaturedStickersNotModified | Api.messages.FeaturedStickers;
export type TypeRecentStickers = Api.messages.RecentStickersNotModified | Api.messages.RecentStickers;
export type TypeArchivedStickers = Api.messages.ArchivedStickers;
export type TypeStickerSetInstallResult = Api.messages.StickerSetInstallResultSuccess | Api.messages.StickerSetInstallResultArchive;
export type TypeHighScores = Api.messages.HighScores;
export type TypeFavedStickers = Api.messages.FavedStickersNotModified | Api.messages.FavedStickers;
export type TypeFoundStickerSets = Api.messages.FoundStickerSetsNotModified | Api.messages.FoundStickerSets;
export type TypeSearchCounter = Api.messages.SearchCounter;
export type TypeInactiveChats = Api.messages.InactiveChats;
export type TypeVotesList = Api.messages.VotesList;
export type TypeMessageViews = Api.messages.MessageViews;
export type TypeDiscussionMessage = Api.messages.DiscussionMessage;
export type TypeHistoryImport = Api.messages.HistoryImport;
export type TypeHistoryImportParsed = Api.messages.HistoryImportParsed;
export type TypeAffectedFoundMessages = Api.messages.AffectedFoundMessages;
export type TypeExportedChatInvites = Api.messages.ExportedChatInvites;
export type TypeExportedChatInvite = Api.messages.ExportedChatInvite | Api.messages.ExportedChatInviteReplaced;
export type TypeChatInviteImporters = Api.messages.ChatInviteImporters;
export type TypeChatAdminsWithInvites = Api.messages.ChatAdminsWithInvites;
export type TypeCheckedHistoryImportPeer = Api.messages.CheckedHistoryImportPeer;
export type TypeSponsoredMessages = Api.messages.SponsoredMessages | Api.messages.SponsoredMessagesEmpty;
export type TypeSearchResultsCalendar = Api.messages.SearchResultsCalendar;
export type TypeSearchResultsPositions = Api.messages.SearchResultsPositions;
export type TypePeerSettings = Api.messages.PeerSettings;
export type TypeMessageReactionsList = Api.messages.MessageReactionsList;
export type TypeAvailableReactions = Api.messages.AvailableReactionsNotModified | Api.messages.AvailableReactions;
export type TypeTranscribedAudio = Api.messages.TranscribedAudio;
export type TypeReactions = Api.messages.ReactionsNotModified | Api.messages.Reactions;
export type TypeForumTopics = Api.messages.ForumTopics;
export type TypeEmojiGroups = Api.messages.EmojiGroupsNotModified | Api.messages.EmojiGroups;
export type TypeTranslatedText = Api.messages.TranslateResult;
export type TypeBotApp = Api.messages.BotApp;
export type TypeWebPage = Api.messages.WebPage;
export type TypeSavedDialogs = Api.messages.SavedDialogs | Api.messages.SavedDialogsSlice | Api.messages.SavedDialogsNotModified;
export type TypeSavedReactionTags = Api.messages.SavedReactionTagsNotModified | Api.messages.SavedReactionTags;
export type TypeQuickReplies = Api.messages.QuickReplies | Api.messages.QuickRepliesNotModified;
export type TypeDialogFilters = Api.messages.DialogFilters;
export type TypeMyStickers = Api.messages.MyStickers;
export type TypeInvitedUsers = Api.messages.InvitedUsers;
export type TypeAvailableEffects = Api.messages.AvailableEffectsNotModified | Api.messages.AvailableEffects;
export type TypeBotPreparedInlineMessage = Api.messages.BotPreparedInlineMessage;
export type TypePreparedInlineMessage = Api.messages.PreparedInlineMessage;
export type TypeFoundStickers = Api.messages.FoundStickersNotModified | Api.messages.FoundStickers;
export type TypeWebPagePreview = Api.messages.WebPagePreview;
}
export namespace updates {
export interface State { className: 'updates.State'; pts: int; qts: int; date: int; seq: int; unreadCount: int; }
export interface DifferenceEmpty { className: 'updates.DifferenceEmpty'; date: int; seq: int; }
export interface Difference { className: 'updates.Difference'; newMessages: Api.TypeMessage[]; newEncryptedMessages: Api.TypeEncryptedMessage[]; otherUpdates: Api.TypeUpdate[]; chats: Api.TypeChat[]; users: Api.TypeUser[]; state: Api.updates.TypeState; }
export interface DifferenceSlice { className: 'updates.DifferenceSlice'; newMessages: Api.TypeMessage[]; newEncryptedMessages: Api.TypeEncryptedMessage[]; otherUpdates: Api.TypeUpdate[]; chats: Api.TypeChat[]; users: Api.TypeUser[]; intermediateState: Api.updates.TypeState; }
export interface DifferenceTooLong { className: 'updates.DifferenceTooLong'; pts: int; }
export interface ChannelDifferenceEmpty { className: 'updates.ChannelDifferenceEmpty'; final?: boolean | undefined; pts: int; timeout?: int | undefined; }
export interface ChannelDifferenceTooLong { className: 'updates.ChannelDifferenceTooLong'; final?: boolean | undefined; timeout?: int | undefined; dialog: Api.TypeDialog; messages: Api.TypeMessage[]; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface ChannelDifference { className: 'updates.ChannelDifference'; final?: boolean | undefined; pts: int; timeout?: int | undefined; newMessages: Api.TypeMessage[]; otherUpdates: Api.TypeUpdate[]; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface GetState { className: 'updates.GetState'; readonly __response?: Api.updates.TypeState; }
export interface GetDifference { className: 'updates.GetDifference'; pts: int; ptsLimit?: int | undefined; ptsTotalLimit?: int | undefined; date: int; qts: int; qtsLimit?: int | undefined; readonly __response?: Api.updates.TypeDifference; }
export interface GetChannelDifference { className: 'updates.GetChannelDifference'; force?: boolean | undefined; channel: Api.TypeInputChannel; filter: Api.TypeChannelMessagesFilter; pts: int; limit: int; readonly __response?: Api.updates.TypeChannelDifference; }
export type TypeState = Api.updates.State;
export type TypeDifference = Api.updates.DifferenceEmpty | Api.updates.Difference | Api.updates.DifferenceSlice | Api.updates.DifferenceTooLong;
export type TypeChannelDifference = Api.updates.ChannelDifferenceEmpty | Api.updates.ChannelDifferenceTooLong | Api.updates.ChannelDifference;
}
export namespace photos {
export interface Photos { className: 'photos.Photos'; photos: Api.TypePhoto[]; users: Api.TypeUser[]; }
export interface PhotosSlice { className: 'photos.PhotosSlice'; count: int; photos: Api.TypePhoto[]; users: Api.TypeUser[]; }
export interface Photo { className: 'photos.Photo'; photo: Api.TypePhoto; users: Api.TypeUser[]; }
export interface UpdateProfilePhoto { className: 'photos.UpdateProfilePhoto'; fallback?: boolean | undefined; bot?: Api.TypeInputUser | undefined; id: Api.TypeInputPhoto; readonly __response?: Api.photos.TypePhoto; }
export interface UploadProfilePhoto { className: 'photos.UploadProfilePhoto'; fallback?: boolean | undefined; bot?: Api.TypeInputUser | undefined; file?: Api.TypeInputFile | undefined; video?: Api.TypeInputFile | undefined; videoStartTs?: double | undefined; videoEmojiMarkup?: Api.TypeVideoSize | undefined; readonly __response?: Api.photos.TypePhoto; }
export interface DeletePhotos { className: 'photos.DeletePhotos'; id: Api.TypeInputPhoto[]; readonly __response?: (long)[]; }
export interface GetUserPhotos { className: 'photos.GetUserPhotos'; userId: Api.TypeInputUser; offset: int; maxId: long; limit: int; readonly __response?: Api.photos.TypePhotos; }
export interface UploadContactProfilePhoto { className: 'photos.UploadContactProfilePhoto'; suggest?: boolean | undefined; save?: boolean | undefined; userId: Api.TypeInputUser; file?: Api.TypeInputFile | undefined; video?: Api.TypeInputFile | undefined; videoStartTs?: double | undefined; videoEmojiMarkup?: Api.TypeVideoSize | undefined; readonly __response?: Api.photos.TypePhoto; }
export type TypePhotos = Api.photos.Photos | Api.photos.PhotosSlice;
export type TypePhoto = Api.photos.Photo;
}
export namespace upload {
export interface File { className: 'upload.File'; type: Api.storage.TypeFileType; mtime: int; bytes: bytes; }
export interface FileCdnRedirect { className: 'upload.FileCdnRedirect'; dcId: int; fileToken: bytes; encryptionKey: bytes; encryptionIv: bytes; fileHashes: Api.TypeFileHash[]; }
export interface WebFile { className: 'upload.WebFile'; size: int; mimeType: string; fileType: Api.storage.TypeFileType; mtime: int; bytes: bytes; }
export interface CdnFileReuploadNeeded { className: 'upload.CdnFileReuploadNeeded'; requestToken: bytes; }
export interface CdnFile { className: 'upload.CdnFile'; bytes: bytes; }
export interface SaveFilePart { className: 'upload.SaveFilePart'; fileId: long; filePart: int; bytes: bytes; readonly __response?: boolean; }
export interface GetFile { className: 'upload.GetFile'; precise?: boolean | undefined; cdnSupported?: boolean | undefined; location: Api.TypeInputFileLocation; offset: long; limit: int; readonly __response?: Api.upload.TypeFile; }
export interface SaveBigFilePart { className: 'upload.SaveBigFilePart'; fileId: long; filePart: int; fileTotalParts: int; bytes: bytes; readonly __response?: boolean; }
export interface GetWebFile { className: 'upload.GetWebFile'; location: Api.TypeInputWebFileLocation; offset: int; limit: int; readonly __response?: Api.upload.TypeWebFile; }
export interface GetCdnFile { className: 'upload.GetCdnFile'; fileToken: bytes; offset: long; limit: int; readonly __response?: Api.upload.TypeCdnFile; }
export interface ReuploadCdnFile { className: 'upload.ReuploadCdnFile'; fileToken: bytes; requestToken: bytes; readonly __response?: (Api.TypeFileHash)[]; }
export interface GetCdnFileHashes { className: 'upload.GetCdnFileHashes'; fileToken: bytes; offset: long; readonly __response?: (Api.TypeFileHash)[]; }
export interface GetFileHashes { className: 'upload.GetFileHashes'; location: Api.TypeInputFileLocation; offset: long; readonly __response?: (Api.TypeFileHash)[]; }
export type TypeFile = Api.upload.File | Api.upload.FileCdnRedirect;
export type TypeWebFile = Api.upload.WebFile;
export type TypeCdnFile = Api.upload.CdnFileReuploadNeeded | Api.upload.CdnFile;
}
export namespace help {
export interface AppUpdate { className: 'help.AppUpdate'; canNotSkip?: boolean | undefined; id: int; version: string; text: string; entities: Api.TypeMessageEntity[]; document?: Api.TypeDocument | undefined; url?: string | undefined; sticker?: Api.TypeDocument | undefined; }
export interface NoAppUpdate { className: 'help.NoAppUpdate';  }
export interface InviteText { className: 'help.InviteText'; message: string; }
export interface Support { className: 'help.Support'; phoneNumber: string; user: Api.TypeUser; }
export interface TermsOfService { className: 'help.TermsOfService'; popup?: boolean | undefined; id: Api.TypeDataJSON; text: string; entities: Api.TypeMessageEntity[]; minAgeConfirm?: int | undefined; }
export interface RecentMeUrls { className: 'help.RecentMeUrls'; urls: Api.TypeRecentMeUrl[]; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface TermsOfServiceUpdateEmpty { className: 'help.TermsOfServiceUpdateEmpty'; expires: int; }
export interface TermsOfServiceUpdate { className: 'help.TermsOfServiceUpdate'; expires: int; termsOfService: Api.help.TypeTermsOfService; }
export interface DeepLinkInfoEmpty { className: 'help.DeepLinkInfoEmpty';  }
export interface DeepLinkInfo { className: 'help.DeepLinkInfo'; updateApp?: boolean | undefined; message: string; entities?: Api.TypeMessageEntity[] | undefined; }
export interface PassportConfigNotModified { className: 'help.PassportConfigNotModified';  }
export interface PassportConfig { className: 'help.PassportConfig'; hash: int; countriesLangs: Api.TypeDataJSON; }
export interface SupportName { className: 'help.SupportName'; name: string; }
export interface UserInfoEmpty { className: 'help.UserInfoEmpty';  }
export interface UserInfo { className: 'help.UserInfo'; message: string; entities: Api.TypeMessageEntity[]; author: string; date: int; }
export interface PromoDataEmpty { className: 'help.PromoDataEmpty'; expires: int; }
export interface PromoData { className: 'help.PromoData'; proxy?: boolean | undefined; expires: int; peer: Api.TypePeer; chats: Api.TypeChat[]; users: Api.TypeUser[]; psaType?: string | undefined; psaMessage?: string | undefined; }
export interface CountryCode { className: 'help.CountryCode'; countryCode: string; prefixes?: string[] | undefined; patterns?: string[] | undefined; }
export interface Country { className: 'help.Country'; hidden?: boolean | undefined; iso2: string; defaultName: string; name?: string | undefined; countryCodes: Api.help.TypeCountryCode[]; }
export interface CountriesListNotModified { className: 'help.CountriesListNotModified';  }
export interface CountriesList { className: 'help.CountriesList'; countries: Api.help.TypeCountry[]; hash: int; }
export interface PremiumPromo { className: 'help.PremiumPromo'; statusText: string; statusEntities: Api.TypeMessageEntity[]; videoSections: string[]; videos: Api.TypeDocument[]; periodOptions: Api.TypePremiumSubscriptionOption[]; users: Api.TypeUser[]; }
export interface AppConfigNotModified { className: 'help.AppConfigNotModified';  }
export interface AppConfig { className: 'help.AppConfig'; hash: int; config: Api.TypeJSONValue; }
export interface PeerColorSet { className: 'help.PeerColorSet'; colors: int[]; }
export interface PeerColorProfileSet { className: 'help.PeerColorProfileSet'; paletteColors: int[]; bgColors: int[]; storyColors: int[]; }
export interface PeerColorOption { className: 'help.PeerColorOption'; hidden?: boolean | undefined; colorId: int; colors?: Api.help.TypePeerColorSet | undefined; darkColors?: Api.help.TypePeerColorSet | undefined; channelMinLevel?: int | undefined; groupMinLevel?: int | undefined; }
export interface PeerColorsNotModified { className: 'help.PeerColorsNotModified';  }
export interface PeerColors { className: 'help.PeerColors'; hash: int; colors: Api.help.TypePeerColorOption[]; }
export interface TimezonesListNotModified { className: 'help.TimezonesListNotModified';  }
export interface TimezonesList { className: 'help.TimezonesList'; timezones: Api.TypeTimezone[]; hash: int; }
export interface GetConfig { className: 'help.GetConfig'; readonly __response?: Api.TypeConfig; }
export interface GetNearestDc { className: 'help.GetNearestDc'; readonly __response?: Api.TypeNearestDc; }
export interface GetAppUpdate { className: 'help.GetAppUpdate'; source: string; readonly __response?: Api.help.TypeAppUpdate; }
export interface GetInviteText { className: 'help.GetInviteText'; readonly __response?: Api.help.TypeInviteText; }
export interface GetSupport { className: 'help.GetSupport'; readonly __response?: Api.help.TypeSupport; }
export interface SetBotUpdatesStatus { className: 'help.SetBotUpdatesStatus'; pendingUpdatesCount: int; message: string; readonly __response?: boolean; }
export interface GetCdnConfig { className: 'help.GetCdnConfig'; readonly __response?: Api.TypeCdnConfig; }
export interface GetRecentMeUrls { className: 'help.GetRecentMeUrls'; referer: string; readonly __response?: Api.help.TypeRecentMeUrls; }
export interface GetTermsOfServiceUpdate { className: 'help.GetTermsOfServiceUpdate'; readonly __response?: Api.help.TypeTermsOfServiceUpdate; }
export interface AcceptTermsOfService { className: 'help.AcceptTermsOfService'; id: Api.TypeDataJSON; readonly __response?: boolean; }
export interface GetDeepLinkInfo { className: 'help.GetDeepLinkInfo'; path: string; readonly __response?: Api.help.TypeDeepLinkInfo; }
export interface GetAppConfig { className: 'help.GetAppConfig'; hash: int; readonly __response?: Api.help.TypeAppConfig; }
export interface SaveAppLog { className: 'help.SaveAppLog'; events: Api.TypeInputAppEvent[]; readonly __response?: boolean; }
export interface GetPassportConfig { className: 'help.GetPassportConfig'; hash: int; readonly __response?: Api.help.TypePassportConfig; }
export interface GetSupportName { className: 'help.GetSupportName'; readonly __response?: Api.help.TypeSupportName; }
export interface GetUserInfo { className: 'help.GetUserInfo'; userId: Api.TypeInputUser; readonly __response?: Api.help.TypeUserInfo; }
export interface EditUserInfo { className: 'help.EditUserInfo'; userId: Api.TypeInputUser; message: string; entities: Api.TypeMessageEntity[]; readonly __response?: Api.help.TypeUserInfo; }
export interface GetPromoData { className: 'help.GetPromoData'; readonly __response?: Api.help.TypePromoData; }
export interface HidePromoData { className: 'help.HidePromoData'; peer: Api.TypeInputPeer; readonly __response?: boolean; }
export interface DismissSuggestion { className: 'help.DismissSuggestion'; peer: Api.TypeInputPeer; suggestion: string; readonly __response?: boolean; }
export interface GetCountriesList { className: 'help.GetCountriesList'; langCode: string; hash: int; readonly __response?: Api.help.TypeCountriesList; }
export interface GetPremiumPromo { className: 'help.GetPremiumPromo'; readonly __response?: Api.help.TypePremiumPromo; }
export interface GetPeerColors { className: 'help.GetPeerColors'; hash: int; readonly __response?: Api.help.TypePeerColors; }
export interface GetPeerProfileColors { className: 'help.GetPeerProfileColors'; hash: int; readonly __response?: Api.help.TypePeerColors; }
export interface GetTimezonesList { className: 'help.GetTimezonesList'; hash: int; readonly __response?: Api.help.TypeTimezonesList; }
export interface ConfigSimple { className: 'help.ConfigSimple'; date: int; expires: int; rules: Api.TypeAccessPointRule[]; }
export type TypeAppUpdate = Api.help.AppUpdate | Api.help.NoAppUpdate;
export type TypeInviteText = Api.help.InviteText;
export type TypeSupport = Api.help.Support;
export type TypeTermsOfService = Api.help.TermsOfService;
export type TypeRecentMeUrls = Api.help.RecentMeUrls;
export type TypeTermsOfServiceUpdate = Api.help.TermsOfServiceUpdateEmpty | Api.help.TermsOfServiceUpdate;
export type TypeDeepLinkInfo = Api.help.DeepLinkInfoEmpty | Api.help.DeepLinkInfo;
export type TypePassportConfig = Api.help.PassportConfigNotModified | Api.help.PassportConfig;
export type TypeSupportName = Api.help.SupportName;
export type TypeUserInfo = Api.help.UserInfoEmpty | Api.help.UserInfo;
export type TypePromoData = Api.help.PromoDataEmpty | Api.help.PromoData;
export type TypeCountryCode = Api.help.CountryCode;
export type TypeCountry = Api.help.Country;
export type TypeCountriesList = Api.help.CountriesListNotModified | Api.help.CountriesList;
export type TypePremiumPromo = Api.help.PremiumPromo;
export type TypeAppConfig = Api.help.AppConfigNotModified | Api.help.AppConfig;
export type TypePeerColorSet = Api.help.PeerColorSet | Api.help.PeerColorProfileSet;
export type TypePeerColorOption = Api.help.PeerColorOption;
export type TypePeerColors = Api.help.PeerColorsNotModified | Api.help.PeerColors;
export type TypeTimezonesList = Api.help.TimezonesListNotModified | Api.help.TimezonesList;
export type TypeConfigSimple = Api.help.ConfigSimple;
}
export namespace account {
export interface PrivacyRules { className: 'account.PrivacyRules'; rules: Api.TypePrivacyRule[]; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface Authorizations { className: 'account.Authorizations'; authorizationTtlDays: int; authorizations: Api.TypeAuthorization[]; }
export interface Password { className: 'account.Password'; hasRecovery?: boolean | undefined; hasSecureValues?: boolean | undefined; hasPassword?: boolean | undefined; currentAlgo?: Api.TypePasswordKdfAlgo | undefined; srp_B?: bytes | undefined; srpId?: long | undefined; hint?: string | undefined; emailUnconfirmedPattern?: string | undefined; newAlgo: Api.TypePasswordKdfAlgo; newSecureAlgo: Api.TypeSecurePasswordKdfAlgo; secureRandom: bytes; pendingResetDate?: int | undefined; loginEmailPattern?: string | undefined; }
export interface PasswordSettings { className: 'account.PasswordSettings'; email?: string | undefined; secureSettings?: Api.TypeSecureSecretSettings | undefined; }
export interface PasswordInputSettings { className: 'account.PasswordInputSettings'; newAlgo?: Api.TypePasswordKdfAlgo | undefined; newPasswordHash?: bytes | undefined; hint?: string | undefined; email?: string | undefined; newSecureSettings?: Api.TypeSecureSecretSettings | undefined; }
export interface TmpPassword { className: 'account.TmpPassword'; tmpPassword: bytes; validUntil: int; }
export interface WebAuthorizations { className: 'account.WebAuthorizations'; authorizations: Api.TypeWebAuthorization[]; users: Api.TypeUser[]; }
export interface AuthorizationForm { className: 'account.AuthorizationForm'; requiredTypes: Api.TypeSecureRequiredType[]; values: Api.TypeSecureValue[]; errors: Api.TypeSecureValueError[]; users: Api.TypeUser[]; privacyPolicyUrl?: string | undefined; }
export interface SentEmailCode { className: 'account.SentEmailCode'; emailPattern: string; length: int; }
export interface Takeout { className: 'account.Takeout'; id: long; }
export interface WallPapersNotModified { className: 'account.WallPapersNotModified';  }
export interface WallPapers { className: 'account.WallPapers'; hash: long; wallpapers: Api.TypeWallPaper[]; }
export interface AutoDownloadSettings { className: 'account.AutoDownloadSettings'; low: Api.TypeAutoDownloadSettings; medium: Api.TypeAutoDownloadSettings; high: Api.TypeAutoDownloadSettings; }
export interface ThemesNotModified { className: 'account.ThemesNotModified';  }
export interface Themes { className: 'account.Themes'; hash: long; themes: Api.TypeTheme[]; }
export interface ContentSettings { className: 'account.ContentSettings'; sensitiveEnabled?: boolean | undefined; sensitiveCanChange?: boolean | undefined; }
export interface ResetPasswordFailedWait { className: 'account.ResetPasswordFailedWait'; retryDate: int; }
export interface ResetPasswordRequestedWait { className: 'account.ResetPasswordRequestedWait'; untilDate: int; }
export interface ResetPasswordOk { className: 'account.ResetPasswordOk';  }
export interface SavedRingtonesNotModified { className: 'account.SavedRingtonesNotModified';  }
export interface SavedRingtones { className: 'account.SavedRingtones'; hash: long; ringtones: Api.TypeDocument[]; }
export interface SavedRingtone { className: 'account.SavedRingtone';  }
export interface SavedRingtoneConverted { className: 'account.SavedRingtoneConverted'; document: Api.TypeDocument; }
export interface EmojiStatusesNotModified { className: 'account.EmojiStatusesNotModified';  }
export interface EmojiStatuses { className: 'account.EmojiStatuses'; hash: long; statuses: Api.TypeEmojiStatus[]; }
export interface EmailVerified { className: 'account.EmailVerified'; email: string; }
export interface EmailVerifiedLogin { className: 'account.EmailVerifiedLogin'; email: string; sentCode: Api.auth.TypeSentCode; }
export interface AutoSaveSettings { className: 'account.AutoSaveSettings'; usersSettings: Api.TypeAutoSaveSettings; chatsSettings: Api.TypeAutoSaveSettings; broadcastsSettings: Api.TypeAutoSaveSettings; exceptions: Api.TypeAutoSaveException[]; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface ConnectedBots { className: 'account.ConnectedBots'; connectedBots: Api.TypeConnectedBot[]; users: Api.TypeUser[]; }
export interface BusinessChatLinks { className: 'account.BusinessChatLinks'; links: Api.TypeBusinessChatLink[]; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface ResolvedBusinessChatLinks { className: 'account.ResolvedBusinessChatLinks'; peer: Api.TypePeer; message: string; entities?: Api.TypeMessageEntity[] | undefined; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface RegisterDevice { className: 'account.RegisterDevice'; noMuted?: boolean | undefined; tokenType: int; token: string; appSandbox: boolean; secret: bytes; otherUids: long[]; readonly __response?: boolean; }
export interface UnregisterDevice { className: 'account.UnregisterDevice'; tokenType: int; token: string; otherUids: long[]; readonly __response?: boolean; }
export interface UpdateNotifySettings { className: 'account.UpdateNotifySettings'; peer: Api.TypeInputNotifyPeer; settings: Api.TypeInputPeerNotifySettings; readonly __response?: boolean; }
export interface GetNotifySettings { className: 'account.GetNotifySettings'; peer: Api.TypeInputNotifyPeer; readonly __response?: Api.TypePeerNotifySettings; }
export interface ResetNotifySettings { className: 'account.ResetNotifySettings'; readonly __response?: boolean; }
export interface UpdateProfile { className: 'account.UpdateProfile'; firstName?: string | undefined; lastName?: string | undefined; about?: string | undefined; readonly __response?: Api.TypeUser; }
export interface UpdateStatus { className: 'account.UpdateStatus'; offline: boolean; readonly __response?: boolean; }
export interface GetWallPapers { className: 'account.GetWallPapers'; hash: long; readonly __response?: Api.account.TypeWallPapers; }
export interface ReportPeer { className: 'account.ReportPeer'; peer: Api.TypeInputPeer; reason: Api.TypeReportReason; message: string; readonly __response?: boolean; }
export interface CheckUsername { className: 'account.CheckUsername'; username: string; readonly __response?: boolean; }
export interface UpdateUsername { className: 'account.UpdateUsername'; username: string; readonly __response?: Api.TypeUser; }
export interface GetPrivacy { className: 'account.GetPrivacy'; key: Api.TypeInputPrivacyKey; readonly __response?: Api.account.TypePrivacyRules; }
export interface SetPrivacy { className: 'account.SetPrivacy'; key: Api.TypeInputPrivacyKey; rules: Api.TypeInputPrivacyRule[]; readonly __response?: Api.account.TypePrivacyRules; }
export interface DeleteAccount { className: 'account.DeleteAccount'; reason: string; password?: Api.TypeInputCheckPasswordSRP | undefined; readonly __response?: boolean; }
export interface GetAccountTTL { className: 'account.GetAccountTTL'; readonly __response?: Api.TypeAccountDaysTTL; }
export interface SetAccountTTL { className: 'account.SetAccountTTL'; ttl: Api.TypeAccountDaysTTL; readonly __response?: boolean; }
export interface SendChangePhoneCode { className: 'account.SendChangePhoneCode'; phoneNumber: string; settings: Api.TypeCodeSettings; readonly __response?: Api.auth.TypeSentCode; }
export interface ChangePhone { className: 'account.ChangePhone'; phoneNumber: string; phoneCodeHash: string; phoneCode: string; readonly __response?: Api.TypeUser; }
export interface UpdateDeviceLocked { className: 'account.UpdateDeviceLocked'; period: int; readonly __response?: boolean; }
export interface GetAuthorizations { className: 'account.GetAuthorizations'; readonly __response?: Api.account.TypeAuthorizations; }
export interface ResetAuthorization { className: 'account.ResetAuthorization'; hash: long; readonly __response?: boolean; }
export interface GetPassword { className: 'account.GetPassword'; readonly __response?: Api.account.TypePassword; }
export interface GetPasswordSettings { className: 'account.GetPasswordSettings'; password: Api.TypeInputCheckPasswordSRP; readonly __response?: Api.account.TypePasswordSettings; }
export interface UpdatePasswordSettings { className: 'account.UpdatePasswordSettings'; password: Api.TypeInputCheckPasswordSRP; newSettings: Api.account.TypePasswordInputSettings; readonly __response?: boolean; }
export interface SendConfirmPhoneCode { className: 'account.SendConfirmPhoneCode'; hash: string; settings: Api.TypeCodeSettings; readonly __response?: Api.auth.TypeSentCode; }
export interface ConfirmPhone { className: 'account.ConfirmPhone'; phoneCodeHash: string; phoneCode: string; readonly __response?: boolean; }
export interface GetTmpPassword { className: 'account.GetTmpPassword'; password: Api.TypeInputCheckPasswordSRP; period: int; readonly __response?: Api.account.TypeTmpPassword; }
export interface GetWebAuthorizations { className: 'account.GetWebAuthorizations'; readonly __response?: Api.account.TypeWebAuthorizations; }
export interface ResetWebAuthorization { className: 'account.ResetWebAuthorization'; hash: long; readonly __response?: boolean; }
export interface ResetWebAuthorizations { className: 'account.ResetWebAuthorizations'; readonly __response?: boolean; }
export interface GetAllSecureValues { className: 'account.GetAllSecureValues'; readonly __response?: (Api.TypeSecureValue)[]; }
export interface GetSecureValue { className: 'account.GetSecureValue'; types: Api.TypeSecureValueType[]; readonly __response?: (Api.TypeSecureValue)[]; }
export interface SaveSecureValue { className: 'account.SaveSecureValue'; value: Api.TypeInputSecureValue; secureSecretId: long; readonly __response?: Api.TypeSecureValue; }
export interface DeleteSecureValue { className: 'account.DeleteSecureValue'; types: Api.TypeSecureValueType[]; readonly __response?: boolean; }
export interface GetAuthorizationForm { className: 'account.GetAuthorizationForm'; botId: long; scope: string; publicKey: string; readonly __response?: Api.account.TypeAuthorizationForm; }
export interface AcceptAuthorization { className: 'account.AcceptAuthorization'; botId: long; scope: string; publicKey: string; valueHashes: Api.TypeSecureValueHash[]; credentials: Api.TypeSecureCredentialsEncrypted; readonly __response?: boolean; }
export interface SendVerifyPhoneCode { className: 'account.SendVerifyPhoneCode'; phoneNumber: string; settings: Api.TypeCodeSettings; readonly __response?: Api.auth.TypeSentCode; }
export interface VerifyPhone { className: 'account.VerifyPhone'; phoneNumber: string; phoneCodeHash: string; phoneCode: string; readonly __response?: boolean; }
export interface SendVerifyEmailCode { className: 'account.SendVerifyEmailCode'; purpose: Api.TypeEmailVerifyPurpose; email: string; readonly __response?: Api.account.TypeSentEmailCode; }
export interface VerifyEmail { className: 'account.VerifyEmail'; purpose: Api.TypeEmailVerifyPurpose; verification: Api.TypeEmailVerification; readonly __response?: Api.account.TypeEmailVerified; }
export interface InitTakeoutSession { className: 'account.InitTakeoutSession'; contacts?: boolean | undefined; messageUsers?: boolean | undefined; messageChats?: boolean | undefined; messageMegagroups?: boolean | undefined; messageChannels?: boolean | undefined; files?: boolean | undefined; fileMaxSize?: long | undefined; readonly __response?: Api.account.TypeTakeout; }
export interface FinishTakeoutSession { className: 'account.FinishTakeoutSession'; success?: boolean | undefined; readonly __response?: boolean; }
export interface ConfirmPasswordEmail { className: 'account.ConfirmPasswordEmail'; code: string; readonly __response?: boolean; }
export interface ResendPasswordEmail { className: 'account.ResendPasswordEmail'; readonly __response?: boolean; }
export interface CancelPasswordEmail { className: 'account.CancelPasswordEmail'; readonly __response?: boolean; }
export interface GetContactSignUpNotification { className: 'account.GetContactSignUpNotification'; readonly __response?: boolean; }
export interface SetContactSignUpNotification { className: 'account.SetContactSignUpNotification'; silent: boolean; readonly __response?: boolean; }
export interface GetNotifyExceptions { className: 'account.GetNotifyExceptions'; compareSound?: boolean | undefined; compareStories?: boolean | undefined; peer?: Api.TypeInputNotifyPeer | undefined; readonly __response?: Api.TypeUpdates; }
export interface GetWallPaper { className: 'account.GetWallPaper'; wallpaper: Api.TypeInputWallPaper; readonly __response?: Api.TypeWallPaper; }
export interface UploadWallPaper { className: 'account.UploadWallPaper'; forChat?: boolean | undefined; file: Api.TypeInputFile; mimeType: string; settings: Api.TypeWallPaperSettings; readonly __response?: Api.TypeWallPaper; }
export interface SaveWallPaper { className: 'account.SaveWallPaper'; wallpaper: Api.TypeInputWallPaper; unsave: boolean; settings: Api.TypeWallPaperSettings; readonly __response?: boolean; }
export interface InstallWallPaper { className: 'account.InstallWallPaper'; wallpaper: Api.TypeInputWallPaper; settings: Api.TypeWallPaperSettings; readonly __response?: boolean; }
export interface ResetWallPapers { className: 'account.ResetWallPapers'; readonly __response?: boolean; }
export interface GetAutoDownloadSettings { className: 'account.GetAutoDownloadSettings'; readonly __response?: Api.account.TypeAutoDownloadSettings; }
export interface SaveAutoDownloadSettings { className: 'account.SaveAutoDownloadSettings'; low?: boolean | undefined; high?: boolean | undefined; settings: Api.TypeAutoDownloadSettings; readonly __response?: boolean; }
export interface UploadTheme { className: 'account.UploadTheme'; file: Api.TypeInputFile; thumb?: Api.TypeInputFile | undefined; fileName: string; mimeType: string; readonly __response?: Api.TypeDocument; }
export interface CreateTheme { className: 'account.CreateTheme'; slug: string; title: string; document?: Api.TypeInputDocument | undefined; settings?: Api.TypeInputThemeSettings[] | undefined; readonly __response?: Api.TypeTheme; }
export interface UpdateTheme { className: 'account.UpdateTheme'; format: string; theme: Api.TypeInputTheme; slug?: string | undefined; title?: string | undefined; document?: Api.TypeInputDocument | undefined; settings?: Api.TypeInputThemeSettings[] | undefined; readonly __response?: Api.TypeTheme; }
export interface SaveTheme { className: 'account.SaveTheme'; theme: Api.TypeInputTheme; unsave: boolean; readonly __response?: boolean; }
export interface InstallTheme { className: 'account.InstallTheme'; dark?: boolean | undefined; theme?: Api.TypeInputTheme | undefined; format?: string | undefined; baseTheme?: Api.TypeBaseTheme | undefined; readonly __response?: boolean; }
export interface GetTheme { className: 'account.GetTheme'; format: string; theme: Api.TypeInputTheme; readonly __response?: Api.TypeTheme; }
export interface GetThemes { className: 'account.GetThemes'; format: string; hash: long; readonly __response?: Api.account.TypeThemes; }
export interface SetContentSettings { className: 'account.SetContentSettings'; sensitiveEnabled?: boolean | undefined; readonly __response?: boolean; }
export interface GetContentSettings { className: 'account.GetContentSettings'; readonly __response?: Api.account.TypeContentSettings; }
export interface GetMultiWallPapers { className: 'account.GetMultiWallPapers'; wallpapers: Api.TypeInputWallPaper[]; readonly __response?: (Api.TypeWallPaper)[]; }
export interface GetGlobalPrivacySettings { className: 'account.GetGlobalPrivacySettings'; readonly __response?: Api.TypeGlobalPrivacySettings; }
export interface SetGlobalPrivacySettings { className: 'account.SetGlobalPrivacySettings'; settings: Api.TypeGlobalPrivacySettings; readonly __response?: Api.TypeGlobalPrivacySettings; }
export interface ReportProfilePhoto { className: 'account.ReportProfilePhoto'; peer: Api.TypeInputPeer; photoId: Api.TypeInputPhoto; reason: Api.TypeReportReason; message: string; readonly __response?: boolean; }
export interface ResetPassword { className: 'account.ResetPassword'; readonly __response?: Api.account.TypeResetPasswordResult; }
export interface DeclinePasswordReset { className: 'account.DeclinePasswordReset'; readonly __response?: boolean; }
export interface GetChatThemes { className: 'account.GetChatThemes'; hash: long; readonly __response?: Api.account.TypeThemes; }
export interface SetAuthorizationTTL { className: 'account.SetAuthorizationTTL'; authorizationTtlDays: int; readonly __response?: boolean; }
export interface ChangeAuthorizationSettings { className: 'account.ChangeAuthorizationSettings'; confirmed?: boolean | undefined; hash: long; encryptedRequestsDisabled?: boolean | undefined; callRequestsDisabled?: boolean | undefined; readonly __response?: boolean; }
export interface GetSavedRingtones { className: 'account.GetSavedRingtones'; hash: long; readonly __response?: Api.account.TypeSavedRingtones; }
export interface SaveRingtone { className: 'account.SaveRingtone'; id: Api.TypeInputDocument; unsave: boolean; readonly __response?: Api.account.TypeSavedRingtone; }
export interface UploadRingtone { className: 'account.UploadRingtone'; file: Api.TypeInputFile; fileName: string; mimeType: string; readonly __response?: Api.TypeDocument; }
export interface UpdateEmojiStatus { className: 'account.UpdateEmojiStatus'; emojiStatus: Api.TypeEmojiStatus; readonly __response?: boolean; }
export interface GetDefaultEmojiStatuses { className: 'account.GetDefaultEmojiStatuses'; hash: long; readonly __response?: Api.account.TypeEmojiStatuses; }
export interface GetRecentEmojiStatuses { className: 'account.GetRecentEmojiStatuses'; hash: long; readonly __response?: Api.account.TypeEmojiStatuses; }
export interface ClearRecentEmojiStatuses { className: 'account.ClearRecentEmojiStatuses'; readonly __response?: boolean; }
export interface ReorderUsernames { className: 'account.ReorderUsernames'; order: string[]; readonly __response?: boolean; }
export interface ToggleUsername { className: 'account.ToggleUsername'; username: string; active: boolean; readonly __response?: boolean; }
export interface GetDefaultProfilePhotoEmojis { className: 'account.GetDefaultProfilePhotoEmojis'; hash: long; readonly __response?: Api.TypeEmojiList; }
export interface GetDefaultGroupPhotoEmojis { className: 'account.GetDefaultGroupPhotoEmojis'; hash: long; readonly __response?: Api.TypeEmojiList; }
export interface GetAutoSaveSettings { className: 'account.GetAutoSaveSettings'; readonly __response?: Api.account.TypeAutoSaveSettings; }
export interface SaveAutoSaveSettings { className: 'account.SaveAutoSaveSettings'; users?: boolean | undefined; chats?: boolean | undefined; broadcasts?: boolean | undefined; peer?: Api.TypeInputPeer | undefined; settings: Api.TypeAutoSaveSettings; readonly __response?: boolean; }
export interface DeleteAutoSaveExceptions { className: 'account.DeleteAutoSaveExceptions'; readonly __response?: boolean; }
export interface InvalidateSignInCodes { className: 'account.InvalidateSignInCodes'; codes: string[]; readonly __response?: boolean; }
export interface UpdateColor { className: 'account.UpdateColor'; forProfile?: boolean | undefined; color?: int | undefined; backgroundEmojiId?: long | undefined; readonly __response?: boolean; }
export interface GetDefaultBackgroundEmojis { className: 'account.GetDefaultBackgroundEmojis'; hash: long; readonly __response?: Api.TypeEmojiList; }
export interface GetChannelDefaultEmojiStatuses { className: 'account.GetChannelDefaultEmojiStatuses'; hash: long; readonly __response?: Api.account.TypeEmojiStatuses; }
export interface GetChannelRestrictedStatusEmojis { className: 'account.GetChannelRestrictedStatusEmojis'; hash: long; readonly __response?: Api.TypeEmojiList; }
export interface UpdateBusinessWorkHours { className: 'account.UpdateBusinessWorkHours'; businessWorkHours?: Api.TypeBusinessWorkHours | undefined; readonly __response?: boolean; }
export interface UpdateBusinessLocation { className: 'account.UpdateBusinessLocation'; geoPoint?: Api.TypeInputGeoPoint | undefined; address?: string | undefined; readonly __response?: boolean; }
export interface UpdateBusinessGreetingMessage { className: 'account.UpdateBusinessGreetingMessage'; message?: Api.TypeInputBusinessGreetingMessage | undefined; readonly __response?: boolean; }
export interface UpdateBusinessAwayMessage { className: 'account.UpdateBusinessAwayMessage'; message?: Api.TypeInputBusinessAwayMessage | undefined; readonly __response?: boolean; }
export interface UpdateConnectedBot { className: 'account.UpdateConnectedBot'; canReply?: boolean | undefined; deleted?: boolean | undefined; bot: Api.TypeInputUser; recipients: Api.TypeInputBusinessBotRecipients; readonly __response?: Api.TypeUpdates; }
export interface GetConnectedBots { className: 'account.GetConnectedBots'; readonly __response?: Api.account.TypeConnectedBots; }
export interface GetBotBusinessConnection { className: 'account.GetBotBusinessConnection'; connectionId: string; readonly __response?: Api.TypeUpdates; }
export interface UpdateBusinessIntro { className: 'account.UpdateBusinessIntro'; intro?: Api.TypeInputBusinessIntro | undefined; readonly __response?: boolean; }
export interface ToggleConnectedBotPaused { className: 'account.ToggleConnectedBotPaused'; peer: Api.TypeInputPeer; paused: boolean; readonly __response?: boolean; }
export interface DisablePeerConnectedBot { className: 'account.DisablePeerConnectedBot'; peer: Api.TypeInputPeer; readonly __response?: boolean; }
export interface UpdateBirthday { className: 'account.UpdateBirthday'; birthday?: Api.TypeBirthday | undefined; readonly __response?: boolean; }
export interface CreateBusinessChatLink { className: 'account.CreateBusinessChatLink'; link: Api.TypeInputBusinessChatLink; readonly __response?: Api.TypeBusinessChatLink; }
export interface EditBusinessChatLink { className: 'account.EditBusinessChatLink'; slug: string; link: Api.TypeInputBusinessChatLink; readonly __response?: Api.TypeBusinessChatLink; }
export interface DeleteBusinessChatLink { className: 'account.DeleteBusinessChatLink'; slug: string; readonly __response?: boolean; }
export interface GetBusinessChatLinks { className: 'account.GetBusinessChatLinks'; readonly __response?: Api.account.TypeBusinessChatLinks; }
export interface ResolveBusinessChatLink { className: 'account.ResolveBusinessChatLink'; slug: string; readonly __response?: Api.account.TypeResolvedBusinessChatLinks; }
export interface UpdatePersonalChannel { className: 'account.UpdatePersonalChannel'; channel: Api.TypeInputChannel; readonly __response?: boolean; }
export interface ToggleSponsoredMessages { className: 'account.ToggleSponsoredMessages'; enabled: boolean; readonly __response?: boolean; }
export interface GetReactionsNotifySettings { className: 'account.GetReactionsNotifySettings'; readonly __response?: Api.TypeReactionsNotifySettings; }
export interface SetReactionsNotifySettings { className: 'account.SetReactionsNotifySettings'; settings: Api.TypeReactionsNotifySettings; readonly __response?: Api.TypeReactionsNotifySettings; }
export interface GetCollectibleEmojiStatuses { className: 'account.GetCollectibleEmojiStatuses'; hash: long; readonly __response?: Api.account.TypeEmojiStatuses; }
export type TypePrivacyRules = Api.account.PrivacyRules;
export type TypeAuthorizations = Api.account.Authorizations;
export type TypePassword = Api.account.Password;
export type TypePasswordSettings = Api.account.PasswordSettings;
export type TypePasswordInputSettings = Api.account.PasswordInputSettings;
export type TypeTmpPassword = Api.account.TmpPassword;
export type TypeWebAuthorizations = Api.account.WebAuthorizations;
export type TypeAuthorizationForm = Api.account.AuthorizationForm;
export type TypeSentEmailCode = Api.account.SentEmailCode;
export type TypeTakeout = Api.account.Takeout;
export type TypeWallPapers = Api.account.WallPapersNotModified | Api.account.WallPapers;
export type TypeAutoDownloadSettings = Api.account.AutoDownloadSettings;
export type TypeThemes = Api.account.ThemesNotModified | Api.account.Themes;
export type TypeContentSettings = Api.account.ContentSettings;
export type TypeResetPasswordResult = Api.account.ResetPasswordFailedWait | Api.account.ResetPasswordRequestedWait | Api.account.ResetPasswordOk;
export type TypeSavedRingtones = Api.account.SavedRingtonesNotModified | Api.account.SavedRingtones;
export type TypeSavedRingtone = Api.account.SavedRingtone | Api.account.SavedRingtoneConverted;
export type TypeEmojiStatuses = Api.account.EmojiStatusesNotModified | Api.account.EmojiStatuses;
export type TypeEmailVerified = Api.account.EmailVerified | Api.account.EmailVerifiedLogin;
export type TypeAutoSaveSettings = Api.account.AutoSaveSettings;
export type TypeConnectedBots = Api.account.ConnectedBots;
export type TypeBusinessChatLinks = Api.account.BusinessChatLinks;
export type TypeResolvedBusinessChatLinks = Api.account.ResolvedBusinessChatLinks;
}
export namespace channels {
export interface ChannelParticipants { className: 'channels.ChannelParticipants'; count: int; participants: Api.TypeChannelParticipant[]; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface ChannelParticipantsNotModified { className: 'channels.ChannelParticipantsNotModified';  }
export interface ChannelParticipant { className: 'channels.ChannelParticipant'; participant: Api.TypeChannelParticipant; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface AdminLogResults { className: 'channels.AdminLogResults'; events: Api.TypeChannelAdminLogEvent[]; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface SendAsPeers { className: 'channels.SendAsPeers'; peers: Api.TypeSendAsPeer[]; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface SponsoredMessageReportResultChooseOption { className: 'channels.SponsoredMessageReportResultChooseOption'; title: string; options: Api.TypeSponsoredMessageReportOption[]; }
export interface SponsoredMessageReportResultAdsHidden { className: 'channels.SponsoredMessageReportResultAdsHidden';  }
export interface SponsoredMessageReportResultReported { className: 'channels.SponsoredMessageReportResultReported';  }
export interface ReadHistory { className: 'channels.ReadHistory'; channel: Api.TypeInputChannel; maxId: int; readonly __response?: boolean; }
export interface DeleteMessages { className: 'channels.DeleteMessages'; channel: Api.TypeInputChannel; id: int[]; readonly __response?: Api.messages.TypeAffectedMessages; }
export interface ReportSpam { className: 'channels.ReportSpam'; channel: Api.TypeInputChannel; participant: Api.TypeInputPeer; id: int[]; readonly __response?: boolean; }
export interface GetMessages { className: 'channels.GetMessages'; channel: Api.TypeInputChannel; id: Api.TypeInputMessage[]; readonly __response?: Api.messages.TypeMessages; }
export interface GetParticipants { className: 'channels.GetParticipants'; channel: Api.TypeInputChannel; filter: Api.TypeChannelParticipantsFilter; offset: int; limit: int; hash: long; readonly __response?: Api.channels.TypeChannelParticipants; }
export interface GetParticipant { className: 'channels.GetParticipant'; channel: Api.TypeInputChannel; participant: Api.TypeInputPeer; readonly __response?: Api.channels.TypeChannelParticipant; }
export interface GetChannels { className: 'channels.GetChannels'; id: Api.TypeInputChannel[]; readonly __response?: Api.messages.TypeChats; }
export interface GetFullChannel { className: 'channels.GetFullChannel'; channel: Api.TypeInputChannel; readonly __response?: Api.messages.TypeChatFull; }
export interface CreateChannel { className: 'channels.CreateChannel'; broadcast?: boolean | undefined; megagroup?: boolean | undefined; forImport?: boolean | undefined; forum?: boolean | undefined; title: string; about: string; geoPoint?: Api.TypeInputGeoPoint | undefined; address?: string | undefined; ttlPeriod?: int | undefined; readonly __response?: Api.TypeUpdates; }
export interface EditAdmin { className: 'channels.EditAdmin'; channel: Api.TypeInputChannel; userId: Api.TypeInputUser; adminRights: Api.TypeChatAdminRights; rank: string; readonly __response?: Api.TypeUpdates; }
export interface EditTitle { className: 'channels.EditTitle'; channel: Api.TypeInputChannel; title: string; readonly __response?: Api.TypeUpdates; }
export interface EditPhoto { className: 'channels.EditPhoto'; channel: Api.TypeInputChannel; photo: Api.TypeInputChatPhoto; readonly __response?: Api.TypeUpdates; }
export interface CheckUsername { className: 'channels.CheckUsername'; channel: Api.TypeInputChannel; username: string; readonly __response?: boolean; }
export interface UpdateUsername { className: 'channels.UpdateUsername'; channel: Api.TypeInputChannel; username: string; readonly __response?: boolean; }
export interface JoinChannel { className: 'channels.JoinChannel'; channel: Api.TypeInputChannel; readonly __response?: Api.TypeUpdates; }
export interface LeaveChannel { className: 'channels.LeaveChannel'; channel: Api.TypeInputChannel; readonly __response?: Api.TypeUpdates; }
export interface InviteToChannel { className: 'channels.InviteToChannel'; channel: Api.TypeInputChannel; users: Api.TypeInputUser[]; readonly __response?: Api.messages.TypeInvitedUsers; }
export interface DeleteChannel { className: 'channels.DeleteChannel'; channel: Api.TypeInputChannel; readonly __response?: Api.TypeUpdates; }
export interface ExportMessageLink { className: 'channels.ExportMessageLink'; grouped?: boolean | undefined; thread?: boolean | undefined; channel: Api.TypeInputChannel; id: int; readonly __response?: Api.TypeExportedMessageLink; }
export interface ToggleSignatures { className: 'channels.ToggleSignatures'; signaturesEnabled?: boolean | undefined; profilesEnabled?: boolean | undefined; channel: Api.TypeInputChannel; readonly __response?: Api.TypeUpdates; }
export interface GetAdminedPublicChannels { className: 'channels.GetAdminedPublicChannels'; byLocation?: boolean | undefined; checkLimit?: boolean | undefined; forPersonal?: boolean | undefined; readonly __response?: Api.messages.TypeChats; }
export interface EditBanned { className: 'channels.EditBanned'; channel: Api.TypeInputChannel; participant: Api.TypeInputPeer; bannedRights: Api.TypeChatBannedRights; readonly __response?: Api.TypeUpdates; }
export interface GetAdminLog { className: 'channels.GetAdminLog'; channel: Api.TypeInputChannel; q: string; eventsFilter?: Api.TypeChannelAdminLogEventsFilter | undefined; admins?: Api.TypeInputUser[] | undefined; maxId: long; minId: long; limit: int; readonly __response?: Api.channels.TypeAdminLogResults; }
export interface SetStickers { className: 'channels.SetStickers'; channel: Api.TypeInputChannel; stickerset: Api.TypeInputStickerSet; readonly __response?: boolean; }
export interface ReadMessageContents { className: 'channels.ReadMessageContents'; channel: Api.TypeInputChannel; id: int[]; readonly __response?: boolean; }
export interface DeleteHistory { className: 'channels.DeleteHistory'; forEveryone?: boolean | undefined; channel: Api.TypeInputChannel; maxId: int; readonly __response?: Api.TypeUpdates; }
export interface TogglePreHistoryHidden { className: 'channels.TogglePreHistoryHidden'; channel: Api.TypeInputChannel; enabled: boolean; readonly __response?: Api.TypeUpdates; }
export interface GetLeftChannels { className: 'channels.GetLeftChannels'; offset: int; readonly __response?: Api.messages.TypeChats; }
export interface GetGroupsForDiscussion { className: 'channels.GetGroupsForDiscussion'; readonly __response?: Api.messages.TypeChats; }
export interface SetDiscussionGroup { className: 'channels.SetDiscussionGroup'; broadcast: Api.TypeInputChannel; group: Api.TypeInputChannel; readonly __response?: boolean; }
export interface EditCreator { className: 'channels.EditCreator'; channel: Api.TypeInputChannel; userId: Api.TypeInputUser; password: Api.TypeInputCheckPasswordSRP; readonly __response?: Api.TypeUpdates; }
export interface EditLocation { className: 'channels.EditLocation'; channel: Api.TypeInputChannel; geoPoint: Api.TypeInputGeoPoint; address: string; readonly __response?: boolean; }
export interface ToggleSlowMode { className: 'channels.ToggleSlowMode'; channel: Api.TypeInputChannel; seconds: int; readonly __response?: Api.TypeUpdates; }
export interface GetInactiveChannels { className: 'channels.GetInactiveChannels'; readonly __response?: Api.messages.TypeInactiveChats; }
export interface ConvertToGigagroup { className: 'channels.ConvertToGigagroup'; channel: Api.TypeInputChannel; readonly __response?: Api.TypeUpdates; }
export interface GetSendAs { className: 'channels.GetSendAs'; peer: Api.TypeInputPeer; readonly __response?: Api.channels.TypeSendAsPeers; }
export interface DeleteParticipantHistory { className: 'channels.DeleteParticipantHistory'; channel: Api.TypeInputChannel; participant: Api.TypeInputPeer; readonly __response?: Api.messages.TypeAffectedHistory; }
export interface ToggleJoinToSend { className: 'channels.ToggleJoinToSend'; channel: Api.TypeInputChannel; enabled: boolean; readonly __response?: Api.TypeUpdates; }
export interface ToggleJoinRequest { className: 'channels.ToggleJoinRequest'; channel: Api.TypeInputChannel; enabled: boolean; readonly __response?: Api.TypeUpdates; }
export interface ReorderUsernames { className: 'channels.ReorderUsernames'; channel: Api.TypeInputChannel; order: string[]; readonly __response?: boolean; }
export interface ToggleUsername { className: 'channels.ToggleUsername'; channel: Api.TypeInputChannel; username: string; active: boolean; readonly __response?: boolean; }
export interface DeactivateAllUsernames { className: 'channels.DeactivateAllUsernames'; channel: Api.TypeInputChannel; readonly __response?: boolean; }
export interface ToggleForum { className: 'channels.ToggleForum'; channel: Api.TypeInputChannel; enabled: boolean; readonly __response?: Api.TypeUpdates; }
export interface CreateForumTopic { className: 'channels.CreateForumTopic'; channel: Api.TypeInputChannel; title: string; iconColor?: int | undefined; iconEmojiId?: long | undefined; randomId: long; sendAs?: Api.TypeInputPeer | undefined; readonly __response?: Api.TypeUpdates; }
export interface GetForumTopics { className: 'channels.GetForumTopics'; channel: Api.TypeInputChannel; q?: string | undefined; offsetDate: int; offsetId: int; offsetTopic: int; limit: int; readonly __response?: Api.messages.TypeForumTopics; }
export interface GetForumTopicsByID { className: 'channels.GetForumTopicsByID'; channel: Api.TypeInputChannel; topics: int[]; readonly __response?: Api.messages.TypeForumTopics; }
export interface EditForumTopic { className: 'channels.EditForumTopic'; channel: Api.TypeInputChannel; topicId: int; title?: string | undefined; iconEmojiId?: long | undefined; closed?: boolean | undefined; hidden?: boolean | undefined; readonly __response?: Api.TypeUpdates; }
export interface UpdatePinnedForumTopic { className: 'channels.UpdatePinnedForumTopic'; channel: Api.TypeInputChannel; topicId: int; pinned: boolean; readonly __response?: Api.TypeUpdates; }
export interface DeleteTopicHistory { className: 'channels.DeleteTopicHistory'; channel: Api.TypeInputChannel; topMsgId: int; readonly __response?: Api.messages.TypeAffectedHistory; }
export interface ReorderPinnedForumTopics { className: 'channels.ReorderPinnedForumTopics'; force?: boolean | undefined; channel: Api.TypeInputChannel; order: int[]; readonly __response?: Api.TypeUpdates; }
export interface ToggleAntiSpam { className: 'channels.ToggleAntiSpam'; channel: Api.TypeInputChannel; enabled: boolean; readonly __response?: Api.TypeUpdates; }
export interface ReportAntiSpamFalsePositive { className: 'channels.ReportAntiSpamFalsePositive'; channel: Api.TypeInputChannel; msgId: int; readonly __response?: boolean; }
export interface ToggleParticipantsHidden { className: 'channels.ToggleParticipantsHidden'; channel: Api.TypeInputChannel; enabled: boolean; readonly __response?: Api.TypeUpdates; }
export interface UpdateColor { className: 'channels.UpdateColor'; forProfile?: boolean | undefined; channel: Api.TypeInputChannel; color?: int | undefined; backgroundEmojiId?: long | undefined; readonly __response?: Api.TypeUpdates; }
export interface ToggleViewForumAsMessages { className: 'channels.ToggleViewForumAsMessages'; channel: Api.TypeInputChannel; enabled: boolean; readonly __response?: Api.TypeUpdates; }
export interface GetChannelRecommendations { className: 'channels.GetChannelRecommendations'; channel?: Api.TypeInputChannel | undefined; readonly __response?: Api.messages.TypeChats; }
export interface UpdateEmojiStatus { className: 'channels.UpdateEmojiStatus'; channel: Api.TypeInputChannel; emojiStatus: Api.TypeEmojiStatus; readonly __response?: Api.TypeUpdates; }
export interface SetBoostsToUnblockRestrictions { className: 'channels.SetBoostsToUnblockRestrictions'; channel: Api.TypeInputChannel; boosts: int; readonly __response?: Api.TypeUpdates; }
export interface SetEmojiStickers { className: 'channels.SetEmojiStickers'; channel: Api.TypeInputChannel; stickerset: Api.TypeInputStickerSet; readonly __response?: boolean; }
export interface RestrictSponsoredMessages { className: 'channels.RestrictSponsoredMessages'; channel: Api.TypeInputChannel; restricted: boolean; readonly __response?: Api.TypeUpdates; }
export interface SearchPosts { className: 'channels.SearchPosts'; hashtag: string; offsetRate: int; offsetPeer: Api.TypeInputPeer; offsetId: int; limit: int; readonly __response?: Api.messages.TypeMessages; }
export type TypeChannelParticipants = Api.channels.ChannelParticipants | Api.channels.ChannelParticipantsNotModified;
export type TypeChannelParticipant = Api.channels.ChannelParticipant;
export type TypeAdminLogResults = Api.channels.AdminLogResults;
export type TypeSendAsPeers = Api.channels.SendAsPeers;
export type TypeSponsoredMessageReportResult = Api.channels.SponsoredMessageReportResultChooseOption | Api.channels.SponsoredMessageReportResultAdsHidden | Api.channels.SponsoredMessageReportResultReported;
}
export namespace payments {
export interface PaymentForm { className: 'payments.PaymentForm'; canSaveCredentials?: boolean | undefined; passwordMissing?: boolean | undefined; formId: long; botId: long; title: string; description: string; photo?: Api.TypeWebDocument | undefined; invoice: Api.TypeInvoice; providerId: long; url: string; nativeProvider?: string | undefined; nativeParams?: Api.TypeDataJSON | undefined; additionalMethods?: Api.TypePaymentFormMethod[] | undefined; savedInfo?: Api.TypePaymentRequestedInfo | undefined; savedCredentials?: Api.TypePaymentSavedCredentials[] | undefined; users: Api.TypeUser[]; }
export interface PaymentFormStars { className: 'payments.PaymentFormStars'; formId: long; botId: long; title: string; description: string; photo?: Api.TypeWebDocument | undefined; invoice: Api.TypeInvoice; users: Api.TypeUser[]; }
export interface PaymentFormStarGift { className: 'payments.PaymentFormStarGift'; formId: long; invoice: Api.TypeInvoice; }
export interface ValidatedRequestedInfo { className: 'payments.ValidatedRequestedInfo'; id?: string | undefined; shippingOptions?: Api.TypeShippingOption[] | undefined; }
export interface PaymentResult { className: 'payments.PaymentResult'; updates: Api.TypeUpdates; }
export interface PaymentVerificationNeeded { className: 'payments.PaymentVerificationNeeded'; url: string; }
export interface PaymentReceipt { className: 'payments.PaymentReceipt'; date: int; botId: long; providerId: long; title: string; description: string; photo?: Api.TypeWebDocument | undefined; invoice: Api.TypeInvoice; info?: Api.TypePaymentRequestedInfo | undefined; shipping?: Api.TypeShippingOption | undefined; tipAmount?: long | undefined; currency: string; totalAmount: long; credentialsTitle: string; users: Api.TypeUser[]; }
export interface PaymentReceiptStars { className: 'payments.PaymentReceiptStars'; date: int; botId: long; title: string; description: string; photo?: Api.TypeWebDocument | undefined; invoice: Api.TypeInvoice; currency: string; totalAmount: long; transactionId: string; users: Api.TypeUser[]; }
export interface SavedInfo { className: 'payments.SavedInfo'; hasSavedCredentials?: boolean | undefined; savedInfo?: Api.TypePaymentRequestedInfo | undefined; }
export interface BankCardData { className: 'payments.BankCardData'; title: string; openUrls: Api.TypeBankCardOpenUrl[]; }
export interface ExportedInvoice { className: 'payments.ExportedInvoice'; url: string; }
export interface CheckedGiftCode { className: 'payments.CheckedGiftCode'; viaGiveaway?: boolean | undefined; fromId?: Api.TypePeer | undefined; giveawayMsgId?: int | undefined; toId?: long | undefined; date: int; months: int; usedDate?: int | undefined; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface GiveawayInfo { className: 'payments.GiveawayInfo'; participating?: boolean | undefined; preparingResults?: boolean | undefined; startDate: int; joinedTooEarlyDate?: int | undefined; adminDisallowedChatId?: long | undefined; disallowedCountry?: string | undefined; }
export interface GiveawayInfoResults { className: 'payments.GiveawayInfoResults'; winner?: boolean | undefined; refunded?: boolean | undefined; startDate: int; giftCodeSlug?: string | undefined; starsPrize?: long | undefined; finishDate: int; winnersCount: int; activatedCount?: int | undefined; }
export interface StarsStatus { className: 'payments.StarsStatus'; balance: Api.TypeStarsAmount; subscriptions?: Api.TypeStarsSubscription[] | undefined; subscriptionsNextOffset?: string | undefined; subscriptionsMissingBalance?: long | undefined; history?: Api.TypeStarsTransaction[] | undefined; nextOffset?: string | undefined; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface StarsRevenueStats { className: 'payments.StarsRevenueStats'; revenueGraph: Api.TypeStatsGraph; status: Api.TypeStarsRevenueStatus; usdRate: double; }
export interface StarsRevenueWithdrawalUrl { className: 'payments.StarsRevenueWithdrawalUrl'; url: string; }
export interface StarsRevenueAdsAccountUrl { className: 'payments.StarsRevenueAdsAccountUrl'; url: string; }
export interface StarGiftsNotModified { className: 'payments.StarGiftsNotModified';  }
export interface StarGifts { className: 'payments.StarGifts'; hash: int; gifts: Api.TypeStarGift[]; }
export interface ConnectedStarRefBots { className: 'payments.ConnectedStarRefBots'; count: int; connectedBots: Api.TypeConnectedBotStarRef[]; users: Api.TypeUser[]; }
export interface SuggestedStarRefBots { className: 'payments.SuggestedStarRefBots'; count: int; suggestedBots: Api.TypeStarRefProgram[]; users: Api.TypeUser[]; nextOffset?: string | undefined; }
export interface StarGiftUpgradePreview { className: 'payments.StarGiftUpgradePreview'; sampleAttributes: Api.TypeStarGiftAttribute[]; }
export interface UniqueStarGift { className: 'payments.UniqueStarGift'; gift: Api.TypeStarGift; users: Api.TypeUser[]; }
export interface SavedStarGifts { className: 'payments.SavedStarGifts'; count: int; chatNotificationsEnabled?: boolean | undefined; gifts: Api.TypeSavedStarGift[]; nextOffset?: string | undefined; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface StarGiftWithdrawalUrl { className: 'payments.StarGiftWithdrawalUrl'; url: string; }
export interface GetPaymentForm { className: 'payments.GetPaymentForm'; invoice: Api.TypeInputInvoice; themeParams?: Api.TypeDataJSON | undefined; readonly __response?: Api.payments.TypePaymentForm; }
export interface GetPaymentReceipt { className: 'payments.GetPaymentReceipt'; peer: Api.TypeInputPeer; msgId: int; readonly __response?: Api.payments.TypePaymentReceipt; }
export interface ValidateRequestedInfo { className: 'payments.ValidateRequestedInfo'; save?: boolean | undefined; invoice: Api.TypeInputInvoice; info: Api.TypePaymentRequestedInfo; readonly __response?: Api.payments.TypeValidatedRequestedInfo; }
export interface SendPaymentForm { className: 'payments.SendPaymentForm'; formId: long; invoice: Api.TypeInputInvoice; requestedInfoId?: string | undefined; shippingOptionId?: string | undefined; credentials: Api.TypeInputPaymentCredentials; tipAmount?: long | undefined; readonly __response?: Api.payments.TypePaymentResult; }
export interface GetSavedInfo { className: 'payments.GetSavedInfo'; readonly __response?: Api.payments.TypeSavedInfo; }
export interface ClearSavedInfo { className: 'payments.ClearSavedInfo'; credentials?: boolean | undefined; info?: boolean | undefined; readonly __response?: boolean; }
export interface GetBankCardData { className: 'payments.GetBankCardData'; number: string; readonly __response?: Api.payments.TypeBankCardData; }
export interface ExportInvoice { className: 'payments.ExportInvoice'; invoiceMedia: Api.TypeInputMedia; readonly __response?: Api.payments.TypeExportedInvoice; }
export interface AssignAppStoreTransaction { className: 'payments.AssignAppStoreTransaction'; receipt: bytes; purpose: Api.TypeInputStorePaymentPurpose; readonly __response?: Api.TypeUpdates; }
export interface AssignPlayMarketTransaction { className: 'payments.AssignPlayMarketTransaction'; receipt: Api.TypeDataJSON; purpose: Api.TypeInputStorePaymentPurpose; readonly __response?: Api.TypeUpdates; }
export interface CanPurchasePremium { className: 'payments.CanPurchasePremium'; purpose: Api.TypeInputStorePaymentPurpose; readonly __response?: boolean; }
export interface GetPremiumGiftCodeOptions { className: 'payments.GetPremiumGiftCodeOptions'; boostPeer?: Api.TypeInputPeer | undefined; readonly __response?: (Api.TypePremiumGiftCodeOption)[]; }
export interface CheckGiftCode { className: 'payments.CheckGiftCode'; slug: string; readonly __response?: Api.payments.TypeCheckedGiftCode; }
export interface ApplyGiftCode { className: 'payments.ApplyGiftCode'; slug: string; readonly __response?: Api.TypeUpdates; }
export interface GetGiveawayInfo { className: 'payments.GetGiveawayInfo'; peer: Api.TypeInputPeer; msgId: int; readonly __response?: Api.payments.TypeGiveawayInfo; }
export interface LaunchPrepaidGiveaway { className: 'payments.LaunchPrepaidGiveaway'; peer: Api.TypeInputPeer; giveawayId: long; purpose: Api.TypeInputStorePaymentPurpose; readonly __response?: Api.TypeUpdates; }
export interface GetStarsTopupOptions { className: 'payments.GetStarsTopupOptions'; readonly __response?: (Api.TypeStarsTopupOption)[]; }
export interface GetStarsStatus { className: 'payments.GetStarsStatus'; peer: Api.TypeInputPeer; readonly __response?: Api.payments.TypeStarsStatus; }
export interface GetStarsTransactions { className: 'payments.GetStarsTransactions'; inbound?: boolean | undefined; outbound?: boolean | undefined; ascending?: boolean | undefined; subscriptionId?: string | undefined; peer: Api.TypeInputPeer; offset: string; limit: int; readonly __response?: Api.payments.TypeStarsStatus; }
export interface SendStarsForm { className: 'payments.SendStarsForm'; formId: long; invoice: Api.TypeInputInvoice; readonly __response?: Api.payments.TypePaymentResult; }
export interface RefundStarsCharge { className: 'payments.RefundStarsCharge'; userId: Api.TypeInputUser; chargeId: string; readonly __response?: Api.TypeUpdates; }
export interface GetStarsRevenueStats { className: 'payments.GetStarsRevenueStats'; dark?: boolean | undefined; peer: Api.TypeInputPeer; readonly __response?: Api.payments.TypeStarsRevenueStats; }
export interface GetStarsRevenueWithdrawalUrl { className: 'payments.GetStarsRevenueWithdrawalUrl'; peer: Api.TypeInputPeer; stars: long; password: Api.TypeInputCheckPasswordSRP; readonly __response?: Api.payments.TypeStarsRevenueWithdrawalUrl; }
export interface GetStarsRevenueAdsAccountUrl { className: 'payments.GetStarsRevenueAdsAccountUrl'; peer: Api.TypeInputPeer; readonly __response?: Api.payments.TypeStarsRevenueAdsAccountUrl; }
export interface GetStarsTransactionsByID { className: 'payments.GetStarsTransactionsByID'; peer: Api.TypeInputPeer; id: Api.TypeInputStarsTransaction[]; readonly __response?: Api.payments.TypeStarsStatus; }
export interface GetStarsGiftOptions { className: 'payments.GetStarsGiftOptions'; userId?: Api.TypeInputUser | undefined; readonly __response?: (Api.TypeStarsGiftOption)[]; }
export interface GetStarsSubscriptions { className: 'payments.GetStarsSubscriptions'; missingBalance?: boolean | undefined; peer: Api.TypeInputPeer; offset: string; readonly __response?: Api.payments.TypeStarsStatus; }
export interface ChangeStarsSubscription { className: 'payments.ChangeStarsSubscription'; peer: Api.TypeInputPeer; subscriptionId: string; canceled?: boolean | undefined; readonly __response?: boolean; }
export interface FulfillStarsSubscription { className: 'payments.FulfillStarsSubscription'; peer: Api.TypeInputPeer; subscriptionId: string; readonly __response?: boolean; }
export interface GetStarsGiveawayOptions { className: 'payments.GetStarsGiveawayOptions'; readonly __response?: (Api.TypeStarsGiveawayOption)[]; }
export interface GetStarGifts { className: 'payments.GetStarGifts'; hash: int; readonly __response?: Api.payments.TypeStarGifts; }
export interface SaveStarGift { className: 'payments.SaveStarGift'; unsave?: boolean | undefined; stargift: Api.TypeInputSavedStarGift; readonly __response?: boolean; }
export interface ConvertStarGift { className: 'payments.ConvertStarGift'; stargift: Api.TypeInputSavedStarGift; readonly __response?: boolean; }
export interface BotCancelStarsSubscription { className: 'payments.BotCancelStarsSubscription'; restore?: boolean | undefined; userId: Api.TypeInputUser; chargeId: string; readonly __response?: boolean; }
export interface GetConnectedStarRefBots { className: 'payments.GetConnectedStarRefBots'; peer: Api.TypeInputPeer; offsetDate?: int | undefined; offsetLink?: string | undefined; limit: int; readonly __response?: Api.payments.TypeConnectedStarRefBots; }
export interface GetConnectedStarRefBot { className: 'payments.GetConnectedStarRefBot'; peer: Api.TypeInputPeer; bot: Api.TypeInputUser; readonly __response?: Api.payments.TypeConnectedStarRefBots; }
export interface GetSuggestedStarRefBots { className: 'payments.GetSuggestedStarRefBots'; orderByRevenue?: boolean | undefined; orderByDate?: boolean | undefined; peer: Api.TypeInputPeer; offset: string; limit: int; readonly __response?: Api.payments.TypeSuggestedStarRefBots; }
export interface ConnectStarRefBot { className: 'payments.ConnectStarRefBot'; peer: Api.TypeInputPeer; bot: Api.TypeInputUser; readonly __response?: Api.payments.TypeConnectedStarRefBots; }
export interface EditConnectedStarRefBot { className: 'payments.EditConnectedStarRefBot'; revoked?: boolean | undefined; peer: Api.TypeInputPeer; link: string; readonly __response?: Api.payments.TypeConnectedStarRefBots; }
export interface GetStarGiftUpgradePreview { className: 'payments.GetStarGiftUpgradePreview'; giftId: long; readonly __response?: Api.payments.TypeStarGiftUpgradePreview; }
export interface UpgradeStarGift { className: 'payments.UpgradeStarGift'; keepOriginalDetails?: boolean | undefined; stargift: Api.TypeInputSavedStarGift; readonly __response?: Api.TypeUpdates; }
export interface TransferStarGift { className: 'payments.TransferStarGift'; stargift: Api.TypeInputSavedStarGift; toId: Api.TypeInputPeer; readonly __response?: Api.TypeUpdates; }
export interface GetUniqueStarGift { className: 'payments.GetUniqueStarGift'; slug: string; readonly __response?: Api.payments.TypeUniqueStarGift; }
export interface GetSavedStarGifts { className: 'payments.GetSavedStarGifts'; excludeUnsaved?: boolean | undefined; excludeSaved?: boolean | undefined; excludeUnlimited?: boolean | undefined; excludeLimited?: boolean | undefined; excludeUnique?: boolean | undefined; sortByValue?: boolean | undefined; peer: Api.TypeInputPeer; offset: string; limit: int; readonly __response?: Api.payments.TypeSavedStarGifts; }
export interface GetSavedStarGift { className: 'payments.GetSavedStarGift'; stargift: Api.TypeInputSavedStarGift[]; readonly __response?: Api.payments.TypeSavedStarGifts; }
export interface GetStarGiftWithdrawalUrl { className: 'payments.GetStarGiftWithdrawalUrl'; stargift: Api.TypeInputSavedStarGift; password: Api.TypeInputCheckPasswordSRP; readonly __response?: Api.payments.TypeStarGiftWithdrawalUrl; }
export interface ToggleChatStarGiftNotifications { className: 'payments.ToggleChatStarGiftNotifications'; enabled?: boolean | undefined; peer: Api.TypeInputPeer; readonly __response?: boolean; }
export type TypePaymentForm = Api.payments.PaymentForm | Api.payments.PaymentFormStars | Api.payments.PaymentFormStarGift;
export type TypeValidatedRequestedInfo = Api.payments.ValidatedRequestedInfo;
export type TypePaymentResult = Api.payments.PaymentResult | Api.payments.PaymentVerificationNeeded;
export type TypePaymentReceipt = Api.payments.PaymentReceipt | Api.payments.PaymentReceiptStars;
export type TypeSavedInfo = Api.payments.SavedInfo;
export type TypeBankCardData = Api.payments.BankCardData;
export type TypeExportedInvoice = Api.payments.ExportedInvoice;
export type TypeCheckedGiftCode = Api.payments.CheckedGiftCode;
export type TypeGiveawayInfo = Api.payments.GiveawayInfo | Api.payments.GiveawayInfoResults;
export type TypeStarsStatus = Api.payments.StarsStatus;
export type TypeStarsRevenueStats = Api.payments.StarsRevenueStats;
export type TypeStarsRevenueWithdrawalUrl = Api.payments.StarsRevenueWithdrawalUrl;
export type TypeStarsRevenueAdsAccountUrl = Api.payments.StarsRevenueAdsAccountUrl;
export type TypeStarGifts = Api.payments.StarGiftsNotModified | Api.payments.StarGifts;
export type TypeConnectedStarRefBots = Api.payments.ConnectedStarRefBots;
export type TypeSuggestedStarRefBots = Api.payments.SuggestedStarRefBots;
export type TypeStarGiftUpgradePreview = Api.payments.StarGiftUpgradePreview;
export type TypeUniqueStarGift = Api.payments.UniqueStarGift;
export type TypeSavedStarGifts = Api.payments.SavedStarGifts;
export type TypeStarGiftWithdrawalUrl = Api.payments.StarGiftWithdrawalUrl;
}
export namespace phone {
export interface PhoneCall { className: 'phone.PhoneCall'; phoneCall: Api.TypePhoneCall; users: Api.TypeUser[]; }
export interface GroupCall { className: 'phone.GroupCall'; call: Api.TypeGroupCall; participants: Api.TypeGroupCallParticipant[]; participantsNextOffset: string; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface GroupParticipants { className: 'phone.GroupParticipants'; count: int; participants: Api.TypeGroupCallParticipant[]; nextOffset: string; chats: Api.TypeChat[]; users: Api.TypeUser[]; version: int; }
export interface JoinAsPeers { className: 'phone.JoinAsPeers'; peers: Api.TypePeer[]; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface ExportedGroupCallInvite { className: 'phone.ExportedGroupCallInvite'; link: string; }
export interface GroupCallStreamChannels { className: 'phone.GroupCallStreamChannels'; channels: Api.TypeGroupCallStreamChannel[]; }
export interface GroupCallStreamRtmpUrl { className: 'phone.GroupCallStreamRtmpUrl'; url: string; key: string; }
export interface GetCallConfig { className: 'phone.GetCallConfig'; readonly __response?: Api.TypeDataJSON; }
export interface RequestCall { className: 'phone.RequestCall'; video?: boolean | undefined; userId: Api.TypeInputUser; conferenceCall?: Api.TypeInputGroupCall | undefined; randomId: int; gAHash: bytes; protocol: Api.TypePhoneCallProtocol; readonly __response?: Api.phone.TypePhoneCall; }
export interface AcceptCall { className: 'phone.AcceptCall'; peer: Api.TypeInputPhoneCall; gB: bytes; protocol: Api.TypePhoneCallProtocol; readonly __response?: Api.phone.TypePhoneCall; }
export interface ConfirmCall { className: 'phone.ConfirmCall'; peer: Api.TypeInputPhoneCall; gA: bytes; keyFingerprint: long; protocol: Api.TypePhoneCallProtocol; readonly __response?: Api.phone.TypePhoneCall; }
export interface ReceivedCall { className: 'phone.ReceivedCall'; peer: Api.TypeInputPhoneCall; readonly __response?: boolean; }
export interface DiscardCall { className: 'phone.DiscardCall'; video?: boolean | undefined; peer: Api.TypeInputPhoneCall; duration: int; reason: Api.TypePhoneCallDiscardReason; connectionId: long; readonly __response?: Api.TypeUpdates; }
export interface SetCallRating { className: 'phone.SetCallRating'; userInitiative?: boolean | undefined; peer: Api.TypeInputPhoneCall; rating: int; comment: string; readonly __response?: Api.TypeUpdates; }
export interface SaveCallDebug { className: 'phone.SaveCallDebug'; peer: Api.TypeInputPhoneCall; debug: Api.TypeDataJSON; readonly __response?: boolean; }
export interface SendSignalingData { className: 'phone.SendSignalingData'; peer: Api.TypeInputPhoneCall; data: bytes; readonly __response?: boolean; }
export interface CreateGroupCall { className: 'phone.CreateGroupCall'; rtmpStream?: boolean | undefined; peer: Api.TypeInputPeer; randomId: int; title?: string | undefined; scheduleDate?: int | undefined; readonly __response?: Api.TypeUpdates; }
export interface JoinGroupCall { className: 'phone.JoinGroupCall'; muted?: boolean | undefined; videoStopped?: boolean | undefined; call: Api.TypeInputGroupCall; joinAs: Api.TypeInputPeer; inviteHash?: string | undefined; keyFingerprint?: long | undefined; params: Api.TypeDataJSON; readonly __response?: Api.TypeUpdates; }
export interface LeaveGroupCall { className: 'phone.LeaveGroupCall'; call: Api.TypeInputGroupCall; source: int; readonly __response?: Api.TypeUpdates; }
export interface InviteToGroupCall { className: 'phone.InviteToGroupCall'; call: Api.TypeInputGroupCall; users: Api.TypeInputUser[]; readonly __response?: Api.TypeUpdates; }
export interface DiscardGroupCall { className: 'phone.DiscardGroupCall'; call: Api.TypeInputGroupCall; readonly __response?: Api.TypeUpdates; }
export interface ToggleGroupCallSettings { className: 'phone.ToggleGroupCallSettings'; resetInviteHash?: boolean | undefined; call: Api.TypeInputGroupCall; joinMuted?: boolean | undefined; readonly __response?: Api.TypeUpdates; }
export interface GetGroupCall { className: 'phone.GetGroupCall'; call: Api.TypeInputGroupCall; limit: int; readonly __response?: Api.phone.TypeGroupCall; }
export interface GetGroupParticipants { className: 'phone.GetGroupParticipants'; call: Api.TypeInputGroupCall; ids: Api.TypeInputPeer[]; sources: int[]; offset: string; limit: int; readonly __response?: Api.phone.TypeGroupParticipants; }
export interface CheckGroupCall { className: 'phone.CheckGroupCall'; call: Api.TypeInputGroupCall; sources: int[]; readonly __response?: (int)[]; }
export interface ToggleGroupCallRecord { className: 'phone.ToggleGroupCallRecord'; start?: boolean | undefined; video?: boolean | undefined; call: Api.TypeInputGroupCall; title?: string | undefined; videoPortrait?: boolean | undefined; readonly __response?: Api.TypeUpdates; }
export interface EditGroupCallParticipant { className: 'phone.EditGroupCallParticipant'; call: Api.TypeInputGroupCall; participant: Api.TypeInputPeer; muted?: boolean | undefined; volume?: int | undefined; raiseHand?: boolean | undefined; videoStopped?: boolean | undefined; videoPaused?: boolean | undefined; presentationPaused?: boolean | undefined; readonly __response?: Api.TypeUpdates; }
export interface EditGroupCallTitle { className: 'phone.EditGroupCallTitle'; call: Api.TypeInputGroupCall; title: string; readonly __response?: Api.TypeUpdates; }
export interface GetGroupCallJoinAs { className: 'phone.GetGroupCallJoinAs'; peer: Api.TypeInputPeer; readonly __response?: Api.phone.TypeJoinAsPeers; }
export interface ExportGroupCallInvite { className: 'phone.ExportGroupCallInvite'; canSelfUnmute?: boolean | undefined; call: Api.TypeInputGroupCall; readonly __response?: Api.phone.TypeExportedGroupCallInvite; }
export interface ToggleGroupCallStartSubscription { className: 'phone.ToggleGroupCallStartSubscription'; call: Api.TypeInputGroupCall; subscribed: boolean; readonly __response?: Api.TypeUpdates; }
export interface StartScheduledGroupCall { className: 'phone.StartScheduledGroupCall'; call: Api.TypeInputGroupCall; readonly __response?: Api.TypeUpdates; }
export interface SaveDefaultGroupCallJoinAs { className: 'phone.SaveDefaultGroupCallJoinAs'; peer: Api.TypeInputPeer; joinAs: Api.TypeInputPeer; readonly __response?: boolean; }
export interface JoinGroupCallPresentation { className: 'phone.JoinGroupCallPresentation'; call: Api.TypeInputGroupCall; params: Api.TypeDataJSON; readonly __response?: Api.TypeUpdates; }
export interface LeaveGroupCallPresentation { className: 'phone.LeaveGroupCallPresentation'; call: Api.TypeInputGroupCall; readonly __response?: Api.TypeUpdates; }
export interface GetGroupCallStreamChannels { className: 'phone.GetGroupCallStreamChannels'; call: Api.TypeInputGroupCall; readonly __response?: Api.phone.TypeGroupCallStreamChannels; }
export interface GetGroupCallStreamRtmpUrl { className: 'phone.GetGroupCallStreamRtmpUrl'; peer: Api.TypeInputPeer; revoke: boolean; readonly __response?: Api.phone.TypeGroupCallStreamRtmpUrl; }
export interface SaveCallLog { className: 'phone.SaveCallLog'; peer: Api.TypeInputPhoneCall; file: Api.TypeInputFile; readonly __response?: boolean; }
export interface CreateConferenceCall { className: 'phone.CreateConferenceCall'; peer: Api.TypeInputPhoneCall; keyFingerprint: long; readonly __response?: Api.phone.TypePhoneCall; }
export type TypePhoneCall = Api.phone.PhoneCall;
export type TypeGroupCall = Api.phone.GroupCall;
export type TypeGroupParticipants = Api.phone.GroupParticipants;
export type TypeJoinAsPeers = Api.phone.JoinAsPeers;
export type TypeExportedGroupCallInvite = Api.phone.ExportedGroupCallInvite;
export type TypeGroupCallStreamChannels = Api.phone.GroupCallStreamChannels;
export type TypeGroupCallStreamRtmpUrl = Api.phone.GroupCallStreamRtmpUrl;
}
export namespace stats {
export interface BroadcastStats { className: 'stats.BroadcastStats'; period: Api.TypeStatsDateRangeDays; followers: Api.TypeStatsAbsValueAndPrev; viewsPerPost: Api.TypeStatsAbsValueAndPrev; sharesPerPost: Api.TypeStatsAbsValueAndPrev; reactionsPerPost: Api.TypeStatsAbsValueAndPrev; viewsPerStory: Api.TypeStatsAbsValueAndPrev; sharesPerStory: Api.TypeStatsAbsValueAndPrev; reactionsPerStory: Api.TypeStatsAbsValueAndPrev; enabledNotifications: Api.TypeStatsPercentValue; growthGraph: Api.TypeStatsGraph; followersGraph: Api.TypeStatsGraph; muteGraph: Api.TypeStatsGraph; topHoursGraph: Api.TypeStatsGraph; interactionsGraph: Api.TypeStatsGraph; ivInteractionsGraph: Api.TypeStatsGraph; viewsBySourceGraph: Api.TypeStatsGraph; newFollowersBySourceGraph: Api.TypeStatsGraph; languagesGraph: Api.TypeStatsGraph; reactionsByEmotionGraph: Api.TypeStatsGraph; storyInteractionsGraph: Api.TypeStatsGraph; storyReactionsByEmotionGraph: Api.TypeStatsGraph; recentPostsInteractions: Api.TypePostInteractionCounters[]; }
export interface MegagroupStats { className: 'stats.MegagroupStats'; period: Api.TypeStatsDateRangeDays; members: Api.TypeStatsAbsValueAndPrev; messages: Api.TypeStatsAbsValueAndPrev; viewers: Api.TypeStatsAbsValueAndPrev; posters: Api.TypeStatsAbsValueAndPrev; growthGraph: Api.TypeStatsGraph; membersGraph: Api.TypeStatsGraph; newMembersBySourceGraph: Api.TypeStatsGraph; languagesGraph: Api.TypeStatsGraph; messagesGraph: Api.TypeStatsGraph; actionsGraph: Api.TypeStatsGraph; topHoursGraph: Api.TypeStatsGraph; weekdaysGraph: Api.TypeStatsGraph; topPosters: Api.TypeStatsGroupTopPoster[]; topAdmins: Api.TypeStatsGroupTopAdmin[]; topInviters: Api.TypeStatsGroupTopInviter[]; users: Api.TypeUser[]; }
export interface MessageStats { className: 'stats.MessageStats'; viewsGraph: Api.TypeStatsGraph; reactionsByEmotionGraph: Api.TypeStatsGraph; }
export interface StoryStats { className: 'stats.StoryStats'; viewsGraph: Api.TypeStatsGraph; reactionsByEmotionGraph: Api.TypeStatsGraph; }
export interface PublicForwards { className: 'stats.PublicForwards'; count: int; forwards: Api.TypePublicForward[]; nextOffset?: string | undefined; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface BroadcastRevenueStats { className: 'stats.BroadcastRevenueStats'; topHoursGraph: Api.TypeStatsGraph; revenueGraph: Api.TypeStatsGraph; balances: Api.TypeBroadcastRevenueBalances; usdRate: double; }
export interface BroadcastRevenueWithdrawalUrl { className: 'stats.BroadcastRevenueWithdrawalUrl'; url: string; }
export interface BroadcastRevenueTransactions { className: 'stats.BroadcastRevenueTransactions'; count: int; transactions: Api.TypeBroadcastRevenueTransaction[]; }
export interface GetBroadcastStats { className: 'stats.GetBroadcastStats'; dark?: boolean | undefined; channel: Api.TypeInputChannel; readonly __response?: Api.stats.TypeBroadcastStats; }
export interface LoadAsyncGraph { className: 'stats.LoadAsyncGraph'; token: string; x?: long | undefined; readonly __response?: Api.TypeStatsGraph; }
export interface GetMegagroupStats { className: 'stats.GetMegagroupStats'; dark?: boolean | undefined; channel: Api.TypeInputChannel; readonly __response?: Api.stats.TypeMegagroupStats; }
export interface GetMessagePublicForwards { className: 'stats.GetMessagePublicForwards'; channel: Api.TypeInputChannel; msgId: int; offset: string; limit: int; readonly __response?: Api.stats.TypePublicForwards; }
export interface GetMessageStats { className: 'stats.GetMessageStats'; dark?: boolean | undefined; channel: Api.TypeInputChannel; msgId: int; readonly __response?: Api.stats.TypeMessageStats; }
export interface GetStoryStats { className: 'stats.GetStoryStats'; dark?: boolean | undefined; peer: Api.TypeInputPeer; id: int; readonly __response?: Api.stats.TypeStoryStats; }
export interface GetStoryPublicForwards { className: 'stats.GetStoryPublicForwards'; peer: Api.TypeInputPeer; id: int; offset: string; limit: int; readonly __response?: Api.stats.TypePublicForwards; }
export interface GetBroadcastRevenueStats { className: 'stats.GetBroadcastRevenueStats'; dark?: boolean | undefined; peer: Api.TypeInputPeer; readonly __response?: Api.stats.TypeBroadcastRevenueStats; }
export interface GetBroadcastRevenueWithdrawalUrl { className: 'stats.GetBroadcastRevenueWithdrawalUrl'; peer: Api.TypeInputPeer; password: Api.TypeInputCheckPasswordSRP; readonly __response?: Api.stats.TypeBroadcastRevenueWithdrawalUrl; }
export interface GetBroadcastRevenueTransactions { className: 'stats.GetBroadcastRevenueTransactions'; peer: Api.TypeInputPeer; offset: int; limit: int; readonly __response?: Api.stats.TypeBroadcastRevenueTransactions; }
export type TypeBroadcastStats = Api.stats.BroadcastStats;
export type TypeMegagroupStats = Api.stats.MegagroupStats;
export type TypeMessageStats = Api.stats.MessageStats;
export type TypeStoryStats = Api.stats.StoryStats;
export type TypePublicForwards = Api.stats.PublicForwards;
export type TypeBroadcastRevenueStats = Api.stats.BroadcastRevenueStats;
export type TypeBroadcastRevenueWithdrawalUrl = Api.stats.BroadcastRevenueWithdrawalUrl;
export type TypeBroadcastRevenueTransactions = Api.stats.BroadcastRevenueTransactions;
}
export namespace stickers {
export interface SuggestedShortName { className: 'stickers.SuggestedShortName'; shortName: string; }
export interface CreateStickerSet { className: 'stickers.CreateStickerSet'; masks?: boolean | undefined; emojis?: boolean | undefined; textColor?: boolean | undefined; userId: Api.TypeInputUser; title: string; shortName: string; thumb?: Api.TypeInputDocument | undefined; stickers: Api.TypeInputStickerSetItem[]; software?: string | undefined; readonly __response?: Api.messages.TypeStickerSet; }
export interface RemoveStickerFromSet { className: 'stickers.RemoveStickerFromSet'; sticker: Api.TypeInputDocument; readonly __response?: Api.messages.TypeStickerSet; }
export interface ChangeStickerPosition { className: 'stickers.ChangeStickerPosition'; sticker: Api.TypeInputDocument; position: int; readonly __response?: Api.messages.TypeStickerSet; }
export interface AddStickerToSet { className: 'stickers.AddStickerToSet'; stickerset: Api.TypeInputStickerSet; sticker: Api.TypeInputStickerSetItem; readonly __response?: Api.messages.TypeStickerSet; }
export interface SetStickerSetThumb { className: 'stickers.SetStickerSetThumb'; stickerset: Api.TypeInputStickerSet; thumb?: Api.TypeInputDocument | undefined; thumbDocumentId?: long | undefined; readonly __response?: Api.messages.TypeStickerSet; }
export interface CheckShortName { className: 'stickers.CheckShortName'; shortName: string; readonly __response?: boolean; }
export interface SuggestShortName { className: 'stickers.SuggestShortName'; title: string; readonly __response?: Api.stickers.TypeSuggestedShortName; }
export interface ChangeSticker { className: 'stickers.ChangeSticker'; sticker: Api.TypeInputDocument; emoji?: string | undefined; maskCoords?: Api.TypeMaskCoords | undefined; keywords?: string | undefined; readonly __response?: Api.messages.TypeStickerSet; }
export interface RenameStickerSet { className: 'stickers.RenameStickerSet'; stickerset: Api.TypeInputStickerSet; title: string; readonly __response?: Api.messages.TypeStickerSet; }
export interface DeleteStickerSet { className: 'stickers.DeleteStickerSet'; stickerset: Api.TypeInputStickerSet; readonly __response?: boolean; }
export interface ReplaceSticker { className: 'stickers.ReplaceSticker'; sticker: Api.TypeInputDocument; newSticker: Api.TypeInputStickerSetItem; readonly __response?: Api.messages.TypeStickerSet; }
export type TypeSuggestedShortName = Api.stickers.SuggestedShortName;
}
export namespace users {
export interface UserFull { className: 'users.UserFull'; fullUser: Api.TypeUserFull; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface Users { className: 'users.Users'; users: Api.TypeUser[]; }
export interface UsersSlice { className: 'users.UsersSlice'; count: int; users: Api.TypeUser[]; }
export interface GetUsers { className: 'users.GetUsers'; id: Api.TypeInputUser[]; readonly __response?: (Api.TypeUser)[]; }
export interface GetFullUser { className: 'users.GetFullUser'; id: Api.TypeInputUser; readonly __response?: Api.users.TypeUserFull; }
export interface SetSecureValueErrors { className: 'users.SetSecureValueErrors'; id: Api.TypeInputUser; errors: Api.TypeSecureValueError[]; readonly __response?: boolean; }
export interface GetIsPremiumRequiredToContact { className: 'users.GetIsPremiumRequiredToContact'; id: Api.TypeInputUser[]; readonly __response?: (boolean)[]; }
export type TypeUserFull = Api.users.UserFull;
export type TypeUsers = Api.users.Users | Api.users.UsersSlice;
}
export namespace chatlists {
export interface ExportedChatlistInvite { className: 'chatlists.ExportedChatlistInvite'; filter: Api.TypeDialogFilter; invite: Api.TypeExportedChatlistInvite; }
export interface ExportedInvites { className: 'chatlists.ExportedInvites'; invites: Api.TypeExportedChatlistInvite[]; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface ChatlistInviteAlready { className: 'chatlists.ChatlistInviteAlready'; filterId: int; missingPeers: Api.TypePeer[]; alreadyPeers: Api.TypePeer[]; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface ChatlistInvite { className: 'chatlists.ChatlistInvite'; titleNoanimate?: boolean | undefined; title: Api.TypeTextWithEntities; emoticon?: string | undefined; peers: Api.TypePeer[]; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface ChatlistUpdates { className: 'chatlists.ChatlistUpdates'; missingPeers: Api.TypePeer[]; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface ExportChatlistInvite { className: 'chatlists.ExportChatlistInvite'; chatlist: Api.TypeInputChatlist; title: string; peers: Api.TypeInputPeer[]; readonly __response?: Api.chatlists.TypeExportedChatlistInvite; }
export interface DeleteExportedInvite { className: 'chatlists.DeleteExportedInvite'; chatlist: Api.TypeInputChatlist; slug: string; readonly __response?: boolean; }
export interface EditExportedInvite { className: 'chatlists.EditExportedInvite'; chatlist: Api.TypeInputChatlist; slug: string; title?: string | undefined; peers?: Api.TypeInputPeer[] | undefined; readonly __response?: Api.TypeExportedChatlistInvite; }
export interface GetExportedInvites { className: 'chatlists.GetExportedInvites'; chatlist: Api.TypeInputChatlist; readonly __response?: Api.chatlists.TypeExportedInvites; }
export interface CheckChatlistInvite { className: 'chatlists.CheckChatlistInvite'; slug: string; readonly __response?: Api.chatlists.TypeChatlistInvite; }
export interface JoinChatlistInvite { className: 'chatlists.JoinChatlistInvite'; slug: string; peers: Api.TypeInputPeer[]; readonly __response?: Api.TypeUpdates; }
export interface GetChatlistUpdates { className: 'chatlists.GetChatlistUpdates'; chatlist: Api.TypeInputChatlist; readonly __response?: Api.chatlists.TypeChatlistUpdates; }
export interface JoinChatlistUpdates { className: 'chatlists.JoinChatlistUpdates'; chatlist: Api.TypeInputChatlist; peers: Api.TypeInputPeer[]; readonly __response?: Api.TypeUpdates; }
export interface HideChatlistUpdates { className: 'chatlists.HideChatlistUpdates'; chatlist: Api.TypeInputChatlist; readonly __response?: boolean; }
export interface GetLeaveChatlistSuggestions { className: 'chatlists.GetLeaveChatlistSuggestions'; chatlist: Api.TypeInputChatlist; readonly __response?: (Api.TypePeer)[]; }
export interface LeaveChatlist { className: 'chatlists.LeaveChatlist'; chatlist: Api.TypeInputChatlist; peers: Api.TypeInputPeer[]; readonly __response?: Api.TypeUpdates; }
export type TypeExportedChatlistInvite = Api.chatlists.ExportedChatlistInvite;
export type TypeExportedInvites = Api.chatlists.ExportedInvites;
export type TypeChatlistInvite = Api.chatlists.ChatlistInviteAlready | Api.chatlists.ChatlistInvite;
export type TypeChatlistUpdates = Api.chatlists.ChatlistUpdates;
}
export namespace bots {
export interface BotInfo { className: 'bots.BotInfo'; name: string; about: string; description: string; }
export interface PopularAppBots { className: 'bots.PopularAppBots'; nextOffset?: string | undefined; users: Api.TypeUser[]; }
export interface PreviewInfo { className: 'bots.PreviewInfo'; media: Api.TypeBotPreviewMedia[]; langCodes: string[]; }
export interface SendCustomRequest { className: 'bots.SendCustomRequest'; customMethod: string; params: Api.TypeDataJSON; readonly __response?: Api.TypeDataJSON; }
export interface AnswerWebhookJSONQuery { className: 'bots.AnswerWebhookJSONQuery'; queryId: long; data: Api.TypeDataJSON; readonly __response?: boolean; }
export interface SetBotCommands { className: 'bots.SetBotCommands'; scope: Api.TypeBotCommandScope; langCode: string; commands: Api.TypeBotCommand[]; readonly __response?: boolean; }
export interface ResetBotCommands { className: 'bots.ResetBotCommands'; scope: Api.TypeBotCommandScope; langCode: string; readonly __response?: boolean; }
export interface GetBotCommands { className: 'bots.GetBotCommands'; scope: Api.TypeBotCommandScope; langCode: string; readonly __response?: (Api.TypeBotCommand)[]; }
export interface SetBotMenuButton { className: 'bots.SetBotMenuButton'; userId: Api.TypeInputUser; button: Api.TypeBotMenuButton; readonly __response?: boolean; }
export interface GetBotMenuButton { className: 'bots.GetBotMenuButton'; userId: Api.TypeInputUser; readonly __response?: Api.TypeBotMenuButton; }
export interface SetBotBroadcastDefaultAdminRights { className: 'bots.SetBotBroadcastDefaultAdminRights'; adminRights: Api.TypeChatAdminRights; readonly __response?: boolean; }
export interface SetBotGroupDefaultAdminRights { className: 'bots.SetBotGroupDefaultAdminRights'; adminRights: Api.TypeChatAdminRights; readonly __response?: boolean; }
export interface SetBotInfo { className: 'bots.SetBotInfo'; bot?: Api.TypeInputUser | undefined; langCode: string; name?: string | undefined; about?: string | undefined; description?: string | undefined; readonly __response?: boolean; }
export interface GetBotInfo { className: 'bots.GetBotInfo'; bot?: Api.TypeInputUser | undefined; langCode: string; readonly __response?: Api.bots.TypeBotInfo; }
export interface ReorderUsernames { className: 'bots.ReorderUsernames'; bot: Api.TypeInputUser; order: string[]; readonly __response?: boolean; }
export interface ToggleUsername { className: 'bots.ToggleUsername'; bot: Api.TypeInputUser; username: string; active: boolean; readonly __response?: boolean; }
export interface CanSendMessage { className: 'bots.CanSendMessage'; bot: Api.TypeInputUser; readonly __response?: boolean; }
export interface AllowSendMessage { className: 'bots.AllowSendMessage'; bot: Api.TypeInputUser; readonly __response?: Api.TypeUpdates; }
export interface InvokeWebViewCustomMethod { className: 'bots.InvokeWebViewCustomMethod'; bot: Api.TypeInputUser; customMethod: string; params: Api.TypeDataJSON; readonly __response?: Api.TypeDataJSON; }
export interface GetPopularAppBots { className: 'bots.GetPopularAppBots'; offset: string; limit: int; readonly __response?: Api.bots.TypePopularAppBots; }
export interface AddPreviewMedia { className: 'bots.AddPreviewMedia'; bot: Api.TypeInputUser; langCode: string; media: Api.TypeInputMedia; readonly __response?: Api.TypeBotPreviewMedia; }
export interface EditPreviewMedia { className: 'bots.EditPreviewMedia'; bot: Api.TypeInputUser; langCode: string; media: Api.TypeInputMedia; newMedia: Api.TypeInputMedia; readonly __response?: Api.TypeBotPreviewMedia; }
export interface DeletePreviewMedia { className: 'bots.DeletePreviewMedia'; bot: Api.TypeInputUser; langCode: string; media: Api.TypeInputMedia[]; readonly __response?: boolean; }
export interface ReorderPreviewMedias { className: 'bots.ReorderPreviewMedias'; bot: Api.TypeInputUser; langCode: string; order: Api.TypeInputMedia[]; readonly __response?: boolean; }
export interface GetPreviewInfo { className: 'bots.GetPreviewInfo'; bot: Api.TypeInputUser; langCode: string; readonly __response?: Api.bots.TypePreviewInfo; }
export interface GetPreviewMedias { className: 'bots.GetPreviewMedias'; bot: Api.TypeInputUser; readonly __response?: (Api.TypeBotPreviewMedia)[]; }
export interface UpdateUserEmojiStatus { className: 'bots.UpdateUserEmojiStatus'; userId: Api.TypeInputUser; emojiStatus: Api.TypeEmojiStatus; readonly __response?: boolean; }
export interface ToggleUserEmojiStatusPermission { className: 'bots.ToggleUserEmojiStatusPermission'; bot: Api.TypeInputUser; enabled: boolean; readonly __response?: boolean; }
export interface CheckDownloadFileParams { className: 'bots.CheckDownloadFileParams'; bot: Api.TypeInputUser; fileName: string; url: string; readonly __response?: boolean; }
export interface GetAdminedBots { className: 'bots.GetAdminedBots'; readonly __response?: (Api.TypeUser)[]; }
export interface UpdateStarRefProgram { className: 'bots.UpdateStarRefProgram'; bot: Api.TypeInputUser; commissionPermille: int; durationMonths?: int | undefined; readonly __response?: Api.TypeStarRefProgram; }
export interface SetCustomVerification { className: 'bots.SetCustomVerification'; enabled?: boolean | undefined; bot?: Api.TypeInputUser | undefined; peer: Api.TypeInputPeer; customDescription?: string | undefined; readonly __response?: boolean; }
export interface GetBotRecommendations { className: 'bots.GetBotRecommendations'; bot: Api.TypeInputUser; readonly __response?: Api.users.TypeUsers; }
export type TypeBotInfo = Api.bots.BotInfo;
export type TypePopularAppBots = Api.bots.PopularAppBots;
export type TypePreviewInfo = Api.bots.PreviewInfo;
}
export namespace stories {
export interface AllStoriesNotModified { className: 'stories.AllStoriesNotModified'; state: string; stealthMode: Api.TypeStoriesStealthMode; }
export interface AllStories { className: 'stories.AllStories'; hasMore?: boolean | undefined; count: int; state: string; peerStories: Api.TypePeerStories[]; chats: Api.TypeChat[]; users: Api.TypeUser[]; stealthMode: Api.TypeStoriesStealthMode; }
export interface Stories { className: 'stories.Stories'; count: int; stories: Api.TypeStoryItem[]; pinnedToTop?: int[] | undefined; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface StoryViewsList { className: 'stories.StoryViewsList'; count: int; viewsCount: int; forwardsCount: int; reactionsCount: int; views: Api.TypeStoryView[]; chats: Api.TypeChat[]; users: Api.TypeUser[]; nextOffset?: string | undefined; }
export interface StoryViews { className: 'stories.StoryViews'; views: Api.TypeStoryViews[]; users: Api.TypeUser[]; }
export interface PeerStories { className: 'stories.PeerStories'; stories: Api.TypePeerStories; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface StoryReactionsList { className: 'stories.StoryReactionsList'; count: int; reactions: Api.TypeStoryReaction[]; chats: Api.TypeChat[]; users: Api.TypeUser[]; nextOffset?: string | undefined; }
export interface FoundStories { className: 'stories.FoundStories'; count: int; stories: Api.TypeFoundStory[]; nextOffset?: string | undefined; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface CanSendStory { className: 'stories.CanSendStory'; peer: Api.TypeInputPeer; readonly __response?: boolean; }
export interface SendStory { className: 'stories.SendStory'; pinned?: boolean | undefined; noforwards?: boolean | undefined; fwdModified?: boolean | undefined; peer: Api.TypeInputPeer; media: Api.TypeInputMedia; mediaAreas?: Api.TypeMediaArea[] | undefined; caption?: string | undefined; entities?: Api.TypeMessageEntity[] | undefined; privacyRules: Api.TypeInputPrivacyRule[]; randomId: long; period?: int | undefined; fwdFromId?: Api.TypeInputPeer | undefined; fwdFromStory?: int | undefined; readonly __response?: Api.TypeUpdates; }
export interface EditStory { className: 'stories.EditStory'; peer: Api.TypeInputPeer; id: int; media?: Api.TypeInputMedia | undefined; mediaAreas?: Api.TypeMediaArea[] | undefined; caption?: string | undefined; entities?: Api.TypeMessageEntity[] | undefined; privacyRules?: Api.TypeInputPrivacyRule[] | undefined; readonly __response?: Api.TypeUpdates; }
export interface DeleteStories { className: 'stories.DeleteStories'; peer: Api.TypeInputPeer; id: int[]; readonly __response?: (int)[]; }
export interface TogglePinned { className: 'stories.TogglePinned'; peer: Api.TypeInputPeer; id: int[]; pinned: boolean; readonly __response?: (int)[]; }
export interface GetAllStories { className: 'stories.GetAllStories'; next?: boolean | undefined; hidden?: boolean | undefined; state?: string | undefined; readonly __response?: Api.stories.TypeAllStories; }
export interface GetPinnedStories { className: 'stories.GetPinnedStories'; peer: Api.TypeInputPeer; offsetId: int; limit: int; readonly __response?: Api.stories.TypeStories; }
export interface GetStoriesArchive { className: 'stories.GetStoriesArchive'; peer: Api.TypeInputPeer; offsetId: int; limit: int; readonly __response?: Api.stories.TypeStories; }
export interface GetStoriesByID { className: 'stories.GetStoriesByID'; peer: Api.TypeInputPeer; id: int[]; readonly __response?: Api.stories.TypeStories; }
export interface ToggleAllStoriesHidden { className: 'stories.ToggleAllStoriesHidden'; hidden: boolean; readonly __response?: boolean; }
export interface ReadStories { className: 'stories.ReadStories'; peer: Api.TypeInputPeer; maxId: int; readonly __response?: (int)[]; }
export interface IncrementStoryViews { className: 'stories.IncrementStoryViews'; peer: Api.TypeInputPeer; id: int[]; readonly __response?: boolean; }
export interface GetStoryViewsList { className: 'stories.GetStoryViewsList'; justContacts?: boolean | undefined; reactionsFirst?: boolean | undefined; forwardsFirst?: boolean | undefined; peer: Api.TypeInputPeer; q?: string | undefined; id: int; offset: string; limit: int; readonly __response?: Api.stories.TypeStoryViewsList; }
export interface GetStoriesViews { className: 'stories.GetStoriesViews'; peer: Api.TypeInputPeer; id: int[]; readonly __response?: Api.stories.TypeStoryViews; }
export interface ExportStoryLink { className: 'stories.ExportStoryLink'; peer: Api.TypeInputPeer; id: int; readonly __response?: Api.TypeExportedStoryLink; }
export interface Report { className: 'stories.Report'; peer: Api.TypeInputPeer; id: int[]; option: bytes; message: string; readonly __response?: Api.TypeReportResult; }
export interface ActivateStealthMode { className: 'stories.ActivateStealthMode'; past?: boolean | undefined; future?: boolean | undefined; readonly __response?: Api.TypeUpdates; }
export interface SendReaction { className: 'stories.SendReaction'; addToRecent?: boolean | undefined; peer: Api.TypeInputPeer; storyId: int; reaction: Api.TypeReaction; readonly __response?: Api.TypeUpdates; }
export interface GetPeerStories { className: 'stories.GetPeerStories'; peer: Api.TypeInputPeer; readonly __response?: Api.stories.TypePeerStories; }
export interface GetAllReadPeerStories { className: 'stories.GetAllReadPeerStories'; readonly __response?: Api.TypeUpdates; }
export interface GetPeerMaxIDs { className: 'stories.GetPeerMaxIDs'; id: Api.TypeInputPeer[]; readonly __response?: (int)[]; }
export interface GetChatsToSend { className: 'stories.GetChatsToSend'; readonly __response?: Api.messages.TypeChats; }
export interface TogglePeerStoriesHidden { className: 'stories.TogglePeerStoriesHidden'; peer: Api.TypeInputPeer; hidden: boolean; readonly __response?: boolean; }
export interface GetStoryReactionsList { className: 'stories.GetStoryReactionsList'; forwardsFirst?: boolean | undefined; peer: Api.TypeInputPeer; id: int; reaction?: Api.TypeReaction | undefined; offset?: string | undefined; limit: int; readonly __response?: Api.stories.TypeStoryReactionsList; }
export interface TogglePinnedToTop { className: 'stories.TogglePinnedToTop'; peer: Api.TypeInputPeer; id: int[]; readonly __response?: boolean; }
export interface SearchPosts { className: 'stories.SearchPosts'; hashtag?: string | undefined; area?: Api.TypeMediaArea | undefined; peer?: Api.TypeInputPeer | undefined; offset: string; limit: int; readonly __response?: Api.stories.TypeFoundStories; }
export type TypeAllStories = Api.stories.AllStoriesNotModified | Api.stories.AllStories;
export type TypeStories = Api.stories.Stories;
export type TypeStoryViewsList = Api.stories.StoryViewsList;
export type TypeStoryViews = Api.stories.StoryViews;
export type TypePeerStories = Api.stories.PeerStories;
export type TypeStoryReactionsList = Api.stories.StoryReactionsList;
export type TypeFoundStories = Api.stories.FoundStories;
}
export namespace premium {
export interface BoostsList { className: 'premium.BoostsList'; count: int; boosts: Api.TypeBoost[]; nextOffset?: string | undefined; users: Api.TypeUser[]; }
export interface MyBoosts { className: 'premium.MyBoosts'; myBoosts: Api.TypeMyBoost[]; chats: Api.TypeChat[]; users: Api.TypeUser[]; }
export interface BoostsStatus { className: 'premium.BoostsStatus'; myBoost?: boolean | undefined; level: int; currentLevelBoosts: int; boosts: int; giftBoosts?: int | undefined; nextLevelBoosts?: int | undefined; premiumAudience?: Api.TypeStatsPercentValue | undefined; boostUrl: string; prepaidGiveaways?: Api.TypePrepaidGiveaway[] | undefined; myBoostSlots?: int[] | undefined; }
export interface GetBoostsList { className: 'premium.GetBoostsList'; gifts?: boolean | undefined; peer: Api.TypeInputPeer; offset: string; limit: int; readonly __response?: Api.premium.TypeBoostsList; }
export interface GetMyBoosts { className: 'premium.GetMyBoosts'; readonly __response?: Api.premium.TypeMyBoosts; }
export interface ApplyBoost { className: 'premium.ApplyBoost'; slots?: int[] | undefined; peer: Api.TypeInputPeer; readonly __response?: Api.premium.TypeMyBoosts; }
export interface GetBoostsStatus { className: 'premium.GetBoostsStatus'; peer: Api.TypeInputPeer; readonly __response?: Api.premium.TypeBoostsStatus; }
export interface GetUserBoosts { className: 'premium.GetUserBoosts'; peer: Api.TypeInputPeer; userId: Api.TypeInputUser; readonly __response?: Api.premium.TypeBoostsList; }
export type TypeBoostsList = Api.premium.BoostsList;
export type TypeMyBoosts = Api.premium.MyBoosts;
export type TypeBoostsStatus = Api.premium.BoostsStatus;
}
export namespace smsjobs {
export interface EligibleToJoin { className: 'smsjobs.EligibleToJoin'; termsUrl: string; monthlySentSms: int; }
export interface Status { className: 'smsjobs.Status'; allowInternational?: boolean | undefined; recentSent: int; recentSince: int; recentRemains: int; totalSent: int; totalSince: int; lastGiftSlug?: string | undefined; termsUrl: string; }
export interface IsEligibleToJoin { className: 'smsjobs.IsEligibleToJoin'; readonly __response?: Api.smsjobs.TypeEligibilityToJoin; }
export interface Join { className: 'smsjobs.Join'; readonly __response?: boolean; }
export interface Leave { className: 'smsjobs.Leave'; readonly __response?: boolean; }
export interface UpdateSettings { className: 'smsjobs.UpdateSettings'; allowInternational?: boolean | undefined; readonly __response?: boolean; }
export interface GetStatus { className: 'smsjobs.GetStatus'; readonly __response?: Api.smsjobs.TypeStatus; }
export interface GetSmsJob { className: 'smsjobs.GetSmsJob'; jobId: string; readonly __response?: Api.TypeSmsJob; }
export interface FinishJob { className: 'smsjobs.FinishJob'; jobId: string; error?: string | undefined; readonly __response?: boolean; }
export type TypeEligibilityToJoin = Api.smsjobs.EligibleToJoin;
export type TypeStatus = Api.smsjobs.Status;
}
export namespace fragment {
export interface CollectibleInfo { className: 'fragment.CollectibleInfo'; purchaseDate: int; currency: string; amount: long; cryptoCurrency: string; cryptoAmount: long; url: string; }
export interface GetCollectibleInfo { className: 'fragment.GetCollectibleInfo'; collectible: Api.TypeInputCollectible; readonly __response?: Api.fragment.TypeCollectibleInfo; }
export type TypeCollectibleInfo = Api.fragment.CollectibleInfo;
}
export namespace langpack {
export interface GetLangPack { className: 'langpack.GetLangPack'; langPack: string; langCode: string; readonly __response?: Api.TypeLangPackDifference; }
export interface GetStrings { className: 'langpack.GetStrings'; langPack: string; langCode: string; keys: string[]; readonly __response?: (Api.TypeLangPackString)[]; }
export interface GetDifference { className: 'langpack.GetDifference'; langPack: string; langCode: string; fromVersion: int; readonly __response?: Api.TypeLangPackDifference; }
export interface GetLanguages { className: 'langpack.GetLanguages'; langPack: string; readonly __response?: (Api.TypeLangPackLanguage)[]; }
export interface GetLanguage { className: 'langpack.GetLanguage'; langPack: string; langCode: string; readonly __response?: Api.TypeLangPackLanguage; }
}
export namespace folders {
export interface EditPeerFolders { className: 'folders.EditPeerFolders'; folderPeers: Api.TypeInputFolderPeer[]; readonly __response?: Api.TypeUpdates; }
}
}

export interface Makers {
InputPeerEmpty: Maker<Api.InputPeerEmpty>;
InputPeerSelf: Maker<Api.InputPeerSelf>;
InputPeerChat: Maker<Api.InputPeerChat>;
InputPeerUser: Maker<Api.InputPeerUser>;
InputPeerChannel: Maker<Api.InputPeerChannel>;
InputPeerUserFromMessage: Maker<Api.InputPeerUserFromMessage>;
InputPeerChannelFromMessage: Maker<Api.InputPeerChannelFromMessage>;
InputUserEmpty: Maker<Api.InputUserEmpty>;
InputUserSelf: Maker<Api.InputUserSelf>;
InputUser: Maker<Api.InputUser>;
InputUserFromMessage: Maker<Api.InputUserFromMessage>;
InputPhoneContact: Maker<Api.InputPhoneContact>;
InputFile: Maker<Api.InputFile>;
InputFileBig: Maker<Api.InputFileBig>;
InputFileStoryDocument: Maker<Api.InputFileStoryDocument>;
InputMediaEmpty: Maker<Api.InputMediaEmpty>;
InputMediaUploadedPhoto: Maker<Api.InputMediaUploadedPhoto>;
InputMediaPhoto: Maker<Api.InputMediaPhoto>;
InputMediaGeoPoint: Maker<Api.InputMediaGeoPoint>;
InputMediaContact: Maker<Api.InputMediaContact>;
InputMediaUploadedDocument: Maker<Api.InputMediaUploadedDocument>;
InputMediaDocument: Maker<Api.InputMediaDocument>;
InputMediaVenue: Maker<Api.InputMediaVenue>;
InputMediaPhotoExternal: Maker<Api.InputMediaPhotoExternal>;
InputMediaDocumentExternal: Maker<Api.InputMediaDocumentExternal>;
InputMediaGame: Maker<Api.InputMediaGame>;
InputMediaInvoice: Maker<Api.InputMediaInvoice>;
InputMediaGeoLive: Maker<Api.InputMediaGeoLive>;
InputMediaPoll: Maker<Api.InputMediaPoll>;
InputMediaDice: Maker<Api.InputMediaDice>;
InputMediaStory: Maker<Api.InputMediaStory>;
InputMediaWebPage: Maker<Api.InputMediaWebPage>;
InputMediaPaidMedia: Maker<Api.InputMediaPaidMedia>;
InputChatPhotoEmpty: Maker<Api.InputChatPhotoEmpty>;
InputChatUploadedPhoto: Maker<Api.InputChatUploadedPhoto>;
InputChatPhoto: Maker<Api.InputChatPhoto>;
InputGeoPointEmpty: Maker<Api.InputGeoPointEmpty>;
InputGeoPoint: Maker<Api.InputGeoPoint>;
InputPhotoEmpty: Maker<Api.InputPhotoEmpty>;
InputPhoto: Maker<Api.InputPhoto>;
InputFileLocation: Maker<Api.InputFileLocation>;
InputEncryptedFileLocation: Maker<Api.InputEncryptedFileLocation>;
InputDocumentFileLocation: Maker<Api.InputDocumentFileLocation>;
InputSecureFileLocation: Maker<Api.InputSecureFileLocation>;
InputTakeoutFileLocation: Maker<Api.InputTakeoutFileLocation>;
InputPhotoFileLocation: Maker<Api.InputPhotoFileLocation>;
InputPhotoLegacyFileLocation: Maker<Api.InputPhotoLegacyFileLocation>;
InputPeerPhotoFileLocation: Maker<Api.InputPeerPhotoFileLocation>;
InputStickerSetThumb: Maker<Api.InputStickerSetThumb>;
InputGroupCallStream: Maker<Api.InputGroupCallStream>;
PeerUser: Maker<Api.PeerUser>;
PeerChat: Maker<Api.PeerChat>;
PeerChannel: Maker<Api.PeerChannel>;
UserEmpty: Maker<Api.UserEmpty>;
User: Maker<Api.User>;
UserProfilePhotoEmpty: Maker<Api.UserProfilePhotoEmpty>;
UserProfilePhoto: Maker<Api.UserProfilePhoto>;
UserStatusEmpty: Maker<Api.UserStatusEmpty>;
UserStatusOnline: Maker<Api.UserStatusOnline>;
UserStatusOffline: Maker<Api.UserStatusOffline>;
UserStatusRecently: Maker<Api.UserStatusRecently>;
UserStatusLastWeek: Maker<Api.UserStatusLastWeek>;
UserStatusLastMonth: Maker<Api.UserStatusLastMonth>;
ChatEmpty: Maker<Api.ChatEmpty>;
Chat: Maker<Api.Chat>;
ChatForbidden: Maker<Api.ChatForbidden>;
Channel: Maker<Api.Channel>;
ChannelForbidden: Maker<Api.ChannelForbidden>;
ChatFull: Maker<Api.ChatFull>;
ChannelFull: Maker<Api.ChannelFull>;
ChatParticipant: Maker<Api.ChatParticipant>;
ChatParticipantCreator: Maker<Api.ChatParticipantCreator>;
ChatParticipantAdmin: Maker<Api.ChatParticipantAdmin>;
ChatParticipantsForbidden: Maker<Api.ChatParticipantsForbidden>;
ChatParticipants: Maker<Api.ChatParticipants>;
ChatPhotoEmpty: Maker<Api.ChatPhotoEmpty>;
ChatPhoto: Maker<Api.ChatPhoto>;
MessageEmpty: Maker<Api.MessageEmpty>;
Message: Maker<Api.Message>;
MessageService: Maker<Api.MessageService>;
MessageMediaEmpty: Maker<Api.MessageMediaEmpty>;
MessageMediaPhoto: Maker<Api.MessageMediaPhoto>;
MessageMediaGeo: Maker<Api.MessageMediaGeo>;
MessageMediaContact: Maker<Api.MessageMediaContact>;
MessageMediaUnsupported: Maker<Api.MessageMediaUnsupported>;
MessageMediaDocument: Maker<Api.MessageMediaDocument>;
MessageMediaWebPage: Maker<Api.MessageMediaWebPage>;
MessageMediaVenue: Maker<Api.MessageMediaVenue>;
MessageMediaGame: Maker<Api.MessageMediaGame>;
MessageMediaInvoice: Maker<Api.MessageMediaInvoice>;
MessageMediaGeoLive: Maker<Api.MessageMediaGeoLive>;
MessageMediaPoll: Maker<Api.MessageMediaPoll>;
MessageMediaDice: Maker<Api.MessageMediaDice>;
MessageMediaStory: Maker<Api.MessageMediaStory>;
MessageMediaGiveaway: Maker<Api.MessageMediaGiveaway>;
MessageMediaGiveawayResults: Maker<Api.MessageMediaGiveawayResults>;
MessageMediaPaidMedia: Maker<Api.MessageMediaPaidMedia>;
MessageActionEmpty: Maker<Api.MessageActionEmpty>;
MessageActionChatCreate: Maker<Api.MessageActionChatCreate>;
MessageActionChatEditTitle: Maker<Api.MessageActionChatEditTitle>;
MessageActionChatEditPhoto: Maker<Api.MessageActionChatEditPhoto>;
MessageActionChatDeletePhoto: Maker<Api.MessageActionChatDeletePhoto>;
MessageActionChatAddUser: Maker<Api.MessageActionChatAddUser>;
MessageActionChatDeleteUser: Maker<Api.MessageActionChatDeleteUser>;
MessageActionChatJoinedByLink: Maker<Api.MessageActionChatJoinedByLink>;
MessageActionChannelCreate: Maker<Api.MessageActionChannelCreate>;
MessageActionChatMigrateTo: Maker<Api.MessageActionChatMigrateTo>;
MessageActionChannelMigrateFrom: Maker<Api.MessageActionChannelMigrateFrom>;
MessageActionPinMessage: Maker<Api.MessageActionPinMessage>;
MessageActionHistoryClear: Maker<Api.MessageActionHistoryClear>;
MessageActionGameScore: Maker<Api.MessageActionGameScore>;
MessageActionPaymentSentMe: Maker<Api.MessageActionPaymentSentMe>;
MessageActionPaymentSent: Maker<Api.MessageActionPaymentSent>;
MessageActionPhoneCall: Maker<Api.MessageActionPhoneCall>;
MessageActionScreenshotTaken: Maker<Api.MessageActionScreenshotTaken>;
MessageActionCustomAction: Maker<Api.MessageActionCustomAction>;
MessageActionBotAllowed: Maker<Api.MessageActionBotAllowed>;
MessageActionSecureValuesSentMe: Maker<Api.MessageActionSecureValuesSentMe>;
MessageActionSecureValuesSent: Maker<Api.MessageActionSecureValuesSent>;
MessageActionContactSignUp: Maker<Api.MessageActionContactSignUp>;
MessageActionGeoProximityReached: Maker<Api.MessageActionGeoProximityReached>;
MessageActionGroupCall: Maker<Api.MessageActionGroupCall>;
MessageActionInviteToGroupCall: Maker<Api.MessageActionInviteToGroupCall>;
MessageActionSetMessagesTTL: Maker<Api.MessageActionSetMessagesTTL>;
MessageActionGroupCallScheduled: Maker<Api.MessageActionGroupCallScheduled>;
MessageActionSetChatTheme: Maker<Api.MessageActionSetChatTheme>;
MessageActionChatJoinedByRequest: Maker<Api.MessageActionChatJoinedByRequest>;
MessageActionWebViewDataSentMe: Maker<Api.MessageActionWebViewDataSentMe>;
MessageActionWebViewDataSent: Maker<Api.MessageActionWebViewDataSent>;
MessageActionGiftPremium: Maker<Api.MessageActionGiftPremium>;
MessageActionTopicCreate: Maker<Api.MessageActionTopicCreate>;
MessageActionTopicEdit: Maker<Api.MessageActionTopicEdit>;
MessageActionSuggestProfilePhoto: Maker<Api.MessageActionSuggestProfilePhoto>;
MessageActionRequestedPeer: Maker<Api.MessageActionRequestedPeer>;
MessageActionSetChatWallPaper: Maker<Api.MessageActionSetChatWallPaper>;
MessageActionGiftCode: Maker<Api.MessageActionGiftCode>;
MessageActionGiveawayLaunch: Maker<Api.MessageActionGiveawayLaunch>;
MessageActionGiveawayResults: Maker<Api.MessageActionGiveawayResults>;
MessageActionBoostApply: Maker<Api.MessageActionBoostApply>;
MessageActionRequestedPeerSentMe: Maker<Api.MessageActionRequestedPeerSentMe>;
MessageActionPaymentRefunded: Maker<Api.MessageActionPaymentRefunded>;
MessageActionGiftStars: Maker<Api.MessageActionGiftStars>;
MessageActionPrizeStars: Maker<Api.MessageActionPrizeStars>;
MessageActionStarGift: Maker<Api.MessageActionStarGift>;
MessageActionStarGiftUnique: Maker<Api.MessageActionStarGiftUnique>;
Dialog: Maker<Api.Dialog>;
DialogFolder: Maker<Api.DialogFolder>;
PhotoEmpty: Maker<Api.PhotoEmpty>;
Photo: Maker<Api.Photo>;
PhotoSizeEmpty: Maker<Api.PhotoSizeEmpty>;
PhotoSize: Maker<Api.PhotoSize>;
PhotoCachedSize: Maker<Api.PhotoCachedSize>;
PhotoStrippedSize: Maker<Api.PhotoStrippedSize>;
PhotoSizeProgressive: Maker<Api.PhotoSizeProgressive>;
PhotoPathSize: Maker<Api.PhotoPathSize>;
GeoPointEmpty: Maker<Api.GeoPointEmpty>;
GeoPoint: Maker<Api.GeoPoint>;
InputNotifyPeer: Maker<Api.InputNotifyPeer>;
InputNotifyUsers: Maker<Api.InputNotifyUsers>;
InputNotifyChats: Maker<Api.InputNotifyChats>;
InputNotifyBroadcasts: Maker<Api.InputNotifyBroadcasts>;
InputNotifyForumTopic: Maker<Api.InputNotifyForumTopic>;
InputPeerNotifySettings: Maker<Api.InputPeerNotifySettings>;
PeerNotifySettings: Maker<Api.PeerNotifySettings>;
PeerSettings: Maker<Api.PeerSettings>;
WallPaper: Maker<Api.WallPaper>;
WallPaperNoFile: Maker<Api.WallPaperNoFile>;
InputReportReasonSpam: Maker<Api.InputReportReasonSpam>;
InputReportReasonViolence: Maker<Api.InputReportReasonViolence>;
InputReportReasonPornography: Maker<Api.InputReportReasonPornography>;
InputReportReasonChildAbuse: Maker<Api.InputReportReasonChildAbuse>;
InputReportReasonOther: Maker<Api.InputReportReasonOther>;
InputReportReasonCopyright: Maker<Api.InputReportReasonCopyright>;
InputReportReasonGeoIrrelevant: Maker<Api.InputReportReasonGeoIrrelevant>;
InputReportReasonFake: Maker<Api.InputReportReasonFake>;
InputReportReasonIllegalDrugs: Maker<Api.InputReportReasonIllegalDrugs>;
InputReportReasonPersonalDetails: Maker<Api.InputReportReasonPersonalDetails>;
UserFull: Maker<Api.UserFull>;
Contact: Maker<Api.Contact>;
ImportedContact: Maker<Api.ImportedContact>;
ContactStatus: Maker<Api.ContactStatus>;
InputMessagesFilterEmpty: Maker<Api.InputMessagesFilterEmpty>;
InputMessagesFilterPhotos: Maker<Api.InputMessagesFilterPhotos>;
InputMessagesFilterVideo: Maker<Api.InputMessagesFilterVideo>;
InputMessagesFilterPhotoVideo: Maker<Api.InputMessagesFilterPhotoVideo>;
InputMessagesFilterDocument: Maker<Api.InputMessagesFilterDocument>;
InputMessagesFilterUrl: Maker<Api.InputMessagesFilterUrl>;
InputMessagesFilterGif: Maker<Api.InputMessagesFilterGif>;
InputMessagesFilterVoice: Maker<Api.InputMessagesFilterVoice>;
InputMessagesFilterMusic: Maker<Api.InputMessagesFilterMusic>;
InputMessagesFilterChatPhotos: Maker<Api.InputMessagesFilterChatPhotos>;
InputMessagesFilterPhoneCalls: Maker<Api.InputMessagesFilterPhoneCalls>;
InputMessagesFilterRoundVoice: Maker<Api.InputMessagesFilterRoundVoice>;
InputMessagesFilterRoundVideo: Maker<Api.InputMessagesFilterRoundVideo>;
InputMessagesFilterMyMentions: Maker<Api.InputMessagesFilterMyMentions>;
InputMessagesFilterGeo: Maker<Api.InputMessagesFilterGeo>;
InputMessagesFilterContacts: Maker<Api.InputMessagesFilterContacts>;
InputMessagesFilterPinned: Maker<Api.InputMessagesFilterPinned>;
UpdateNewMessage: Maker<Api.UpdateNewMessage>;
UpdateMessageID: Maker<Api.UpdateMessageID>;
UpdateDeleteMessages: Maker<Api.UpdateDeleteMessages>;
UpdateUserTyping: Maker<Api.UpdateUserTyping>;
UpdateChatUserTyping: Maker<Api.UpdateChatUserTyping>;
UpdateChatParticipants: Maker<Api.UpdateChatParticipants>;
UpdateUserStatus: Maker<Api.UpdateUserStatus>;
UpdateUserName: Maker<Api.UpdateUserName>;
UpdateNewAuthorization: Maker<Api.UpdateNewAuthorization>;
UpdateNewEncryptedMessage: Maker<Api.UpdateNewEncryptedMessage>;
UpdateEncryptedChatTyping: Maker<Api.UpdateEncryptedChatTyping>;
UpdateEncryption: Maker<Api.UpdateEncryption>;
UpdateEncryptedMessagesRead: Maker<Api.UpdateEncryptedMessagesRead>;
UpdateChatParticipantAdd: Maker<Api.UpdateChatParticipantAdd>;
UpdateChatParticipantDelete: Maker<Api.UpdateChatParticipantDelete>;
UpdateDcOptions: Maker<Api.UpdateDcOptions>;
UpdateNotifySettings: Maker<Api.UpdateNotifySettings>;
UpdateServiceNotification: Maker<Api.UpdateServiceNotification>;
UpdatePrivacy: Maker<Api.UpdatePrivacy>;
UpdateUserPhone: Maker<Api.UpdateUserPhone>;
UpdateReadHistoryInbox: Maker<Api.UpdateReadHistoryInbox>;
UpdateReadHistoryOutbox: Maker<Api.UpdateReadHistoryOutbox>;
UpdateWebPage: Maker<Api.UpdateWebPage>;
UpdateReadMessagesContents: Maker<Api.UpdateReadMessagesContents>;
UpdateChannelTooLong: Maker<Api.UpdateChannelTooLong>;
UpdateChannel: Maker<Api.UpdateChannel>;
UpdateNewChannelMessage: Maker<Api.UpdateNewChannelMessage>;
UpdateReadChannelInbox: Maker<Api.UpdateReadChannelInbox>;
UpdateDeleteChannelMessages: Maker<Api.UpdateDeleteChannelMessages>;
UpdateChannelMessageViews: Maker<Api.UpdateChannelMessageViews>;
UpdateChatParticipantAdmin: Maker<Api.UpdateChatParticipantAdmin>;
UpdateNewStickerSet: Maker<Api.UpdateNewStickerSet>;
UpdateStickerSetsOrder: Maker<Api.UpdateStickerSetsOrder>;
UpdateStickerSets: Maker<Api.UpdateStickerSets>;
UpdateSavedGifs: Maker<Api.UpdateSavedGifs>;
UpdateBotInlineQuery: Maker<Api.UpdateBotInlineQuery>;
UpdateBotInlineSend: Maker<Api.UpdateBotInlineSend>;
UpdateEditChannelMessage: Maker<Api.UpdateEditChannelMessage>;
UpdateBotCallbackQuery: Maker<Api.UpdateBotCallbackQuery>;
UpdateEditMessage: Maker<Api.UpdateEditMessage>;
UpdateInlineBotCallbackQuery: Maker<Api.UpdateInlineBotCallbackQuery>;
UpdateReadChannelOutbox: Maker<Api.UpdateReadChannelOutbox>;
UpdateDraftMessage: Maker<Api.UpdateDraftMessage>;
UpdateReadFeaturedStickers: Maker<Api.UpdateReadFeaturedStickers>;
UpdateRecentStickers: Maker<Api.UpdateRecentStickers>;
UpdateConfig: Maker<Api.UpdateConfig>;
UpdatePtsChanged: Maker<Api.UpdatePtsChanged>;
UpdateChannelWebPage: Maker<Api.UpdateChannelWebPage>;
UpdateDialogPinned: Maker<Api.UpdateDialogPinned>;
UpdatePinnedDialogs: Maker<Api.UpdatePinnedDialogs>;
UpdateBotWebhookJSON: Maker<Api.UpdateBotWebhookJSON>;
UpdateBotWebhookJSONQuery: Maker<Api.UpdateBotWebhookJSONQuery>;
UpdateBotShippingQuery: Maker<Api.UpdateBotShippingQuery>;
UpdateBotPrecheckoutQuery: Maker<Api.UpdateBotPrecheckoutQuery>;
UpdatePhoneCall: Maker<Api.UpdatePhoneCall>;
UpdateLangPackTooLong: Maker<Api.UpdateLangPackTooLong>;
UpdateLangPack: Maker<Api.UpdateLangPack>;
UpdateFavedStickers: Maker<Api.UpdateFavedStickers>;
UpdateChannelReadMessagesContents: Maker<Api.UpdateChannelReadMessagesContents>;
UpdateContactsReset: Maker<Api.UpdateContactsReset>;
UpdateChannelAvailableMessages: Maker<Api.UpdateChannelAvailableMessages>;
UpdateDialogUnreadMark: Maker<Api.UpdateDialogUnreadMark>;
UpdateMessagePoll: Maker<Api.UpdateMessagePoll>;
UpdateChatDefaultBannedRights: Maker<Api.UpdateChatDefaultBannedRights>;
UpdateFolderPeers: Maker<Api.UpdateFolderPeers>;
UpdatePeerSettings: Maker<Api.UpdatePeerSettings>;
UpdatePeerLocated: Maker<Api.UpdatePeerLocated>;
UpdateNewScheduledMessage: Maker<Api.UpdateNewScheduledMessage>;
UpdateDeleteScheduledMessages: Maker<Api.UpdateDeleteScheduledMessages>;
UpdateTheme: Maker<Api.UpdateTheme>;
UpdateGeoLiveViewed: Maker<Api.UpdateGeoLiveViewed>;
UpdateLoginToken: Maker<Api.UpdateLoginToken>;
UpdateMessagePollVote: Maker<Api.UpdateMessagePollVote>;
UpdateDialogFilter: Maker<Api.UpdateDialogFilter>;
UpdateDialogFilterOrder: Maker<Api.UpdateDialogFilterOrder>;
UpdateDialogFilters: Maker<Api.UpdateDialogFilters>;
UpdatePhoneCallSignalingData: Maker<Api.UpdatePhoneCallSignalingData>;
UpdateChannelMessageForwards: Maker<Api.UpdateChannelMessageForwards>;
UpdateReadChannelDiscussionInbox: Maker<Api.UpdateReadChannelDiscussionInbox>;
UpdateReadChannelDiscussionOutbox: Maker<Api.UpdateReadChannelDiscussionOutbox>;
UpdatePeerBlocked: Maker<Api.UpdatePeerBlocked>;
UpdateChannelUserTyping: Maker<Api.UpdateChannelUserTyping>;
UpdatePinnedMessages: Maker<Api.UpdatePinnedMessages>;
UpdatePinnedChannelMessages: Maker<Api.UpdatePinnedChannelMessages>;
UpdateChat: Maker<Api.UpdateChat>;
UpdateGroupCallParticipants: Maker<Api.UpdateGroupCallParticipants>;
UpdateGroupCall: Maker<Api.UpdateGroupCall>;
UpdatePeerHistoryTTL: Maker<Api.UpdatePeerHistoryTTL>;
UpdateChatParticipant: Maker<Api.UpdateChatParticipant>;
UpdateChannelParticipant: Maker<Api.UpdateChannelParticipant>;
UpdateBotStopped: Maker<Api.UpdateBotStopped>;
UpdateGroupCallConnection: Maker<Api.UpdateGroupCallConnection>;
UpdateBotCommands: Maker<Api.UpdateBotCommands>;
UpdatePendingJoinRequests: Maker<Api.UpdatePendingJoinRequests>;
UpdateBotChatInviteRequester: Maker<Api.UpdateBotChatInviteRequester>;
UpdateMessageReactions: Maker<Api.UpdateMessageReactions>;
UpdateAttachMenuBots: Maker<Api.UpdateAttachMenuBots>;
UpdateWebViewResultSent: Maker<Api.UpdateWebViewResultSent>;
UpdateBotMenuButton: Maker<Api.UpdateBotMenuButton>;
UpdateSavedRingtones: Maker<Api.UpdateSavedRingtones>;
UpdateTranscribedAudio: Maker<Api.UpdateTranscribedAudio>;
UpdateReadFeaturedEmojiStickers: Maker<Api.UpdateReadFeaturedEmojiStickers>;
UpdateUserEmojiStatus: Maker<Api.UpdateUserEmojiStatus>;
UpdateRecentEmojiStatuses: Maker<Api.UpdateRecentEmojiStatuses>;
UpdateRecentReactions: Maker<Api.UpdateRecentReactions>;
UpdateMoveStickerSetToTop: Maker<Api.UpdateMoveStickerSetToTop>;
UpdateMessageExtendedMedia: Maker<Api.UpdateMessageExtendedMedia>;
UpdateChannelPinnedTopic: Maker<Api.UpdateChannelPinnedTopic>;
UpdateChannelPinnedTopics: Maker<Api.UpdateChannelPinnedTopics>;
UpdateUser: Maker<Api.UpdateUser>;
UpdateAutoSaveSettings: Maker<Api.UpdateAutoSaveSettings>;
UpdateStory: Maker<Api.UpdateStory>;
UpdateReadStories: Maker<Api.UpdateReadStories>;
UpdateStoryID: Maker<Api.UpdateStoryID>;
UpdateStoriesStealthMode: Maker<Api.UpdateStoriesStealthMode>;
UpdateSentStoryReaction: Maker<Api.UpdateSentStoryReaction>;
UpdateBotChatBoost: Maker<Api.UpdateBotChatBoost>;
UpdateChannelViewForumAsMessages: Maker<Api.UpdateChannelViewForumAsMessages>;
UpdatePeerWallpaper: Maker<Api.UpdatePeerWallpaper>;
UpdateBotMessageReaction: Maker<Api.UpdateBotMessageReaction>;
UpdateBotMessageReactions: Maker<Api.UpdateBotMessageReactions>;
UpdateSavedDialogPinned: Maker<Api.UpdateSavedDialogPinned>;
UpdatePinnedSavedDialogs: Maker<Api.UpdatePinnedSavedDialogs>;
UpdateSavedReactionTags: Maker<Api.UpdateSavedReactionTags>;
UpdateSmsJob: Maker<Api.UpdateSmsJob>;
UpdateQuickReplies: Maker<Api.UpdateQuickReplies>;
UpdateNewQuickReply: Maker<Api.UpdateNewQuickReply>;
UpdateDeleteQuickReply: Maker<Api.UpdateDeleteQuickReply>;
UpdateQuickReplyMessage: Maker<Api.UpdateQuickReplyMessage>;
UpdateDeleteQuickReplyMessages: Maker<Api.UpdateDeleteQuickReplyMessages>;
UpdateBotBusinessConnect: Maker<Api.UpdateBotBusinessConnect>;
UpdateBotNewBusinessMessage: Maker<Api.UpdateBotNewBusinessMessage>;
UpdateBotEditBusinessMessage: Maker<Api.UpdateBotEditBusinessMessage>;
UpdateBotDeleteBusinessMessage: Maker<Api.UpdateBotDeleteBusinessMessage>;
UpdateNewStoryReaction: Maker<Api.UpdateNewStoryReaction>;
UpdateBroadcastRevenueTransactions: Maker<Api.UpdateBroadcastRevenueTransactions>;
UpdateStarsBalance: Maker<Api.UpdateStarsBalance>;
UpdateBusinessBotCallbackQuery: Maker<Api.UpdateBusinessBotCallbackQuery>;
UpdateStarsRevenueStatus: Maker<Api.UpdateStarsRevenueStatus>;
UpdateBotPurchasedPaidMedia: Maker<Api.UpdateBotPurchasedPaidMedia>;
UpdatePaidReactionPrivacy: Maker<Api.UpdatePaidReactionPrivacy>;
UpdatesTooLong: Maker<Api.UpdatesTooLong>;
UpdateShortMessage: Maker<Api.UpdateShortMessage>;
UpdateShortChatMessage: Maker<Api.UpdateShortChatMessage>;
UpdateShort: Maker<Api.UpdateShort>;
UpdatesCombined: Maker<Api.UpdatesCombined>;
Updates: Maker<Api.Updates>;
UpdateShortSentMessage: Maker<Api.UpdateShortSentMessage>;
DcOption: Maker<Api.DcOption>;
Config: Maker<Api.Config>;
NearestDc: Maker<Api.NearestDc>;
EncryptedChatEmpty: Maker<Api.EncryptedChatEmpty>;
EncryptedChatWaiting: Maker<Api.EncryptedChatWaiting>;
EncryptedChatRequested: Maker<Api.EncryptedChatRequested>;
EncryptedChat: Maker<Api.EncryptedChat>;
EncryptedChatDiscarded: Maker<Api.EncryptedChatDiscarded>;
InputEncryptedChat: Maker<Api.InputEncryptedChat>;
EncryptedFileEmpty: Maker<Api.EncryptedFileEmpty>;
EncryptedFile: Maker<Api.EncryptedFile>;
InputEncryptedFileEmpty: Maker<Api.InputEncryptedFileEmpty>;
InputEncryptedFileUploaded: Maker<Api.InputEncryptedFileUploaded>;
InputEncryptedFile: Maker<Api.InputEncryptedFile>;
InputEncryptedFileBigUploaded: Maker<Api.InputEncryptedFileBigUploaded>;
EncryptedMessage: Maker<Api.EncryptedMessage>;
EncryptedMessageService: Maker<Api.EncryptedMessageService>;
InputDocumentEmpty: Maker<Api.InputDocumentEmpty>;
InputDocument: Maker<Api.InputDocument>;
DocumentEmpty: Maker<Api.DocumentEmpty>;
Document: Maker<Api.Document>;
NotifyPeer: Maker<Api.NotifyPeer>;
NotifyUsers: Maker<Api.NotifyUsers>;
NotifyChats: Maker<Api.NotifyChats>;
NotifyBroadcasts: Maker<Api.NotifyBroadcasts>;
NotifyForumTopic: Maker<Api.NotifyForumTopic>;
SendMessageTypingAction: Maker<Api.SendMessageTypingAction>;
SendMessageCancelAction: Maker<Api.SendMessageCancelAction>;
SendMessageRecordVideoAction: Maker<Api.SendMessageRecordVideoAction>;
SendMessageUploadVideoAction: Maker<Api.SendMessageUploadVideoAction>;
SendMessageRecordAudioAction: Maker<Api.SendMessageRecordAudioAction>;
SendMessageUploadAudioAction: Maker<Api.SendMessageUploadAudioAction>;
SendMessageUploadPhotoAction: Maker<Api.SendMessageUploadPhotoAction>;
SendMessageUploadDocumentAction: Maker<Api.SendMessageUploadDocumentAction>;
SendMessageGeoLocationAction: Maker<Api.SendMessageGeoLocationAction>;
SendMessageChooseContactAction: Maker<Api.SendMessageChooseContactAction>;
SendMessageGamePlayAction: Maker<Api.SendMessageGamePlayAction>;
SendMessageRecordRoundAction: Maker<Api.SendMessageRecordRoundAction>;
SendMessageUploadRoundAction: Maker<Api.SendMessageUploadRoundAction>;
SpeakingInGroupCallAction: Maker<Api.SpeakingInGroupCallAction>;
SendMessageHistoryImportAction: Maker<Api.SendMessageHistoryImportAction>;
SendMessageChooseStickerAction: Maker<Api.SendMessageChooseStickerAction>;
SendMessageEmojiInteraction: Maker<Api.SendMessageEmojiInteraction>;
SendMessageEmojiInteractionSeen: Maker<Api.SendMessageEmojiInteractionSeen>;
InputPrivacyKeyStatusTimestamp: Maker<Api.InputPrivacyKeyStatusTimestamp>;
InputPrivacyKeyChatInvite: Maker<Api.InputPrivacyKeyChatInvite>;
InputPrivacyKeyPhoneCall: Maker<Api.InputPrivacyKeyPhoneCall>;
InputPrivacyKeyPhoneP2P: Maker<Api.InputPrivacyKeyPhoneP2P>;
InputPrivacyKeyForwards: Maker<Api.InputPrivacyKeyForwards>;
InputPrivacyKeyProfilePhoto: Maker<Api.InputPrivacyKeyProfilePhoto>;
InputPrivacyKeyPhoneNumber: Maker<Api.InputPrivacyKeyPhoneNumber>;
InputPrivacyKeyAddedByPhone: Maker<Api.InputPrivacyKeyAddedByPhone>;
InputPrivacyKeyVoiceMessages: Maker<Api.InputPrivacyKeyVoiceMessages>;
InputPrivacyKeyAbout: Maker<Api.InputPrivacyKeyAbout>;
InputPrivacyKeyBirthday: Maker<Api.InputPrivacyKeyBirthday>;
InputPrivacyKeyStarGiftsAutoSave: Maker<Api.InputPrivacyKeyStarGiftsAutoSave>;
PrivacyKeyStatusTimestamp: Maker<Api.PrivacyKeyStatusTimestamp>;
PrivacyKeyChatInvite: Maker<Api.PrivacyKeyChatInvite>;
PrivacyKeyPhoneCall: Maker<Api.PrivacyKeyPhoneCall>;
PrivacyKeyPhoneP2P: Maker<Api.PrivacyKeyPhoneP2P>;
PrivacyKeyForwards: Maker<Api.PrivacyKeyForwards>;
PrivacyKeyProfilePhoto: Maker<Api.PrivacyKeyProfilePhoto>;
PrivacyKeyPhoneNumber: Maker<Api.PrivacyKeyPhoneNumber>;
PrivacyKeyAddedByPhone: Maker<Api.PrivacyKeyAddedByPhone>;
PrivacyKeyVoiceMessages: Maker<Api.PrivacyKeyVoiceMessages>;
PrivacyKeyAbout: Maker<Api.PrivacyKeyAbout>;
PrivacyKeyBirthday: Maker<Api.PrivacyKeyBirthday>;
PrivacyKeyStarGiftsAutoSave: Maker<Api.PrivacyKeyStarGiftsAutoSave>;
InputPrivacyValueAllowContacts: Maker<Api.InputPrivacyValueAllowContacts>;
InputPrivacyValueAllowAll: Maker<Api.InputPrivacyValueAllowAll>;
InputPrivacyValueAllowUsers: Maker<Api.InputPrivacyValueAllowUsers>;
InputPrivacyValueDisallowContacts: Maker<Api.InputPrivacyValueDisallowContacts>;
InputPrivacyValueDisallowAll: Maker<Api.InputPrivacyValueDisallowAll>;
InputPrivacyValueDisallowUsers: Maker<Api.InputPrivacyValueDisallowUsers>;
InputPrivacyValueAllowChatParticipants: Maker<Api.InputPrivacyValueAllowChatParticipants>;
InputPrivacyValueDisallowChatParticipants: Maker<Api.InputPrivacyValueDisallowChatParticipants>;
InputPrivacyValueAllowCloseFriends: Maker<Api.InputPrivacyValueAllowCloseFriends>;
InputPrivacyValueAllowPremium: Maker<Api.InputPrivacyValueAllowPremium>;
InputPrivacyValueAllowBots: Maker<Api.InputPrivacyValueAllowBots>;
InputPrivacyValueDisallowBots: Maker<Api.InputPrivacyValueDisallowBots>;
PrivacyValueAllowContacts: Maker<Api.PrivacyValueAllowContacts>;
PrivacyValueAllowAll: Maker<Api.PrivacyValueAllowAll>;
PrivacyValueAllowUsers: Maker<Api.PrivacyValueAllowUsers>;
PrivacyValueDisallowContacts: Maker<Api.PrivacyValueDisallowContacts>;
PrivacyValueDisallowAll: Maker<Api.PrivacyValueDisallowAll>;
PrivacyValueDisallowUsers: Maker<Api.PrivacyValueDisallowUsers>;
PrivacyValueAllowChatParticipants: Maker<Api.PrivacyValueAllowChatParticipants>;
PrivacyValueDisallowChatParticipants: Maker<Api.PrivacyValueDisallowChatParticipants>;
PrivacyValueAllowCloseFriends: Maker<Api.PrivacyValueAllowCloseFriends>;
PrivacyValueAllowPremium: Maker<Api.PrivacyValueAllowPremium>;
PrivacyValueAllowBots: Maker<Api.PrivacyValueAllowBots>;
PrivacyValueDisallowBots: Maker<Api.PrivacyValueDisallowBots>;
AccountDaysTTL: Maker<Api.AccountDaysTTL>;
DocumentAttributeImageSize: Maker<Api.DocumentAttributeImageSize>;
DocumentAttributeAnimated: Maker<Api.DocumentAttributeAnimated>;
DocumentAttributeSticker: Maker<Api.DocumentAttributeSticker>;
DocumentAttributeVideo: Maker<Api.DocumentAttributeVideo>;
DocumentAttributeAudio: Maker<Api.DocumentAttributeAudio>;
DocumentAttributeFilename: Maker<Api.DocumentAttributeFilename>;
DocumentAttributeHasStickers: Maker<Api.DocumentAttributeHasStickers>;
DocumentAttributeCustomEmoji: Maker<Api.DocumentAttributeCustomEmoji>;
StickerPack: Maker<Api.StickerPack>;
WebPageEmpty: Maker<Api.WebPageEmpty>;
WebPagePending: Maker<Api.WebPagePending>;
WebPage: Maker<Api.WebPage>;
WebPageNotModified: Maker<Api.WebPageNotModified>;
Authorization: Maker<Api.Authorization>;
ReceivedNotifyMessage: Maker<Api.ReceivedNotifyMessage>;
ChatInviteExported: Maker<Api.ChatInviteExported>;
ChatInvitePublicJoinRequests: Maker<Api.ChatInvitePublicJoinRequests>;
ChatInviteAlready: Maker<Api.ChatInviteAlready>;
ChatInvite: Maker<Api.ChatInvite>;
ChatInvitePeek: Maker<Api.ChatInvitePeek>;
InputStickerSetEmpty: Maker<Api.InputStickerSetEmpty>;
InputStickerSetID: Maker<Api.InputStickerSetID>;
InputStickerSetShortName: Maker<Api.InputStickerSetShortName>;
InputStickerSetAnimatedEmoji: Maker<Api.InputStickerSetAnimatedEmoji>;
InputStickerSetDice: Maker<Api.InputStickerSetDice>;
InputStickerSetAnimatedEmojiAnimations: Maker<Api.InputStickerSetAnimatedEmojiAnimations>;
InputStickerSetPremiumGifts: Maker<Api.InputStickerSetPremiumGifts>;
InputStickerSetEmojiGenericAnimations: Maker<Api.InputStickerSetEmojiGenericAnimations>;
InputStickerSetEmojiDefaultStatuses: Maker<Api.InputStickerSetEmojiDefaultStatuses>;
InputStickerSetEmojiDefaultTopicIcons: Maker<Api.InputStickerSetEmojiDefaultTopicIcons>;
InputStickerSetEmojiChannelDefaultStatuses: Maker<Api.InputStickerSetEmojiChannelDefaultStatuses>;
StickerSet: Maker<Api.StickerSet>;
BotCommand: Maker<Api.BotCommand>;
BotInfo: Maker<Api.BotInfo>;
KeyboardButton: Maker<Api.KeyboardButton>;
KeyboardButtonUrl: Maker<Api.KeyboardButtonUrl>;
KeyboardButtonCallback: Maker<Api.KeyboardButtonCallback>;
KeyboardButtonRequestPhone: Maker<Api.KeyboardButtonRequestPhone>;
KeyboardButtonRequestGeoLocation: Maker<Api.KeyboardButtonRequestGeoLocation>;
KeyboardButtonSwitchInline: Maker<Api.KeyboardButtonSwitchInline>;
KeyboardButtonGame: Maker<Api.KeyboardButtonGame>;
KeyboardButtonBuy: Maker<Api.KeyboardButtonBuy>;
KeyboardButtonUrlAuth: Maker<Api.KeyboardButtonUrlAuth>;
InputKeyboardButtonUrlAuth: Maker<Api.InputKeyboardButtonUrlAuth>;
KeyboardButtonRequestPoll: Maker<Api.KeyboardButtonRequestPoll>;
InputKeyboardButtonUserProfile: Maker<Api.InputKeyboardButtonUserProfile>;
KeyboardButtonUserProfile: Maker<Api.KeyboardButtonUserProfile>;
KeyboardButtonWebView: Maker<Api.KeyboardButtonWebView>;
KeyboardButtonSimpleWebView: Maker<Api.KeyboardButtonSimpleWebView>;
KeyboardButtonRequestPeer: Maker<Api.KeyboardButtonRequestPeer>;
InputKeyboardButtonRequestPeer: Maker<Api.InputKeyboardButtonRequestPeer>;
KeyboardButtonCopy: Maker<Api.KeyboardButtonCopy>;
KeyboardButtonRow: Maker<Api.KeyboardButtonRow>;
ReplyKeyboardHide: Maker<Api.ReplyKeyboardHide>;
ReplyKeyboardForceReply: Maker<Api.ReplyKeyboardForceReply>;
ReplyKeyboardMarkup: Maker<Api.ReplyKeyboardMarkup>;
ReplyInlineMarkup: Maker<Api.ReplyInlineMarkup>;
MessageEntityUnknown: Maker<Api.MessageEntityUnknown>;
MessageEntityMention: Maker<Api.MessageEntityMention>;
MessageEntityHashtag: Maker<Api.MessageEntityHashtag>;
MessageEntityBotCommand: Maker<Api.MessageEntityBotCommand>;
MessageEntityUrl: Maker<Api.MessageEntityUrl>;
MessageEntityEmail: Maker<Api.MessageEntityEmail>;
MessageEntityBold: Maker<Api.MessageEntityBold>;
MessageEntityItalic: Maker<Api.MessageEntityItalic>;
MessageEntityCode: Maker<Api.MessageEntityCode>;
MessageEntityPre: Maker<Api.MessageEntityPre>;
MessageEntityTextUrl: Maker<Api.MessageEntityTextUrl>;
MessageEntityMentionName: Maker<Api.MessageEntityMentionName>;
InputMessageEntityMentionName: Maker<Api.InputMessageEntityMentionName>;
MessageEntityPhone: Maker<Api.MessageEntityPhone>;
MessageEntityCashtag: Maker<Api.MessageEntityCashtag>;
MessageEntityUnderline: Maker<Api.MessageEntityUnderline>;
MessageEntityStrike: Maker<Api.MessageEntityStrike>;
MessageEntityBankCard: Maker<Api.MessageEntityBankCard>;
MessageEntitySpoiler: Maker<Api.MessageEntitySpoiler>;
MessageEntityCustomEmoji: Maker<Api.MessageEntityCustomEmoji>;
MessageEntityBlockquote: Maker<Api.MessageEntityBlockquote>;
InputChannelEmpty: Maker<Api.InputChannelEmpty>;
InputChannel: Maker<Api.InputChannel>;
InputChannelFromMessage: Maker<Api.InputChannelFromMessage>;
MessageRange: Maker<Api.MessageRange>;
ChannelMessagesFilterEmpty: Maker<Api.ChannelMessagesFilterEmpty>;
ChannelMessagesFilter: Maker<Api.ChannelMessagesFilter>;
ChannelParticipant: Maker<Api.ChannelParticipant>;
ChannelParticipantSelf: Maker<Api.ChannelParticipantSelf>;
ChannelParticipantCreator: Maker<Api.ChannelParticipantCreator>;
ChannelParticipantAdmin: Maker<Api.ChannelParticipantAdmin>;
ChannelParticipantBanned: Maker<Api.ChannelParticipantBanned>;
ChannelParticipantLeft: Maker<Api.ChannelParticipantLeft>;
ChannelParticipantsRecent: Maker<Api.ChannelParticipantsRecent>;
ChannelParticipantsAdmins: Maker<Api.ChannelParticipantsAdmins>;
ChannelParticipantsKicked: Maker<Api.ChannelParticipantsKicked>;
ChannelParticipantsBots: Maker<Api.ChannelParticipantsBots>;
ChannelParticipantsBanned: Maker<Api.ChannelParticipantsBanned>;
ChannelParticipantsSearch: Maker<Api.ChannelParticipantsSearch>;
ChannelParticipantsContacts: Maker<Api.ChannelParticipantsContacts>;
ChannelParticipantsMentions: Maker<Api.ChannelParticipantsMentions>;
InputBotInlineMessageMediaAuto: Maker<Api.InputBotInlineMessageMediaAuto>;
InputBotInlineMessageText: Maker<Api.InputBotInlineMessageText>;
InputBotInlineMessageMediaGeo: Maker<Api.InputBotInlineMessageMediaGeo>;
InputBotInlineMessageMediaVenue: Maker<Api.InputBotInlineMessageMediaVenue>;
InputBotInlineMessageMediaContact: Maker<Api.InputBotInlineMessageMediaContact>;
InputBotInlineMessageGame: Maker<Api.InputBotInlineMessageGame>;
InputBotInlineMessageMediaInvoice: Maker<Api.InputBotInlineMessageMediaInvoice>;
InputBotInlineMessageMediaWebPage: Maker<Api.InputBotInlineMessageMediaWebPage>;
InputBotInlineResult: Maker<Api.InputBotInlineResult>;
InputBotInlineResultPhoto: Maker<Api.InputBotInlineResultPhoto>;
InputBotInlineResultDocument: Maker<Api.InputBotInlineResultDocument>;
InputBotInlineResultGame: Maker<Api.InputBotInlineResultGame>;
BotInlineMessageMediaAuto: Maker<Api.BotInlineMessageMediaAuto>;
BotInlineMessageText: Maker<Api.BotInlineMessageText>;
BotInlineMessageMediaGeo: Maker<Api.BotInlineMessageMediaGeo>;
BotInlineMessageMediaVenue: Maker<Api.BotInlineMessageMediaVenue>;
BotInlineMessageMediaContact: Maker<Api.BotInlineMessageMediaContact>;
BotInlineMessageMediaInvoice: Maker<Api.BotInlineMessageMediaInvoice>;
BotInlineMessageMediaWebPage: Maker<Api.BotInlineMessageMediaWebPage>;
BotInlineResult: Maker<Api.BotInlineResult>;
BotInlineMediaResult: Maker<Api.BotInlineMediaResult>;
ExportedMessageLink: Maker<Api.ExportedMessageLink>;
MessageFwdHeader: Maker<Api.MessageFwdHeader>;
InputBotInlineMessageID: Maker<Api.InputBotInlineMessageID>;
InputBotInlineMessageID64: Maker<Api.InputBotInlineMessageID64>;
InlineBotSwitchPM: Maker<Api.InlineBotSwitchPM>;
TopPeer: Maker<Api.TopPeer>;
TopPeerCategoryBotsPM: Maker<Api.TopPeerCategoryBotsPM>;
TopPeerCategoryBotsInline: Maker<Api.TopPeerCategoryBotsInline>;
TopPeerCategoryCorrespondents: Maker<Api.TopPeerCategoryCorrespondents>;
TopPeerCategoryGroups: Maker<Api.TopPeerCategoryGroups>;
TopPeerCategoryChannels: Maker<Api.TopPeerCategoryChannels>;
TopPeerCategoryPhoneCalls: Maker<Api.TopPeerCategoryPhoneCalls>;
TopPeerCategoryForwardUsers: Maker<Api.TopPeerCategoryForwardUsers>;
TopPeerCategoryForwardChats: Maker<Api.TopPeerCategoryForwardChats>;
TopPeerCategoryBotsApp: Maker<Api.TopPeerCategoryBotsApp>;
TopPeerCategoryPeers: Maker<Api.TopPeerCategoryPeers>;
DraftMessageEmpty: Maker<Api.DraftMessageEmpty>;
DraftMessage: Maker<Api.DraftMessage>;
StickerSetCovered: Maker<Api.StickerSetCovered>;
StickerSetMultiCovered: Maker<Api.StickerSetMultiCovered>;
StickerSetFullCovered: Maker<Api.StickerSetFullCovered>;
StickerSetNoCovered: Maker<Api.StickerSetNoCovered>;
MaskCoords: Maker<Api.MaskCoords>;
InputStickeredMediaPhoto: Maker<Api.InputStickeredMediaPhoto>;
InputStickeredMediaDocument: Maker<Api.InputStickeredMediaDocument>;
Game: Maker<Api.Game>;
InputGameID: Maker<Api.InputGameID>;
InputGameShortName: Maker<Api.InputGameShortName>;
HighScore: Maker<Api.HighScore>;
TextEmpty: Maker<Api.TextEmpty>;
TextPlain: Maker<Api.TextPlain>;
TextBold: Maker<Api.TextBold>;
TextItalic: Maker<Api.TextItalic>;
TextUnderline: Maker<Api.TextUnderline>;
TextStrike: Maker<Api.TextStrike>;
TextFixed: Maker<Api.TextFixed>;
TextUrl: Maker<Api.TextUrl>;
TextEmail: Maker<Api.TextEmail>;
TextConcat: Maker<Api.TextConcat>;
TextSubscript: Maker<Api.TextSubscript>;
TextSuperscript: Maker<Api.TextSuperscript>;
TextMarked: Maker<Api.TextMarked>;
TextPhone: Maker<Api.TextPhone>;
TextImage: Maker<Api.TextImage>;
TextAnchor: Maker<Api.TextAnchor>;
PageBlockUnsupported: Maker<Api.PageBlockUnsupported>;
PageBlockTitle: Maker<Api.PageBlockTitle>;
PageBlockSubtitle: Maker<Api.PageBlockSubtitle>;
PageBlockAuthorDate: Maker<Api.PageBlockAuthorDate>;
PageBlockHeader: Maker<Api.PageBlockHeader>;
PageBlockSubheader: Maker<Api.PageBlockSubheader>;
PageBlockParagraph: Maker<Api.PageBlockParagraph>;
PageBlockPreformatted: Maker<Api.PageBlockPreformatted>;
PageBlockFooter: Maker<Api.PageBlockFooter>;
PageBlockDivider: Maker<Api.PageBlockDivider>;
PageBlockAnchor: Maker<Api.PageBlockAnchor>;
PageBlockList: Maker<Api.PageBlockList>;
PageBlockBlockquote: Maker<Api.PageBlockBlockquote>;
PageBlockPullquote: Maker<Api.PageBlockPullquote>;
PageBlockPhoto: Maker<Api.PageBlockPhoto>;
PageBlockVideo: Maker<Api.PageBlockVideo>;
PageBlockCover: Maker<Api.PageBlockCover>;
PageBlockEmbed: Maker<Api.PageBlockEmbed>;
PageBlockEmbedPost: Maker<Api.PageBlockEmbedPost>;
PageBlockCollage: Maker<Api.PageBlockCollage>;
PageBlockSlideshow: Maker<Api.PageBlockSlideshow>;
PageBlockChannel: Maker<Api.PageBlockChannel>;
PageBlockAudio: Maker<Api.PageBlockAudio>;
PageBlockKicker: Maker<Api.PageBlockKicker>;
PageBlockTable: Maker<Api.PageBlockTable>;
PageBlockOrderedList: Maker<Api.PageBlockOrderedList>;
PageBlockDetails: Maker<Api.PageBlockDetails>;
PageBlockRelatedArticles: Maker<Api.PageBlockRelatedArticles>;
PageBlockMap: Maker<Api.PageBlockMap>;
PhoneCallDiscardReasonMissed: Maker<Api.PhoneCallDiscardReasonMissed>;
PhoneCallDiscardReasonDisconnect: Maker<Api.PhoneCallDiscardReasonDisconnect>;
PhoneCallDiscardReasonHangup: Maker<Api.PhoneCallDiscardReasonHangup>;
PhoneCallDiscardReasonBusy: Maker<Api.PhoneCallDiscardReasonBusy>;
PhoneCallDiscardReasonAllowGroupCall: Maker<Api.PhoneCallDiscardReasonAllowGroupCall>;
DataJSON: Maker<Api.DataJSON>;
LabeledPrice: Maker<Api.LabeledPrice>;
Invoice: Maker<Api.Invoice>;
PaymentCharge: Maker<Api.PaymentCharge>;
PostAddress: Maker<Api.PostAddress>;
PaymentRequestedInfo: Maker<Api.PaymentRequestedInfo>;
PaymentSavedCredentialsCard: Maker<Api.PaymentSavedCredentialsCard>;
WebDocument: Maker<Api.WebDocument>;
WebDocumentNoProxy: Maker<Api.WebDocumentNoProxy>;
InputWebDocument: Maker<Api.InputWebDocument>;
InputWebFileLocation: Maker<Api.InputWebFileLocation>;
InputWebFileGeoPointLocation: Maker<Api.InputWebFileGeoPointLocation>;
InputWebFileAudioAlbumThumbLocation: Maker<Api.InputWebFileAudioAlbumThumbLocation>;
InputPaymentCredentialsSaved: Maker<Api.InputPaymentCredentialsSaved>;
InputPaymentCredentials: Maker<Api.InputPaymentCredentials>;
InputPaymentCredentialsApplePay: Maker<Api.InputPaymentCredentialsApplePay>;
InputPaymentCredentialsGooglePay: Maker<Api.InputPaymentCredentialsGooglePay>;
ShippingOption: Maker<Api.ShippingOption>;
InputStickerSetItem: Maker<Api.InputStickerSetItem>;
InputPhoneCall: Maker<Api.InputPhoneCall>;
PhoneCallEmpty: Maker<Api.PhoneCallEmpty>;
PhoneCallWaiting: Maker<Api.PhoneCallWaiting>;
PhoneCallRequested: Maker<Api.PhoneCallRequested>;
PhoneCallAccepted: Maker<Api.PhoneCallAccepted>;
PhoneCall: Maker<Api.PhoneCall>;
PhoneCallDiscarded: Maker<Api.PhoneCallDiscarded>;
PhoneConnection: Maker<Api.PhoneConnection>;
PhoneConnectionWebrtc: Maker<Api.PhoneConnectionWebrtc>;
PhoneCallProtocol: Maker<Api.PhoneCallProtocol>;
CdnPublicKey: Maker<Api.CdnPublicKey>;
CdnConfig: Maker<Api.CdnConfig>;
LangPackString: Maker<Api.LangPackString>;
LangPackStringPluralized: Maker<Api.LangPackStringPluralized>;
LangPackStringDeleted: Maker<Api.LangPackStringDeleted>;
LangPackDifference: Maker<Api.LangPackDifference>;
LangPackLanguage: Maker<Api.LangPackLanguage>;
ChannelAdminLogEventActionChangeTitle: Maker<Api.ChannelAdminLogEventActionChangeTitle>;
ChannelAdminLogEventActionChangeAbout: Maker<Api.ChannelAdminLogEventActionChangeAbout>;
ChannelAdminLogEventActionChangeUsername: Maker<Api.ChannelAdminLogEventActionChangeUsername>;
ChannelAdminLogEventActionChangePhoto: Maker<Api.ChannelAdminLogEventActionChangePhoto>;
ChannelAdminLogEventActionToggleInvites: Maker<Api.ChannelAdminLogEventActionToggleInvites>;
ChannelAdminLogEventActionToggleSignatures: Maker<Api.ChannelAdminLogEventActionToggleSignatures>;
ChannelAdminLogEventActionUpdatePinned: Maker<Api.ChannelAdminLogEventActionUpdatePinned>;
ChannelAdminLogEventActionEditMessage: Maker<Api.ChannelAdminLogEventActionEditMessage>;
ChannelAdminLogEventActionDeleteMessage: Maker<Api.ChannelAdminLogEventActionDeleteMessage>;
ChannelAdminLogEventActionParticipantJoin: Maker<Api.ChannelAdminLogEventActionParticipantJoin>;
ChannelAdminLogEventActionParticipantLeave: Maker<Api.ChannelAdminLogEventActionParticipantLeave>;
ChannelAdminLogEventActionParticipantInvite: Maker<Api.ChannelAdminLogEventActionParticipantInvite>;
ChannelAdminLogEventActionParticipantToggleBan: Maker<Api.ChannelAdminLogEventActionParticipantToggleBan>;
ChannelAdminLogEventActionParticipantToggleAdmin: Maker<Api.ChannelAdminLogEventActionParticipantToggleAdmin>;
ChannelAdminLogEventActionChangeStickerSet: Maker<Api.ChannelAdminLogEventActionChangeStickerSet>;
ChannelAdminLogEventActionTogglePreHistoryHidden: Maker<Api.ChannelAdminLogEventActionTogglePreHistoryHidden>;
ChannelAdminLogEventActionDefaultBannedRights: Maker<Api.ChannelAdminLogEventActionDefaultBannedRights>;
ChannelAdminLogEventActionStopPoll: Maker<Api.ChannelAdminLogEventActionStopPoll>;
ChannelAdminLogEventActionChangeLinkedChat: Maker<Api.ChannelAdminLogEventActionChangeLinkedChat>;
ChannelAdminLogEventActionChangeLocation: Maker<Api.ChannelAdminLogEventActionChangeLocation>;
ChannelAdminLogEventActionToggleSlowMode: Maker<Api.ChannelAdminLogEventActionToggleSlowMode>;
ChannelAdminLogEventActionStartGroupCall: Maker<Api.ChannelAdminLogEventActionStartGroupCall>;
ChannelAdminLogEventActionDiscardGroupCall: Maker<Api.ChannelAdminLogEventActionDiscardGroupCall>;
ChannelAdminLogEventActionParticipantMute: Maker<Api.ChannelAdminLogEventActionParticipantMute>;
ChannelAdminLogEventActionParticipantUnmute: Maker<Api.ChannelAdminLogEventActionParticipantUnmute>;
ChannelAdminLogEventActionToggleGroupCallSetting: Maker<Api.ChannelAdminLogEventActionToggleGroupCallSetting>;
ChannelAdminLogEventActionParticipantJoinByInvite: Maker<Api.ChannelAdminLogEventActionParticipantJoinByInvite>;
ChannelAdminLogEventActionExportedInviteDelete: Maker<Api.ChannelAdminLogEventActionExportedInviteDelete>;
ChannelAdminLogEventActionExportedInviteRevoke: Maker<Api.ChannelAdminLogEventActionExportedInviteRevoke>;
ChannelAdminLogEventActionExportedInviteEdit: Maker<Api.ChannelAdminLogEventActionExportedInviteEdit>;
ChannelAdminLogEventActionParticipantVolume: Maker<Api.ChannelAdminLogEventActionParticipantVolume>;
ChannelAdminLogEventActionChangeHistoryTTL: Maker<Api.ChannelAdminLogEventActionChangeHistoryTTL>;
ChannelAdminLogEventActionParticipantJoinByRequest: Maker<Api.ChannelAdminLogEventActionParticipantJoinByRequest>;
ChannelAdminLogEventActionToggleNoForwards: Maker<Api.ChannelAdminLogEventActionToggleNoForwards>;
ChannelAdminLogEventActionSendMessage: Maker<Api.ChannelAdminLogEventActionSendMessage>;
ChannelAdminLogEventActionChangeAvailableReactions: Maker<Api.ChannelAdminLogEventActionChangeAvailableReactions>;
ChannelAdminLogEventActionChangeUsernames: Maker<Api.ChannelAdminLogEventActionChangeUsernames>;
ChannelAdminLogEventActionToggleForum: Maker<Api.ChannelAdminLogEventActionToggleForum>;
ChannelAdminLogEventActionCreateTopic: Maker<Api.ChannelAdminLogEventActionCreateTopic>;
ChannelAdminLogEventActionEditTopic: Maker<Api.ChannelAdminLogEventActionEditTopic>;
ChannelAdminLogEventActionDeleteTopic: Maker<Api.ChannelAdminLogEventActionDeleteTopic>;
ChannelAdminLogEventActionPinTopic: Maker<Api.ChannelAdminLogEventActionPinTopic>;
ChannelAdminLogEventActionToggleAntiSpam: Maker<Api.ChannelAdminLogEventActionToggleAntiSpam>;
ChannelAdminLogEventActionChangePeerColor: Maker<Api.ChannelAdminLogEventActionChangePeerColor>;
ChannelAdminLogEventActionChangeProfilePeerColor: Maker<Api.ChannelAdminLogEventActionChangeProfilePeerColor>;
ChannelAdminLogEventActionChangeWallpaper: Maker<Api.ChannelAdminLogEventActionChangeWallpaper>;
ChannelAdminLogEventActionChangeEmojiStatus: Maker<Api.ChannelAdminLogEventActionChangeEmojiStatus>;
ChannelAdminLogEventActionChangeEmojiStickerSet: Maker<Api.ChannelAdminLogEventActionChangeEmojiStickerSet>;
ChannelAdminLogEventActionToggleSignatureProfiles: Maker<Api.ChannelAdminLogEventActionToggleSignatureProfiles>;
ChannelAdminLogEventActionParticipantSubExtend: Maker<Api.ChannelAdminLogEventActionParticipantSubExtend>;
ChannelAdminLogEvent: Maker<Api.ChannelAdminLogEvent>;
ChannelAdminLogEventsFilter: Maker<Api.ChannelAdminLogEventsFilter>;
PopularContact: Maker<Api.PopularContact>;
RecentMeUrlUnknown: Maker<Api.RecentMeUrlUnknown>;
RecentMeUrlUser: Maker<Api.RecentMeUrlUser>;
RecentMeUrlChat: Maker<Api.RecentMeUrlChat>;
RecentMeUrlChatInvite: Maker<Api.RecentMeUrlChatInvite>;
RecentMeUrlStickerSet: Maker<Api.RecentMeUrlStickerSet>;
InputSingleMedia: Maker<Api.InputSingleMedia>;
WebAuthorization: Maker<Api.WebAuthorization>;
InputMessageID: Maker<Api.InputMessageID>;
InputMessageReplyTo: Maker<Api.InputMessageReplyTo>;
InputMessagePinned: Maker<Api.InputMessagePinned>;
InputMessageCallbackQuery: Maker<Api.InputMessageCallbackQuery>;
InputDialogPeer: Maker<Api.InputDialogPeer>;
InputDialogPeerFolder: Maker<Api.InputDialogPeerFolder>;
DialogPeer: Maker<Api.DialogPeer>;
DialogPeerFolder: Maker<Api.DialogPeerFolder>;
FileHash: Maker<Api.FileHash>;
InputClientProxy: Maker<Api.InputClientProxy>;
InputSecureFileUploaded: Maker<Api.InputSecureFileUploaded>;
InputSecureFile: Maker<Api.InputSecureFile>;
SecureFileEmpty: Maker<Api.SecureFileEmpty>;
SecureFile: Maker<Api.SecureFile>;
SecureData: Maker<Api.SecureData>;
SecurePlainPhone: Maker<Api.SecurePlainPhone>;
SecurePlainEmail: Maker<Api.SecurePlainEmail>;
SecureValueTypePersonalDetails: Maker<Api.SecureValueTypePersonalDetails>;
SecureValueTypePassport: Maker<Api.SecureValueTypePassport>;
SecureValueTypeDriverLicense: Maker<Api.SecureValueTypeDriverLicense>;
SecureValueTypeIdentityCard: Maker<Api.SecureValueTypeIdentityCard>;
SecureValueTypeInternalPassport: Maker<Api.SecureValueTypeInternalPassport>;
SecureValueTypeAddress: Maker<Api.SecureValueTypeAddress>;
SecureValueTypeUtilityBill: Maker<Api.SecureValueTypeUtilityBill>;
SecureValueTypeBankStatement: Maker<Api.SecureValueTypeBankStatement>;
SecureValueTypeRentalAgreement: Maker<Api.SecureValueTypeRentalAgreement>;
SecureValueTypePassportRegistration: Maker<Api.SecureValueTypePassportRegistration>;
SecureValueTypeTemporaryRegistration: Maker<Api.SecureValueTypeTemporaryRegistration>;
SecureValueTypePhone: Maker<Api.SecureValueTypePhone>;
SecureValueTypeEmail: Maker<Api.SecureValueTypeEmail>;
SecureValue: Maker<Api.SecureValue>;
InputSecureValue: Maker<Api.InputSecureValue>;
SecureValueHash: Maker<Api.SecureValueHash>;
SecureValueErrorData: Maker<Api.SecureValueErrorData>;
SecureValueErrorFrontSide: Maker<Api.SecureValueErrorFrontSide>;
SecureValueErrorReverseSide: Maker<Api.SecureValueErrorReverseSide>;
SecureValueErrorSelfie: Maker<Api.SecureValueErrorSelfie>;
SecureValueErrorFile: Maker<Api.SecureValueErrorFile>;
SecureValueErrorFiles: Maker<Api.SecureValueErrorFiles>;
SecureValueError: Maker<Api.SecureValueError>;
SecureValueErrorTranslationFile: Maker<Api.SecureValueErrorTranslationFile>;
SecureValueErrorTranslationFiles: Maker<Api.SecureValueErrorTranslationFiles>;
SecureCredentialsEncrypted: Maker<Api.SecureCredentialsEncrypted>;
SavedPhoneContact: Maker<Api.SavedPhoneContact>;
PasswordKdfAlgoUnknown: Maker<Api.PasswordKdfAlgoUnknown>;
PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow: Maker<Api.PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow>;
SecurePasswordKdfAlgoUnknown: Maker<Api.SecurePasswordKdfAlgoUnknown>;
SecurePasswordKdfAlgoPBKDF2HMACSHA512iter100000: Maker<Api.SecurePasswordKdfAlgoPBKDF2HMACSHA512iter100000>;
SecurePasswordKdfAlgoSHA512: Maker<Api.SecurePasswordKdfAlgoSHA512>;
SecureSecretSettings: Maker<Api.SecureSecretSettings>;
InputCheckPasswordEmpty: Maker<Api.InputCheckPasswordEmpty>;
InputCheckPasswordSRP: Maker<Api.InputCheckPasswordSRP>;
SecureRequiredType: Maker<Api.SecureRequiredType>;
SecureRequiredTypeOneOf: Maker<Api.SecureRequiredTypeOneOf>;
InputAppEvent: Maker<Api.InputAppEvent>;
JsonObjectValue: Maker<Api.JsonObjectValue>;
JsonNull: Maker<Api.JsonNull>;
JsonBool: Maker<Api.JsonBool>;
JsonNumber: Maker<Api.JsonNumber>;
JsonString: Maker<Api.JsonString>;
JsonArray: Maker<Api.JsonArray>;
JsonObject: Maker<Api.JsonObject>;
PageTableCell: Maker<Api.PageTableCell>;
PageTableRow: Maker<Api.PageTableRow>;
PageCaption: Maker<Api.PageCaption>;
PageListItemText: Maker<Api.PageListItemText>;
PageListItemBlocks: Maker<Api.PageListItemBlocks>;
PageListOrderedItemText: Maker<Api.PageListOrderedItemText>;
PageListOrderedItemBlocks: Maker<Api.PageListOrderedItemBlocks>;
PageRelatedArticle: Maker<Api.PageRelatedArticle>;
Page: Maker<Api.Page>;
PollAnswer: Maker<Api.PollAnswer>;
Poll: Maker<Api.Poll>;
PollAnswerVoters: Maker<Api.PollAnswerVoters>;
PollResults: Maker<Api.PollResults>;
ChatOnlines: Maker<Api.ChatOnlines>;
StatsURL: Maker<Api.StatsURL>;
ChatAdminRights: Maker<Api.ChatAdminRights>;
ChatBannedRights: Maker<Api.ChatBannedRights>;
InputWallPaper: Maker<Api.InputWallPaper>;
InputWallPaperSlug: Maker<Api.InputWallPaperSlug>;
InputWallPaperNoFile: Maker<Api.InputWallPaperNoFile>;
CodeSettings: Maker<Api.CodeSettings>;
WallPaperSettings: Maker<Api.WallPaperSettings>;
AutoDownloadSettings: Maker<Api.AutoDownloadSettings>;
EmojiKeyword: Maker<Api.EmojiKeyword>;
EmojiKeywordDeleted: Maker<Api.EmojiKeywordDeleted>;
EmojiKeywordsDifference: Maker<Api.EmojiKeywordsDifference>;
EmojiURL: Maker<Api.EmojiURL>;
EmojiLanguage: Maker<Api.EmojiLanguage>;
Folder: Maker<Api.Folder>;
InputFolderPeer: Maker<Api.InputFolderPeer>;
FolderPeer: Maker<Api.FolderPeer>;
UrlAuthResultRequest: Maker<Api.UrlAuthResultRequest>;
UrlAuthResultAccepted: Maker<Api.UrlAuthResultAccepted>;
UrlAuthResultDefault: Maker<Api.UrlAuthResultDefault>;
ChannelLocationEmpty: Maker<Api.ChannelLocationEmpty>;
ChannelLocation: Maker<Api.ChannelLocation>;
PeerLocated: Maker<Api.PeerLocated>;
PeerSelfLocated: Maker<Api.PeerSelfLocated>;
RestrictionReason: Maker<Api.RestrictionReason>;
InputTheme: Maker<Api.InputTheme>;
InputThemeSlug: Maker<Api.InputThemeSlug>;
Theme: Maker<Api.Theme>;
BaseThemeClassic: Maker<Api.BaseThemeClassic>;
BaseThemeDay: Maker<Api.BaseThemeDay>;
BaseThemeNight: Maker<Api.BaseThemeNight>;
BaseThemeTinted: Maker<Api.BaseThemeTinted>;
BaseThemeArctic: Maker<Api.BaseThemeArctic>;
InputThemeSettings: Maker<Api.InputThemeSettings>;
ThemeSettings: Maker<Api.ThemeSettings>;
WebPageAttributeTheme: Maker<Api.WebPageAttributeTheme>;
WebPageAttributeStory: Maker<Api.WebPageAttributeStory>;
WebPageAttributeStickerSet: Maker<Api.WebPageAttributeStickerSet>;
WebPageAttributeUniqueStarGift: Maker<Api.WebPageAttributeUniqueStarGift>;
BankCardOpenUrl: Maker<Api.BankCardOpenUrl>;
DialogFilter: Maker<Api.DialogFilter>;
DialogFilterDefault: Maker<Api.DialogFilterDefault>;
DialogFilterChatlist: Maker<Api.DialogFilterChatlist>;
DialogFilterSuggested: Maker<Api.DialogFilterSuggested>;
StatsDateRangeDays: Maker<Api.StatsDateRangeDays>;
StatsAbsValueAndPrev: Maker<Api.StatsAbsValueAndPrev>;
StatsPercentValue: Maker<Api.StatsPercentValue>;
StatsGraphAsync: Maker<Api.StatsGraphAsync>;
StatsGraphError: Maker<Api.StatsGraphError>;
StatsGraph: Maker<Api.StatsGraph>;
VideoSize: Maker<Api.VideoSize>;
VideoSizeEmojiMarkup: Maker<Api.VideoSizeEmojiMarkup>;
VideoSizeStickerMarkup: Maker<Api.VideoSizeStickerMarkup>;
StatsGroupTopPoster: Maker<Api.StatsGroupTopPoster>;
StatsGroupTopAdmin: Maker<Api.StatsGroupTopAdmin>;
StatsGroupTopInviter: Maker<Api.StatsGroupTopInviter>;
GlobalPrivacySettings: Maker<Api.GlobalPrivacySettings>;
MessageViews: Maker<Api.MessageViews>;
MessageReplyHeader: Maker<Api.MessageReplyHeader>;
MessageReplyStoryHeader: Maker<Api.MessageReplyStoryHeader>;
MessageReplies: Maker<Api.MessageReplies>;
PeerBlocked: Maker<Api.PeerBlocked>;
GroupCallDiscarded: Maker<Api.GroupCallDiscarded>;
GroupCall: Maker<Api.GroupCall>;
InputGroupCall: Maker<Api.InputGroupCall>;
GroupCallParticipant: Maker<Api.GroupCallParticipant>;
InlineQueryPeerTypeSameBotPM: Maker<Api.InlineQueryPeerTypeSameBotPM>;
InlineQueryPeerTypePM: Maker<Api.InlineQueryPeerTypePM>;
InlineQueryPeerTypeChat: Maker<Api.InlineQueryPeerTypeChat>;
InlineQueryPeerTypeMegagroup: Maker<Api.InlineQueryPeerTypeMegagroup>;
InlineQueryPeerTypeBroadcast: Maker<Api.InlineQueryPeerTypeBroadcast>;
InlineQueryPeerTypeBotPM: Maker<Api.InlineQueryPeerTypeBotPM>;
ChatInviteImporter: Maker<Api.ChatInviteImporter>;
ChatAdminWithInvites: Maker<Api.ChatAdminWithInvites>;
GroupCallParticipantVideoSourceGroup: Maker<Api.GroupCallParticipantVideoSourceGroup>;
GroupCallParticipantVideo: Maker<Api.GroupCallParticipantVideo>;
BotCommandScopeDefault: Maker<Api.BotCommandScopeDefault>;
BotCommandScopeUsers: Maker<Api.BotCommandScopeUsers>;
BotCommandScopeChats: Maker<Api.BotCommandScopeChats>;
BotCommandScopeChatAdmins: Maker<Api.BotCommandScopeChatAdmins>;
BotCommandScopePeer: Maker<Api.BotCommandScopePeer>;
BotCommandScopePeerAdmins: Maker<Api.BotCommandScopePeerAdmins>;
BotCommandScopePeerUser: Maker<Api.BotCommandScopePeerUser>;
SponsoredMessage: Maker<Api.SponsoredMessage>;
SearchResultsCalendarPeriod: Maker<Api.SearchResultsCalendarPeriod>;
SearchResultPosition: Maker<Api.SearchResultPosition>;
ReactionCount: Maker<Api.ReactionCount>;
MessageReactions: Maker<Api.MessageReactions>;
AvailableReaction: Maker<Api.AvailableReaction>;
MessagePeerReaction: Maker<Api.MessagePeerReaction>;
GroupCallStreamChannel: Maker<Api.GroupCallStreamChannel>;
AttachMenuBotIconColor: Maker<Api.AttachMenuBotIconColor>;
AttachMenuBotIcon: Maker<Api.AttachMenuBotIcon>;
AttachMenuBot: Maker<Api.AttachMenuBot>;
AttachMenuBotsNotModified: Maker<Api.AttachMenuBotsNotModified>;
AttachMenuBots: Maker<Api.AttachMenuBots>;
AttachMenuBotsBot: Maker<Api.AttachMenuBotsBot>;
WebViewResultUrl: Maker<Api.WebViewResultUrl>;
WebViewMessageSent: Maker<Api.WebViewMessageSent>;
BotMenuButtonDefault: Maker<Api.BotMenuButtonDefault>;
BotMenuButtonCommands: Maker<Api.BotMenuButtonCommands>;
BotMenuButton: Maker<Api.BotMenuButton>;
NotificationSoundDefault: Maker<Api.NotificationSoundDefault>;
NotificationSoundNone: Maker<Api.NotificationSoundNone>;
NotificationSoundLocal: Maker<Api.NotificationSoundLocal>;
NotificationSoundRingtone: Maker<Api.NotificationSoundRingtone>;
AttachMenuPeerTypeSameBotPM: Maker<Api.AttachMenuPeerTypeSameBotPM>;
AttachMenuPeerTypeBotPM: Maker<Api.AttachMenuPeerTypeBotPM>;
AttachMenuPeerTypePM: Maker<Api.AttachMenuPeerTypePM>;
AttachMenuPeerTypeChat: Maker<Api.AttachMenuPeerTypeChat>;
AttachMenuPeerTypeBroadcast: Maker<Api.AttachMenuPeerTypeBroadcast>;
InputInvoiceMessage: Maker<Api.InputInvoiceMessage>;
InputInvoiceSlug: Maker<Api.InputInvoiceSlug>;
InputInvoicePremiumGiftCode: Maker<Api.InputInvoicePremiumGiftCode>;
InputInvoiceStars: Maker<Api.InputInvoiceStars>;
InputInvoiceChatInviteSubscription: Maker<Api.InputInvoiceChatInviteSubscription>;
InputInvoiceStarGift: Maker<Api.InputInvoiceStarGift>;
InputInvoiceStarGiftUpgrade: Maker<Api.InputInvoiceStarGiftUpgrade>;
InputInvoiceStarGiftTransfer: Maker<Api.InputInvoiceStarGiftTransfer>;
InputStorePaymentPremiumSubscription: Maker<Api.InputStorePaymentPremiumSubscription>;
InputStorePaymentGiftPremium: Maker<Api.InputStorePaymentGiftPremium>;
InputStorePaymentPremiumGiftCode: Maker<Api.InputStorePaymentPremiumGiftCode>;
InputStorePaymentPremiumGiveaway: Maker<Api.InputStorePaymentPremiumGiveaway>;
InputStorePaymentStarsTopup: Maker<Api.InputStorePaymentStarsTopup>;
InputStorePaymentStarsGift: Maker<Api.InputStorePaymentStarsGift>;
InputStorePaymentStarsGiveaway: Maker<Api.InputStorePaymentStarsGiveaway>;
PremiumGiftOption: Maker<Api.PremiumGiftOption>;
PaymentFormMethod: Maker<Api.PaymentFormMethod>;
EmojiStatusEmpty: Maker<Api.EmojiStatusEmpty>;
EmojiStatus: Maker<Api.EmojiStatus>;
EmojiStatusCollectible: Maker<Api.EmojiStatusCollectible>;
InputEmojiStatusCollectible: Maker<Api.InputEmojiStatusCollectible>;
ReactionEmpty: Maker<Api.ReactionEmpty>;
ReactionEmoji: Maker<Api.ReactionEmoji>;
ReactionCustomEmoji: Maker<Api.ReactionCustomEmoji>;
ReactionPaid: Maker<Api.ReactionPaid>;
ChatReactionsNone: Maker<Api.ChatReactionsNone>;
ChatReactionsAll: Maker<Api.ChatReactionsAll>;
ChatReactionsSome: Maker<Api.ChatReactionsSome>;
EmailVerifyPurposeLoginSetup: Maker<Api.EmailVerifyPurposeLoginSetup>;
EmailVerifyPurposeLoginChange: Maker<Api.EmailVerifyPurposeLoginChange>;
EmailVerifyPurposePassport: Maker<Api.EmailVerifyPurposePassport>;
EmailVerificationCode: Maker<Api.EmailVerificationCode>;
EmailVerificationGoogle: Maker<Api.EmailVerificationGoogle>;
EmailVerificationApple: Maker<Api.EmailVerificationApple>;
PremiumSubscriptionOption: Maker<Api.PremiumSubscriptionOption>;
SendAsPeer: Maker<Api.SendAsPeer>;
MessageExtendedMediaPreview: Maker<Api.MessageExtendedMediaPreview>;
MessageExtendedMedia: Maker<Api.MessageExtendedMedia>;
StickerKeyword: Maker<Api.StickerKeyword>;
Username: Maker<Api.Username>;
ForumTopicDeleted: Maker<Api.ForumTopicDeleted>;
ForumTopic: Maker<Api.ForumTopic>;
DefaultHistoryTTL: Maker<Api.DefaultHistoryTTL>;
ExportedContactToken: Maker<Api.ExportedContactToken>;
RequestPeerTypeUser: Maker<Api.RequestPeerTypeUser>;
RequestPeerTypeChat: Maker<Api.RequestPeerTypeChat>;
RequestPeerTypeBroadcast: Maker<Api.RequestPeerTypeBroadcast>;
EmojiListNotModified: Maker<Api.EmojiListNotModified>;
EmojiList: Maker<Api.EmojiList>;
EmojiGroup: Maker<Api.EmojiGroup>;
EmojiGroupGreeting: Maker<Api.EmojiGroupGreeting>;
EmojiGroupPremium: Maker<Api.EmojiGroupPremium>;
TextWithEntities: Maker<Api.TextWithEntities>;
AutoSaveSettings: Maker<Api.AutoSaveSettings>;
AutoSaveException: Maker<Api.AutoSaveException>;
InputBotAppID: Maker<Api.InputBotAppID>;
InputBotAppShortName: Maker<Api.InputBotAppShortName>;
BotAppNotModified: Maker<Api.BotAppNotModified>;
BotApp: Maker<Api.BotApp>;
InlineBotWebView: Maker<Api.InlineBotWebView>;
ReadParticipantDate: Maker<Api.ReadParticipantDate>;
InputChatlistDialogFilter: Maker<Api.InputChatlistDialogFilter>;
ExportedChatlistInvite: Maker<Api.ExportedChatlistInvite>;
MessagePeerVote: Maker<Api.MessagePeerVote>;
MessagePeerVoteInputOption: Maker<Api.MessagePeerVoteInputOption>;
MessagePeerVoteMultiple: Maker<Api.MessagePeerVoteMultiple>;
StoryViews: Maker<Api.StoryViews>;
StoryItemDeleted: Maker<Api.StoryItemDeleted>;
StoryItemSkipped: Maker<Api.StoryItemSkipped>;
StoryItem: Maker<Api.StoryItem>;
StoryView: Maker<Api.StoryView>;
StoryViewPublicForward: Maker<Api.StoryViewPublicForward>;
StoryViewPublicRepost: Maker<Api.StoryViewPublicRepost>;
InputReplyToMessage: Maker<Api.InputReplyToMessage>;
InputReplyToStory: Maker<Api.InputReplyToStory>;
ExportedStoryLink: Maker<Api.ExportedStoryLink>;
StoriesStealthMode: Maker<Api.StoriesStealthMode>;
MediaAreaCoordinates: Maker<Api.MediaAreaCoordinates>;
MediaAreaVenue: Maker<Api.MediaAreaVenue>;
InputMediaAreaVenue: Maker<Api.InputMediaAreaVenue>;
MediaAreaGeoPoint: Maker<Api.MediaAreaGeoPoint>;
MediaAreaSuggestedReaction: Maker<Api.MediaAreaSuggestedReaction>;
MediaAreaChannelPost: Maker<Api.MediaAreaChannelPost>;
InputMediaAreaChannelPost: Maker<Api.InputMediaAreaChannelPost>;
MediaAreaUrl: Maker<Api.MediaAreaUrl>;
MediaAreaWeather: Maker<Api.MediaAreaWeather>;
MediaAreaStarGift: Maker<Api.MediaAreaStarGift>;
PeerStories: Maker<Api.PeerStories>;
PremiumGiftCodeOption: Maker<Api.PremiumGiftCodeOption>;
PrepaidGiveaway: Maker<Api.PrepaidGiveaway>;
PrepaidStarsGiveaway: Maker<Api.PrepaidStarsGiveaway>;
Boost: Maker<Api.Boost>;
MyBoost: Maker<Api.MyBoost>;
StoryFwdHeader: Maker<Api.StoryFwdHeader>;
PostInteractionCountersMessage: Maker<Api.PostInteractionCountersMessage>;
PostInteractionCountersStory: Maker<Api.PostInteractionCountersStory>;
PublicForwardMessage: Maker<Api.PublicForwardMessage>;
PublicForwardStory: Maker<Api.PublicForwardStory>;
PeerColor: Maker<Api.PeerColor>;
StoryReaction: Maker<Api.StoryReaction>;
StoryReactionPublicForward: Maker<Api.StoryReactionPublicForward>;
StoryReactionPublicRepost: Maker<Api.StoryReactionPublicRepost>;
SavedDialog: Maker<Api.SavedDialog>;
SavedReactionTag: Maker<Api.SavedReactionTag>;
OutboxReadDate: Maker<Api.OutboxReadDate>;
SmsJob: Maker<Api.SmsJob>;
BusinessWeeklyOpen: Maker<Api.BusinessWeeklyOpen>;
BusinessWorkHours: Maker<Api.BusinessWorkHours>;
BusinessLocation: Maker<Api.BusinessLocation>;
InputBusinessRecipients: Maker<Api.InputBusinessRecipients>;
BusinessRecipients: Maker<Api.BusinessRecipients>;
BusinessAwayMessageScheduleAlways: Maker<Api.BusinessAwayMessageScheduleAlways>;
BusinessAwayMessageScheduleOutsideWorkHours: Maker<Api.BusinessAwayMessageScheduleOutsideWorkHours>;
BusinessAwayMessageScheduleCustom: Maker<Api.BusinessAwayMessageScheduleCustom>;
InputBusinessGreetingMessage: Maker<Api.InputBusinessGreetingMessage>;
BusinessGreetingMessage: Maker<Api.BusinessGreetingMessage>;
InputBusinessAwayMessage: Maker<Api.InputBusinessAwayMessage>;
BusinessAwayMessage: Maker<Api.BusinessAwayMessage>;
Timezone: Maker<Api.Timezone>;
QuickReply: Maker<Api.QuickReply>;
InputQuickReplyShortcut: Maker<Api.InputQuickReplyShortcut>;
InputQuickReplyShortcutId: Maker<Api.InputQuickReplyShortcutId>;
ConnectedBot: Maker<Api.ConnectedBot>;
Birthday: Maker<Api.Birthday>;
BotBusinessConnection: Maker<Api.BotBusinessConnection>;
InputBusinessIntro: Maker<Api.InputBusinessIntro>;
BusinessIntro: Maker<Api.BusinessIntro>;
InputCollectibleUsername: Maker<Api.InputCollectibleUsername>;
InputCollectiblePhone: Maker<Api.InputCollectiblePhone>;
InputBusinessBotRecipients: Maker<Api.InputBusinessBotRecipients>;
BusinessBotRecipients: Maker<Api.BusinessBotRecipients>;
ContactBirthday: Maker<Api.ContactBirthday>;
MissingInvitee: Maker<Api.MissingInvitee>;
InputBusinessChatLink: Maker<Api.InputBusinessChatLink>;
BusinessChatLink: Maker<Api.BusinessChatLink>;
RequestedPeerUser: Maker<Api.RequestedPeerUser>;
RequestedPeerChat: Maker<Api.RequestedPeerChat>;
RequestedPeerChannel: Maker<Api.RequestedPeerChannel>;
SponsoredMessageReportOption: Maker<Api.SponsoredMessageReportOption>;
BroadcastRevenueTransactionProceeds: Maker<Api.BroadcastRevenueTransactionProceeds>;
BroadcastRevenueTransactionWithdrawal: Maker<Api.BroadcastRevenueTransactionWithdrawal>;
BroadcastRevenueTransactionRefund: Maker<Api.BroadcastRevenueTransactionRefund>;
ReactionNotificationsFromContacts: Maker<Api.ReactionNotificationsFromContacts>;
ReactionNotificationsFromAll: Maker<Api.ReactionNotificationsFromAll>;
ReactionsNotifySettings: Maker<Api.ReactionsNotifySettings>;
BroadcastRevenueBalances: Maker<Api.BroadcastRevenueBalances>;
AvailableEffect: Maker<Api.AvailableEffect>;
FactCheck: Maker<Api.FactCheck>;
StarsTransactionPeerUnsupported: Maker<Api.StarsTransactionPeerUnsupported>;
StarsTransactionPeerAppStore: Maker<Api.StarsTransactionPeerAppStore>;
StarsTransactionPeerPlayMarket: Maker<Api.StarsTransactionPeerPlayMarket>;
StarsTransactionPeerPremiumBot: Maker<Api.StarsTransactionPeerPremiumBot>;
StarsTransactionPeerFragment: Maker<Api.StarsTransactionPeerFragment>;
StarsTransactionPeer: Maker<Api.StarsTransactionPeer>;
StarsTransactionPeerAds: Maker<Api.StarsTransactionPeerAds>;
StarsTransactionPeerAPI: Maker<Api.StarsTransactionPeerAPI>;
StarsTopupOption: Maker<Api.StarsTopupOption>;
StarsTransaction: Maker<Api.StarsTransaction>;
FoundStory: Maker<Api.FoundStory>;
GeoPointAddress: Maker<Api.GeoPointAddress>;
StarsRevenueStatus: Maker<Api.StarsRevenueStatus>;
InputStarsTransaction: Maker<Api.InputStarsTransaction>;
StarsGiftOption: Maker<Api.StarsGiftOption>;
BotPreviewMedia: Maker<Api.BotPreviewMedia>;
StarsSubscriptionPricing: Maker<Api.StarsSubscriptionPricing>;
StarsSubscription: Maker<Api.StarsSubscription>;
MessageReactor: Maker<Api.MessageReactor>;
StarsGiveawayOption: Maker<Api.StarsGiveawayOption>;
StarsGiveawayWinnersOption: Maker<Api.StarsGiveawayWinnersOption>;
StarGift: Maker<Api.StarGift>;
StarGiftUnique: Maker<Api.StarGiftUnique>;
MessageReportOption: Maker<Api.MessageReportOption>;
ReportResultChooseOption: Maker<Api.ReportResultChooseOption>;
ReportResultAddComment: Maker<Api.ReportResultAddComment>;
ReportResultReported: Maker<Api.ReportResultReported>;
BotAppSettings: Maker<Api.BotAppSettings>;
StarRefProgram: Maker<Api.StarRefProgram>;
ConnectedBotStarRef: Maker<Api.ConnectedBotStarRef>;
StarsAmount: Maker<Api.StarsAmount>;
BotVerifierSettings: Maker<Api.BotVerifierSettings>;
BotVerification: Maker<Api.BotVerification>;
StarGiftAttributeModel: Maker<Api.StarGiftAttributeModel>;
StarGiftAttributePattern: Maker<Api.StarGiftAttributePattern>;
StarGiftAttributeBackdrop: Maker<Api.StarGiftAttributeBackdrop>;
StarGiftAttributeOriginalDetails: Maker<Api.StarGiftAttributeOriginalDetails>;
SavedStarGift: Maker<Api.SavedStarGift>;
InputSavedStarGiftUser: Maker<Api.InputSavedStarGiftUser>;
InputSavedStarGiftChat: Maker<Api.InputSavedStarGiftChat>;
InvokeAfterMsg: Maker<Api.InvokeAfterMsg>;
InvokeAfterMsgs: Maker<Api.InvokeAfterMsgs>;
InitConnection: Maker<Api.InitConnection>;
InvokeWithLayer: Maker<Api.InvokeWithLayer>;
InvokeWithoutUpdates: Maker<Api.InvokeWithoutUpdates>;
InvokeWithMessagesRange: Maker<Api.InvokeWithMessagesRange>;
InvokeWithTakeout: Maker<Api.InvokeWithTakeout>;
InvokeWithBusinessConnection: Maker<Api.InvokeWithBusinessConnection>;
InvokeWithGooglePlayIntegrity: Maker<Api.InvokeWithGooglePlayIntegrity>;
InvokeWithApnsSecret: Maker<Api.InvokeWithApnsSecret>;
ResPQ: Maker<Api.ResPQ>;
PQInnerData: Maker<Api.PQInnerData>;
PQInnerDataDc: Maker<Api.PQInnerDataDc>;
PQInnerDataTemp: Maker<Api.PQInnerDataTemp>;
PQInnerDataTempDc: Maker<Api.PQInnerDataTempDc>;
BindAuthKeyInner: Maker<Api.BindAuthKeyInner>;
ServerDHParamsFail: Maker<Api.ServerDHParamsFail>;
ServerDHParamsOk: Maker<Api.ServerDHParamsOk>;
ServerDHInnerData: Maker<Api.ServerDHInnerData>;
ClientDHInnerData: Maker<Api.ClientDHInnerData>;
DhGenOk: Maker<Api.DhGenOk>;
DhGenRetry: Maker<Api.DhGenRetry>;
DhGenFail: Maker<Api.DhGenFail>;
DestroyAuthKeyOk: Maker<Api.DestroyAuthKeyOk>;
DestroyAuthKeyNone: Maker<Api.DestroyAuthKeyNone>;
DestroyAuthKeyFail: Maker<Api.DestroyAuthKeyFail>;
ReqPq: Maker<Api.ReqPq>;
ReqPqMulti: Maker<Api.ReqPqMulti>;
ReqDHParams: Maker<Api.ReqDHParams>;
SetClientDHParams: Maker<Api.SetClientDHParams>;
DestroyAuthKey: Maker<Api.DestroyAuthKey>;
MsgsAck: Maker<Api.MsgsAck>;
BadMsgNotification: Maker<Api.BadMsgNotification>;
BadServerSalt: Maker<Api.BadServerSalt>;
MsgsStateReq: Maker<Api.MsgsStateReq>;
MsgsStateInfo: Maker<Api.MsgsStateInfo>;
MsgsAllInfo: Maker<Api.MsgsAllInfo>;
MsgDetailedInfo: Maker<Api.MsgDetailedInfo>;
MsgNewDetailedInfo: Maker<Api.MsgNewDetailedInfo>;
MsgResendReq: Maker<Api.MsgResendReq>;
RpcError: Maker<Api.RpcError>;
RpcAnswerUnknown: Maker<Api.RpcAnswerUnknown>;
RpcAnswerDroppedRunning: Maker<Api.RpcAnswerDroppedRunning>;
RpcAnswerDropped: Maker<Api.RpcAnswerDropped>;
FutureSalt: Maker<Api.FutureSalt>;
FutureSalts: Maker<Api.FutureSalts>;
Pong: Maker<Api.Pong>;
DestroySessionOk: Maker<Api.DestroySessionOk>;
DestroySessionNone: Maker<Api.DestroySessionNone>;
NewSessionCreated: Maker<Api.NewSessionCreated>;
HttpWait: Maker<Api.HttpWait>;
IpPort: Maker<Api.IpPort>;
IpPortSecret: Maker<Api.IpPortSecret>;
AccessPointRule: Maker<Api.AccessPointRule>;
TlsClientHello: Maker<Api.TlsClientHello>;
TlsBlockString: Maker<Api.TlsBlockString>;
TlsBlockRandom: Maker<Api.TlsBlockRandom>;
TlsBlockZero: Maker<Api.TlsBlockZero>;
TlsBlockDomain: Maker<Api.TlsBlockDomain>;
TlsBlockGrease: Maker<Api.TlsBlockGrease>;
TlsBlockPublicKey: Maker<Api.TlsBlockPublicKey>;
TlsBlockScope: Maker<Api.TlsBlockScope>;
TlsBlockPermutation: Maker<Api.TlsBlockPermutation>;
RpcDropAnswer: Maker<Api.RpcDropAnswer>;
GetFutureSalts: Maker<Api.GetFutureSalts>;
Ping: Maker<Api.Ping>;
PingDelayDisconnect: Maker<Api.PingDelayDisconnect>;
DestroySession: Maker<Api.DestroySession>;
storage: { FileUnknown: Maker<Api.storage.FileUnknown>; FilePartial: Maker<Api.storage.FilePartial>; FileJpeg: Maker<Api.storage.FileJpeg>; FileGif: Maker<Api.storage.FileGif>; FilePng: Maker<Api.storage.FilePng>; FilePdf: Maker<Api.storage.FilePdf>; FileMp3: Maker<Api.storage.FileMp3>; FileMov: Maker<Api.storage.FileMov>; FileMp4: Maker<Api.storage.FileMp4>; FileWebp: Maker<Api.storage.FileWebp>; };
auth: { SentCode: Maker<Api.auth.SentCode>; SentCodeSuccess: Maker<Api.auth.SentCodeSuccess>; Authorization: Maker<Api.auth.Authorization>; AuthorizationSignUpRequired: Maker<Api.auth.AuthorizationSignUpRequired>; ExportedAuthorization: Maker<Api.auth.ExportedAuthorization>; PasswordRecovery: Maker<Api.auth.PasswordRecovery>; CodeTypeSms: Maker<Api.auth.CodeTypeSms>; CodeTypeCall: Maker<Api.auth.CodeTypeCall>; CodeTypeFlashCall: Maker<Api.auth.CodeTypeFlashCall>; CodeTypeMissedCall: Maker<Api.auth.CodeTypeMissedCall>; CodeTypeFragmentSms: Maker<Api.auth.CodeTypeFragmentSms>; SentCodeTypeApp: Maker<Api.auth.SentCodeTypeApp>; SentCodeTypeSms: Maker<Api.auth.SentCodeTypeSms>; SentCodeTypeCall: Maker<Api.auth.SentCodeTypeCall>; SentCodeTypeFlashCall: Maker<Api.auth.SentCodeTypeFlashCall>; SentCodeTypeMissedCall: Maker<Api.auth.SentCodeTypeMissedCall>; SentCodeTypeEmailCode: Maker<Api.auth.SentCodeTypeEmailCode>; SentCodeTypeSetUpEmailRequired: Maker<Api.auth.SentCodeTypeSetUpEmailRequired>; SentCodeTypeFragmentSms: Maker<Api.auth.SentCodeTypeFragmentSms>; SentCodeTypeFirebaseSms: Maker<Api.auth.SentCodeTypeFirebaseSms>; SentCodeTypeSmsWord: Maker<Api.auth.SentCodeTypeSmsWord>; SentCodeTypeSmsPhrase: Maker<Api.auth.SentCodeTypeSmsPhrase>; LoginToken: Maker<Api.auth.LoginToken>; LoginTokenMigrateTo: Maker<Api.auth.LoginTokenMigrateTo>; LoginTokenSuccess: Maker<Api.auth.LoginTokenSuccess>; LoggedOut: Maker<Api.auth.LoggedOut>; SendCode: Maker<Api.auth.SendCode>; SignUp: Maker<Api.auth.SignUp>; SignIn: Maker<Api.auth.SignIn>; LogOut: Maker<Api.auth.LogOut>; ResetAuthorizations: Maker<Api.auth.ResetAuthorizations>; ExportAuthorization: Maker<Api.auth.ExportAuthorization>; ImportAuthorization: Maker<Api.auth.ImportAuthorization>; BindTempAuthKey: Maker<Api.auth.BindTempAuthKey>; ImportBotAuthorization: Maker<Api.auth.ImportBotAuthorization>; CheckPassword: Maker<Api.auth.CheckPassword>; RequestPasswordRecovery: Maker<Api.auth.RequestPasswordRecovery>; RecoverPassword: Maker<Api.auth.RecoverPassword>; ResendCode: Maker<Api.auth.ResendCode>; CancelCode: Maker<Api.auth.CancelCode>; DropTempAuthKeys: Maker<Api.auth.DropTempAuthKeys>; ExportLoginToken: Maker<Api.auth.ExportLoginToken>; ImportLoginToken: Maker<Api.auth.ImportLoginToken>; AcceptLoginToken: Maker<Api.auth.AcceptLoginToken>; CheckRecoveryPassword: Maker<Api.auth.CheckRecoveryPassword>; ImportWebTokenAuthorization: Maker<Api.auth.ImportWebTokenAuthorization>; RequestFirebaseSms: Maker<Api.auth.RequestFirebaseSms>; ResetLoginEmail: Maker<Api.auth.ResetLoginEmail>; ReportMissingCode: Maker<Api.auth.ReportMissingCode>; };
contacts: { ContactsNotModified: Maker<Api.contacts.ContactsNotModified>; Contacts: Maker<Api.contacts.Contacts>; ImportedContacts: Maker<Api.contacts.ImportedContacts>; Blocked: Maker<Api.contacts.Blocked>; BlockedSlice: Maker<Api.contacts.BlockedSlice>; Found: Maker<Api.contacts.Found>; ResolvedPeer: Maker<Api.contacts.ResolvedPeer>; TopPeersNotModified: Maker<Api.contacts.TopPeersNotModified>; TopPeers: Maker<Api.contacts.TopPeers>; TopPeersDisabled: Maker<Api.contacts.TopPeersDisabled>; ContactBirthdays: Maker<Api.contacts.ContactBirthdays>; GetContactIDs: Maker<Api.contacts.GetContactIDs>; GetStatuses: Maker<Api.contacts.GetStatuses>; GetContacts: Maker<Api.contacts.GetContacts>; ImportContacts: Maker<Api.contacts.ImportContacts>; DeleteContacts: Maker<Api.contacts.DeleteContacts>; DeleteByPhones: Maker<Api.contacts.DeleteByPhones>; Block: Maker<Api.contacts.Block>; Unblock: Maker<Api.contacts.Unblock>; GetBlocked: Maker<Api.contacts.GetBlocked>; Search: Maker<Api.contacts.Search>; ResolveUsername: Maker<Api.contacts.ResolveUsername>; GetTopPeers: Maker<Api.contacts.GetTopPeers>; ResetTopPeerRating: Maker<Api.contacts.ResetTopPeerRating>; ResetSaved: Maker<Api.contacts.ResetSaved>; GetSaved: Maker<Api.contacts.GetSaved>; ToggleTopPeers: Maker<Api.contacts.ToggleTopPeers>; AddContact: Maker<Api.contacts.AddContact>; AcceptContact: Maker<Api.contacts.AcceptContact>; GetLocated: Maker<Api.contacts.GetLocated>; BlockFromReplies: Maker<Api.contacts.BlockFromReplies>; ResolvePhone: Maker<Api.contacts.ResolvePhone>; ExportContactToken: Maker<Api.contacts.ExportContactToken>; ImportContactToken: Maker<Api.contacts.ImportContactToken>; EditCloseFriends: Maker<Api.contacts.EditCloseFriends>; SetBlocked: Maker<Api.contacts.SetBlocked>; GetBirthdays: Maker<Api.contacts.GetBirthdays>; };
messages: { Dialogs: Maker<Api.messages.Dialogs>; DialogsSlice: Maker<Api.messages.DialogsSlice>; DialogsNotModified: Maker<Api.messages.DialogsNotModified>; Messages: Maker<Api.messages.Messages>; MessagesSlice: Maker<Api.messages.MessagesSlice>; ChannelMessages: Maker<Api.messages.ChannelMessages>; MessagesNotModified: Maker<Api.messages.MessagesNotModified>; Chats: Maker<Api.messages.Chats>; ChatsSlice: Maker<Api.messages.ChatsSlice>; ChatFull: Maker<Api.messages.ChatFull>; AffectedHistory: Maker<Api.messages.AffectedHistory>; DhConfigNotModified: Maker<Api.messages.DhConfigNotModified>; DhConfig: Maker<Api.messages.DhConfig>; SentEncryptedMessage: Maker<Api.messages.SentEncryptedMessage>; SentEncryptedFile: Maker<Api.messages.SentEncryptedFile>; StickersNotModified: Maker<Api.messages.StickersNotModified>; Stickers: Maker<Api.messages.Stickers>; AllStickersNotModified: Maker<Api.messages.AllStickersNotModified>; AllStickers: Maker<Api.messages.AllStickers>; AffectedMessages: Maker<Api.messages.AffectedMessages>; StickerSet: Maker<Api.messages.StickerSet>; StickerSetNotModified: Maker<Api.messages.StickerSetNotModified>; SavedGifsNotModified: Maker<Api.messages.SavedGifsNotModified>; SavedGifs: Maker<Api.messages.SavedGifs>; BotResults: Maker<Api.messages.BotResults>; BotCallbackAnswer: Maker<Api.messages.BotCallbackAnswer>; MessageEditData: Maker<Api.messages.MessageEditData>; PeerDialogs: Maker<Api.messages.PeerDialogs>; FeaturedStickersNotModified: Maker<Api.messages.FeaturedStickersNotModified>; FeaturedStickers: Maker<Api.messages.FeaturedStickers>; RecentStickersNotModified: Maker<Api.messages.RecentStickersNotModified>; RecentStickers: Maker<Api.messages.RecentStickers>; ArchivedStickers: Maker<Api.messages.ArchivedStickers>; StickerSetInstallResultSuccess: Maker<Api.messages.StickerSetInstallResultSuccess>; StickerSetInstallResultArchive: Maker<Api.messages.StickerSetInstallResultArchive>; HighScores: Maker<Api.messages.HighScores>; FavedStickersNotModified: Maker<Api.messages.FavedStickersNotModified>; FavedStickers: Maker<Api.messages.FavedStickers>; FoundStickerSetsNotModified: Maker<Api.messages.FoundStickerSetsNotModified>; FoundStickerSets: Maker<Api.messages.FoundStickerSets>; SearchCounter: Maker<Api.messages.SearchCounter>; InactiveChats: Maker<Api.messages.InactiveChats>; VotesList: Maker<Api.messages.VotesList>; MessageViews: Maker<Api.messages.MessageViews>; DiscussionMessage: Maker<Api.messages.DiscussionMessage>; HistoryImport: Maker<Api.messages.HistoryImport>; HistoryImportParsed: Maker<Api.messages.HistoryImportParsed>; AffectedFoundMessages: Maker<Api.messages.AffectedFoundMessages>; ExportedChatInvites: Maker<Api.messages.ExportedChatInvites>; ExportedChatInvite: Maker<Api.messages.ExportedChatInvite>; ExportedChatInviteReplaced: Maker<Api.messages.ExportedChatInviteReplaced>; ChatInviteImporters: Maker<Api.messages.ChatInviteImporters>; ChatAdminsWithInvites: Maker<Api.messages.ChatAdminsWithInvites>; CheckedHistoryImportPeer: Maker<Api.messages.CheckedHistoryImportPeer>; SponsoredMessages: Maker<Api.messages.SponsoredMessages>; SponsoredMessagesEmpty: Maker<Api.messages.SponsoredMessagesEmpty>; SearchResultsCalendar: Maker<Api.messages.SearchResultsCalendar>; SearchResultsPositions: Maker<Api.messages.SearchResultsPositions>; PeerSettings: Maker<Api.messages.PeerSettings>; MessageReactionsList: Maker<Api.messages.MessageReactionsList>; AvailableReactionsNotModified: Maker<Api.messages.AvailableReactionsNotModified>; AvailableReactions: Maker<Api.messages.AvailableReactions>; TranscribedAudio: Maker<Api.messages.TranscribedAudio>; ReactionsNotModified: Maker<Api.messages.ReactionsNotModified>; Reactions: Maker<Api.messages.Reactions>; ForumTopics: Maker<Api.messages.ForumTopics>; EmojiGroupsNotModified: Maker<Api.messages.EmojiGroupsNotModified>; EmojiGroups: Maker<Api.messages.EmojiGroups>; TranslateResult: Maker<Api.messages.TranslateResult>; BotApp: Maker<Api.messages.BotApp>; WebPage: Maker<Api.messages.WebPage>; SavedDialogs: Maker<Api.messages.SavedDialogs>; SavedDialogsSlice: Maker<Api.messages.SavedDialogsSlice>; SavedDialogsNotModified: Maker<Api.messages.SavedDialogsNotModified>; SavedReactionTagsNotModified: Maker<Api.messages.SavedReactionTagsNotModified>; SavedReactionTags: Maker<Api.messages.SavedReactionTags>; QuickReplies: Maker<Api.messages.QuickReplies>; QuickRepliesNotModified: Maker<Api.messages.QuickRepliesNotModified>; DialogFilters: Maker<Api.messages.DialogFilters>; MyStickers: Maker<Api.messages.MyStickers>; InvitedUsers: Maker<Api.messages.InvitedUsers>; AvailableEffectsNotModified: Maker<Api.messages.AvailableEffectsNotModified>; AvailableEffects: Maker<Api.messages.AvailableEffects>; BotPreparedInlineMessage: Maker<Api.messages.BotPreparedInlineMessage>; PreparedInlineMessage: Maker<Api.messages.PreparedInlineMessage>; FoundStickersNotModified: Maker<Api.messages.FoundStickersNotModified>; FoundStickers: Maker<Api.messages.FoundStickers>; WebPagePreview: Maker<Api.messages.WebPagePreview>; GetMessages: Maker<Api.messages.GetMessages>; GetDialogs: Maker<Api.messages.GetDialogs>; GetHistory: Maker<Api.messages.GetHistory>; Search: Maker<Api.messages.Search>; ReadHistory: Maker<Api.messages.ReadHistory>; DeleteHistory: Maker<Api.messages.DeleteHistory>; DeleteMessages: Maker<Api.messages.DeleteMessages>; ReceivedMessages: Maker<Api.messages.ReceivedMessages>; SetTyping: Maker<Api.messages.SetTyping>; SendMessage: Maker<Api.messages.SendMessage>; SendMedia: Maker<Api.messages.SendMedia>; ForwardMessages: Maker<Api.messages.ForwardMessages>; ReportSpam: Maker<Api.messages.ReportSpam>; GetPeerSettings: Maker<Api.messages.GetPeerSettings>; Report: Maker<Api.messages.Report>; GetChats: Maker<Api.messages.GetChats>; GetFullChat: Maker<Api.messages.GetFullChat>; EditChatTitle: Maker<Api.messages.EditChatTitle>; EditChatPhoto: Maker<Api.messages.EditChatPhoto>; AddChatUser: Maker<Api.messages.AddChatUser>; DeleteChatUser: Maker<Api.messages.DeleteChatUser>; CreateChat: Maker<Api.messages.CreateChat>; GetDhConfig: Maker<Api.messages.GetDhConfig>; RequestEncryption: Maker<Api.messages.RequestEncryption>; AcceptEncryption: Maker<Api.messages.AcceptEncryption>; DiscardEncryption: Maker<Api.messages.DiscardEncryption>; SetEncryptedTyping: Maker<Api.messages.SetEncryptedTyping>; ReadEncryptedHistory: Maker<Api.messages.ReadEncryptedHistory>; SendEncrypted: Maker<Api.messages.SendEncrypted>; SendEncryptedFile: Maker<Api.messages.SendEncryptedFile>; SendEncryptedService: Maker<Api.messages.SendEncryptedService>; ReceivedQueue: Maker<Api.messages.ReceivedQueue>; ReportEncryptedSpam: Maker<Api.messages.ReportEncryptedSpam>; ReadMessageContents: Maker<Api.messages.ReadMessageContents>; GetStickers: Maker<Api.messages.GetStickers>; GetAllStickers: Maker<Api.messages.GetAllStickers>; GetWebPagePreview: Maker<Api.messages.GetWebPagePreview>; ExportChatInvite: Maker<Api.messages.ExportChatInvite>; CheckChatInvite: Maker<Api.messages.CheckChatInvite>; ImportChatInvite: Maker<Api.messages.ImportChatInvite>; GetStickerSet: Maker<Api.messages.GetStickerSet>; InstallStickerSet: Maker<Api.messages.InstallStickerSet>; UninstallStickerSet: Maker<Api.messages.UninstallStickerSet>; StartBot: Maker<Api.messages.StartBot>; GetMessagesViews: Maker<Api.messages.GetMessagesViews>; EditChatAdmin: Maker<Api.messages.EditChatAdmin>; MigrateChat: Maker<Api.messages.MigrateChat>; SearchGlobal: Maker<Api.messages.SearchGlobal>; ReorderStickerSets: Maker<Api.messages.ReorderStickerSets>; GetDocumentByHash: Maker<Api.messages.GetDocumentByHash>; GetSavedGifs: Maker<Api.messages.GetSavedGifs>; SaveGif: Maker<Api.messages.SaveGif>; GetInlineBotResults: Maker<Api.messages.GetInlineBotResults>; SetInlineBotResults: Maker<Api.messages.SetInlineBotResults>; SendInlineBotResult: Maker<Api.messages.SendInlineBotResult>; GetMessageEditData: Maker<Api.messages.GetMessageEditData>; EditMessage: Maker<Api.messages.EditMessage>; EditInlineBotMessage: Maker<Api.messages.EditInlineBotMessage>; GetBotCallbackAnswer: Maker<Api.messages.GetBotCallbackAnswer>; SetBotCallbackAnswer: Maker<Api.messages.SetBotCallbackAnswer>; GetPeerDialogs: Maker<Api.messages.GetPeerDialogs>; SaveDraft: Maker<Api.messages.SaveDraft>; GetAllDrafts: Maker<Api.messages.GetAllDrafts>; GetFeaturedStickers: Maker<Api.messages.GetFeaturedStickers>; ReadFeaturedStickers: Maker<Api.messages.ReadFeaturedStickers>; GetRecentStickers: Maker<Api.messages.GetRecentStickers>; SaveRecentSticker: Maker<Api.messages.SaveRecentSticker>; ClearRecentStickers: Maker<Api.messages.ClearRecentStickers>; GetArchivedStickers: Maker<Api.messages.GetArchivedStickers>; GetMaskStickers: Maker<Api.messages.GetMaskStickers>; GetAttachedStickers: Maker<Api.messages.GetAttachedStickers>; SetGameScore: Maker<Api.messages.SetGameScore>; SetInlineGameScore: Maker<Api.messages.SetInlineGameScore>; GetGameHighScores: Maker<Api.messages.GetGameHighScores>; GetInlineGameHighScores: Maker<Api.messages.GetInlineGameHighScores>; GetCommonChats: Maker<Api.messages.GetCommonChats>; GetWebPage: Maker<Api.messages.GetWebPage>; ToggleDialogPin: Maker<Api.messages.ToggleDialogPin>; ReorderPinnedDialogs: Maker<Api.messages.ReorderPinnedDialogs>; GetPinnedDialogs: Maker<Api.messages.GetPinnedDialogs>; SetBotShippingResults: Maker<Api.messages.SetBotShippingResults>; SetBotPrecheckoutResults: Maker<Api.messages.SetBotPrecheckoutResults>; UploadMedia: Maker<Api.messages.UploadMedia>; SendScreenshotNotification: Maker<Api.messages.SendScreenshotNotification>; GetFavedStickers: Maker<Api.messages.GetFavedStickers>; FaveSticker: Maker<Api.messages.FaveSticker>; GetUnreadMentions: Maker<Api.messages.GetUnreadMentions>; ReadMentions: Maker<Api.messages.ReadMentions>; GetRecentLocations: Maker<Api.messages.GetRecentLocations>; SendMultiMedia: Maker<Api.messages.SendMultiMedia>; UploadEncryptedFile: Maker<Api.messages.UploadEncryptedFile>; SearchStickerSets: Maker<Api.messages.SearchStickerSets>; GetSplitRanges: Maker<Api.messages.GetSplitRanges>; MarkDialogUnread: Maker<Api.messages.MarkDialogUnread>; GetDialogUnreadMarks: Maker<Api.messages.GetDialogUnreadMarks>; ClearAllDrafts: Maker<Api.messages.ClearAllDrafts>; UpdatePinnedMessage: Maker<Api.messages.UpdatePinnedMessage>; SendVote: Maker<Api.messages.SendVote>; GetPollResults: Maker<Api.messages.GetPollResults>; GetOnlines: Maker<Api.messages.GetOnlines>; EditChatAbout: Maker<Api.messages.EditChatAbout>; EditChatDefaultBannedRights: Maker<Api.messages.EditChatDefaultBannedRights>; GetEmojiKeywords: Maker<Api.messages.GetEmojiKeywords>; GetEmojiKeywordsDifference: Maker<Api.messages.GetEmojiKeywordsDifference>; GetEmojiKeywordsLanguages: Maker<Api.messages.GetEmojiKeywordsLanguages>; GetEmojiURL: Maker<Api.messages.GetEmojiURL>; GetSearchCounters: Maker<Api.messages.GetSearchCounters>; RequestUrlAuth: Maker<Api.messages.RequestUrlAuth>; AcceptUrlAuth: Maker<Api.messages.AcceptUrlAuth>; HidePeerSettingsBar: Maker<Api.messages.HidePeerSettingsBar>; GetScheduledHistory: Maker<Api.messages.GetScheduledHistory>; GetScheduledMessages: Maker<Api.messages.GetScheduledMessages>; SendScheduledMessages: Maker<Api.messages.SendScheduledMessages>; DeleteScheduledMessages: Maker<Api.messages.DeleteScheduledMessages>; GetPollVotes: Maker<Api.messages.GetPollVotes>; ToggleStickerSets: Maker<Api.messages.ToggleStickerSets>; GetDialogFilters: Maker<Api.messages.GetDialogFilters>; GetSuggestedDialogFilters: Maker<Api.messages.GetSuggestedDialogFilters>; UpdateDialogFilter: Maker<Api.messages.UpdateDialogFilter>; UpdateDialogFiltersOrder: Maker<Api.messages.UpdateDialogFiltersOrder>; GetOldFeaturedStickers: Maker<Api.messages.GetOldFeaturedStickers>; GetReplies: Maker<Api.messages.GetReplies>; GetDiscussionMessage: Maker<Api.messages.GetDiscussionMessage>; ReadDiscussion: Maker<Api.messages.ReadDiscussion>; UnpinAllMessages: Maker<Api.messages.UnpinAllMessages>; DeleteChat: Maker<Api.messages.DeleteChat>; DeletePhoneCallHistory: Maker<Api.messages.DeletePhoneCallHistory>; CheckHistoryImport: Maker<Api.messages.CheckHistoryImport>; InitHistoryImport: Maker<Api.messages.InitHistoryImport>; UploadImportedMedia: Maker<Api.messages.UploadImportedMedia>; StartHistoryImport: Maker<Api.messages.StartHistoryImport>; GetExportedChatInvites: Maker<Api.messages.GetExportedChatInvites>; GetExportedChatInvite: Maker<Api.messages.GetExportedChatInvite>; EditExportedChatInvite: Maker<Api.messages.EditExportedChatInvite>; DeleteRevokedExportedChatInvites: Maker<Api.messages.DeleteRevokedExportedChatInvites>; DeleteExportedChatInvite: Maker<Api.messages.DeleteExportedChatInvite>; GetAdminsWithInvites: Maker<Api.messages.GetAdminsWithInvites>; GetChatInviteImporters: Maker<Api.messages.GetChatInviteImporters>; SetHistoryTTL: Maker<Api.messages.SetHistoryTTL>; CheckHistoryImportPeer: Maker<Api.messages.CheckHistoryImportPeer>; SetChatTheme: Maker<Api.messages.SetChatTheme>; GetMessageReadParticipants: Maker<Api.messages.GetMessageReadParticipants>; GetSearchResultsCalendar: Maker<Api.messages.GetSearchResultsCalendar>; GetSearchResultsPositions: Maker<Api.messages.GetSearchResultsPositions>; HideChatJoinRequest: Maker<Api.messages.HideChatJoinRequest>; HideAllChatJoinRequests: Maker<Api.messages.HideAllChatJoinRequests>; ToggleNoForwards: Maker<Api.messages.ToggleNoForwards>; SaveDefaultSendAs: Maker<Api.messages.SaveDefaultSendAs>; SendReaction: Maker<Api.messages.SendReaction>; GetMessagesReactions: Maker<Api.messages.GetMessagesReactions>; GetMessageReactionsList: Maker<Api.messages.GetMessageReactionsList>; SetChatAvailableReactions: Maker<Api.messages.SetChatAvailableReactions>; GetAvailableReactions: Maker<Api.messages.GetAvailableReactions>; SetDefaultReaction: Maker<Api.messages.SetDefaultReaction>; TranslateText: Maker<Api.messages.TranslateText>; GetUnreadReactions: Maker<Api.messages.GetUnreadReactions>; ReadReactions: Maker<Api.messages.ReadReactions>; SearchSentMedia: Maker<Api.messages.SearchSentMedia>; GetAttachMenuBots: Maker<Api.messages.GetAttachMenuBots>; GetAttachMenuBot: Maker<Api.messages.GetAttachMenuBot>; ToggleBotInAttachMenu: Maker<Api.messages.ToggleBotInAttachMenu>; RequestWebView: Maker<Api.messages.RequestWebView>; ProlongWebView: Maker<Api.messages.ProlongWebView>; RequestSimpleWebView: Maker<Api.messages.RequestSimpleWebView>; SendWebViewResultMessage: Maker<Api.messages.SendWebViewResultMessage>; SendWebViewData: Maker<Api.messages.SendWebViewData>; TranscribeAudio: Maker<Api.messages.TranscribeAudio>; RateTranscribedAudio: Maker<Api.messages.RateTranscribedAudio>; GetCustomEmojiDocuments: Maker<Api.messages.GetCustomEmojiDocuments>; GetEmojiStickers: Maker<Api.messages.GetEmojiStickers>; GetFeaturedEmojiStickers: Maker<Api.messages.GetFeaturedEmojiStickers>; ReportReaction: Maker<Api.messages.ReportReaction>; GetTopReactions: Maker<Api.messages.GetTopReactions>; GetRecentReactions: Maker<Api.messages.GetRecentReactions>; ClearRecentReactions: Maker<Api.messages.ClearRecentReactions>; GetExtendedMedia: Maker<Api.messages.GetExtendedMedia>; SetDefaultHistoryTTL: Maker<Api.messages.SetDefaultHistoryTTL>; GetDefaultHistoryTTL: Maker<Api.messages.GetDefaultHistoryTTL>; SendBotRequestedPeer: Maker<Api.messages.SendBotRequestedPeer>; GetEmojiGroups: Maker<Api.messages.GetEmojiGroups>; GetEmojiStatusGroups: Maker<Api.messages.GetEmojiStatusGroups>; GetEmojiProfilePhotoGroups: Maker<Api.messages.GetEmojiProfilePhotoGroups>; SearchCustomEmoji: Maker<Api.messages.SearchCustomEmoji>; TogglePeerTranslations: Maker<Api.messages.TogglePeerTranslations>; GetBotApp: Maker<Api.messages.GetBotApp>; RequestAppWebView: Maker<Api.messages.RequestAppWebView>; SetChatWallPaper: Maker<Api.messages.SetChatWallPaper>; SearchEmojiStickerSets: Maker<Api.messages.SearchEmojiStickerSets>; GetSavedDialogs: Maker<Api.messages.GetSavedDialogs>; GetSavedHistory: Maker<Api.messages.GetSavedHistory>; DeleteSavedHistory: Maker<Api.messages.DeleteSavedHistory>; GetPinnedSavedDialogs: Maker<Api.messages.GetPinnedSavedDialogs>; ToggleSavedDialogPin: Maker<Api.messages.ToggleSavedDialogPin>; ReorderPinnedSavedDialogs: Maker<Api.messages.ReorderPinnedSavedDialogs>; GetSavedReactionTags: Maker<Api.messages.GetSavedReactionTags>; UpdateSavedReactionTag: Maker<Api.messages.UpdateSavedReactionTag>; GetDefaultTagReactions: Maker<Api.messages.GetDefaultTagReactions>; GetOutboxReadDate: Maker<Api.messages.GetOutboxReadDate>; GetQuickReplies: Maker<Api.messages.GetQuickReplies>; ReorderQuickReplies: Maker<Api.messages.ReorderQuickReplies>; CheckQuickReplyShortcut: Maker<Api.messages.CheckQuickReplyShortcut>; EditQuickReplyShortcut: Maker<Api.messages.EditQuickReplyShortcut>; DeleteQuickReplyShortcut: Maker<Api.messages.DeleteQuickReplyShortcut>; GetQuickReplyMessages: Maker<Api.messages.GetQuickReplyMessages>; SendQuickReplyMessages: Maker<Api.messages.SendQuickReplyMessages>; DeleteQuickReplyMessages: Maker<Api.messages.DeleteQuickReplyMessages>; ToggleDialogFilterTags: Maker<Api.messages.ToggleDialogFilterTags>; GetMyStickers: Maker<Api.messages.GetMyStickers>; GetEmojiStickerGroups: Maker<Api.messages.GetEmojiStickerGroups>; GetAvailableEffects: Maker<Api.messages.GetAvailableEffects>; EditFactCheck: Maker<Api.messages.EditFactCheck>; DeleteFactCheck: Maker<Api.messages.DeleteFactCheck>; GetFactCheck: Maker<Api.messages.GetFactCheck>; RequestMainWebView: Maker<Api.messages.RequestMainWebView>; SendPaidReaction: Maker<Api.messages.SendPaidReaction>; TogglePaidReactionPrivacy: Maker<Api.messages.TogglePaidReactionPrivacy>; GetPaidReactionPrivacy: Maker<Api.messages.GetPaidReactionPrivacy>; ViewSponsoredMessage: Maker<Api.messages.ViewSponsoredMessage>; ClickSponsoredMessage: Maker<Api.messages.ClickSponsoredMessage>; ReportSponsoredMessage: Maker<Api.messages.ReportSponsoredMessage>; GetSponsoredMessages: Maker<Api.messages.GetSponsoredMessages>; SavePreparedInlineMessage: Maker<Api.messages.SavePreparedInlineMessage>; GetPreparedInlineMessage: Maker<Api.messages.GetPreparedInlineMessage>; SearchStickers: Maker<Api.messages.SearchStickers>; ReportMessagesDelivery: Maker<Api.messages.ReportMessagesDelivery>; };
updates: { State: Maker<Api.updates.State>; DifferenceEmpty: Maker<Api.updates.DifferenceEmpty>; Difference: Maker<Api.updates.Difference>; DifferenceSlice: Maker<Api.updates.DifferenceSlice>; DifferenceTooLong: Maker<Api.updates.DifferenceTooLong>; ChannelDifferenceEmpty: Maker<Api.updates.ChannelDifferenceEmpty>; ChannelDifferenceTooLong: Maker<Api.updates.ChannelDifferenceTooLong>; ChannelDifference: Maker<Api.updates.ChannelDifference>; GetState: Maker<Api.updates.GetState>; GetDifference: Maker<Api.updates.GetDifference>; GetChannelDifference: Maker<Api.updates.GetChannelDifference>; };
photos: { Photos: Maker<Api.photos.Photos>; PhotosSlice: Maker<Api.photos.PhotosSlice>; Photo: Maker<Api.photos.Photo>; UpdateProfilePhoto: Maker<Api.photos.UpdateProfilePhoto>; UploadProfilePhoto: Maker<Api.photos.UploadProfilePhoto>; DeletePhotos: Maker<Api.photos.DeletePhotos>; GetUserPhotos: Maker<Api.photos.GetUserPhotos>; UploadContactProfilePhoto: Maker<Api.photos.UploadContactProfilePhoto>; };
upload: { File: Maker<Api.upload.File>; FileCdnRedirect: Maker<Api.upload.FileCdnRedirect>; WebFile: Maker<Api.upload.WebFile>; CdnFileReuploadNeeded: Maker<Api.upload.CdnFileReuploadNeeded>; CdnFile: Maker<Api.upload.CdnFile>; SaveFilePart: Maker<Api.upload.SaveFilePart>; GetFile: Maker<Api.upload.GetFile>; SaveBigFilePart: Maker<Api.upload.SaveBigFilePart>; GetWebFile: Maker<Api.upload.GetWebFile>; GetCdnFile: Maker<Api.upload.GetCdnFile>; ReuploadCdnFile: Maker<Api.upload.ReuploadCdnFile>; GetCdnFileHashes: Maker<Api.upload.GetCdnFileHashes>; GetFileHashes: Maker<Api.upload.GetFileHashes>; };
help: { AppUpdate: Maker<Api.help.AppUpdate>; NoAppUpdate: Maker<Api.help.NoAppUpdate>; InviteText: Maker<Api.help.InviteText>; Support: Maker<Api.help.Support>; TermsOfService: Maker<Api.help.TermsOfService>; RecentMeUrls: Maker<Api.help.RecentMeUrls>; TermsOfServiceUpdateEmpty: Maker<Api.help.TermsOfServiceUpdateEmpty>; TermsOfServiceUpdate: Maker<Api.help.TermsOfServiceUpdate>; DeepLinkInfoEmpty: Maker<Api.help.DeepLinkInfoEmpty>; DeepLinkInfo: Maker<Api.help.DeepLinkInfo>; PassportConfigNotModified: Maker<Api.help.PassportConfigNotModified>; PassportConfig: Maker<Api.help.PassportConfig>; SupportName: Maker<Api.help.SupportName>; UserInfoEmpty: Maker<Api.help.UserInfoEmpty>; UserInfo: Maker<Api.help.UserInfo>; PromoDataEmpty: Maker<Api.help.PromoDataEmpty>; PromoData: Maker<Api.help.PromoData>; CountryCode: Maker<Api.help.CountryCode>; Country: Maker<Api.help.Country>; CountriesListNotModified: Maker<Api.help.CountriesListNotModified>; CountriesList: Maker<Api.help.CountriesList>; PremiumPromo: Maker<Api.help.PremiumPromo>; AppConfigNotModified: Maker<Api.help.AppConfigNotModified>; AppConfig: Maker<Api.help.AppConfig>; PeerColorSet: Maker<Api.help.PeerColorSet>; PeerColorProfileSet: Maker<Api.help.PeerColorProfileSet>; PeerColorOption: Maker<Api.help.PeerColorOption>; PeerColorsNotModified: Maker<Api.help.PeerColorsNotModified>; PeerColors: Maker<Api.help.PeerColors>; TimezonesListNotModified: Maker<Api.help.TimezonesListNotModified>; TimezonesList: Maker<Api.help.TimezonesList>; GetConfig: Maker<Api.help.GetConfig>; GetNearestDc: Maker<Api.help.GetNearestDc>; GetAppUpdate: Maker<Api.help.GetAppUpdate>; GetInviteText: Maker<Api.help.GetInviteText>; GetSupport: Maker<Api.help.GetSupport>; SetBotUpdatesStatus: Maker<Api.help.SetBotUpdatesStatus>; GetCdnConfig: Maker<Api.help.GetCdnConfig>; GetRecentMeUrls: Maker<Api.help.GetRecentMeUrls>; GetTermsOfServiceUpdate: Maker<Api.help.GetTermsOfServiceUpdate>; AcceptTermsOfService: Maker<Api.help.AcceptTermsOfService>; GetDeepLinkInfo: Maker<Api.help.GetDeepLinkInfo>; GetAppConfig: Maker<Api.help.GetAppConfig>; SaveAppLog: Maker<Api.help.SaveAppLog>; GetPassportConfig: Maker<Api.help.GetPassportConfig>; GetSupportName: Maker<Api.help.GetSupportName>; GetUserInfo: Maker<Api.help.GetUserInfo>; EditUserInfo: Maker<Api.help.EditUserInfo>; GetPromoData: Maker<Api.help.GetPromoData>; HidePromoData: Maker<Api.help.HidePromoData>; DismissSuggestion: Maker<Api.help.DismissSuggestion>; GetCountriesList: Maker<Api.help.GetCountriesList>; GetPremiumPromo: Maker<Api.help.GetPremiumPromo>; GetPeerColors: Maker<Api.help.GetPeerColors>; GetPeerProfileColors: Maker<Api.help.GetPeerProfileColors>; GetTimezonesList: Maker<Api.help.GetTimezonesList>; ConfigSimple: Maker<Api.help.ConfigSimple>; };
account: { PrivacyRules: Maker<Api.account.PrivacyRules>; Authorizations: Maker<Api.account.Authorizations>; Password: Maker<Api.account.Password>; PasswordSettings: Maker<Api.account.PasswordSettings>; PasswordInputSettings: Maker<Api.account.PasswordInputSettings>; TmpPassword: Maker<Api.account.TmpPassword>; WebAuthorizations: Maker<Api.account.WebAuthorizations>; AuthorizationForm: Maker<Api.account.AuthorizationForm>; SentEmailCode: Maker<Api.account.SentEmailCode>; Takeout: Maker<Api.account.Takeout>; WallPapersNotModified: Maker<Api.account.WallPapersNotModified>; WallPapers: Maker<Api.account.WallPapers>; AutoDownloadSettings: Maker<Api.account.AutoDownloadSettings>; ThemesNotModified: Maker<Api.account.ThemesNotModified>; Themes: Maker<Api.account.Themes>; ContentSettings: Maker<Api.account.ContentSettings>; ResetPasswordFailedWait: Maker<Api.account.ResetPasswordFailedWait>; ResetPasswordRequestedWait: Maker<Api.account.ResetPasswordRequestedWait>; ResetPasswordOk: Maker<Api.account.ResetPasswordOk>; SavedRingtonesNotModified: Maker<Api.account.SavedRingtonesNotModified>; SavedRingtones: Maker<Api.account.SavedRingtones>; SavedRingtone: Maker<Api.account.SavedRingtone>; SavedRingtoneConverted: Maker<Api.account.SavedRingtoneConverted>; EmojiStatusesNotModified: Maker<Api.account.EmojiStatusesNotModified>; EmojiStatuses: Maker<Api.account.EmojiStatuses>; EmailVerified: Maker<Api.account.EmailVerified>; EmailVerifiedLogin: Maker<Api.account.EmailVerifiedLogin>; AutoSaveSettings: Maker<Api.account.AutoSaveSettings>; ConnectedBots: Maker<Api.account.ConnectedBots>; BusinessChatLinks: Maker<Api.account.BusinessChatLinks>; ResolvedBusinessChatLinks: Maker<Api.account.ResolvedBusinessChatLinks>; RegisterDevice: Maker<Api.account.RegisterDevice>; UnregisterDevice: Maker<Api.account.UnregisterDevice>; UpdateNotifySettings: Maker<Api.account.UpdateNotifySettings>; GetNotifySettings: Maker<Api.account.GetNotifySettings>; ResetNotifySettings: Maker<Api.account.ResetNotifySettings>; UpdateProfile: Maker<Api.account.UpdateProfile>; UpdateStatus: Maker<Api.account.UpdateStatus>; GetWallPapers: Maker<Api.account.GetWallPapers>; ReportPeer: Maker<Api.account.ReportPeer>; CheckUsername: Maker<Api.account.CheckUsername>; UpdateUsername: Maker<Api.account.UpdateUsername>; GetPrivacy: Maker<Api.account.GetPrivacy>; SetPrivacy: Maker<Api.account.SetPrivacy>; DeleteAccount: Maker<Api.account.DeleteAccount>; GetAccountTTL: Maker<Api.account.GetAccountTTL>; SetAccountTTL: Maker<Api.account.SetAccountTTL>; SendChangePhoneCode: Maker<Api.account.SendChangePhoneCode>; ChangePhone: Maker<Api.account.ChangePhone>; UpdateDeviceLocked: Maker<Api.account.UpdateDeviceLocked>; GetAuthorizations: Maker<Api.account.GetAuthorizations>; ResetAuthorization: Maker<Api.account.ResetAuthorization>; GetPassword: Maker<Api.account.GetPassword>; GetPasswordSettings: Maker<Api.account.GetPasswordSettings>; UpdatePasswordSettings: Maker<Api.account.UpdatePasswordSettings>; SendConfirmPhoneCode: Maker<Api.account.SendConfirmPhoneCode>; ConfirmPhone: Maker<Api.account.ConfirmPhone>; GetTmpPassword: Maker<Api.account.GetTmpPassword>; GetWebAuthorizations: Maker<Api.account.GetWebAuthorizations>; ResetWebAuthorization: Maker<Api.account.ResetWebAuthorization>; ResetWebAuthorizations: Maker<Api.account.ResetWebAuthorizations>; GetAllSecureValues: Maker<Api.account.GetAllSecureValues>; GetSecureValue: Maker<Api.account.GetSecureValue>; SaveSecureValue: Maker<Api.account.SaveSecureValue>; DeleteSecureValue: Maker<Api.account.DeleteSecureValue>; GetAuthorizationForm: Maker<Api.account.GetAuthorizationForm>; AcceptAuthorization: Maker<Api.account.AcceptAuthorization>; SendVerifyPhoneCode: Maker<Api.account.SendVerifyPhoneCode>; VerifyPhone: Maker<Api.account.VerifyPhone>; SendVerifyEmailCode: Maker<Api.account.SendVerifyEmailCode>; VerifyEmail: Maker<Api.account.VerifyEmail>; InitTakeoutSession: Maker<Api.account.InitTakeoutSession>; FinishTakeoutSession: Maker<Api.account.FinishTakeoutSession>; ConfirmPasswordEmail: Maker<Api.account.ConfirmPasswordEmail>; ResendPasswordEmail: Maker<Api.account.ResendPasswordEmail>; CancelPasswordEmail: Maker<Api.account.CancelPasswordEmail>; GetContactSignUpNotification: Maker<Api.account.GetContactSignUpNotification>; SetContactSignUpNotification: Maker<Api.account.SetContactSignUpNotification>; GetNotifyExceptions: Maker<Api.account.GetNotifyExceptions>; GetWallPaper: Maker<Api.account.GetWallPaper>; UploadWallPaper: Maker<Api.account.UploadWallPaper>; SaveWallPaper: Maker<Api.account.SaveWallPaper>; InstallWallPaper: Maker<Api.account.InstallWallPaper>; ResetWallPapers: Maker<Api.account.ResetWallPapers>; GetAutoDownloadSettings: Maker<Api.account.GetAutoDownloadSettings>; SaveAutoDownloadSettings: Maker<Api.account.SaveAutoDownloadSettings>; UploadTheme: Maker<Api.account.UploadTheme>; CreateTheme: Maker<Api.account.CreateTheme>; UpdateTheme: Maker<Api.account.UpdateTheme>; SaveTheme: Maker<Api.account.SaveTheme>; InstallTheme: Maker<Api.account.InstallTheme>; GetTheme: Maker<Api.account.GetTheme>; GetThemes: Maker<Api.account.GetThemes>; SetContentSettings: Maker<Api.account.SetContentSettings>; GetContentSettings: Maker<Api.account.GetContentSettings>; GetMultiWallPapers: Maker<Api.account.GetMultiWallPapers>; GetGlobalPrivacySettings: Maker<Api.account.GetGlobalPrivacySettings>; SetGlobalPrivacySettings: Maker<Api.account.SetGlobalPrivacySettings>; ReportProfilePhoto: Maker<Api.account.ReportProfilePhoto>; ResetPassword: Maker<Api.account.ResetPassword>; DeclinePasswordReset: Maker<Api.account.DeclinePasswordReset>; GetChatThemes: Maker<Api.account.GetChatThemes>; SetAuthorizationTTL: Maker<Api.account.SetAuthorizationTTL>; ChangeAuthorizationSettings: Maker<Api.account.ChangeAuthorizationSettings>; GetSavedRingtones: Maker<Api.account.GetSavedRingtones>; SaveRingtone: Maker<Api.account.SaveRingtone>; UploadRingtone: Maker<Api.account.UploadRingtone>; UpdateEmojiStatus: Maker<Api.account.UpdateEmojiStatus>; GetDefaultEmojiStatuses: Maker<Api.account.GetDefaultEmojiStatuses>; GetRecentEmojiStatuses: Maker<Api.account.GetRecentEmojiStatuses>; ClearRecentEmojiStatuses: Maker<Api.account.ClearRecentEmojiStatuses>; ReorderUsernames: Maker<Api.account.ReorderUsernames>; ToggleUsername: Maker<Api.account.ToggleUsername>; GetDefaultProfilePhotoEmojis: Maker<Api.account.GetDefaultProfilePhotoEmojis>; GetDefaultGroupPhotoEmojis: Maker<Api.account.GetDefaultGroupPhotoEmojis>; GetAutoSaveSettings: Maker<Api.account.GetAutoSaveSettings>; SaveAutoSaveSettings: Maker<Api.account.SaveAutoSaveSettings>; DeleteAutoSaveExceptions: Maker<Api.account.DeleteAutoSaveExceptions>; InvalidateSignInCodes: Maker<Api.account.InvalidateSignInCodes>; UpdateColor: Maker<Api.account.UpdateColor>; GetDefaultBackgroundEmojis: Maker<Api.account.GetDefaultBackgroundEmojis>; GetChannelDefaultEmojiStatuses: Maker<Api.account.GetChannelDefaultEmojiStatuses>; GetChannelRestrictedStatusEmojis: Maker<Api.account.GetChannelRestrictedStatusEmojis>; UpdateBusinessWorkHours: Maker<Api.account.UpdateBusinessWorkHours>; UpdateBusinessLocation: Maker<Api.account.UpdateBusinessLocation>; UpdateBusinessGreetingMessage: Maker<Api.account.UpdateBusinessGreetingMessage>; UpdateBusinessAwayMessage: Maker<Api.account.UpdateBusinessAwayMessage>; UpdateConnectedBot: Maker<Api.account.UpdateConnectedBot>; GetConnectedBots: Maker<Api.account.GetConnectedBots>; GetBotBusinessConnection: Maker<Api.account.GetBotBusinessConnection>; UpdateBusinessIntro: Maker<Api.account.UpdateBusinessIntro>; ToggleConnectedBotPaused: Maker<Api.account.ToggleConnectedBotPaused>; DisablePeerConnectedBot: Maker<Api.account.DisablePeerConnectedBot>; UpdateBirthday: Maker<Api.account.UpdateBirthday>; CreateBusinessChatLink: Maker<Api.account.CreateBusinessChatLink>; EditBusinessChatLink: Maker<Api.account.EditBusinessChatLink>; DeleteBusinessChatLink: Maker<Api.account.DeleteBusinessChatLink>; GetBusinessChatLinks: Maker<Api.account.GetBusinessChatLinks>; ResolveBusinessChatLink: Maker<Api.account.ResolveBusinessChatLink>; UpdatePersonalChannel: Maker<Api.account.UpdatePersonalChannel>; ToggleSponsoredMessages: Maker<Api.account.ToggleSponsoredMessages>; GetReactionsNotifySettings: Maker<Api.account.GetReactionsNotifySettings>; SetReactionsNotifySettings: Maker<Api.account.SetReactionsNotifySettings>; GetCollectibleEmojiStatuses: Maker<Api.account.GetCollectibleEmojiStatuses>; };
channels: { ChannelParticipants: Maker<Api.channels.ChannelParticipants>; ChannelParticipantsNotModified: Maker<Api.channels.ChannelParticipantsNotModified>; ChannelParticipant: Maker<Api.channels.ChannelParticipant>; AdminLogResults: Maker<Api.channels.AdminLogResults>; SendAsPeers: Maker<Api.channels.SendAsPeers>; SponsoredMessageReportResultChooseOption: Maker<Api.channels.SponsoredMessageReportResultChooseOption>; SponsoredMessageReportResultAdsHidden: Maker<Api.channels.SponsoredMessageReportResultAdsHidden>; SponsoredMessageReportResultReported: Maker<Api.channels.SponsoredMessageReportResultReported>; ReadHistory: Maker<Api.channels.ReadHistory>; DeleteMessages: Maker<Api.channels.DeleteMessages>; ReportSpam: Maker<Api.channels.ReportSpam>; GetMessages: Maker<Api.channels.GetMessages>; GetParticipants: Maker<Api.channels.GetParticipants>; GetParticipant: Maker<Api.channels.GetParticipant>; GetChannels: Maker<Api.channels.GetChannels>; GetFullChannel: Maker<Api.channels.GetFullChannel>; CreateChannel: Maker<Api.channels.CreateChannel>; EditAdmin: Maker<Api.channels.EditAdmin>; EditTitle: Maker<Api.channels.EditTitle>; EditPhoto: Maker<Api.channels.EditPhoto>; CheckUsername: Maker<Api.channels.CheckUsername>; UpdateUsername: Maker<Api.channels.UpdateUsername>; JoinChannel: Maker<Api.channels.JoinChannel>; LeaveChannel: Maker<Api.channels.LeaveChannel>; InviteToChannel: Maker<Api.channels.InviteToChannel>; DeleteChannel: Maker<Api.channels.DeleteChannel>; ExportMessageLink: Maker<Api.channels.ExportMessageLink>; ToggleSignatures: Maker<Api.channels.ToggleSignatures>; GetAdminedPublicChannels: Maker<Api.channels.GetAdminedPublicChannels>; EditBanned: Maker<Api.channels.EditBanned>; GetAdminLog: Maker<Api.channels.GetAdminLog>; SetStickers: Maker<Api.channels.SetStickers>; ReadMessageContents: Maker<Api.channels.ReadMessageContents>; DeleteHistory: Maker<Api.channels.DeleteHistory>; TogglePreHistoryHidden: Maker<Api.channels.TogglePreHistoryHidden>; GetLeftChannels: Maker<Api.channels.GetLeftChannels>; GetGroupsForDiscussion: Maker<Api.channels.GetGroupsForDiscussion>; SetDiscussionGroup: Maker<Api.channels.SetDiscussionGroup>; EditCreator: Maker<Api.channels.EditCreator>; EditLocation: Maker<Api.channels.EditLocation>; ToggleSlowMode: Maker<Api.channels.ToggleSlowMode>; GetInactiveChannels: Maker<Api.channels.GetInactiveChannels>; ConvertToGigagroup: Maker<Api.channels.ConvertToGigagroup>; GetSendAs: Maker<Api.channels.GetSendAs>; DeleteParticipantHistory: Maker<Api.channels.DeleteParticipantHistory>; ToggleJoinToSend: Maker<Api.channels.ToggleJoinToSend>; ToggleJoinRequest: Maker<Api.channels.ToggleJoinRequest>; ReorderUsernames: Maker<Api.channels.ReorderUsernames>; ToggleUsername: Maker<Api.channels.ToggleUsername>; DeactivateAllUsernames: Maker<Api.channels.DeactivateAllUsernames>; ToggleForum: Maker<Api.channels.ToggleForum>; CreateForumTopic: Maker<Api.channels.CreateForumTopic>; GetForumTopics: Maker<Api.channels.GetForumTopics>; GetForumTopicsByID: Maker<Api.channels.GetForumTopicsByID>; EditForumTopic: Maker<Api.channels.EditForumTopic>; UpdatePinnedForumTopic: Maker<Api.channels.UpdatePinnedForumTopic>; DeleteTopicHistory: Maker<Api.channels.DeleteTopicHistory>; ReorderPinnedForumTopics: Maker<Api.channels.ReorderPinnedForumTopics>; ToggleAntiSpam: Maker<Api.channels.ToggleAntiSpam>; ReportAntiSpamFalsePositive: Maker<Api.channels.ReportAntiSpamFalsePositive>; ToggleParticipantsHidden: Maker<Api.channels.ToggleParticipantsHidden>; UpdateColor: Maker<Api.channels.UpdateColor>; ToggleViewForumAsMessages: Maker<Api.channels.ToggleViewForumAsMessages>; GetChannelRecommendations: Maker<Api.channels.GetChannelRecommendations>; UpdateEmojiStatus: Maker<Api.channels.UpdateEmojiStatus>; SetBoostsToUnblockRestrictions: Maker<Api.channels.SetBoostsToUnblockRestrictions>; SetEmojiStickers: Maker<Api.channels.SetEmojiStickers>; RestrictSponsoredMessages: Maker<Api.channels.RestrictSponsoredMessages>; SearchPosts: Maker<Api.channels.SearchPosts>; };
payments: { PaymentForm: Maker<Api.payments.PaymentForm>; PaymentFormStars: Maker<Api.payments.PaymentFormStars>; PaymentFormStarGift: Maker<Api.payments.PaymentFormStarGift>; ValidatedRequestedInfo: Maker<Api.payments.ValidatedRequestedInfo>; PaymentResult: Maker<Api.payments.PaymentResult>; PaymentVerificationNeeded: Maker<Api.payments.PaymentVerificationNeeded>; PaymentReceipt: Maker<Api.payments.PaymentReceipt>; PaymentReceiptStars: Maker<Api.payments.PaymentReceiptStars>; SavedInfo: Maker<Api.payments.SavedInfo>; BankCardData: Maker<Api.payments.BankCardData>; ExportedInvoice: Maker<Api.payments.ExportedInvoice>; CheckedGiftCode: Maker<Api.payments.CheckedGiftCode>; GiveawayInfo: Maker<Api.payments.GiveawayInfo>; GiveawayInfoResults: Maker<Api.payments.GiveawayInfoResults>; StarsStatus: Maker<Api.payments.StarsStatus>; StarsRevenueStats: Maker<Api.payments.StarsRevenueStats>; StarsRevenueWithdrawalUrl: Maker<Api.payments.StarsRevenueWithdrawalUrl>; StarsRevenueAdsAccountUrl: Maker<Api.payments.StarsRevenueAdsAccountUrl>; StarGiftsNotModified: Maker<Api.payments.StarGiftsNotModified>; StarGifts: Maker<Api.payments.StarGifts>; ConnectedStarRefBots: Maker<Api.payments.ConnectedStarRefBots>; SuggestedStarRefBots: Maker<Api.payments.SuggestedStarRefBots>; StarGiftUpgradePreview: Maker<Api.payments.StarGiftUpgradePreview>; UniqueStarGift: Maker<Api.payments.UniqueStarGift>; SavedStarGifts: Maker<Api.payments.SavedStarGifts>; StarGiftWithdrawalUrl: Maker<Api.payments.StarGiftWithdrawalUrl>; GetPaymentForm: Maker<Api.payments.GetPaymentForm>; GetPaymentReceipt: Maker<Api.payments.GetPaymentReceipt>; ValidateRequestedInfo: Maker<Api.payments.ValidateRequestedInfo>; SendPaymentForm: Maker<Api.payments.SendPaymentForm>; GetSavedInfo: Maker<Api.payments.GetSavedInfo>; ClearSavedInfo: Maker<Api.payments.ClearSavedInfo>; GetBankCardData: Maker<Api.payments.GetBankCardData>; ExportInvoice: Maker<Api.payments.ExportInvoice>; AssignAppStoreTransaction: Maker<Api.payments.AssignAppStoreTransaction>; AssignPlayMarketTransaction: Maker<Api.payments.AssignPlayMarketTransaction>; CanPurchasePremium: Maker<Api.payments.CanPurchasePremium>; GetPremiumGiftCodeOptions: Maker<Api.payments.GetPremiumGiftCodeOptions>; CheckGiftCode: Maker<Api.payments.CheckGiftCode>; ApplyGiftCode: Maker<Api.payments.ApplyGiftCode>; GetGiveawayInfo: Maker<Api.payments.GetGiveawayInfo>; LaunchPrepaidGiveaway: Maker<Api.payments.LaunchPrepaidGiveaway>; GetStarsTopupOptions: Maker<Api.payments.GetStarsTopupOptions>; GetStarsStatus: Maker<Api.payments.GetStarsStatus>; GetStarsTransactions: Maker<Api.payments.GetStarsTransactions>; SendStarsForm: Maker<Api.payments.SendStarsForm>; RefundStarsCharge: Maker<Api.payments.RefundStarsCharge>; GetStarsRevenueStats: Maker<Api.payments.GetStarsRevenueStats>; GetStarsRevenueWithdrawalUrl: Maker<Api.payments.GetStarsRevenueWithdrawalUrl>; GetStarsRevenueAdsAccountUrl: Maker<Api.payments.GetStarsRevenueAdsAccountUrl>; GetStarsTransactionsByID: Maker<Api.payments.GetStarsTransactionsByID>; GetStarsGiftOptions: Maker<Api.payments.GetStarsGiftOptions>; GetStarsSubscriptions: Maker<Api.payments.GetStarsSubscriptions>; ChangeStarsSubscription: Maker<Api.payments.ChangeStarsSubscription>; FulfillStarsSubscription: Maker<Api.payments.FulfillStarsSubscription>; GetStarsGiveawayOptions: Maker<Api.payments.GetStarsGiveawayOptions>; GetStarGifts: Maker<Api.payments.GetStarGifts>; SaveStarGift: Maker<Api.payments.SaveStarGift>; ConvertStarGift: Maker<Api.payments.ConvertStarGift>; BotCancelStarsSubscription: Maker<Api.payments.BotCancelStarsSubscription>; GetConnectedStarRefBots: Maker<Api.payments.GetConnectedStarRefBots>; GetConnectedStarRefBot: Maker<Api.payments.GetConnectedStarRefBot>; GetSuggestedStarRefBots: Maker<Api.payments.GetSuggestedStarRefBots>; ConnectStarRefBot: Maker<Api.payments.ConnectStarRefBot>; EditConnectedStarRefBot: Maker<Api.payments.EditConnectedStarRefBot>; GetStarGiftUpgradePreview: Maker<Api.payments.GetStarGiftUpgradePreview>; UpgradeStarGift: Maker<Api.payments.UpgradeStarGift>; TransferStarGift: Maker<Api.payments.TransferStarGift>; GetUniqueStarGift: Maker<Api.payments.GetUniqueStarGift>; GetSavedStarGifts: Maker<Api.payments.GetSavedStarGifts>; GetSavedStarGift: Maker<Api.payments.GetSavedStarGift>; GetStarGiftWithdrawalUrl: Maker<Api.payments.GetStarGiftWithdrawalUrl>; ToggleChatStarGiftNotifications: Maker<Api.payments.ToggleChatStarGiftNotifications>; };
phone: { PhoneCall: Maker<Api.phone.PhoneCall>; GroupCall: Maker<Api.phone.GroupCall>; GroupParticipants: Maker<Api.phone.GroupParticipants>; JoinAsPeers: Maker<Api.phone.JoinAsPeers>; ExportedGroupCallInvite: Maker<Api.phone.ExportedGroupCallInvite>; GroupCallStreamChannels: Maker<Api.phone.GroupCallStreamChannels>; GroupCallStreamRtmpUrl: Maker<Api.phone.GroupCallStreamRtmpUrl>; GetCallConfig: Maker<Api.phone.GetCallConfig>; RequestCall: Maker<Api.phone.RequestCall>; AcceptCall: Maker<Api.phone.AcceptCall>; ConfirmCall: Maker<Api.phone.ConfirmCall>; ReceivedCall: Maker<Api.phone.ReceivedCall>; DiscardCall: Maker<Api.phone.DiscardCall>; SetCallRating: Maker<Api.phone.SetCallRating>; SaveCallDebug: Maker<Api.phone.SaveCallDebug>; SendSignalingData: Maker<Api.phone.SendSignalingData>; CreateGroupCall: Maker<Api.phone.CreateGroupCall>; JoinGroupCall: Maker<Api.phone.JoinGroupCall>; LeaveGroupCall: Maker<Api.phone.LeaveGroupCall>; InviteToGroupCall: Maker<Api.phone.InviteToGroupCall>; DiscardGroupCall: Maker<Api.phone.DiscardGroupCall>; ToggleGroupCallSettings: Maker<Api.phone.ToggleGroupCallSettings>; GetGroupCall: Maker<Api.phone.GetGroupCall>; GetGroupParticipants: Maker<Api.phone.GetGroupParticipants>; CheckGroupCall: Maker<Api.phone.CheckGroupCall>; ToggleGroupCallRecord: Maker<Api.phone.ToggleGroupCallRecord>; EditGroupCallParticipant: Maker<Api.phone.EditGroupCallParticipant>; EditGroupCallTitle: Maker<Api.phone.EditGroupCallTitle>; GetGroupCallJoinAs: Maker<Api.phone.GetGroupCallJoinAs>; ExportGroupCallInvite: Maker<Api.phone.ExportGroupCallInvite>; ToggleGroupCallStartSubscription: Maker<Api.phone.ToggleGroupCallStartSubscription>; StartScheduledGroupCall: Maker<Api.phone.StartScheduledGroupCall>; SaveDefaultGroupCallJoinAs: Maker<Api.phone.SaveDefaultGroupCallJoinAs>; JoinGroupCallPresentation: Maker<Api.phone.JoinGroupCallPresentation>; LeaveGroupCallPresentation: Maker<Api.phone.LeaveGroupCallPresentation>; GetGroupCallStreamChannels: Maker<Api.phone.GetGroupCallStreamChannels>; GetGroupCallStreamRtmpUrl: Maker<Api.phone.GetGroupCallStreamRtmpUrl>; SaveCallLog: Maker<Api.phone.SaveCallLog>; CreateConferenceCall: Maker<Api.phone.CreateConferenceCall>; };
stats: { BroadcastStats: Maker<Api.stats.BroadcastStats>; MegagroupStats: Maker<Api.stats.MegagroupStats>; MessageStats: Maker<Api.stats.MessageStats>; StoryStats: Maker<Api.stats.StoryStats>; PublicForwards: Maker<Api.stats.PublicForwards>; BroadcastRevenueStats: Maker<Api.stats.BroadcastRevenueStats>; BroadcastRevenueWithdrawalUrl: Maker<Api.stats.BroadcastRevenueWithdrawalUrl>; BroadcastRevenueTransactions: Maker<Api.stats.BroadcastRevenueTransactions>; GetBroadcastStats: Maker<Api.stats.GetBroadcastStats>; LoadAsyncGraph: Maker<Api.stats.LoadAsyncGraph>; GetMegagroupStats: Maker<Api.stats.GetMegagroupStats>; GetMessagePublicForwards: Maker<Api.stats.GetMessagePublicForwards>; GetMessageStats: Maker<Api.stats.GetMessageStats>; GetStoryStats: Maker<Api.stats.GetStoryStats>; GetStoryPublicForwards: Maker<Api.stats.GetStoryPublicForwards>; GetBroadcastRevenueStats: Maker<Api.stats.GetBroadcastRevenueStats>; GetBroadcastRevenueWithdrawalUrl: Maker<Api.stats.GetBroadcastRevenueWithdrawalUrl>; GetBroadcastRevenueTransactions: Maker<Api.stats.GetBroadcastRevenueTransactions>; };
stickers: { SuggestedShortName: Maker<Api.stickers.SuggestedShortName>; CreateStickerSet: Maker<Api.stickers.CreateStickerSet>; RemoveStickerFromSet: Maker<Api.stickers.RemoveStickerFromSet>; ChangeStickerPosition: Maker<Api.stickers.ChangeStickerPosition>; AddStickerToSet: Maker<Api.stickers.AddStickerToSet>; SetStickerSetThumb: Maker<Api.stickers.SetStickerSetThumb>; CheckShortName: Maker<Api.stickers.CheckShortName>; SuggestShortName: Maker<Api.stickers.SuggestShortName>; ChangeSticker: Maker<Api.stickers.ChangeSticker>; RenameStickerSet: Maker<Api.stickers.RenameStickerSet>; DeleteStickerSet: Maker<Api.stickers.DeleteStickerSet>; ReplaceSticker: Maker<Api.stickers.ReplaceSticker>; };
users: { UserFull: Maker<Api.users.UserFull>; Users: Maker<Api.users.Users>; UsersSlice: Maker<Api.users.UsersSlice>; GetUsers: Maker<Api.users.GetUsers>; GetFullUser: Maker<Api.users.GetFullUser>; SetSecureValueErrors: Maker<Api.users.SetSecureValueErrors>; GetIsPremiumRequiredToContact: Maker<Api.users.GetIsPremiumRequiredToContact>; };
chatlists: { ExportedChatlistInvite: Maker<Api.chatlists.ExportedChatlistInvite>; ExportedInvites: Maker<Api.chatlists.ExportedInvites>; ChatlistInviteAlready: Maker<Api.chatlists.ChatlistInviteAlready>; ChatlistInvite: Maker<Api.chatlists.ChatlistInvite>; ChatlistUpdates: Maker<Api.chatlists.ChatlistUpdates>; ExportChatlistInvite: Maker<Api.chatlists.ExportChatlistInvite>; DeleteExportedInvite: Maker<Api.chatlists.DeleteExportedInvite>; EditExportedInvite: Maker<Api.chatlists.EditExportedInvite>; GetExportedInvites: Maker<Api.chatlists.GetExportedInvites>; CheckChatlistInvite: Maker<Api.chatlists.CheckChatlistInvite>; JoinChatlistInvite: Maker<Api.chatlists.JoinChatlistInvite>; GetChatlistUpdates: Maker<Api.chatlists.GetChatlistUpdates>; JoinChatlistUpdates: Maker<Api.chatlists.JoinChatlistUpdates>; HideChatlistUpdates: Maker<Api.chatlists.HideChatlistUpdates>; GetLeaveChatlistSuggestions: Maker<Api.chatlists.GetLeaveChatlistSuggestions>; LeaveChatlist: Maker<Api.chatlists.LeaveChatlist>; };
bots: { BotInfo: Maker<Api.bots.BotInfo>; PopularAppBots: Maker<Api.bots.PopularAppBots>; PreviewInfo: Maker<Api.bots.PreviewInfo>; SendCustomRequest: Maker<Api.bots.SendCustomRequest>; AnswerWebhookJSONQuery: Maker<Api.bots.AnswerWebhookJSONQuery>; SetBotCommands: Maker<Api.bots.SetBotCommands>; ResetBotCommands: Maker<Api.bots.ResetBotCommands>; GetBotCommands: Maker<Api.bots.GetBotCommands>; SetBotMenuButton: Maker<Api.bots.SetBotMenuButton>; GetBotMenuButton: Maker<Api.bots.GetBotMenuButton>; SetBotBroadcastDefaultAdminRights: Maker<Api.bots.SetBotBroadcastDefaultAdminRights>; SetBotGroupDefaultAdminRights: Maker<Api.bots.SetBotGroupDefaultAdminRights>; SetBotInfo: Maker<Api.bots.SetBotInfo>; GetBotInfo: Maker<Api.bots.GetBotInfo>; ReorderUsernames: Maker<Api.bots.ReorderUsernames>; ToggleUsername: Maker<Api.bots.ToggleUsername>; CanSendMessage: Maker<Api.bots.CanSendMessage>; AllowSendMessage: Maker<Api.bots.AllowSendMessage>; InvokeWebViewCustomMethod: Maker<Api.bots.InvokeWebViewCustomMethod>; GetPopularAppBots: Maker<Api.bots.GetPopularAppBots>; AddPreviewMedia: Maker<Api.bots.AddPreviewMedia>; EditPreviewMedia: Maker<Api.bots.EditPreviewMedia>; DeletePreviewMedia: Maker<Api.bots.DeletePreviewMedia>; ReorderPreviewMedias: Maker<Api.bots.ReorderPreviewMedias>; GetPreviewInfo: Maker<Api.bots.GetPreviewInfo>; GetPreviewMedias: Maker<Api.bots.GetPreviewMedias>; UpdateUserEmojiStatus: Maker<Api.bots.UpdateUserEmojiStatus>; ToggleUserEmojiStatusPermission: Maker<Api.bots.ToggleUserEmojiStatusPermission>; CheckDownloadFileParams: Maker<Api.bots.CheckDownloadFileParams>; GetAdminedBots: Maker<Api.bots.GetAdminedBots>; UpdateStarRefProgram: Maker<Api.bots.UpdateStarRefProgram>; SetCustomVerification: Maker<Api.bots.SetCustomVerification>; GetBotRecommendations: Maker<Api.bots.GetBotRecommendations>; };
stories: { AllStoriesNotModified: Maker<Api.stories.AllStoriesNotModified>; AllStories: Maker<Api.stories.AllStories>; Stories: Maker<Api.stories.Stories>; StoryViewsList: Maker<Api.stories.StoryViewsList>; StoryViews: Maker<Api.stories.StoryViews>; PeerStories: Maker<Api.stories.PeerStories>; StoryReactionsList: Maker<Api.stories.StoryReactionsList>; FoundStories: Maker<Api.stories.FoundStories>; CanSendStory: Maker<Api.stories.CanSendStory>; SendStory: Maker<Api.stories.SendStory>; EditStory: Maker<Api.stories.EditStory>; DeleteStories: Maker<Api.stories.DeleteStories>; TogglePinned: Maker<Api.stories.TogglePinned>; GetAllStories: Maker<Api.stories.GetAllStories>; GetPinnedStories: Maker<Api.stories.GetPinnedStories>; GetStoriesArchive: Maker<Api.stories.GetStoriesArchive>; GetStoriesByID: Maker<Api.stories.GetStoriesByID>; ToggleAllStoriesHidden: Maker<Api.stories.ToggleAllStoriesHidden>; ReadStories: Maker<Api.stories.ReadStories>; IncrementStoryViews: Maker<Api.stories.IncrementStoryViews>; GetStoryViewsList: Maker<Api.stories.GetStoryViewsList>; GetStoriesViews: Maker<Api.stories.GetStoriesViews>; ExportStoryLink: Maker<Api.stories.ExportStoryLink>; Report: Maker<Api.stories.Report>; ActivateStealthMode: Maker<Api.stories.ActivateStealthMode>; SendReaction: Maker<Api.stories.SendReaction>; GetPeerStories: Maker<Api.stories.GetPeerStories>; GetAllReadPeerStories: Maker<Api.stories.GetAllReadPeerStories>; GetPeerMaxIDs: Maker<Api.stories.GetPeerMaxIDs>; GetChatsToSend: Maker<Api.stories.GetChatsToSend>; TogglePeerStoriesHidden: Maker<Api.stories.TogglePeerStoriesHidden>; GetStoryReactionsList: Maker<Api.stories.GetStoryReactionsList>; TogglePinnedToTop: Maker<Api.stories.TogglePinnedToTop>; SearchPosts: Maker<Api.stories.SearchPosts>; };
premium: { BoostsList: Maker<Api.premium.BoostsList>; MyBoosts: Maker<Api.premium.MyBoosts>; BoostsStatus: Maker<Api.premium.BoostsStatus>; GetBoostsList: Maker<Api.premium.GetBoostsList>; GetMyBoosts: Maker<Api.premium.GetMyBoosts>; ApplyBoost: Maker<Api.premium.ApplyBoost>; GetBoostsStatus: Maker<Api.premium.GetBoostsStatus>; GetUserBoosts: Maker<Api.premium.GetUserBoosts>; };
smsjobs: { EligibleToJoin: Maker<Api.smsjobs.EligibleToJoin>; Status: Maker<Api.smsjobs.Status>; IsEligibleToJoin: Maker<Api.smsjobs.IsEligibleToJoin>; Join: Maker<Api.smsjobs.Join>; Leave: Maker<Api.smsjobs.Leave>; UpdateSettings: Maker<Api.smsjobs.UpdateSettings>; GetStatus: Maker<Api.smsjobs.GetStatus>; GetSmsJob: Maker<Api.smsjobs.GetSmsJob>; FinishJob: Maker<Api.smsjobs.FinishJob>; };
fragment: { CollectibleInfo: Maker<Api.fragment.CollectibleInfo>; GetCollectibleInfo: Maker<Api.fragment.GetCollectibleInfo>; };
langpack: { GetLangPack: Maker<Api.langpack.GetLangPack>; GetStrings: Maker<Api.langpack.GetStrings>; GetDifference: Maker<Api.langpack.GetDifference>; GetLanguages: Maker<Api.langpack.GetLanguages>; GetLanguage: Maker<Api.langpack.GetLanguage>; };
folders: { EditPeerFolders: Maker<Api.folders.EditPeerFolders>; };
}

/** Makes objects of the layer: `new Api.PeerUser({ userId })`. */
export const Api = makeNamespace<Makers>();
