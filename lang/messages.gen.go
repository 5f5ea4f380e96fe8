// Code generated from locales/*.po by lang/gen; DO NOT EDIT.

package lang

const (
	keyArrived uint16 = iota
	keyAskSomeoneToRead
	keyBack
	keyChangeAnyTime
	keyChangeLanguage
	keyChangeThis
	keyChooseFromList
	keyChooseLanguage
	keyChooseOne
	keyDayAtTime
	keyDaysLate
	keyDraftLanguage
	keyFaultAnsweredAlready
	keyFaultArriveFirst
	keyFaultBusy
	keyFaultCodeUnknown
	keyFaultCommandUnknown
	keyFaultConflict
	keyFaultDevicesMany
	keyFaultFieldType
	keyFaultFieldUnknown
	keyFaultForbidden
	keyFaultGone
	keyFaultHatNotYet
	keyFaultIdUsed
	keyFaultInternal
	keyFaultInvalid
	keyFaultInviteGone
	keyFaultJsonAt
	keyFaultLanguageUnknown
	keyFaultLanguagesNone
	keyFaultMalformed
	keyFaultMemberUnknown
	keyFaultNameEmpty
	keyFaultNameTaken
	keyFaultNotFound
	keyFaultPartnerMayNot
	keyFaultPictureUnknown
	keyFaultRange
	keyFaultScribeNotAllowed
	keyFaultScribeUnsigned
	keyFaultSecretShort
	keyFaultSideUnknown
	keyFaultStranger
	keyFaultTakeBackUnknown
	keyFaultTextTooLong
	keyFaultTooLarge
	keyFaultTooMany
	keyFaultUnavailable
	keyFaultUnsupported
	keyFaultWelcomeFirst
	keyFaultZoneUnknown
	keyFeelingBrighter
	keyFeelingBrighterMeans
	keyFeelingCloudy
	keyFeelingCloudyMeans
	keyFeelingPass
	keyFeelingPassMeans
	keyFeelingRainy
	keyFeelingRainyMeans
	keyFeelingStorm
	keyFeelingStormMeans
	keyFeelingSunny
	keyFeelingSunnyMeans
	keyFirstTime
	keyGoOn
	keyGuardAddress
	keyGuardCannotHide
	keyGuardChange
	keyGuardDateOfBirth
	keyGuardEmail
	keyGuardFirstPerson
	keyGuardName
	keyGuardNothingSent
	keyGuardPhone
	keyGuardPostcode
	keyGuardReference
	keyGuardSayAsAlpha
	keyGuardSendAnyway
	keyGuardTitle
	keyHome
	keyLeaveQuickly
	keyListen
	keyListenTo
	keyMainMenu
	keyMore
	keyNeeded
	keyNo
	keyNoNetwork
	keyNoNetworkWriteOn
	keyNotADay
	keyNotNamed
	keyNotYet
	keyNoticesHere
	keyNow
	keyOpenNow
	keyPeopleHere
	keyPictureBrush
	keyPictureCherry
	keyPictureDrum
	keyPictureFern
	keyPictureFlute
	keyPictureGoldfinch
	keyPictureHen
	keyPictureKettle
	keyPictureKite
	keyPictureLantern
	keyPictureLemon
	keyPictureMoon
	keyPictureNeedle
	keyPictureOlive
	keyPictureOud
	keyPicturePomegranate
	keyPictureRain
	keyPictureRainbow
	keyPictureRobin
	keyPictureSnow
	keyPictureSpade
	keyPictureSun
	keyPictureSunflower
	keyPictureSwallow
	keyPictureThistle
	keyPictureTulip
	keyPictureUmbrella
	keyPictureWren
	keyPrintThis
	keySession
	keySkipToPage
	keySomeone
	keyStepOf
	keyStillHere
	keyStopListening
	keyStories
	keyTakeItBack
	keyTakenBack
	keyToday
	keyTomorrow
	keyTooLong
	keyTryAgain
	keyTurnOf
	keyVoicesToCome
	keyWaitingToSend
	keyWrittenIn
	keyYes
	keyYesterday
)

var keys = [...]string{
	keyArrived:               "arrived",
	keyAskSomeoneToRead:      "ask_someone_to_read",
	keyBack:                  "back",
	keyChangeAnyTime:         "change_any_time",
	keyChangeLanguage:        "change_language",
	keyChangeThis:            "change_this",
	keyChooseFromList:        "choose_from_list",
	keyChooseLanguage:        "choose_language",
	keyChooseOne:             "choose_one",
	keyDayAtTime:             "day_at_time",
	keyDaysLate:              "days_late",
	keyDraftLanguage:         "draft_language",
	keyFaultAnsweredAlready:  "fault_answered_already",
	keyFaultArriveFirst:      "fault_arrive_first",
	keyFaultBusy:             "fault_busy",
	keyFaultCodeUnknown:      "fault_code_unknown",
	keyFaultCommandUnknown:   "fault_command_unknown",
	keyFaultConflict:         "fault_conflict",
	keyFaultDevicesMany:      "fault_devices_many",
	keyFaultFieldType:        "fault_field_type",
	keyFaultFieldUnknown:     "fault_field_unknown",
	keyFaultForbidden:        "fault_forbidden",
	keyFaultGone:             "fault_gone",
	keyFaultHatNotYet:        "fault_hat_not_yet",
	keyFaultIdUsed:           "fault_id_used",
	keyFaultInternal:         "fault_internal",
	keyFaultInvalid:          "fault_invalid",
	keyFaultInviteGone:       "fault_invite_gone",
	keyFaultJsonAt:           "fault_json_at",
	keyFaultLanguageUnknown:  "fault_language_unknown",
	keyFaultLanguagesNone:    "fault_languages_none",
	keyFaultMalformed:        "fault_malformed",
	keyFaultMemberUnknown:    "fault_member_unknown",
	keyFaultNameEmpty:        "fault_name_empty",
	keyFaultNameTaken:        "fault_name_taken",
	keyFaultNotFound:         "fault_not_found",
	keyFaultPartnerMayNot:    "fault_partner_may_not",
	keyFaultPictureUnknown:   "fault_picture_unknown",
	keyFaultRange:            "fault_range",
	keyFaultScribeNotAllowed: "fault_scribe_not_allowed",
	keyFaultScribeUnsigned:   "fault_scribe_unsigned",
	keyFaultSecretShort:      "fault_secret_short",
	keyFaultSideUnknown:      "fault_side_unknown",
	keyFaultStranger:         "fault_stranger",
	keyFaultTakeBackUnknown:  "fault_take_back_unknown",
	keyFaultTextTooLong:      "fault_text_too_long",
	keyFaultTooLarge:         "fault_too_large",
	keyFaultTooMany:          "fault_too_many",
	keyFaultUnavailable:      "fault_unavailable",
	keyFaultUnsupported:      "fault_unsupported",
	keyFaultWelcomeFirst:     "fault_welcome_first",
	keyFaultZoneUnknown:      "fault_zone_unknown",
	keyFeelingBrighter:       "feeling_brighter",
	keyFeelingBrighterMeans:  "feeling_brighter_means",
	keyFeelingCloudy:         "feeling_cloudy",
	keyFeelingCloudyMeans:    "feeling_cloudy_means",
	keyFeelingPass:           "feeling_pass",
	keyFeelingPassMeans:      "feeling_pass_means",
	keyFeelingRainy:          "feeling_rainy",
	keyFeelingRainyMeans:     "feeling_rainy_means",
	keyFeelingStorm:          "feeling_storm",
	keyFeelingStormMeans:     "feeling_storm_means",
	keyFeelingSunny:          "feeling_sunny",
	keyFeelingSunnyMeans:     "feeling_sunny_means",
	keyFirstTime:             "first_time",
	keyGoOn:                  "go_on",
	keyGuardAddress:          "guard_address",
	keyGuardCannotHide:       "guard_cannot_hide",
	keyGuardChange:           "guard_change",
	keyGuardDateOfBirth:      "guard_date_of_birth",
	keyGuardEmail:            "guard_email",
	keyGuardFirstPerson:      "guard_first_person",
	keyGuardName:             "guard_name",
	keyGuardNothingSent:      "guard_nothing_sent",
	keyGuardPhone:            "guard_phone",
	keyGuardPostcode:         "guard_postcode",
	keyGuardReference:        "guard_reference",
	keyGuardSayAsAlpha:       "guard_say_as_alpha",
	keyGuardSendAnyway:       "guard_send_anyway",
	keyGuardTitle:            "guard_title",
	keyHome:                  "home",
	keyLeaveQuickly:          "leave_quickly",
	keyListen:                "listen",
	keyListenTo:              "listen_to",
	keyMainMenu:              "main_menu",
	keyMore:                  "more",
	keyNeeded:                "needed",
	keyNo:                    "no",
	keyNoNetwork:             "no_network",
	keyNoNetworkWriteOn:      "no_network_write_on",
	keyNotADay:               "not_a_day",
	keyNotNamed:              "not_named",
	keyNotYet:                "not_yet",
	keyNoticesHere:           "notices_here",
	keyNow:                   "now",
	keyOpenNow:               "open_now",
	keyPeopleHere:            "people_here",
	keyPictureBrush:          "picture_brush",
	keyPictureCherry:         "picture_cherry",
	keyPictureDrum:           "picture_drum",
	keyPictureFern:           "picture_fern",
	keyPictureFlute:          "picture_flute",
	keyPictureGoldfinch:      "picture_goldfinch",
	keyPictureHen:            "picture_hen",
	keyPictureKettle:         "picture_kettle",
	keyPictureKite:           "picture_kite",
	keyPictureLantern:        "picture_lantern",
	keyPictureLemon:          "picture_lemon",
	keyPictureMoon:           "picture_moon",
	keyPictureNeedle:         "picture_needle",
	keyPictureOlive:          "picture_olive",
	keyPictureOud:            "picture_oud",
	keyPicturePomegranate:    "picture_pomegranate",
	keyPictureRain:           "picture_rain",
	keyPictureRainbow:        "picture_rainbow",
	keyPictureRobin:          "picture_robin",
	keyPictureSnow:           "picture_snow",
	keyPictureSpade:          "picture_spade",
	keyPictureSun:            "picture_sun",
	keyPictureSunflower:      "picture_sunflower",
	keyPictureSwallow:        "picture_swallow",
	keyPictureThistle:        "picture_thistle",
	keyPictureTulip:          "picture_tulip",
	keyPictureUmbrella:       "picture_umbrella",
	keyPictureWren:           "picture_wren",
	keyPrintThis:             "print_this",
	keySession:               "session",
	keySkipToPage:            "skip_to_page",
	keySomeone:               "someone",
	keyStepOf:                "step_of",
	keyStillHere:             "still_here",
	keyStopListening:         "stop_listening",
	keyStories:               "stories",
	keyTakeItBack:            "take_it_back",
	keyTakenBack:             "taken_back",
	keyToday:                 "today",
	keyTomorrow:              "tomorrow",
	keyTooLong:               "too_long",
	keyTryAgain:              "try_again",
	keyTurnOf:                "turn_of",
	keyVoicesToCome:          "voices_to_come",
	keyWaitingToSend:         "waiting_to_send",
	keyWrittenIn:             "written_in",
	keyYes:                   "yes",
	keyYesterday:             "yesterday",
}

var words = map[string]*[len(keys)][]string{
	"en": {
		keyArrived:               {`Arrived`},
		keyAskSomeoneToRead:      {`Ask someone to read this to you`},
		keyBack:                  {`Back`},
		keyChangeAnyTime:         {`You can change this whenever you like.`},
		keyChangeLanguage:        {`Language: {language}. Change`},
		keyChangeThis:            {`Change it`},
		keyChooseFromList:        {`Choose`},
		keyChooseLanguage:        {`Choose your language`},
		keyChooseOne:             {`Choose one of these.`},
		keyDayAtTime:             {`{day}, {time}`},
		keyDaysLate:              {`{n} day late`, `{n} days late`},
		keyDraftLanguage:         {`These words were not yet read by someone who grew up with this language.`},
		keyFaultAnsweredAlready:  {`You have answered this already.`},
		keyFaultArriveFirst:      {`Say first that you have arrived.`},
		keyFaultBusy:             {`Many are writing just now. Please try once more.`},
		keyFaultCodeUnknown:      {`We do not know this code. Look at the digits once more.`},
		keyFaultCommandUnknown:   {`There is nothing here by that name.`},
		keyFaultConflict:         {`Something changed while you were here. Look again, then decide.`},
		keyFaultDevicesMany:      {`You are signed in on many phones. End one of them first.`},
		keyFaultFieldType:        {`This does not fit here.`},
		keyFaultFieldUnknown:     {`There is no such field.`},
		keyFaultForbidden:        {`This one is not yours to do. Someone in the group can help.`},
		keyFaultGone:             {`This was here once, and is used up now.`},
		keyFaultHatNotYet:        {`Not yet. The hat opens when enough lies in it.`},
		keyFaultIdUsed:           {`This was sent before with other words. Please send it anew.`},
		keyFaultInternal:         {`Something went wrong on our side. What you wrote is still here.`},
		keyFaultInvalid:          {`One thing here needs another look.`},
		keyFaultInviteGone:       {`This invitation has ended. Ask somebody in the group for a new one.`},
		keyFaultJsonAt:           {`What was sent cannot be read at place {place}.`},
		keyFaultLanguageUnknown:  {`We do not know this language.`},
		keyFaultLanguagesNone:    {`Choose at least one language.`},
		keyFaultMalformed:        {`We could not read what arrived. Please go back and try again.`},
		keyFaultMemberUnknown:    {`We do not find this person here.`},
		keyFaultNameEmpty:        {`Please give a name.`},
		keyFaultNameTaken:        {`Somebody here has a name like this. Choose another.`},
		keyFaultNotFound:         {`There is nothing here. It may have moved, or been taken back.`},
		keyFaultPartnerMayNot:    {`This is for the members of the group.`},
		keyFaultPictureUnknown:   {`We do not have this picture. We have: {pictures}.`},
		keyFaultRange:            {`A number from {n} to {m}.`},
		keyFaultScribeNotAllowed: {`You may write for somebody only when they said so.`},
		keyFaultScribeUnsigned:   {`What is said without a name, each one says alone.`},
		keyFaultSecretShort:      {`A code has 16 to 128 letters or digits.`},
		keyFaultSideUnknown:      {`This is none of: {choices}.`},
		keyFaultStranger:         {`We do not know you on this phone yet. Come in with your code, or with an invitation.`},
		keyFaultTakeBackUnknown:  {`There is nothing here to take back with this code.`},
		keyFaultTextTooLong:      {`This is too long. At most {n} letter.`, `This is too long. At most {n} letters.`},
		keyFaultTooLarge:         {`That is more than we can take. Try something smaller.`},
		keyFaultTooMany:          {`That was a lot at once. Wait a little, then go on.`},
		keyFaultUnavailable:      {`We cannot keep anything just now. Please try again in a moment.`},
		keyFaultUnsupported:      {`We cannot take this kind of file.`},
		keyFaultWelcomeFirst:     {`First somebody here has to welcome you. Ask the person beside you.`},
		keyFaultZoneUnknown:      {`We do not know this time zone. One we know is Europe/London.`},
		keyFeelingBrighter:       {`Brighter`},
		keyFeelingBrighterMeans:  {`good`},
		keyFeelingCloudy:         {`Cloudy`},
		keyFeelingCloudyMeans:    {`so-so`},
		keyFeelingPass:           {`Pass`},
		keyFeelingPassMeans:      {`I keep it to myself`},
		keyFeelingRainy:          {`Rainy`},
		keyFeelingRainyMeans:     {`hard`},
		keyFeelingStorm:          {`Stormy`},
		keyFeelingStormMeans:     {`very hard`},
		keyFeelingSunny:          {`Sunny`},
		keyFeelingSunnyMeans:     {`very good`},
		keyFirstTime:             {`For the first time`},
		keyGoOn:                  {`Go on`},
		keyGuardAddress:          {`where somebody lives`},
		keyGuardCannotHide:       {`We cannot hide your voice, or the way you write.`},
		keyGuardChange:           {`I will change it myself`},
		keyGuardDateOfBirth:      {`a full date, maybe a birthday`},
		keyGuardEmail:            {`an e-mail address`},
		keyGuardFirstPerson:      {`You wrote “I”. Should {name} say it?`},
		keyGuardName:             {`a name that may be real`},
		keyGuardNothingSent:      {`Nothing has been sent yet. Nothing is kept until you choose.`},
		keyGuardPhone:            {`a phone number`},
		keyGuardPostcode:         {`a postcode`},
		keyGuardReference:        {`a number from a letter or a card`},
		keyGuardSayAsAlpha:       {`Yes, say it as {name}`},
		keyGuardSendAnyway:       {`It is not real. Send it as it is`},
		keyGuardTitle:            {`This may give somebody away.`},
		keyHome:                  {`Home`},
		keyLeaveQuickly:          {`Leave quickly`},
		keyListen:                {`Listen`},
		keyListenTo:              {`Listen: {what}`},
		keyMainMenu:              {`Main menu`},
		keyMore:                  {`More`},
		keyNeeded:                {`This one is still empty.`},
		keyNo:                    {`No`},
		keyNoNetwork:             {`No network just now.`},
		keyNoNetworkWriteOn:      {`Write anyway. It goes by itself when the network is back, only once.`},
		keyNotADay:               {`Which day? Like: Tuesday, or 24 November.`},
		keyNotNamed:              {`Your name is not kept with this.`},
		keyNotYet:                {`Not yet`},
		keyNoticesHere:           {`What has just happened`},
		keyNow:                   {`Right now`},
		keyOpenNow:               {`Open right now`},
		keyPeopleHere:            {`{n} person is here`, `{n} people are here`},
		keyPictureBrush:          {`Brush`},
		keyPictureCherry:         {`Cherry`},
		keyPictureDrum:           {`Drum`},
		keyPictureFern:           {`Fern`},
		keyPictureFlute:          {`Flute`},
		keyPictureGoldfinch:      {`Goldfinch`},
		keyPictureHen:            {`Hen`},
		keyPictureKettle:         {`Kettle`},
		keyPictureKite:           {`Kite`},
		keyPictureLantern:        {`Lantern`},
		keyPictureLemon:          {`Lemon`},
		keyPictureMoon:           {`Moon`},
		keyPictureNeedle:         {`Needle`},
		keyPictureOlive:          {`Olive`},
		keyPictureOud:            {`Oud`},
		keyPicturePomegranate:    {`Pomegranate`},
		keyPictureRain:           {`Rain`},
		keyPictureRainbow:        {`Rainbow`},
		keyPictureRobin:          {`Robin`},
		keyPictureSnow:           {`Snow`},
		keyPictureSpade:          {`Spade`},
		keyPictureSun:            {`Sun`},
		keyPictureSunflower:      {`Sunflower`},
		keyPictureSwallow:        {`Swallow`},
		keyPictureThistle:        {`Thistle`},
		keyPictureTulip:          {`Tulip`},
		keyPictureUmbrella:       {`Umbrella`},
		keyPictureWren:           {`Wren`},
		keyPrintThis:             {`Print`},
		keySession:               {`Session`},
		keySkipToPage:            {`Skip to the page`},
		keySomeone:               {`someone`},
		keyStepOf:                {`{n} of {m}`},
		keyStillHere:             {`What you wrote is still here.`},
		keyStopListening:         {`Stop`},
		keyStories:               {`Stories`},
		keyTakeItBack:            {`Take it back`},
		keyTakenBack:             {`Something was taken back here. Everyone has that right.`},
		keyToday:                 {`today`},
		keyTomorrow:              {`tomorrow`},
		keyTooLong:               {`Only {n} letter fits here.`, `{n} letters fit here. Please make it shorter.`},
		keyTryAgain:              {`Try again`},
		keyTurnOf:                {`It is the turn of {name}`},
		keyVoicesToCome:          {`{n} voice still to come`, `{n} voices still to come`},
		keyWaitingToSend:         {`Waiting to send`},
		keyWrittenIn:             {`In {language}`},
		keyYes:                   {`Yes`},
		keyYesterday:             {`yesterday`},
	},
	"fa": {
		keyArrived:               {`رسید`},
		keyAskSomeoneToRead:      {`از کسی بخواه این را برایت بخواند`},
		keyBack:                  {`برگشت`},
		keyChangeAnyTime:         {`هر وقت بخواهی می‌توانی عوضش کنی.`},
		keyChangeLanguage:        {`زبان: {language}. تغییر`},
		keyChangeThis:            {`عوضش کن`},
		keyChooseFromList:        {`انتخاب کن`},
		keyChooseLanguage:        {`زبانت را انتخاب کن`},
		keyChooseOne:             {`یکی از این‌ها را انتخاب کن.`},
		keyDayAtTime:             {`{day}، ساعت {time}`},
		keyDaysLate:              {`{n} روز دیر شده`, `{n} روز دیر شده`},
		keyDraftLanguage:         {`این ترجمه را هنوز کسی که زبان مادری‌اش این است نخوانده.`},
		keyFaultAnsweredAlready:  {`به این پیش‌تر جواب داده‌اید.`},
		keyFaultArriveFirst:      {`اول بگویید که رسیده‌اید.`},
		keyFaultBusy:             {`همین حالا خیلی‌ها می‌نویسند. لطفاً یک بار دیگر امتحان کنید.`},
		keyFaultCodeUnknown:      {`این کد را نمی‌شناسیم. رقم‌ها را یک بار دیگر نگاه کنید.`},
		keyFaultCommandUnknown:   {`چیزی به این نام اینجا نیست.`},
		keyFaultConflict:         {`تا این‌جا بودی چیزی عوض شد. دوباره نگاه کن، بعد تصمیم بگیر.`},
		keyFaultDevicesMany:      {`روی گوشی‌های زیادی وارد شده‌اید. اول یکی را ببندید.`},
		keyFaultFieldType:        {`این اینجا جا نمی‌شود.`},
		keyFaultFieldUnknown:     {`چنین جایی برای پر کردن نیست.`},
		keyFaultForbidden:        {`این کار با تو نیست. کسی از گروه می‌تواند کمک کند.`},
		keyFaultGone:             {`این یک وقتی بود، ولی دیگر تمام شده.`},
		keyFaultHatNotYet:        {`هنوز نه. کلاه وقتی باز می‌شود که به اندازهٔ کافی در آن باشد.`},
		keyFaultIdUsed:           {`این پیش‌تر با حرف‌های دیگری فرستاده شده. لطفاً از نو بفرستید.`},
		keyFaultInternal:         {`این اشتباه از ما بود. آنچه نوشتی همین‌جاست.`},
		keyFaultInvalid:          {`یک جا را باید دوباره نگاه کنی.`},
		keyFaultInviteGone:       {`این دعوت تمام شده. از کسی در گروه دعوت تازه بخواهید.`},
		keyFaultJsonAt:           {`آنچه فرستاده شد در جای {place} خوانده نمی‌شود.`},
		keyFaultLanguageUnknown:  {`این زبان را نمی‌شناسیم.`},
		keyFaultLanguagesNone:    {`دست‌کم یک زبان انتخاب کنید.`},
		keyFaultMalformed:        {`آنچه رسید خواندنی نبود. برگرد و دوباره امتحان کن.`},
		keyFaultMemberUnknown:    {`این شخص را اینجا پیدا نمی‌کنیم.`},
		keyFaultNameEmpty:        {`لطفاً یک نام بنویسید.`},
		keyFaultNameTaken:        {`کسی اینجا نامی شبیه این دارد. نام دیگری انتخاب کنید.`},
		keyFaultNotFound:         {`این‌جا چیزی نیست. شاید جایش عوض شده، یا پس گرفته شده.`},
		keyFaultPartnerMayNot:    {`این برای اعضای گروه است.`},
		keyFaultPictureUnknown:   {`این تصویر را نداریم. این‌ها را داریم: {pictures}.`},
		keyFaultRange:            {`عددی از {n} تا {m}.`},
		keyFaultScribeNotAllowed: {`فقط وقتی می‌توانید برای کسی بنویسید که خودش گفته باشد.`},
		keyFaultScribeUnsigned:   {`آنچه بی‌نام گفته می‌شود را هر کس خودش می‌گوید.`},
		keyFaultSecretShort:      {`کد ۱۶ تا ۱۲۸ حرف یا رقم دارد.`},
		keyFaultSideUnknown:      {`این هیچ‌کدام از این‌ها نیست: {choices}.`},
		keyFaultStranger:         {`این گوشی هنوز تو را نمی‌شناسد. با رمزت بیا تو، یا با یک دعوت.`},
		keyFaultTakeBackUnknown:  {`با این کد چیزی برای پس گرفتن اینجا نیست.`},
		keyFaultTextTooLong:      {`این نوشته بلند است. حداکثر {n} حرف.`, `این نوشته بلند است. حداکثر {n} حرف.`},
		keyFaultTooLarge:         {`این بیشتر از چیزی است که جا می‌شود. کوچک‌ترش را امتحان کن.`},
		keyFaultTooMany:          {`خیلی پشت سر هم بود. کمی صبر کن، بعد ادامه بده.`},
		keyFaultUnavailable:      {`الان نمی‌توانیم چیزی نگه داریم. کمی بعد دوباره امتحان کن.`},
		keyFaultUnsupported:      {`این جور فایل را نمی‌توانیم بگیریم.`},
		keyFaultWelcomeFirst:     {`اول باید کسی اینجا به شما خوشامد بگوید. از کنار دستی‌تان بخواهید.`},
		keyFaultZoneUnknown:      {`این منطقهٔ زمانی را نمی‌شناسیم. یکی که می‌شناسیم Europe/London است.`},
		keyFeelingBrighter:       {`رو به آفتاب`},
		keyFeelingBrighterMeans:  {`خوب`},
		keyFeelingCloudy:         {`ابری`},
		keyFeelingCloudyMeans:    {`معمولی`},
		keyFeelingPass:           {`رد می‌شوم`},
		keyFeelingPassMeans:      {`پیش خودم می‌ماند`},
		keyFeelingRainy:          {`بارانی`},
		keyFeelingRainyMeans:     {`سخت`},
		keyFeelingStorm:          {`طوفانی`},
		keyFeelingStormMeans:     {`خیلی سخت`},
		keyFeelingSunny:          {`آفتابی`},
		keyFeelingSunnyMeans:     {`خیلی خوب`},
		keyFirstTime:             {`برای اولین بار`},
		keyGoOn:                  {`ادامه`},
		keyGuardAddress:          {`جایی که کسی زندگی می‌کند`},
		keyGuardCannotHide:       {`صدا و شیوهٔ نوشتنت را نمی‌توانیم پنهان کنیم.`},
		keyGuardChange:           {`خودم درستش می‌کنم`},
		keyGuardDateOfBirth:      {`یک تاریخ کامل، شاید روز تولد`},
		keyGuardEmail:            {`یک نشانی ایمیل`},
		keyGuardFirstPerson:      {`نوشتی «من»: {name} بگوید؟`},
		keyGuardName:             {`اسمی که شاید واقعی باشد`},
		keyGuardNothingSent:      {`هنوز چیزی فرستاده نشده. تا انتخاب نکنی چیزی نمی‌ماند.`},
		keyGuardPhone:            {`یک شمارهٔ تلفن`},
		keyGuardPostcode:         {`یک کد پستی`},
		keyGuardReference:        {`شماره‌ای از یک نامه یا کارت`},
		keyGuardSayAsAlpha:       {`بله، {name} بگوید`},
		keyGuardSendAnyway:       {`واقعی نیست. همین‌طور بفرست`},
		keyGuardTitle:            {`این شاید نشانی از یک آدم واقعی بدهد.`},
		keyHome:                  {`خانه`},
		keyLeaveQuickly:          {`خروج فوری`},
		keyListen:                {`گوش بده`},
		keyListenTo:              {`گوش بده: {what}`},
		keyMainMenu:              {`فهرست اصلی`},
		keyMore:                  {`بیشتر`},
		keyNeeded:                {`این‌جا هنوز خالی است.`},
		keyNo:                    {`نه`},
		keyNoNetwork:             {`الان شبکه نیست.`},
		keyNoNetworkWriteOn:      {`بنویس. خودش فرستاده می‌شود، فقط یک بار.`},
		keyNotADay:               {`چه روزی؟ مثلاً: سه‌شنبه، یا ۳ آذر.`},
		keyNotNamed:              {`اسم تو همراه این نگه داشته نمی‌شود.`},
		keyNotYet:                {`هنوز نه`},
		keyNoticesHere:           {`آنچه همین حالا شد`},
		keyNow:                   {`همین حالا`},
		keyOpenNow:               {`همین حالا باز است`},
		keyPeopleHere:            {`{n} نفر این‌جاست`, `{n} نفر این‌جا هستند`},
		keyPictureBrush:          {`قلم‌مو`},
		keyPictureCherry:         {`گیلاس`},
		keyPictureDrum:           {`طبل`},
		keyPictureFern:           {`سرخس`},
		keyPictureFlute:          {`نی`},
		keyPictureGoldfinch:      {`سهره`},
		keyPictureHen:            {`مرغ`},
		keyPictureKettle:         {`کتری`},
		keyPictureKite:           {`بادبادک`},
		keyPictureLantern:        {`فانوس`},
		keyPictureLemon:          {`لیمو`},
		keyPictureMoon:           {`ماه`},
		keyPictureNeedle:         {`سوزن`},
		keyPictureOlive:          {`زیتون`},
		keyPictureOud:            {`عود`},
		keyPicturePomegranate:    {`انار`},
		keyPictureRain:           {`باران`},
		keyPictureRainbow:        {`رنگین‌کمان`},
		keyPictureRobin:          {`سینه‌سرخ`},
		keyPictureSnow:           {`برف`},
		keyPictureSpade:          {`بیل`},
		keyPictureSun:            {`خورشید`},
		keyPictureSunflower:      {`آفتابگردان`},
		keyPictureSwallow:        {`پرستو`},
		keyPictureThistle:        {`خار`},
		keyPictureTulip:          {`لاله`},
		keyPictureUmbrella:       {`چتر`},
		keyPictureWren:           {`الیکایی`},
		keyPrintThis:             {`چاپ`},
		keySession:               {`جلسه`},
		keySkipToPage:            {`رفتن به متن صفحه`},
		keySomeone:               {`یک نفر`},
		keyStepOf:                {`{n} از {m}`},
		keyStillHere:             {`آنچه نوشتی همین‌جاست.`},
		keyStopListening:         {`بس است`},
		keyStories:               {`قصه‌ها`},
		keyTakeItBack:            {`پسش بگیر`},
		keyTakenBack:             {`چیزی از این‌جا پس گرفته شد. این حق هر کسی است.`},
		keyToday:                 {`امروز`},
		keyTomorrow:              {`فردا`},
		keyTooLong:               {`این‌جا {n} حرف جا می‌شود. کوتاه‌ترش کن.`, `این‌جا {n} حرف جا می‌شود. کوتاه‌ترش کن.`},
		keyTryAgain:              {`دوباره`},
		keyTurnOf:                {`حالا نوبتِ {name} است`},
		keyVoicesToCome:          {`{n} صدای دیگر مانده`, `{n} صدای دیگر مانده`},
		keyWaitingToSend:         {`منتظر فرستادن`},
		keyWrittenIn:             {`به زبان {language}`},
		keyYes:                   {`بله`},
		keyYesterday:             {`دیروز`},
	},
}

var draft = map[string]bool{
	"en": false,
	"fa": true,
}

// Arrived says “Arrived”.
// Mark on words that are safe in the group.
func Arrived() Msg { return Msg{key: keyArrived} }

// AskSomeoneToRead says “Ask someone to read this to you”.
// Stands where no voice of that language is on this phone.
func AskSomeoneToRead() Msg { return Msg{key: keyAskSomeoneToRead} }

// Back says “Back”.
// Link: to the page before.
func Back() Msg { return Msg{key: keyBack} }

// ChangeAnyTime says “You can change this whenever you like.”.
// Under a choice that can be changed later.
func ChangeAnyTime() Msg { return Msg{key: keyChangeAnyTime} }

// ChangeLanguage says “Language: {language}. Change”.
// Label of the round button with a globe. {language}: the language now, in its own name.
func ChangeLanguage(language string) Msg {
	return Msg{key: keyChangeLanguage, args: [most]string{language}}
}

// ChangeThis says “Change it”.
// Button: change what one wrote before.
func ChangeThis() Msg { return Msg{key: keyChangeThis} }

// ChooseFromList says “Choose”.
// First, empty line of a list to choose from.
func ChooseFromList() Msg { return Msg{key: keyChooseFromList} }

// ChooseLanguage says “Choose your language”.
// Heading and label of the choice of language.
func ChooseLanguage() Msg { return Msg{key: keyChooseLanguage} }

// ChooseOne says “Choose one of these.”.
// Beside a choice where nothing was chosen.
func ChooseOne() Msg { return Msg{key: keyChooseOne} }

// DayAtTime says “{day}, {time}”.
// A day and a time. {day}: such as “Tuesday 24 November”; {time}: such as 18:00.
func DayAtTime(day string, time string) Msg {
	return Msg{key: keyDayAtTime, args: [most]string{day, time}}
}

// DaysLate says “{n} day late” or “{n} days late”.
// Mark on a promise whose day has gone by.
func DaysLate(n int) Msg { return Msg{key: keyDaysLate, n: n} }

// DraftLanguage says “These words were not yet read by someone who grew up with this language.”.
// Told to practitioners where nobody who grew up with the language has read the words yet.
func DraftLanguage() Msg { return Msg{key: keyDraftLanguage} }

// FaultAnsweredAlready says “You have answered this already.”.
// An unsigned question counts once.
func FaultAnsweredAlready() Msg { return Msg{key: keyFaultAnsweredAlready} }

// FaultArriveFirst says “Say first that you have arrived.”.
// Only who has arrived in the open session may do this.
func FaultArriveFirst() Msg { return Msg{key: keyFaultArriveFirst} }

// FaultBusy says “Many are writing just now. Please try once more.”.
// Too many wrote at the same moment.
func FaultBusy() Msg { return Msg{key: keyFaultBusy} }

// FaultCodeUnknown says “We do not know this code. Look at the digits once more.”.
// Nobody has this return code.
func FaultCodeUnknown() Msg { return Msg{key: keyFaultCodeUnknown} }

// FaultCommandUnknown says “There is nothing here by that name.”.
// What was asked for does not exist here.
func FaultCommandUnknown() Msg { return Msg{key: keyFaultCommandUnknown} }

// FaultConflict says “Something changed while you were here. Look again, then decide.”.
// Somebody was faster, or it is not the time for it.
func FaultConflict() Msg { return Msg{key: keyFaultConflict} }

// FaultDevicesMany says “You are signed in on many phones. End one of them first.”.
// A member has signed in on a dozen phones.
func FaultDevicesMany() Msg { return Msg{key: keyFaultDevicesMany} }

// FaultFieldType says “This does not fit here.”.
// The field holds something of another kind than expected.
func FaultFieldType() Msg { return Msg{key: keyFaultFieldType} }

// FaultFieldUnknown says “There is no such field.”.
// A program sent a field that does not exist.
func FaultFieldUnknown() Msg { return Msg{key: keyFaultFieldUnknown} }

// FaultForbidden says “This one is not yours to do. Someone in the group can help.”.
// The person may see it, but not do this.
func FaultForbidden() Msg { return Msg{key: keyFaultForbidden} }

// FaultGone says “This was here once, and is used up now.”.
// It could be used once, and was; or its time is over.
func FaultGone() Msg { return Msg{key: keyFaultGone} }

// FaultHatNotYet says “Not yet. The hat opens when enough lies in it.”.
// Fewer than three cards lie in the hat. Must not say how many.
func FaultHatNotYet() Msg { return Msg{key: keyFaultHatNotYet} }

// FaultIdUsed says “This was sent before with other words. Please send it anew.”.
// The same id came with something else before.
func FaultIdUsed() Msg { return Msg{key: keyFaultIdUsed} }

// FaultInternal says “Something went wrong on our side. What you wrote is still here.”.
// Our own mistake.
func FaultInternal() Msg { return Msg{key: keyFaultInternal} }

// FaultInvalid says “One thing here needs another look.”.
// A field is empty or not as it should be.
func FaultInvalid() Msg { return Msg{key: keyFaultInvalid} }

// FaultInviteGone says “This invitation has ended. Ask somebody in the group for a new one.”.
// The invitation is used up or over, or never was.
func FaultInviteGone() Msg { return Msg{key: keyFaultInviteGone} }

// FaultJsonAt says “What was sent cannot be read at place {place}.”.
// Said to programmers: what was sent is no JSON; {place} is how many bytes in.
func FaultJsonAt(place string) Msg { return Msg{key: keyFaultJsonAt, args: [most]string{place}} }

// FaultLanguageUnknown says “We do not know this language.”.
// A text is said to be in a language that is not in our list.
func FaultLanguageUnknown() Msg { return Msg{key: keyFaultLanguageUnknown} }

// FaultLanguagesNone says “Choose at least one language.”.
// Founding a group: no language was chosen.
func FaultLanguagesNone() Msg { return Msg{key: keyFaultLanguagesNone} }

// FaultMalformed says “We could not read what arrived. Please go back and try again.”.
// What arrived cannot be read.
func FaultMalformed() Msg { return Msg{key: keyFaultMalformed} }

// FaultMemberUnknown says “We do not find this person here.”.
// No such member, or gone.
func FaultMemberUnknown() Msg { return Msg{key: keyFaultMemberUnknown} }

// FaultNameEmpty says “Please give a name.”.
// The field for a name is empty.
func FaultNameEmpty() Msg { return Msg{key: keyFaultNameEmpty} }

// FaultNameTaken says “Somebody here has a name like this. Choose another.”.
// Another member has this name or one that looks like it.
func FaultNameTaken() Msg { return Msg{key: keyFaultNameTaken} }

// FaultNotFound says “There is nothing here. It may have moved, or been taken back.”.
// There is no such page or thing, or none that this person may see.
func FaultNotFound() Msg { return Msg{key: keyFaultNotFound} }

// FaultPartnerMayNot says “This is for the members of the group.”.
// Somebody from an office wants to do what is for the group's own members.
func FaultPartnerMayNot() Msg { return Msg{key: keyFaultPartnerMayNot} }

// FaultPictureUnknown says “We do not have this picture. We have: {pictures}.”.
// A program sent a picture that we do not have; ours are listed.
func FaultPictureUnknown(pictures string) Msg {
	return Msg{key: keyFaultPictureUnknown, args: [most]string{pictures}}
}

// FaultRange says “A number from {n} to {m}.”.
// A number is out of range.
func FaultRange(n int, m int) Msg { return Msg{key: keyFaultRange, n: n, m: m} }

// FaultScribeNotAllowed says “You may write for somebody only when they said so.”.
// Someone wants to write for a member who did not allow it.
func FaultScribeNotAllowed() Msg { return Msg{key: keyFaultScribeNotAllowed} }

// FaultScribeUnsigned says “What is said without a name, each one says alone.”.
// Nobody writes down unsigned things for somebody else.
func FaultScribeUnsigned() Msg { return Msg{key: keyFaultScribeUnsigned} }

// FaultSecretShort says “A code has 16 to 128 letters or digits.”.
// A code that a program brought is too short or too long.
func FaultSecretShort() Msg { return Msg{key: keyFaultSecretShort} }

// FaultSideUnknown says “This is none of: {choices}.”.
// How one comes here is none of the choices, which are listed.
func FaultSideUnknown(choices string) Msg {
	return Msg{key: keyFaultSideUnknown, args: [most]string{choices}}
}

// FaultStranger says “We do not know you on this phone yet. Come in with your code, or with an invitation.”.
// Nobody is signed in on this device.
func FaultStranger() Msg { return Msg{key: keyFaultStranger} }

// FaultTakeBackUnknown says “There is nothing here to take back with this code.”.
// The take-back code belongs to nothing, or it was taken back already.
func FaultTakeBackUnknown() Msg { return Msg{key: keyFaultTakeBackUnknown} }

// FaultTextTooLong says “This is too long. At most {n} letter.” or “This is too long. At most {n} letters.”.
// {n} letters at most.
func FaultTextTooLong(n int) Msg { return Msg{key: keyFaultTextTooLong, n: n} }

// FaultTooLarge says “That is more than we can take. Try something smaller.”.
// More than we take.
func FaultTooLarge() Msg { return Msg{key: keyFaultTooLarge} }

// FaultTooMany says “That was a lot at once. Wait a little, then go on.”.
// Too much in a short time.
func FaultTooMany() Msg { return Msg{key: keyFaultTooMany} }

// FaultUnavailable says “We cannot keep anything just now. Please try again in a moment.”.
// The server cannot store things just now.
func FaultUnavailable() Msg { return Msg{key: keyFaultUnavailable} }

// FaultUnsupported says “We cannot take this kind of file.”.
// A file of a kind that we do not take.
func FaultUnsupported() Msg { return Msg{key: keyFaultUnsupported} }

// FaultWelcomeFirst says “First somebody here has to welcome you. Ask the person beside you.”.
// A newcomer wants to do what is open to welcomed members.
func FaultWelcomeFirst() Msg { return Msg{key: keyFaultWelcomeFirst} }

// FaultZoneUnknown says “We do not know this time zone. One we know is Europe/London.”.
// Founding a group: there is no such time zone.
func FaultZoneUnknown() Msg { return Msg{key: keyFaultZoneUnknown} }

// FeelingBrighter says “Brighter”.
// How somebody is, as weather.
func FeelingBrighter() Msg { return Msg{key: keyFeelingBrighter} }

// FeelingBrighterMeans says “good”.
// Under feeling_brighter: what the weather means.
func FeelingBrighterMeans() Msg { return Msg{key: keyFeelingBrighterMeans} }

// FeelingCloudy says “Cloudy”.
// How somebody is, as weather.
func FeelingCloudy() Msg { return Msg{key: keyFeelingCloudy} }

// FeelingCloudyMeans says “so-so”.
// Under feeling_cloudy: what the weather means.
func FeelingCloudyMeans() Msg { return Msg{key: keyFeelingCloudyMeans} }

// FeelingPass says “Pass”.
// How somebody is, as weather.
func FeelingPass() Msg { return Msg{key: keyFeelingPass} }

// FeelingPassMeans says “I keep it to myself”.
// Under feeling_pass: what the weather means.
func FeelingPassMeans() Msg { return Msg{key: keyFeelingPassMeans} }

// FeelingRainy says “Rainy”.
// How somebody is, as weather.
func FeelingRainy() Msg { return Msg{key: keyFeelingRainy} }

// FeelingRainyMeans says “hard”.
// Under feeling_rainy: what the weather means.
func FeelingRainyMeans() Msg { return Msg{key: keyFeelingRainyMeans} }

// FeelingStorm says “Stormy”.
// How somebody is, as weather.
func FeelingStorm() Msg { return Msg{key: keyFeelingStorm} }

// FeelingStormMeans says “very hard”.
// Under feeling_storm: what the weather means.
func FeelingStormMeans() Msg { return Msg{key: keyFeelingStormMeans} }

// FeelingSunny says “Sunny”.
// How somebody is, as weather.
func FeelingSunny() Msg { return Msg{key: keyFeelingSunny} }

// FeelingSunnyMeans says “very good”.
// Under feeling_sunny: what the weather means.
func FeelingSunnyMeans() Msg { return Msg{key: keyFeelingSunnyMeans} }

// FirstTime says “For the first time”.
// Mark on a role that somebody takes for the first time.
func FirstTime() Msg { return Msg{key: keyFirstTime} }

// GoOn says “Go on”.
// Button: to the next step.
func GoOn() Msg { return Msg{key: keyGoOn} }

// GuardAddress says “where somebody lives”.
// What the guard saw in the text.
func GuardAddress() Msg { return Msg{key: keyGuardAddress} }

// GuardCannotHide says “We cannot hide your voice, or the way you write.”.
// Always under the guard.
func GuardCannotHide() Msg { return Msg{key: keyGuardCannotHide} }

// GuardChange says “I will change it myself”.
// Button: back to the words, to change them.
func GuardChange() Msg { return Msg{key: keyGuardChange} }

// GuardDateOfBirth says “a full date, maybe a birthday”.
// What the guard saw in the text.
func GuardDateOfBirth() Msg { return Msg{key: keyGuardDateOfBirth} }

// GuardEmail says “an e-mail address”.
// What the guard saw in the text.
func GuardEmail() Msg { return Msg{key: keyGuardEmail} }

// GuardFirstPerson says “You wrote “I”. Should {name} say it?”.
// The person wrote “I” in a moment of a fictional character. {name}: the character.
func GuardFirstPerson(name string) Msg {
	return Msg{key: keyGuardFirstPerson, args: [most]string{name}}
}

// GuardName says “a name that may be real”.
// What the guard saw in the text.
func GuardName() Msg { return Msg{key: keyGuardName} }

// GuardNothingSent says “Nothing has been sent yet. Nothing is kept until you choose.”.
// Under guard_title.
func GuardNothingSent() Msg { return Msg{key: keyGuardNothingSent} }

// GuardPhone says “a phone number”.
// What the guard saw in the text.
func GuardPhone() Msg { return Msg{key: keyGuardPhone} }

// GuardPostcode says “a postcode”.
// What the guard saw in the text.
func GuardPostcode() Msg { return Msg{key: keyGuardPostcode} }

// GuardReference says “a number from a letter or a card”.
// What the guard saw in the text.
func GuardReference() Msg { return Msg{key: keyGuardReference} }

// GuardSayAsAlpha says “Yes, say it as {name}”.
// Button: rewrites the moment so that the character says it. {name}: the character, such as Alpha.
func GuardSayAsAlpha(name string) Msg { return Msg{key: keyGuardSayAsAlpha, args: [most]string{name}} }

// GuardSendAnyway says “It is not real. Send it as it is”.
// Button: the details are not real; send as it is.
func GuardSendAnyway() Msg { return Msg{key: keyGuardSendAnyway} }

// GuardTitle says “This may give somebody away.”.
// Heading. It warns, and never blocks.
func GuardTitle() Msg { return Msg{key: keyGuardTitle} }

// Home says “Home”.
// Place in the main menu: what is going on now.
func Home() Msg { return Msg{key: keyHome} }

// LeaveQuickly says “Leave quickly”.
// Button on every page: leads to a harmless page at once.
func LeaveQuickly() Msg { return Msg{key: keyLeaveQuickly} }

// Listen says “Listen”.
// Button: reads a text aloud.
func Listen() Msg { return Msg{key: keyListen} }

// ListenTo says “Listen: {what}”.
// Label of a round button that reads something aloud. {what}: a few words saying what.
func ListenTo(what string) Msg { return Msg{key: keyListenTo, args: [most]string{what}} }

// MainMenu says “Main menu”.
// Name of the main menu, heard by screen readers.
func MainMenu() Msg { return Msg{key: keyMainMenu} }

// More says “More”.
// Place in the main menu: all other rooms.
func More() Msg { return Msg{key: keyMore} }

// Needed says “This one is still empty.”.
// Beside a field that was left empty.
func Needed() Msg { return Msg{key: keyNeeded} }

// No says “No”.
// Answer.
func No() Msg { return Msg{key: keyNo} }

// NoNetwork says “No network just now.”.
// Heading when the phone has no network.
func NoNetwork() Msg { return Msg{key: keyNoNetwork} }

// NoNetworkWriteOn says “Write anyway. It goes by itself when the network is back, only once.”.
// Under no_network.
func NoNetworkWriteOn() Msg { return Msg{key: keyNoNetworkWriteOn} }

// NotADay says “Which day? Like: Tuesday, or 24 November.”.
// Beside a field for a day.
func NotADay() Msg { return Msg{key: keyNotADay} }

// NotNamed says “Your name is not kept with this.”.
// Under a field whose words are kept without a name.
func NotNamed() Msg { return Msg{key: keyNotNamed} }

// NotYet says “Not yet”.
// Stands where something has not happened so far.
func NotYet() Msg { return Msg{key: keyNotYet} }

// NoticesHere says “What has just happened”.
// Heard by screen readers before what has just happened, such as “It has arrived”.
func NoticesHere() Msg { return Msg{key: keyNoticesHere} }

// Now says “Right now”.
// Mark on the one thing that is alive at this moment.
func Now() Msg { return Msg{key: keyNow} }

// OpenNow says “Open right now”.
// Mark on something that is going on at this moment.
func OpenNow() Msg { return Msg{key: keyOpenNow} }

// PeopleHere says “{n} person is here” or “{n} people are here”.
// How many people are in the session now.
func PeopleHere(n int) Msg { return Msg{key: keyPeopleHere, n: n} }

// PictureBrush says “Brush”.
// Picture a member may choose; also an invented name to start from.
func PictureBrush() Msg { return Msg{key: keyPictureBrush} }

// PictureCherry says “Cherry”.
// Picture a member may choose; also an invented name to start from.
func PictureCherry() Msg { return Msg{key: keyPictureCherry} }

// PictureDrum says “Drum”.
// Picture a member may choose; also an invented name to start from.
func PictureDrum() Msg { return Msg{key: keyPictureDrum} }

// PictureFern says “Fern”.
// Picture a member may choose; also an invented name to start from.
func PictureFern() Msg { return Msg{key: keyPictureFern} }

// PictureFlute says “Flute”.
// Picture a member may choose; also an invented name to start from.
func PictureFlute() Msg { return Msg{key: keyPictureFlute} }

// PictureGoldfinch says “Goldfinch”.
// Picture a member may choose; also an invented name to start from.
func PictureGoldfinch() Msg { return Msg{key: keyPictureGoldfinch} }

// PictureHen says “Hen”.
// Picture a member may choose; also an invented name to start from.
func PictureHen() Msg { return Msg{key: keyPictureHen} }

// PictureKettle says “Kettle”.
// Picture a member may choose; also an invented name to start from.
func PictureKettle() Msg { return Msg{key: keyPictureKettle} }

// PictureKite says “Kite”.
// Picture a member may choose; also an invented name to start from.
func PictureKite() Msg { return Msg{key: keyPictureKite} }

// PictureLantern says “Lantern”.
// Picture a member may choose; also an invented name to start from.
func PictureLantern() Msg { return Msg{key: keyPictureLantern} }

// PictureLemon says “Lemon”.
// Picture a member may choose; also an invented name to start from.
func PictureLemon() Msg { return Msg{key: keyPictureLemon} }

// PictureMoon says “Moon”.
// Picture a member may choose; also an invented name to start from.
func PictureMoon() Msg { return Msg{key: keyPictureMoon} }

// PictureNeedle says “Needle”.
// Picture a member may choose; also an invented name to start from.
func PictureNeedle() Msg { return Msg{key: keyPictureNeedle} }

// PictureOlive says “Olive”.
// Picture a member may choose; also an invented name to start from.
func PictureOlive() Msg { return Msg{key: keyPictureOlive} }

// PictureOud says “Oud”.
// Picture a member may choose; also an invented name to start from.
func PictureOud() Msg { return Msg{key: keyPictureOud} }

// PicturePomegranate says “Pomegranate”.
// Picture a member may choose; also an invented name to start from.
func PicturePomegranate() Msg { return Msg{key: keyPicturePomegranate} }

// PictureRain says “Rain”.
// Picture a member may choose; also an invented name to start from.
func PictureRain() Msg { return Msg{key: keyPictureRain} }

// PictureRainbow says “Rainbow”.
// Picture a member may choose; also an invented name to start from.
func PictureRainbow() Msg { return Msg{key: keyPictureRainbow} }

// PictureRobin says “Robin”.
// Picture a member may choose; also an invented name to start from.
func PictureRobin() Msg { return Msg{key: keyPictureRobin} }

// PictureSnow says “Snow”.
// Picture a member may choose; also an invented name to start from.
func PictureSnow() Msg { return Msg{key: keyPictureSnow} }

// PictureSpade says “Spade”.
// Picture a member may choose; also an invented name to start from.
func PictureSpade() Msg { return Msg{key: keyPictureSpade} }

// PictureSun says “Sun”.
// Picture a member may choose; also an invented name to start from.
func PictureSun() Msg { return Msg{key: keyPictureSun} }

// PictureSunflower says “Sunflower”.
// Picture a member may choose; also an invented name to start from.
func PictureSunflower() Msg { return Msg{key: keyPictureSunflower} }

// PictureSwallow says “Swallow”.
// Picture a member may choose; also an invented name to start from.
func PictureSwallow() Msg { return Msg{key: keyPictureSwallow} }

// PictureThistle says “Thistle”.
// Picture a member may choose; also an invented name to start from.
func PictureThistle() Msg { return Msg{key: keyPictureThistle} }

// PictureTulip says “Tulip”.
// Picture a member may choose; also an invented name to start from.
func PictureTulip() Msg { return Msg{key: keyPictureTulip} }

// PictureUmbrella says “Umbrella”.
// Picture a member may choose; also an invented name to start from.
func PictureUmbrella() Msg { return Msg{key: keyPictureUmbrella} }

// PictureWren says “Wren”.
// Picture a member may choose; also an invented name to start from.
func PictureWren() Msg { return Msg{key: keyPictureWren} }

// PrintThis says “Print”.
// Button: prints the page.
func PrintThis() Msg { return Msg{key: keyPrintThis} }

// Session says “Session”.
// Place in the main menu: the evening when people meet.
func Session() Msg { return Msg{key: keySession} }

// SkipToPage says “Skip to the page”.
// Link for people who use a keyboard or a screen reader.
func SkipToPage() Msg { return Msg{key: keySkipToPage} }

// Someone says “someone”.
// Stands for a person who is not named.
func Someone() Msg { return Msg{key: keySomeone} }

// StepOf says “{n} of {m}”.
// Which step of a short way this is. {n}: this step, {m}: how many there are.
func StepOf(n int, m int) Msg { return Msg{key: keyStepOf, n: n, m: m} }

// StillHere says “What you wrote is still here.”.
// After a mistake: what was typed is not lost.
func StillHere() Msg { return Msg{key: keyStillHere} }

// StopListening says “Stop”.
// Button: stops reading aloud.
func StopListening() Msg { return Msg{key: keyStopListening} }

// Stories says “Stories”.
// Place in the main menu: the characters and their journeys.
func Stories() Msg { return Msg{key: keyStories} }

// TakeItBack says “Take it back”.
// Button: takes back what one said, for good.
func TakeItBack() Msg { return Msg{key: keyTakeItBack} }

// TakenBack says “Something was taken back here. Everyone has that right.”.
// Stands where somebody took back what they said.
func TakenBack() Msg { return Msg{key: keyTakenBack} }

// Today says “today”.
// A day, in the middle of a line.
func Today() Msg { return Msg{key: keyToday} }

// Tomorrow says “tomorrow”.
// A day, in the middle of a line.
func Tomorrow() Msg { return Msg{key: keyTomorrow} }

// TooLong says “Only {n} letter fits here.” or “{n} letters fit here. Please make it shorter.”.
// Beside a field with too much text. {n}: how many letters fit.
func TooLong(n int) Msg { return Msg{key: keyTooLong, n: n} }

// TryAgain says “Try again”.
// Button after something did not work.
func TryAgain() Msg { return Msg{key: keyTryAgain} }

// TurnOf says “It is the turn of {name}”.
// Whose turn it is. {name}: an invented name.
func TurnOf(name string) Msg { return Msg{key: keyTurnOf, args: [most]string{name}} }

// VoicesToCome says “{n} voice still to come” or “{n} voices still to come”.
// How many people have not spoken in this round yet; never who.
func VoicesToCome(n int) Msg { return Msg{key: keyVoicesToCome, n: n} }

// WaitingToSend says “Waiting to send”.
// Mark on words that are on this phone only, until there is a network.
func WaitingToSend() Msg { return Msg{key: keyWaitingToSend} }

// WrittenIn says “In {language}”.
// Mark on a text in another language. {language}: its own name.
func WrittenIn(language string) Msg { return Msg{key: keyWrittenIn, args: [most]string{language}} }

// Yes says “Yes”.
// Answer.
func Yes() Msg { return Msg{key: keyYes} }

// Yesterday says “yesterday”.
// A day, in the middle of a line.
func Yesterday() Msg { return Msg{key: keyYesterday} }

// slots are the placeholders that are words, in the order of Msg.args.
var slots = [len(keys)][]string{
	keyChangeLanguage:      {`language`},
	keyDayAtTime:           {`day`, `time`},
	keyFaultJsonAt:         {`place`},
	keyFaultPictureUnknown: {`pictures`},
	keyFaultSideUnknown:    {`choices`},
	keyGuardFirstPerson:    {`name`},
	keyGuardSayAsAlpha:     {`name`},
	keyListenTo:            {`what`},
	keyTurnOf:              {`name`},
	keyWrittenIn:           {`language`},
}

// most is how many placeholders that are words one message takes.
const most = 4
