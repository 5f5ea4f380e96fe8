// Code generated from locales/*.po by lang/gen; DO NOT EDIT.

package lang

const (
	keyACard uint16 = iota
	keyAddCard
	keyAddCardSigned
	keyAddItem
	keyAddItemDo
	keyAddItemHint
	keyAgendaEmpty
	keyAgendaTitle
	keyAllHeard
	keyAnItem
	keyArriveDo
	keyArriveForgotten
	keyAskSomeoneToRead
	keyBackToCircle
	keyBoard
	keyBoardEmpty
	keyCancelDo
	keyCancelTitle
	keyCancelWeekly
	keyCancelWhy
	keyCannotRecall
	keyCannotRecallWords
	keyCards
	keyCardsAndVotes
	keyCareClosing
	keyCareClosingQuestion
	keyCareClosingUsual
	keyCareDisclosed
	keyCareDisclosedQuestion
	keyCareDisclosedUsual
	keyCareHard
	keyCareHardHint
	keyCareHardQuestion
	keyCareLead
	keyCareNotWhole
	keyCarePause
	keyCarePauseQuestion
	keyCarePauseUsual
	keyCareSupporters
	keyCareTitle
	keyChangeAnyTime
	keyChangeLanguage
	keyChangeThis
	keyCheckIn
	keyCheckInAgain
	keyCheckInGo
	keyCheckInLead
	keyCheckInQuestion
	keyChooseFromList
	keyChooseLanguage
	keyCloseDo
	keyCloseHeading
	keyCloseHow
	keyCloseTitle
	keyCodeAsPicture
	keyCodeLead
	keyCodeShownOnce
	keyComeIn
	keyComeInAgain
	keyComeInLead
	keyCountChildren
	keyCountDo
	keyCountFares
	keyCountMeals
	keyCountTitle
	keyCountedNotListed
	keyCountsLine
	keyDayAtTime
	keyDeviceSince
	keyDevicesHow
	keyDevicesLead
	keyDevicesTitle
	keyDraftLanguage
	keyEndDevice
	keyEraseAllDo
	keyEraseAllHow
	keyEraseAllTitle
	keyFaultAnsweredAlready
	keyFaultArriveFirst
	keyFaultBusy
	keyFaultCareMissing
	keyFaultCodeUnknown
	keyFaultCommandUnknown
	keyFaultConflict
	keyFaultFieldType
	keyFaultFieldUnknown
	keyFaultFoundingInvited
	keyFaultHatNotYet
	keyFaultIdUsed
	keyFaultInternal
	keyFaultInviteGone
	keyFaultJsonAt
	keyFaultLanguageUnknown
	keyFaultLanguagesNone
	keyFaultLivedStays
	keyFaultMalformed
	keyFaultMemberUnknown
	keyFaultNameEmpty
	keyFaultNameTaken
	keyFaultNotFound
	keyFaultNotInHall
	keyFaultOtherSite
	keyFaultPartnerInvite
	keyFaultPartnerMayNot
	keyFaultPausing
	keyFaultPictureUnknown
	keyFaultPicturesMost
	keyFaultPicturesUnknown
	keyFaultRange
	keyFaultReflectNone
	keyFaultRoleFacilitator
	keyFaultRoleTimekeeper
	keyFaultRoundOver
	keyFaultScribeNotAllowed
	keyFaultScribeUnsigned
	keyFaultSecretShort
	keyFaultSessionClosed
	keyFaultSessionEarly
	keyFaultSessionOpen
	keyFaultSessionOther
	keyFaultSessionOver
	keyFaultSessionTitle
	keyFaultSideUnknown
	keyFaultStarts
	keyFaultStranger
	keyFaultSupportersTwo
	keyFaultTakeBackUnknown
	keyFaultTextEmpty
	keyFaultTextOrPictures
	keyFaultTextTooLong
	keyFaultTokenHall
	keyFaultTokenNotHall
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
	keyFewAnswered
	keyFirstInvitation
	keyFirstTime
	keyFoundIt
	keyFoundTitle
	keyFrontHow
	keyGoOn
	keyGoOnTogether
	keyGreeting
	keyGroupLanguages
	keyGroupName
	keyGroupNameHint
	keyGroupZone
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
	keyGuardSendAnyway
	keyGuardTitle
	keyHallFounding
	keyHallKeepPlace
	keyHallKeepPlaceHow
	keyHallNoReturn
	keyHallOthersRead
	keyHallOthersReadMeans
	keyHallTonight
	keyHallTonightLead
	keyHandOn
	keyHappeningNow
	keyHardClash
	keyHardClashDo
	keyHardClashRemember
	keyHardClashSay
	keyHardDefends
	keyHardDefendsDo
	keyHardDefendsRemember
	keyHardDefendsSay
	keyHardStory
	keyHardStoryDo
	keyHardStoryRemember
	keyHardStorySay
	keyHardTitle
	keyHardWeeps
	keyHardWeepsDo
	keyHardWeepsRemember
	keyHardWeepsSay
	keyHasTheTurn
	keyHatAloneLanguage
	keyHatCannotHide
	keyHatCannotHideWords
	keyHatTogether
	keyHaveInvitation
	keyHaveInvitationHow
	keyHaveItComeIn
	keyHeadAsPicture
	keyHeadLine
	keyHeardAttention
	keyHeardCommonGround
	keyHeardEmpathy
	keyHeardFive
	keyHeardFour
	keyHeardOne
	keyHeardRespect
	keyHeardThree
	keyHeardTwo
	keyHeardVoice
	keyHeavyEvening
	keyHome
	keyHomeQuiet
	keyIComeAs
	keyInTheHat
	keyInterpreting
	keyInventedName
	keyInvitationAsPicture
	keyInvitationHow
	keyInviteDo
	keyInviteForWhom
	keyInviteHow
	keyInviteLead
	keyInviteMade
	keyInviteMake
	keyInviteMany
	keyInviteManySession
	keyInviteManyTomorrow
	keyInviteManyWeek
	keyInviteOne
	keyInviteOneSmall
	keyInvitePartnerHow
	keyInvitePartnerTitle
	keyInviteTitle
	keyItemDone
	keyJoinCircle
	keyKeepOnPhone
	keyKeepOnPhoneRisk
	keyKeyBesideData
	keyLeadTitle
	keyLeaveDo
	keyLeaveHow
	keyLeaveLead
	keyLeaveQuickly
	keyLeaveTitle
	keyLeavingQuickly
	keyLeavingQuicklyCannot
	keyLeavingQuicklyDoes
	keyListenTo
	keyLookAgain
	keyLostCode
	keyLostCodeHow
	keyMainMenu
	keyMakeUpName
	keyMatters
	keyMattersToMe
	keyMeLead
	keyMeTitle
	keyMinutesOf
	keyMinutesTitle
	keyMore
	keyMoreTitle
	keyNameIdeas
	keyNewHere
	keyNewcomerNote
	keyNextUp
	keyNoNetworkWriteOn
	keyNoRoundYet
	keyNoticesHere
	keyOnTheWall
	keyOpenDo
	keyOpenEarly
	keyOpenHatDo
	keyOpenHow
	keyOpenNow
	keyOpenSupporters
	keyOpenTitle
	keyPassThis
	keyPassedThis
	keyPassingCounts
	keyPauseDo
	keyPauseHow
	keyPauseSignalIs
	keyPauseTitle
	keyPausedHeading
	keyPausedLead
	keyPausedSupporter
	keyPausedSupporterHow
	keyPausedTurnTo
	keyPausedWhoGoesOn
	keyPeopleHere
	keyPictureBrush
	keyPictureCherry
	keyPictureDrum
	keyPictureFern
	keyPictureFlute
	keyPictureGoldfinch
	keyPictureHen
	keyPictureHint
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
	keyPlanChange
	keyPlanChildcare
	keyPlanDo
	keyPlanEvery
	keyPlanEveryWeek
	keyPlanEveryone
	keyPlanFood
	keyPlanLanguages
	keyPlanLead
	keyPlanLived
	keyPlanName
	keyPlanOnce
	keyPlanPlace
	keyPlanStarts
	keyPlanTitle
	keyPlanWho
	keyPrepareTogether
	keyPrintThis
	keyProductLead
	keyProductName
	keyPutInHat
	keyReflectLead
	keyReflectThanks
	keyReturnCodeHint
	keyRoleFacilitator
	keyRoleFacilitatorMeans
	keyRoleInterpreter
	keyRoleInterpreterMeans
	keyRoleNotes
	keyRoleNotesMeans
	keyRoleSuggested
	keyRoleTake
	keyRoleTimekeeper
	keyRoleTimekeeperMeans
	keyRoleWelcome
	keyRoleWelcomeMeans
	keyRolesLead
	keyRolesRow
	keyRolesStay
	keyRolesTaken
	keyRolesTitle
	keyRoundAbout
	keyRoundEquality
	keyRoundN
	keyRoundPassed
	keyRoundQuestion
	keyRoundQuestionHint
	keyRoundSpoke
	keyRoundUnheard
	keySaidCard
	keySaidHow
	keySaidItem
	keySaidLead
	keySaidNothing
	keySaidPlan
	keySaidQuestion
	keySaidTitle
	keySayDifferently
	keySayDifferentlyDo
	keySession
	keySessionAhead
	keySessionDone
	keySessionMissed
	keySessionNoTitle
	keySessionOff
	keySessions
	keySessionsNone
	keySessionsNoneForYou
	keySessionsPast
	keySideLived
	keySidePartner
	keySidePractitioner
	keySideTheyLived
	keySideTheyPartner
	keySideTheyPractitioner
	keySignDo
	keySignHint
	keySignTitle
	keySkipToPage
	keySomebodyHere
	keySomebodyWhoLeft
	keySomeone
	keySomethingIsOff
	keySoupOne
	keySoupTitle
	keySoupTwo
	keyStartRound
	keyStartRoundDo
	keyStepOf
	keyStillHere
	keySuggestAnother
	keySupporterN
	keyTakeBackCode
	keyTakeBackCodeHow
	keyTakeBackCodeTitle
	keyTakeBackHow
	keyTakeBackIt
	keyTakeBackTitle
	keyTakenBack
	keyTakenBackDone
	keyTakenBackHere
	keyTheEvening
	keyTheHat
	keyTheQuestion
	keyTheyComeAs
	keyThisCard
	keyThisDevice
	keyToday
	keyTomorrow
	keyTurnEnds
	keyTurnIsFree
	keyTurnIsWith
	keyTurnsLead
	keyTurnsTitle
	keyVoicesToCome
	keyVotes
	keyVotesN
	keyVouchCode
	keyVouchDo
	keyVouchFirst
	keyVouchHow
	keyVouchLead
	keyVouchNotHere
	keyVouchTitle
	keyVouchedAlready
	keyWaitingForYou
	keyWaitingToSend
	keyWeAre
	keyWeListen
	keyWeather
	keyWeatherCount
	keyWeatherLater
	keyWelcomeThem
	keyWhatIfILose
	keyWhatIsKept
	keyWhatIsKeptWords
	keyWhoComes
	keyWhoLeadsTonight
	keyWhoWasHere
	keyWhoWillYouBe
	keyWriteItDown
	keyYesterday
	keyYouComeInAs
	keyYourLanguage
	keyYourPicture
	keyYourReturnCode
	keyYourTurn
)

var keys = [...]string{
	keyACard:                 "a_card",
	keyAddCard:               "add_card",
	keyAddCardSigned:         "add_card_signed",
	keyAddItem:               "add_item",
	keyAddItemDo:             "add_item_do",
	keyAddItemHint:           "add_item_hint",
	keyAgendaEmpty:           "agenda_empty",
	keyAgendaTitle:           "agenda_title",
	keyAllHeard:              "all_heard",
	keyAnItem:                "an_item",
	keyArriveDo:              "arrive_do",
	keyArriveForgotten:       "arrive_forgotten",
	keyAskSomeoneToRead:      "ask_someone_to_read",
	keyBackToCircle:          "back_to_circle",
	keyBoard:                 "board",
	keyBoardEmpty:            "board_empty",
	keyCancelDo:              "cancel_do",
	keyCancelTitle:           "cancel_title",
	keyCancelWeekly:          "cancel_weekly",
	keyCancelWhy:             "cancel_why",
	keyCannotRecall:          "cannot_recall",
	keyCannotRecallWords:     "cannot_recall_words",
	keyCards:                 "cards",
	keyCardsAndVotes:         "cards_and_votes",
	keyCareClosing:           "care_closing",
	keyCareClosingQuestion:   "care_closing_question",
	keyCareClosingUsual:      "care_closing_usual",
	keyCareDisclosed:         "care_disclosed",
	keyCareDisclosedQuestion: "care_disclosed_question",
	keyCareDisclosedUsual:    "care_disclosed_usual",
	keyCareHard:              "care_hard",
	keyCareHardHint:          "care_hard_hint",
	keyCareHardQuestion:      "care_hard_question",
	keyCareLead:              "care_lead",
	keyCareNotWhole:          "care_not_whole",
	keyCarePause:             "care_pause",
	keyCarePauseQuestion:     "care_pause_question",
	keyCarePauseUsual:        "care_pause_usual",
	keyCareSupporters:        "care_supporters",
	keyCareTitle:             "care_title",
	keyChangeAnyTime:         "change_any_time",
	keyChangeLanguage:        "change_language",
	keyChangeThis:            "change_this",
	keyCheckIn:               "check_in",
	keyCheckInAgain:          "check_in_again",
	keyCheckInGo:             "check_in_go",
	keyCheckInLead:           "check_in_lead",
	keyCheckInQuestion:       "check_in_question",
	keyChooseFromList:        "choose_from_list",
	keyChooseLanguage:        "choose_language",
	keyCloseDo:               "close_do",
	keyCloseHeading:          "close_heading",
	keyCloseHow:              "close_how",
	keyCloseTitle:            "close_title",
	keyCodeAsPicture:         "code_as_picture",
	keyCodeLead:              "code_lead",
	keyCodeShownOnce:         "code_shown_once",
	keyComeIn:                "come_in",
	keyComeInAgain:           "come_in_again",
	keyComeInLead:            "come_in_lead",
	keyCountChildren:         "count_children",
	keyCountDo:               "count_do",
	keyCountFares:            "count_fares",
	keyCountMeals:            "count_meals",
	keyCountTitle:            "count_title",
	keyCountedNotListed:      "counted_not_listed",
	keyCountsLine:            "counts_line",
	keyDayAtTime:             "day_at_time",
	keyDeviceSince:           "device_since",
	keyDevicesHow:            "devices_how",
	keyDevicesLead:           "devices_lead",
	keyDevicesTitle:          "devices_title",
	keyDraftLanguage:         "draft_language",
	keyEndDevice:             "end_device",
	keyEraseAllDo:            "erase_all_do",
	keyEraseAllHow:           "erase_all_how",
	keyEraseAllTitle:         "erase_all_title",
	keyFaultAnsweredAlready:  "fault_answered_already",
	keyFaultArriveFirst:      "fault_arrive_first",
	keyFaultBusy:             "fault_busy",
	keyFaultCareMissing:      "fault_care_missing",
	keyFaultCodeUnknown:      "fault_code_unknown",
	keyFaultCommandUnknown:   "fault_command_unknown",
	keyFaultConflict:         "fault_conflict",
	keyFaultFieldType:        "fault_field_type",
	keyFaultFieldUnknown:     "fault_field_unknown",
	keyFaultFoundingInvited:  "fault_founding_invited",
	keyFaultHatNotYet:        "fault_hat_not_yet",
	keyFaultIdUsed:           "fault_id_used",
	keyFaultInternal:         "fault_internal",
	keyFaultInviteGone:       "fault_invite_gone",
	keyFaultJsonAt:           "fault_json_at",
	keyFaultLanguageUnknown:  "fault_language_unknown",
	keyFaultLanguagesNone:    "fault_languages_none",
	keyFaultLivedStays:       "fault_lived_stays",
	keyFaultMalformed:        "fault_malformed",
	keyFaultMemberUnknown:    "fault_member_unknown",
	keyFaultNameEmpty:        "fault_name_empty",
	keyFaultNameTaken:        "fault_name_taken",
	keyFaultNotFound:         "fault_not_found",
	keyFaultNotInHall:        "fault_not_in_hall",
	keyFaultOtherSite:        "fault_other_site",
	keyFaultPartnerInvite:    "fault_partner_invite",
	keyFaultPartnerMayNot:    "fault_partner_may_not",
	keyFaultPausing:          "fault_pausing",
	keyFaultPictureUnknown:   "fault_picture_unknown",
	keyFaultPicturesMost:     "fault_pictures_most",
	keyFaultPicturesUnknown:  "fault_pictures_unknown",
	keyFaultRange:            "fault_range",
	keyFaultReflectNone:      "fault_reflect_none",
	keyFaultRoleFacilitator:  "fault_role_facilitator",
	keyFaultRoleTimekeeper:   "fault_role_timekeeper",
	keyFaultRoundOver:        "fault_round_over",
	keyFaultScribeNotAllowed: "fault_scribe_not_allowed",
	keyFaultScribeUnsigned:   "fault_scribe_unsigned",
	keyFaultSecretShort:      "fault_secret_short",
	keyFaultSessionClosed:    "fault_session_closed",
	keyFaultSessionEarly:     "fault_session_early",
	keyFaultSessionOpen:      "fault_session_open",
	keyFaultSessionOther:     "fault_session_other",
	keyFaultSessionOver:      "fault_session_over",
	keyFaultSessionTitle:     "fault_session_title",
	keyFaultSideUnknown:      "fault_side_unknown",
	keyFaultStarts:           "fault_starts",
	keyFaultStranger:         "fault_stranger",
	keyFaultSupportersTwo:    "fault_supporters_two",
	keyFaultTakeBackUnknown:  "fault_take_back_unknown",
	keyFaultTextEmpty:        "fault_text_empty",
	keyFaultTextOrPictures:   "fault_text_or_pictures",
	keyFaultTextTooLong:      "fault_text_too_long",
	keyFaultTokenHall:        "fault_token_hall",
	keyFaultTokenNotHall:     "fault_token_not_hall",
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
	keyFewAnswered:           "few_answered",
	keyFirstInvitation:       "first_invitation",
	keyFirstTime:             "first_time",
	keyFoundIt:               "found_it",
	keyFoundTitle:            "found_title",
	keyFrontHow:              "front_how",
	keyGoOn:                  "go_on",
	keyGoOnTogether:          "go_on_together",
	keyGreeting:              "greeting",
	keyGroupLanguages:        "group_languages",
	keyGroupName:             "group_name",
	keyGroupNameHint:         "group_name_hint",
	keyGroupZone:             "group_zone",
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
	keyGuardSendAnyway:       "guard_send_anyway",
	keyGuardTitle:            "guard_title",
	keyHallFounding:          "hall_founding",
	keyHallKeepPlace:         "hall_keep_place",
	keyHallKeepPlaceHow:      "hall_keep_place_how",
	keyHallNoReturn:          "hall_no_return",
	keyHallOthersRead:        "hall_others_read",
	keyHallOthersReadMeans:   "hall_others_read_means",
	keyHallTonight:           "hall_tonight",
	keyHallTonightLead:       "hall_tonight_lead",
	keyHandOn:                "hand_on",
	keyHappeningNow:          "happening_now",
	keyHardClash:             "hard_clash",
	keyHardClashDo:           "hard_clash_do",
	keyHardClashRemember:     "hard_clash_remember",
	keyHardClashSay:          "hard_clash_say",
	keyHardDefends:           "hard_defends",
	keyHardDefendsDo:         "hard_defends_do",
	keyHardDefendsRemember:   "hard_defends_remember",
	keyHardDefendsSay:        "hard_defends_say",
	keyHardStory:             "hard_story",
	keyHardStoryDo:           "hard_story_do",
	keyHardStoryRemember:     "hard_story_remember",
	keyHardStorySay:          "hard_story_say",
	keyHardTitle:             "hard_title",
	keyHardWeeps:             "hard_weeps",
	keyHardWeepsDo:           "hard_weeps_do",
	keyHardWeepsRemember:     "hard_weeps_remember",
	keyHardWeepsSay:          "hard_weeps_say",
	keyHasTheTurn:            "has_the_turn",
	keyHatAloneLanguage:      "hat_alone_language",
	keyHatCannotHide:         "hat_cannot_hide",
	keyHatCannotHideWords:    "hat_cannot_hide_words",
	keyHatTogether:           "hat_together",
	keyHaveInvitation:        "have_invitation",
	keyHaveInvitationHow:     "have_invitation_how",
	keyHaveItComeIn:          "have_it_come_in",
	keyHeadAsPicture:         "head_as_picture",
	keyHeadLine:              "head_line",
	keyHeardAttention:        "heard_attention",
	keyHeardCommonGround:     "heard_common_ground",
	keyHeardEmpathy:          "heard_empathy",
	keyHeardFive:             "heard_five",
	keyHeardFour:             "heard_four",
	keyHeardOne:              "heard_one",
	keyHeardRespect:          "heard_respect",
	keyHeardThree:            "heard_three",
	keyHeardTwo:              "heard_two",
	keyHeardVoice:            "heard_voice",
	keyHeavyEvening:          "heavy_evening",
	keyHome:                  "home",
	keyHomeQuiet:             "home_quiet",
	keyIComeAs:               "i_come_as",
	keyInTheHat:              "in_the_hat",
	keyInterpreting:          "interpreting",
	keyInventedName:          "invented_name",
	keyInvitationAsPicture:   "invitation_as_picture",
	keyInvitationHow:         "invitation_how",
	keyInviteDo:              "invite_do",
	keyInviteForWhom:         "invite_for_whom",
	keyInviteHow:             "invite_how",
	keyInviteLead:            "invite_lead",
	keyInviteMade:            "invite_made",
	keyInviteMake:            "invite_make",
	keyInviteMany:            "invite_many",
	keyInviteManySession:     "invite_many_session",
	keyInviteManyTomorrow:    "invite_many_tomorrow",
	keyInviteManyWeek:        "invite_many_week",
	keyInviteOne:             "invite_one",
	keyInviteOneSmall:        "invite_one_small",
	keyInvitePartnerHow:      "invite_partner_how",
	keyInvitePartnerTitle:    "invite_partner_title",
	keyInviteTitle:           "invite_title",
	keyItemDone:              "item_done",
	keyJoinCircle:            "join_circle",
	keyKeepOnPhone:           "keep_on_phone",
	keyKeepOnPhoneRisk:       "keep_on_phone_risk",
	keyKeyBesideData:         "key_beside_data",
	keyLeadTitle:             "lead_title",
	keyLeaveDo:               "leave_do",
	keyLeaveHow:              "leave_how",
	keyLeaveLead:             "leave_lead",
	keyLeaveQuickly:          "leave_quickly",
	keyLeaveTitle:            "leave_title",
	keyLeavingQuickly:        "leaving_quickly",
	keyLeavingQuicklyCannot:  "leaving_quickly_cannot",
	keyLeavingQuicklyDoes:    "leaving_quickly_does",
	keyListenTo:              "listen_to",
	keyLookAgain:             "look_again",
	keyLostCode:              "lost_code",
	keyLostCodeHow:           "lost_code_how",
	keyMainMenu:              "main_menu",
	keyMakeUpName:            "make_up_name",
	keyMatters:               "matters",
	keyMattersToMe:           "matters_to_me",
	keyMeLead:                "me_lead",
	keyMeTitle:               "me_title",
	keyMinutesOf:             "minutes_of",
	keyMinutesTitle:          "minutes_title",
	keyMore:                  "more",
	keyMoreTitle:             "more_title",
	keyNameIdeas:             "name_ideas",
	keyNewHere:               "new_here",
	keyNewcomerNote:          "newcomer_note",
	keyNextUp:                "next_up",
	keyNoNetworkWriteOn:      "no_network_write_on",
	keyNoRoundYet:            "no_round_yet",
	keyNoticesHere:           "notices_here",
	keyOnTheWall:             "on_the_wall",
	keyOpenDo:                "open_do",
	keyOpenEarly:             "open_early",
	keyOpenHatDo:             "open_hat_do",
	keyOpenHow:               "open_how",
	keyOpenNow:               "open_now",
	keyOpenSupporters:        "open_supporters",
	keyOpenTitle:             "open_title",
	keyPassThis:              "pass_this",
	keyPassedThis:            "passed_this",
	keyPassingCounts:         "passing_counts",
	keyPauseDo:               "pause_do",
	keyPauseHow:              "pause_how",
	keyPauseSignalIs:         "pause_signal_is",
	keyPauseTitle:            "pause_title",
	keyPausedHeading:         "paused_heading",
	keyPausedLead:            "paused_lead",
	keyPausedSupporter:       "paused_supporter",
	keyPausedSupporterHow:    "paused_supporter_how",
	keyPausedTurnTo:          "paused_turn_to",
	keyPausedWhoGoesOn:       "paused_who_goes_on",
	keyPeopleHere:            "people_here",
	keyPictureBrush:          "picture_brush",
	keyPictureCherry:         "picture_cherry",
	keyPictureDrum:           "picture_drum",
	keyPictureFern:           "picture_fern",
	keyPictureFlute:          "picture_flute",
	keyPictureGoldfinch:      "picture_goldfinch",
	keyPictureHen:            "picture_hen",
	keyPictureHint:           "picture_hint",
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
	keyPlanChange:            "plan_change",
	keyPlanChildcare:         "plan_childcare",
	keyPlanDo:                "plan_do",
	keyPlanEvery:             "plan_every",
	keyPlanEveryWeek:         "plan_every_week",
	keyPlanEveryone:          "plan_everyone",
	keyPlanFood:              "plan_food",
	keyPlanLanguages:         "plan_languages",
	keyPlanLead:              "plan_lead",
	keyPlanLived:             "plan_lived",
	keyPlanName:              "plan_name",
	keyPlanOnce:              "plan_once",
	keyPlanPlace:             "plan_place",
	keyPlanStarts:            "plan_starts",
	keyPlanTitle:             "plan_title",
	keyPlanWho:               "plan_who",
	keyPrepareTogether:       "prepare_together",
	keyPrintThis:             "print_this",
	keyProductLead:           "product_lead",
	keyProductName:           "product_name",
	keyPutInHat:              "put_in_hat",
	keyReflectLead:           "reflect_lead",
	keyReflectThanks:         "reflect_thanks",
	keyReturnCodeHint:        "return_code_hint",
	keyRoleFacilitator:       "role_facilitator",
	keyRoleFacilitatorMeans:  "role_facilitator_means",
	keyRoleInterpreter:       "role_interpreter",
	keyRoleInterpreterMeans:  "role_interpreter_means",
	keyRoleNotes:             "role_notes",
	keyRoleNotesMeans:        "role_notes_means",
	keyRoleSuggested:         "role_suggested",
	keyRoleTake:              "role_take",
	keyRoleTimekeeper:        "role_timekeeper",
	keyRoleTimekeeperMeans:   "role_timekeeper_means",
	keyRoleWelcome:           "role_welcome",
	keyRoleWelcomeMeans:      "role_welcome_means",
	keyRolesLead:             "roles_lead",
	keyRolesRow:              "roles_row",
	keyRolesStay:             "roles_stay",
	keyRolesTaken:            "roles_taken",
	keyRolesTitle:            "roles_title",
	keyRoundAbout:            "round_about",
	keyRoundEquality:         "round_equality",
	keyRoundN:                "round_n",
	keyRoundPassed:           "round_passed",
	keyRoundQuestion:         "round_question",
	keyRoundQuestionHint:     "round_question_hint",
	keyRoundSpoke:            "round_spoke",
	keyRoundUnheard:          "round_unheard",
	keySaidCard:              "said_card",
	keySaidHow:               "said_how",
	keySaidItem:              "said_item",
	keySaidLead:              "said_lead",
	keySaidNothing:           "said_nothing",
	keySaidPlan:              "said_plan",
	keySaidQuestion:          "said_question",
	keySaidTitle:             "said_title",
	keySayDifferently:        "say_differently",
	keySayDifferentlyDo:      "say_differently_do",
	keySession:               "session",
	keySessionAhead:          "session_ahead",
	keySessionDone:           "session_done",
	keySessionMissed:         "session_missed",
	keySessionNoTitle:        "session_no_title",
	keySessionOff:            "session_off",
	keySessions:              "sessions",
	keySessionsNone:          "sessions_none",
	keySessionsNoneForYou:    "sessions_none_for_you",
	keySessionsPast:          "sessions_past",
	keySideLived:             "side_lived",
	keySidePartner:           "side_partner",
	keySidePractitioner:      "side_practitioner",
	keySideTheyLived:         "side_they_lived",
	keySideTheyPartner:       "side_they_partner",
	keySideTheyPractitioner:  "side_they_practitioner",
	keySignDo:                "sign_do",
	keySignHint:              "sign_hint",
	keySignTitle:             "sign_title",
	keySkipToPage:            "skip_to_page",
	keySomebodyHere:          "somebody_here",
	keySomebodyWhoLeft:       "somebody_who_left",
	keySomeone:               "someone",
	keySomethingIsOff:        "something_is_off",
	keySoupOne:               "soup_one",
	keySoupTitle:             "soup_title",
	keySoupTwo:               "soup_two",
	keyStartRound:            "start_round",
	keyStartRoundDo:          "start_round_do",
	keyStepOf:                "step_of",
	keyStillHere:             "still_here",
	keySuggestAnother:        "suggest_another",
	keySupporterN:            "supporter_n",
	keyTakeBackCode:          "take_back_code",
	keyTakeBackCodeHow:       "take_back_code_how",
	keyTakeBackCodeTitle:     "take_back_code_title",
	keyTakeBackHow:           "take_back_how",
	keyTakeBackIt:            "take_back_it",
	keyTakeBackTitle:         "take_back_title",
	keyTakenBack:             "taken_back",
	keyTakenBackDone:         "taken_back_done",
	keyTakenBackHere:         "taken_back_here",
	keyTheEvening:            "the_evening",
	keyTheHat:                "the_hat",
	keyTheQuestion:           "the_question",
	keyTheyComeAs:            "they_come_as",
	keyThisCard:              "this_card",
	keyThisDevice:            "this_device",
	keyToday:                 "today",
	keyTomorrow:              "tomorrow",
	keyTurnEnds:              "turn_ends",
	keyTurnIsFree:            "turn_is_free",
	keyTurnIsWith:            "turn_is_with",
	keyTurnsLead:             "turns_lead",
	keyTurnsTitle:            "turns_title",
	keyVoicesToCome:          "voices_to_come",
	keyVotes:                 "votes",
	keyVotesN:                "votes_n",
	keyVouchCode:             "vouch_code",
	keyVouchDo:               "vouch_do",
	keyVouchFirst:            "vouch_first",
	keyVouchHow:              "vouch_how",
	keyVouchLead:             "vouch_lead",
	keyVouchNotHere:          "vouch_not_here",
	keyVouchTitle:            "vouch_title",
	keyVouchedAlready:        "vouched_already",
	keyWaitingForYou:         "waiting_for_you",
	keyWaitingToSend:         "waiting_to_send",
	keyWeAre:                 "we_are",
	keyWeListen:              "we_listen",
	keyWeather:               "weather",
	keyWeatherCount:          "weather_count",
	keyWeatherLater:          "weather_later",
	keyWelcomeThem:           "welcome_them",
	keyWhatIfILose:           "what_if_i_lose",
	keyWhatIsKept:            "what_is_kept",
	keyWhatIsKeptWords:       "what_is_kept_words",
	keyWhoComes:              "who_comes",
	keyWhoLeadsTonight:       "who_leads_tonight",
	keyWhoWasHere:            "who_was_here",
	keyWhoWillYouBe:          "who_will_you_be",
	keyWriteItDown:           "write_it_down",
	keyYesterday:             "yesterday",
	keyYouComeInAs:           "you_come_in_as",
	keyYourLanguage:          "your_language",
	keyYourPicture:           "your_picture",
	keyYourReturnCode:        "your_return_code",
	keyYourTurn:              "your_turn",
}

var words = map[string]*[len(keys)][]string{
	"en": {
		keyACard:                 {`Card`},
		keyAddCard:               {`Add your card`},
		keyAddCardSigned:         {`A card with my name`},
		keyAddItem:               {`I want to talk about…`},
		keyAddItemDo:             {`Put it up`},
		keyAddItemHint:           {`Your name is kept with it in the group’s book, but not shown on this page.`},
		keyAgendaEmpty:           {`Nothing yet. Whatever matters to you can go here.`},
		keyAgendaTitle:           {`What we want to talk about`},
		keyAllHeard:              {`Everyone has spoken or passed`},
		keyAnItem:                {`what we want to talk about`},
		keyArriveDo:              {`I am here`},
		keyArriveForgotten:       {`That you were here is forgotten when the evening closes. Only how many were here stays.`},
		keyAskSomeoneToRead:      {`Ask someone to read this to you`},
		keyBackToCircle:          {`Back to the circle`},
		keyBoard:                 {`Board`},
		keyBoardEmpty:            {`No card yet. What you put into the hat is laid here when the hat opens.`},
		keyCancelDo:              {`Cancel this evening`},
		keyCancelTitle:           {`This evening cannot happen`},
		keyCancelWeekly:          {`Next week stays as planned.`},
		keyCancelWhy:             {`Why? (you do not have to say)`},
		keyCannotRecall:          {`What cannot be taken back`},
		keyCannotRecallWords:     {`What others heard, wrote on paper or photographed. What was printed.`},
		keyCards:                 {`Cards`},
		keyCardsAndVotes:         {`{n} card, {m} votes`, `{n} cards, {m} votes`},
		keyCareClosing:           {`How we end`},
		keyCareClosingQuestion:   {`How do we end the evening?`},
		keyCareClosingUsual:      {`Each says one word, and we eat together.`},
		keyCareDisclosed:         {`If someone tells their own story`},
		keyCareDisclosedQuestion: {`What do we do if someone tells their own story?`},
		keyCareDisclosedUsual:    {`We listen and thank them. Nobody writes it down. Afterwards one of the two asks how they are.`},
		keyCareHard:              {`What may be hard this time`},
		keyCareHardHint:          {`A word or two: moving, waiting, family far away.`},
		keyCareHardQuestion:      {`What may be hard this time?`},
		keyCareLead:              {`No evening begins without this.`},
		keyCareNotWhole:          {`Something is still missing here. Change the plan before you open.`},
		keyCarePause:             {`How we ask for a pause`},
		keyCarePauseQuestion:     {`How do we ask for a pause?`},
		keyCarePauseUsual:        {`Lift a hand, or tap Pause. Nobody asks why.`},
		keyCareSupporters:        {`People to turn to`},
		keyCareTitle:             {`How we look after each other`},
		keyChangeAnyTime:         {`You can change this whenever you like.`},
		keyChangeLanguage:        {`Language: {language}. Change`},
		keyChangeThis:            {`Change it`},
		keyCheckIn:               {`Check-in`},
		keyCheckInAgain:          {`My weather changed`},
		keyCheckInGo:             {`How is your weather this evening?`},
		keyCheckInLead:           {`The group sees how many of each, never who. It is forgotten when the evening closes.`},
		keyCheckInQuestion:       {`How is your weather this evening?`},
		keyChooseFromList:        {`Choose`},
		keyChooseLanguage:        {`Choose your language`},
		keyCloseDo:               {`Close the evening`},
		keyCloseHeading:          {`Close the evening`},
		keyCloseHow:              {`The hat opens. Who was here, how people felt, who spoke when and who voted for what: all that is erased. What was said, the totals, the roles and what has a name on it stay.`},
		keyCloseTitle:            {`How we end`},
		keyCodeAsPicture:         {`The same code as a picture to scan`},
		keyCodeLead:              {`With it you come back as yourself, on any phone. It is shown once.`},
		keyCodeShownOnce:         {`A code is shown only once.`},
		keyComeIn:                {`Come in`},
		keyComeInAgain:           {`Come in`},
		keyComeInLead:            {`With your return code you come back as yourself, on any phone.`},
		keyCountChildren:         {`Children looked after`},
		keyCountDo:               {`Keep the numbers`},
		keyCountFares:            {`Fares paid back`},
		keyCountMeals:            {`Meals`},
		keyCountTitle:            {`Fares, meals, children`},
		keyCountedNotListed:      {`{n} person. Counted, not listed.`, `{n} people. Counted, not listed.`},
		keyCountsLine:            {`Fares {fares}, meals {meals}, children {children}`},
		keyDayAtTime:             {`{day}, {time}`},
		keyDeviceSince:           {`Signed in since {day}`},
		keyDevicesHow:            {`You do not know one of them? End it. With your return code you come in again anywhere.`},
		keyDevicesLead:           {`Where you are signed in.`},
		keyDevicesTitle:          {`My phones`},
		keyDraftLanguage:         {`These words were not yet read by someone who grew up with this language.`},
		keyEndDevice:             {`End it`},
		keyEraseAllDo:            {`Take all of it back`},
		keyEraseAllHow:           {`Everything with your name on it goes, for good. Your place in the group stays.`},
		keyEraseAllTitle:         {`Take everything back`},
		keyFaultAnsweredAlready:  {`You have answered this already.`},
		keyFaultArriveFirst:      {`First tap “I am here”.`},
		keyFaultBusy:             {`Many people are writing just now. Please try once more.`},
		keyFaultCareMissing:      {`Say this first, so that we can begin with care.`},
		keyFaultCodeUnknown:      {`We do not know this code. Look at the digits once more.`},
		keyFaultCommandUnknown:   {`There is nothing here by that name.`},
		keyFaultConflict:         {`Something changed while you were here. Look again, then decide.`},
		keyFaultFieldType:        {`This does not fit here.`},
		keyFaultFieldUnknown:     {`There is no such field.`},
		keyFaultFoundingInvited:  {`To begin a group here, you need an invitation from whoever runs this server.`},
		keyFaultHatNotYet:        {`Not yet. The hat opens when there are at least three cards in it.`},
		keyFaultIdUsed:           {`This was sent before with other words. Please send it again.`},
		keyFaultInternal:         {`Something went wrong on our side. What you wrote is still here.`},
		keyFaultInviteGone:       {`This invitation has ended. Ask somebody in the group for a new one.`},
		keyFaultJsonAt:           {`What was sent cannot be read at place {place}.`},
		keyFaultLanguageUnknown:  {`We do not know this language.`},
		keyFaultLanguagesNone:    {`Choose at least one language.`},
		keyFaultLivedStays:       {`This session stays with the people it was planned for. Plan a new one for everyone.`},
		keyFaultMalformed:        {`We could not read what arrived. Please go back and try again.`},
		keyFaultMemberUnknown:    {`We cannot find this person here.`},
		keyFaultNameEmpty:        {`Please write a name.`},
		keyFaultNameTaken:        {`Somebody here has a name like this. Choose another.`},
		keyFaultNotFound:         {`There is nothing here. It may have moved, or been taken back.`},
		keyFaultNotInHall:        {`Not here: on this network others can read along. It can be done at the computer itself, or another day over a safe connection.`},
		keyFaultOtherSite:        {`This came from another page, not ours. Please open the page again.`},
		keyFaultPartnerInvite:    {`Only people from an office need to be invited to a session.`},
		keyFaultPartnerMayNot:    {`This is for the members of the group.`},
		keyFaultPausing:          {`We are having a pause.`},
		keyFaultPictureUnknown:   {`We do not have this picture. We have: {pictures}.`},
		keyFaultPicturesMost:     {`At most {n} pictures say one thing. Which matter most?`},
		keyFaultPicturesUnknown:  {`One of these pictures is not in our alphabet, or is there twice.`},
		keyFaultRange:            {`A number from {n} to {m}.`},
		keyFaultReflectNone:      {`Choose one of the faces.`},
		keyFaultRoleFacilitator:  {`Whoever facilitates tonight does this. Anyone may take that role.`},
		keyFaultRoleTimekeeper:   {`Whoever keeps time or facilitates tonight does this.`},
		keyFaultRoundOver:        {`This round is over.`},
		keyFaultScribeNotAllowed: {`You can write for somebody only when they have said so.`},
		keyFaultScribeUnsigned:   {`What is said without a name, everyone writes for themselves.`},
		keyFaultSecretShort:      {`This code is too short or too long. Ours have 20 digits.`},
		keyFaultSessionClosed:    {`This works only while the session is open.`},
		keyFaultSessionEarly:     {`It is still early. Are you all here already? Then open it early.`},
		keyFaultSessionOpen:      {`We have begun already.`},
		keyFaultSessionOther:     {`Another session is still open. Close that one first.`},
		keyFaultSessionOver:      {`This session is over.`},
		keyFaultSessionTitle:     {`Say what this session is about.`},
		keyFaultSideUnknown:      {`Please choose one of these: {choices}.`},
		keyFaultStarts:           {`Choose a day and a time.`},
		keyFaultStranger:         {`We do not know you on this phone yet. Come in with your code, or with an invitation.`},
		keyFaultSupportersTwo:    {`Choose two different people who will be there.`},
		keyFaultTakeBackUnknown:  {`There is nothing here to take back with this code.`},
		keyFaultTextEmpty:        {`Write a few words first.`},
		keyFaultTextOrPictures:   {`Say it in words, or choose pictures.`},
		keyFaultTextTooLong:      {`This is too long. At most {n} letter.`, `This is too long. At most {n} letters.`},
		keyFaultTokenHall:        {`In the hall a token begins with "hall.", then the second at which it ends, in 12 hours at most, then a dot and at least 16 letters.`},
		keyFaultTokenNotHall:     {`A token that begins with "hall." is good in the hall only.`},
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
		keyFewAnswered:           {`Fewer than five answered. It stays with them.`},
		keyFirstInvitation:       {`The first invitation for your group`},
		keyFirstTime:             {`For the first time`},
		keyFoundIt:               {`Begin`},
		keyFoundTitle:            {`Begin a group`},
		keyFrontHow:              {`To come in, scan the square code of your group, or open the link somebody gave you.`},
		keyGoOn:                  {`Go on`},
		keyGoOnTogether:          {`We go on`},
		keyGreeting:              {`Welcome, {name}`},
		keyGroupLanguages:        {`Languages we speak`},
		keyGroupName:             {`The name of your group`},
		keyGroupNameHint:         {`A name that gives nobody away.`},
		keyGroupZone:             {`Time zone`},
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
		keyGuardSendAnyway:       {`It is not real. Send it as it is`},
		keyGuardTitle:            {`This may give somebody away.`},
		keyHallFounding:          {`Begun here, in the hall, a group is yours until tonight only, and nobody can let you in again afterwards. To keep it, begin it at the computer itself.`},
		keyHallKeepPlace:         {`How can I keep my place?`},
		keyHallKeepPlaceHow:      {`Ask two members who know you and have a return code themselves. During a session, at the computer itself or over a safe connection, each of them says that they know you. Then you get a return code of your own.`},
		keyHallNoReturn:          {`A return code is not for here: others on this network could read it. To come in tonight, scan the square code of an invitation. At the computer itself your return code works as always.`},
		keyHallOthersRead:        {`Others on this network can read what you send`},
		keyHallOthersReadMeans:   {`What you send from here goes through the air of this room without an envelope. Somebody on the same network who knows how can read it, and could write in your place while you are here. So say here only what the whole room may know. On paper nobody reads along, and neither at the computer itself. It ends tonight: after twelve hours at most this phone is signed out.`},
		keyHallTonight:           {`Your place here lasts until tonight`},
		keyHallTonightLead:       {`There is no return code here, because others could read it on the way. When the browser is closed, or after twelve hours, this phone no longer knows you. What you said stays with the group.`},
		keyHandOn:                {`I have finished`},
		keyHappeningNow:          {`Happening now`},
		keyHardClash:             {`Two people clash`},
		keyHardClashDo:           {`Stop the round. Let each say what they need, not what the other is like. Tap Pause if it does not calm down.`},
		keyHardClashRemember:     {`You do not have to solve it tonight. Feeling safe comes before what is to be talked about.`},
		keyHardClashSay:          {`I hear that this matters to both of you. One after the other; we listen to each to the end.`},
		keyHardDefends:           {`A guest from an office defends themselves`},
		keyHardDefendsDo:         {`Give the turn back to the group. They can answer in writing, by a day you agree on.`},
		keyHardDefendsRemember:   {`It is not about blame. It is about what changes.`},
		keyHardDefendsSay:        {`You are here tonight to listen. Please tell us what you heard before you answer.`},
		keyHardStory:             {`Someone begins their own story`},
		keyHardStoryDo:           {`Ask gently: shall we go on, or rest? Nobody writes it down.`},
		keyHardStoryRemember:     {`Afterwards one of the two asks how they are, and again next week.`},
		keyHardStorySay:          {`Thank you for trusting us. You decide how far you go. We can also let Alpha say it.`},
		keyHardTitle:             {`Words for hard moments`},
		keyHardWeeps:             {`Someone cries`},
		keyHardWeepsDo:           {`Wait. Tap Pause. Let one of the two people to turn to go to them.`},
		keyHardWeepsRemember:     {`Crying is all right. Do not ask why in front of everyone.`},
		keyHardWeepsSay:          {`You are not alone. Take the time you need. You can stay, or step out with someone.`},
		keyHasTheTurn:            {`speaks now`},
		keyHatAloneLanguage:      {`You are the only one here who reads in this language. If you write in it, others may guess that it was you. You could write in a shared language, or on a slip of paper.`},
		keyHatCannotHide:         {`What the hat cannot hide`},
		keyHatCannotHideWords:    {`Your way of writing. A story that only you know. Whoever runs this server and watches while you write. A disk that is taken before the hat was opened, together with what unlocks it.`},
		keyHatTogether:           {`Cards in the hat carry no name and are opened together.`},
		keyHaveInvitation:        {`I am new here`},
		keyHaveInvitationHow:     {`Somebody in the group gives you an invitation: a square code to scan, or a link.`},
		keyHaveItComeIn:          {`I have it. Come in`},
		keyHeadAsPicture:         {`The same line as a picture to scan`},
		keyHeadLine:              {`If anything here or earlier were changed afterwards, this line would no longer match:`},
		keyHeardAttention:        {`Did people listen to me?`},
		keyHeardCommonGround:     {`Did we find something in common?`},
		keyHeardEmpathy:          {`Did people feel with me?`},
		keyHeardFive:             {`Fully`},
		keyHeardFour:             {`Mostly`},
		keyHeardOne:              {`Not at all`},
		keyHeardRespect:          {`Was I treated with respect?`},
		keyHeardThree:            {`So-so`},
		keyHeardTwo:              {`A little`},
		keyHeardVoice:            {`Could I say what matters to me?`},
		keyHeavyEvening:          {`Heavy evening? You can step out, with someone or alone.`},
		keyHome:                  {`Home`},
		keyHomeQuiet:             {`Nothing is going on just now. A session that you can come to stands here when it begins.`},
		keyIComeAs:               {`I come here as…`},
		keyInTheHat:              {`It is in the hat.`},
		keyInterpreting:          {`Interpreting`},
		keyInventedName:          {`Your invented name`},
		keyInvitationAsPicture:   {`The invitation as a picture to scan`},
		keyInvitationHow:         {`Whoever scans it chooses an invented name and is here. It is shown once.`},
		keyInviteDo:              {`Invite`},
		keyInviteForWhom:         {`For whom?`},
		keyInviteHow:             {`Nobody writes down who invited whom.`},
		keyInviteLead:            {`A square code to scan, on this phone or on paper.`},
		keyInviteMade:            {`Here is your invitation.`},
		keyInviteMake:            {`Make the invitation`},
		keyInviteMany:            {`For many`},
		keyInviteManySession:     {`Good until this session ends.`},
		keyInviteManyTomorrow:    {`Good until tomorrow.`},
		keyInviteManyWeek:        {`Good for seven days.`},
		keyInviteOne:             {`For one person`},
		keyInviteOneSmall:        {`Good for one day.`},
		keyInvitePartnerHow:      {`They see what we talk about and the board of this one evening, while they are here. Nothing else.`},
		keyInvitePartnerTitle:    {`Invite somebody from an office`},
		keyInviteTitle:           {`Invite somebody`},
		keyItemDone:              {`We talked about it`},
		keyJoinCircle:            {`Join the circle`},
		keyKeepOnPhone:           {`Keep me signed in on this phone`},
		keyKeepOnPhoneRisk:       {`Whoever opens this phone could come in as you.`},
		keyKeyBesideData:         {`The key lies on the same disk as the data: whoever takes this disk can read everything.`},
		keyLeadTitle:             {`Facilitate`},
		keyLeaveDo:               {`Leave for good`},
		keyLeaveHow:              {`Your name, your codes and everything with your name on it go, for good. What you said without a name stays: nobody knows it was you.`},
		keyLeaveLead:             {`Your name and your words leave with you.`},
		keyLeaveQuickly:          {`Leave quickly`},
		keyLeaveTitle:            {`Leave the group`},
		keyLeavingQuickly:        {`What “Leave quickly” does`},
		keyLeavingQuicklyCannot:  {`It cannot clear the browser’s history, nor what somebody has already seen. A private window leaves less behind.`},
		keyLeavingQuicklyDoes:    {`It signs this phone out at once and shows a recipe. Three quick presses of Shift do the same. With your return code you come in again.`},
		keyListenTo:              {`Listen: {what}`},
		keyLookAgain:             {`See what is new`},
		keyLostCode:              {`I have lost my code`},
		keyLostCodeHow:           {`Come to a session. Two members who know you can vouch for you on their phones. Then you get a new code.`},
		keyMainMenu:              {`Main menu`},
		keyMakeUpName:            {`Make up a name. Not your real one. We never ask for your real name, phone or e-mail.`},
		keyMatters:               {`Matters to me`},
		keyMattersToMe:           {`Matters to me {n}`, `Matters to me {n}`},
		keyMeLead:                {`Change what you are called here.`},
		keyMeTitle:               {`My name and picture`},
		keyMinutesOf:             {`What we said on {day}`},
		keyMinutesTitle:          {`What we said`},
		keyMore:                  {`More`},
		keyMoreTitle:             {`Us, and me`},
		keyNameIdeas:             {`Maple, Kettle, Robin, Cinnamon, Drizzle, Teapot, Saffron, Wren, Juniper, Button, Marigold, Thimble, Breeze, Plum, Comet`},
		keyNewHere:               {`New here`},
		keyNewcomerNote:          {`You are new here. You see the evening you are in. Ask the person beside you to tap “Welcome” next to your name: then you will see the rest too.`},
		keyNextUp:                {`Next`},
		keyNoNetworkWriteOn:      {`Write anyway. It is sent by itself when the network is back, only once.`},
		keyNoRoundYet:            {`No question goes round yet. Whoever facilitates starts one.`},
		keyNoticesHere:           {`What has just happened`},
		keyOnTheWall:             {`On the wall`},
		keyOpenDo:                {`We are here. Open`},
		keyOpenEarly:             {`We begin earlier than planned`},
		keyOpenHatDo:             {`Open the hat`},
		keyOpenHow:               {`Are both people to turn to here in the room? If not, choose two who are.`},
		keyOpenNow:               {`Open right now`},
		keyOpenSupporters:        {`They are here`},
		keyOpenTitle:             {`Open the evening`},
		keyPassThis:              {`I pass this time`},
		keyPassedThis:            {`You pass this time. That counts the same as speaking.`},
		keyPassingCounts:         {`Passing counts the same as speaking.`},
		keyPauseDo:               {`Pause, all of us`},
		keyPauseHow:              {`One tap, without a name. The round stops and the wall turns calm.`},
		keyPauseSignalIs:         {`As we agreed:`},
		keyPauseTitle:            {`Pause`},
		keyPausedHeading:         {`We pause`},
		keyPausedLead:            {`Somebody asked for calm. Breathe. Drink some water. Nobody asks who.`},
		keyPausedSupporter:       {`You are here for others tonight.`},
		keyPausedSupporterHow:    {`Look round. Who needs somebody? Sit with them, or go out together. Do not ask for reasons.`},
		keyPausedTurnTo:          {`You can turn to`},
		keyPausedWhoGoesOn:       {`Whoever facilitates taps “We go on” when all are ready.`},
		keyPeopleHere:            {`{n} person is here`, `{n} people are here`},
		keyPictureBrush:          {`Brush`},
		keyPictureCherry:         {`Cherry`},
		keyPictureDrum:           {`Drum`},
		keyPictureFern:           {`Fern`},
		keyPictureFlute:          {`Flute`},
		keyPictureGoldfinch:      {`Goldfinch`},
		keyPictureHen:            {`Hen`},
		keyPictureHint:           {`Choose one, or leave it to us.`},
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
		keyPlanChange:            {`Change the plan`},
		keyPlanChildcare:         {`Children`},
		keyPlanDo:                {`Keep the plan`},
		keyPlanEvery:             {`How often?`},
		keyPlanEveryWeek:         {`Every week`},
		keyPlanEveryone:          {`For everyone`},
		keyPlanFood:              {`Food`},
		keyPlanLanguages:         {`Languages`},
		keyPlanLead:              {`Plan it once. Place, food and care stay the same each week; we only ask again what may be hard.`},
		keyPlanLived:             {`Only for people who live it`},
		keyPlanName:              {`What is it about?`},
		keyPlanOnce:              {`Just once`},
		keyPlanPlace:             {`Where`},
		keyPlanStarts:            {`Day and time`},
		keyPlanTitle:             {`Plan an evening`},
		keyPlanWho:               {`For whom?`},
		keyPrepareTogether:       {`What shall we talk about?`},
		keyPrintThis:             {`Print`},
		keyProductLead:           {`A place for a group that changes something together: people who live it and people who work with them, as equals. No e-mail, no phone number, no real name.`},
		keyProductName:           {`Alongside`},
		keyPutInHat:              {`Put it in the hat`},
		keyReflectLead:           {`Without a name. The group sees it when five have answered.`},
		keyReflectThanks:         {`Thank you. It is in the hat.`},
		keyReturnCodeHint:        {`20 digits, as you wrote them down.`},
		keyRoleFacilitator:       {`Facilitator`},
		keyRoleFacilitatorMeans:  {`Starts rounds, opens the hat, closes the evening.`},
		keyRoleInterpreter:       {`Interpreter`},
		keyRoleInterpreterMeans:  {`Carries words between languages.`},
		keyRoleNotes:             {`Notes`},
		keyRoleNotesMeans:        {`Writes cards for the group, without names.`},
		keyRoleSuggested:         {`You have done this least often. Would you like to?`},
		keyRoleTake:              {`I do this tonight`},
		keyRoleTimekeeper:        {`Keeper of the turn`},
		keyRoleTimekeeperMeans:   {`Taps the picture of whoever speaks. No clock.`},
		keyRoleWelcome:           {`Welcome`},
		keyRoleWelcomeMeans:      {`Stands at the door, shows newcomers the tea.`},
		keyRolesLead:             {`Anyone can take a part. Best if it goes round.`},
		keyRolesRow:              {`Roles`},
		keyRolesStay:             {`What you took on tonight is kept with your name in the group’s book. It also shows that you were here.`},
		keyRolesTaken:            {`{n} was taken, {m} for the first time.`, `{n} were taken, {m} of them for the first time.`},
		keyRolesTitle:            {`Who does what tonight`},
		keyRoundAbout:            {`It is about`},
		keyRoundEquality:         {`How evenly the turns were shared: {n} of 100.`, `How evenly the turns were shared: {n} of 100.`},
		keyRoundN:                {`Round {n}`, `Round {n}`},
		keyRoundPassed:           {`{n} passed.`, `{n} passed.`},
		keyRoundQuestion:         {`The question`},
		keyRoundQuestionHint:     {`Short, and open: nobody has to speak of their own life.`},
		keyRoundSpoke:            {`{n} spoke.`, `{n} spoke.`},
		keyRoundUnheard:          {`{n} was not heard yet.`, `{n} were not heard yet.`},
		keySaidCard:              {`A card`},
		keySaidHow:               {`Everything here has your name on it. What you take back is gone for good; the group sees only that something was taken back.`},
		keySaidItem:              {`Something to talk about`},
		keySaidLead:              {`Hear it, take it back.`},
		keySaidNothing:           {`What you say with your name comes here. What you say without a name is not here: nobody knows it was you.`},
		keySaidPlan:              {`A plan of an evening`},
		keySaidQuestion:          {`A question`},
		keySaidTitle:             {`What I have said`},
		keySayDifferently:        {`Say it differently`},
		keySayDifferentlyDo:      {`Say it like this`},
		keySession:               {`Session`},
		keySessionAhead:          {`Coming`},
		keySessionDone:           {`Closed`},
		keySessionMissed:         {`Did not happen`},
		keySessionNoTitle:        {`A session`},
		keySessionOff:            {`Cancelled`},
		keySessions:              {`When we meet`},
		keySessionsNone:          {`The evenings when you meet come here. Plan the first one: it comes again every week.`},
		keySessionsNoneForYou:    {`The evenings that you are part of come here. When one begins, you find it on the home page.`},
		keySessionsPast:          {`Earlier sessions`},
		keySideLived:             {`I live it`},
		keySidePartner:           {`I come from an office`},
		keySidePractitioner:      {`I work with people`},
		keySideTheyLived:         {`They live it`},
		keySideTheyPartner:       {`They come from an office`},
		keySideTheyPractitioner:  {`They work with people`},
		keySignDo:                {`Lay it down with my name`},
		keySignHint:              {`It is on the board at once, with your name, and stays until you take it back.`},
		keySignTitle:             {`Put my name on a card`},
		keySkipToPage:            {`Skip to the page`},
		keySomebodyHere:          {`somebody here`},
		keySomebodyWhoLeft:       {`Somebody who left`},
		keySomeone:               {`someone`},
		keySomethingIsOff:        {`That did not work`},
		keySoupOne:               {`Wash a cup of red lentils. Fry an onion and a carrot gently. Add the lentils, a litre of water, a little cumin.`},
		keySoupTitle:             {`Lentil soup`},
		keySoupTwo:               {`Cook for 25 minutes. Salt and lemon at the end.`},
		keyStartRound:            {`Let a question go round`},
		keyStartRoundDo:          {`Start the round`},
		keyStepOf:                {`{n} of {m}`},
		keyStillHere:             {`What you wrote is still here.`},
		keySuggestAnother:        {`Suggest another`},
		keySupporterN:            {`Person to turn to, {n}`, `Person to turn to, {n}`},
		keyTakeBackCode:          {`The code you got`},
		keyTakeBackCodeHow:       {`With this code you can take it back later, without signing in. It is shown once. If you do not need it, let it go.`},
		keyTakeBackCodeTitle:     {`The code to take it back`},
		keyTakeBackHow:           {`When you said something without a name, you got a code. With that code you can take it back. You do not have to sign in.`},
		keyTakeBackIt:            {`Take it back`},
		keyTakeBackTitle:         {`Take something back with a code`},
		keyTakenBack:             {`Something was taken back here. Everyone has that right.`},
		keyTakenBackDone:         {`It is taken back. The words are gone.`},
		keyTakenBackHere:         {`Something was taken back here. Everyone has that right.`},
		keyTheEvening:            {`The evening`},
		keyTheHat:                {`The hat`},
		keyTheQuestion:           {`the question`},
		keyTheyComeAs:            {`They come here as…`},
		keyThisCard:              {`this card`},
		keyThisDevice:            {`This one`},
		keyToday:                 {`today`},
		keyTomorrow:              {`tomorrow`},
		keyTurnEnds:              {`They have finished`},
		keyTurnIsFree:            {`Who would like to speak next?`},
		keyTurnIsWith:            {`The turn is with`},
		keyTurnsLead:             {`Tap the picture of whoever speaks. Tap once more when somebody interprets.`},
		keyTurnsTitle:            {`The turn goes round`},
		keyVoicesToCome:          {`{n} voice still to come`, `{n} voices still to come`},
		keyVotes:                 {`Votes`},
		keyVotesN:                {`{n} vote`, `{n} votes`},
		keyVouchCode:             {`Two of you know them. Here is the new code. The old one has ended. Let them write it down.`},
		keyVouchDo:               {`I know this person`},
		keyVouchFirst:            {`Thank you. When one more person here vouches, the new code appears on their phone.`},
		keyVouchHow:              {`Two who are here and know this person: then they get a new return code. Who vouched is forgotten.`},
		keyVouchLead:             {`For somebody here who lost their code.`},
		keyVouchNotHere:          {`This works in a session, when you have arrived.`},
		keyVouchTitle:            {`Vouch for somebody`},
		keyVouchedAlready:        {`You have vouched`},
		keyWaitingForYou:         {`Waiting for you`},
		keyWaitingToSend:         {`Waiting to send`},
		keyWeAre:                 {`We are {n}`, `We are {n}`},
		keyWeListen:              {`We listen. Nobody breaks in.`},
		keyWeather:               {`Weather`},
		keyWeatherCount:          {`{what}: {n}`, `{what}: {n}`},
		keyWeatherLater:          {`The picture appears when five have answered.`},
		keyWelcomeThem:           {`Welcome`},
		keyWhatIfILose:           {`What if I lose it?`},
		keyWhatIsKept:            {`What is kept about me?`},
		keyWhatIsKeptWords:       {`Your invented name, your picture, your language and how you come here. What you sign stays with your name until you take it back. You can leave at any time.`},
		keyWhoComes:              {`Who comes?`},
		keyWhoLeadsTonight:       {`Who facilitates tonight?`},
		keyWhoWasHere:            {`Who was here`},
		keyWhoWillYouBe:          {`Who will you be here?`},
		keyWriteItDown:           {`Write it on paper. Or photograph the paper, not the screen.`},
		keyYesterday:             {`yesterday`},
		keyYouComeInAs:           {`You come in as`},
		keyYourLanguage:          {`Your language`},
		keyYourPicture:           {`Your picture`},
		keyYourReturnCode:        {`Your return code`},
		keyYourTurn:              {`It is your turn. Take the time you need.`},
	},
	"fa": {
		keyACard:                 {`کارت`},
		keyAddCard:               {`کارت خودت را بگذار`},
		keyAddCardSigned:         {`کارتی با اسم من`},
		keyAddItem:               {`می‌خواهم حرف بزنم از…`},
		keyAddItemDo:             {`بگذارش این‌جا`},
		keyAddItemHint:           {`اسمت در دفتر گروه کنارش می‌ماند، نه روی این صفحه.`},
		keyAgendaEmpty:           {`هنوز چیزی نیست. هر چه برایت مهم است می‌تواند این‌جا بیاید.`},
		keyAgendaTitle:           {`می‌خواهیم از چه حرف بزنیم`},
		keyAllHeard:              {`همه حرف زدند، یا از نوبتشان گذشتند`},
		keyAnItem:                {`چیزی که می‌خواهیم از آن حرف بزنیم`},
		keyArriveDo:              {`من این‌جا هستم`},
		keyArriveForgotten:       {`این‌که تو این‌جا بودی، با تمام شدن جلسه پاک می‌شود. فقط تعداد می‌ماند.`},
		keyAskSomeoneToRead:      {`از کسی بخواه این را برایت بخواند`},
		keyBackToCircle:          {`برگشت به حلقه`},
		keyBoard:                 {`تخته`},
		keyBoardEmpty:            {`هنوز کارتی نیست. چیزی که در کلاه می‌گذاری، وقتی کلاه باز شود این‌جا می‌آید.`},
		keyCancelDo:              {`این جلسه را لغو کن`},
		keyCancelTitle:           {`این جلسه نمی‌شود`},
		keyCancelWeekly:          {`جلسهٔ هفتهٔ بعد سر جایش است.`},
		keyCancelWhy:             {`چرا؟ (لازم نیست بگویی)`},
		keyCannotRecall:          {`چه چیزی را نمی‌شود پس گرفت`},
		keyCannotRecallWords:     {`آنچه دیگران شنیده‌اند، روی کاغذ نوشته‌اند یا از آن عکس گرفته‌اند. آنچه چاپ شده.`},
		keyCards:                 {`کارت‌ها`},
		keyCardsAndVotes:         {`{n} کارت، {m} رأی`, `{n} کارت، {m} رأی`},
		keyCareClosing:           {`چطور تمام می‌کنیم`},
		keyCareClosingQuestion:   {`جلسه را چطور تمام می‌کنیم؟`},
		keyCareClosingUsual:      {`هر کس یک کلمه می‌گوید، و با هم غذا می‌خوریم.`},
		keyCareDisclosed:         {`اگر کسی از زندگی خودش گفت`},
		keyCareDisclosedQuestion: {`اگر کسی از زندگی خودش گفت چه می‌کنیم؟`},
		keyCareDisclosedUsual:    {`گوش می‌دهیم و تشکر می‌کنیم. کسی چیزی نمی‌نویسد. بعد یکی از دو همراه حالش را می‌پرسد.`},
		keyCareHard:              {`این بار شاید چه چیزی سخت باشد`},
		keyCareHardHint:          {`یکی دو کلمه: جابه‌جایی، انتظار، خانوادهٔ دور.`},
		keyCareHardQuestion:      {`این بار شاید چه چیزی سخت باشد؟`},
		keyCareLead:              {`هیچ جلسه‌ای بدون این شروع نمی‌شود.`},
		keyCareNotWhole:          {`این‌جا هنوز چیزی کم است. پیش از شروع، برنامه را عوض کن.`},
		keyCarePause:             {`چطور مکث می‌خواهیم`},
		keyCarePauseQuestion:     {`چطور مکث می‌خواهیم؟`},
		keyCarePauseUsual:        {`دست بلند کنید یا «مکث» را بزنید. کسی نمی‌پرسد چرا.`},
		keyCareSupporters:        {`همراه‌ها، برای وقتی که کسی را لازم داری`},
		keyCareTitle:             {`چطور هوای هم را داریم`},
		keyChangeAnyTime:         {`هر وقت بخواهی می‌توانی عوضش کنی.`},
		keyChangeLanguage:        {`زبان: {language}. عوضش کن`},
		keyChangeThis:            {`عوضش کن`},
		keyCheckIn:               {`احوال‌پرسی`},
		keyCheckInAgain:          {`حال و هوایم عوض شد`},
		keyCheckInGo:             {`امشب حال و هوایت چطور است؟`},
		keyCheckInLead:           {`گروه فقط تعداد را می‌بیند، نه این‌که چه کسی. با تمام شدن جلسه پاک می‌شود.`},
		keyCheckInQuestion:       {`امشب حال و هوایت چطور است؟`},
		keyChooseFromList:        {`انتخاب کن`},
		keyChooseLanguage:        {`زبانت را انتخاب کن`},
		keyCloseDo:               {`جلسه را تمام کن`},
		keyCloseHeading:          {`پایان جلسه`},
		keyCloseHow:              {`کلاه باز می‌شود. این‌که چه کسی این‌جا بود، چه حالی داشت، چه وقت حرف زد و به چه رأی داد، پاک می‌شود. حرف‌ها، عددهای کلی، نقش‌ها و حرف‌هایی که اسم دارند می‌مانند.`},
		keyCloseTitle:            {`چطور تمام می‌کنیم`},
		keyCodeAsPicture:         {`همین رمز به شکل تصویر، برای اسکن`},
		keyCodeLead:              {`با این رمز روی هر گوشی‌ای دوباره خودت هستی. فقط یک بار نشانش می‌دهیم.`},
		keyCodeShownOnce:         {`رمز را فقط یک بار نشان می‌دهیم.`},
		keyComeIn:                {`بفرما تو`},
		keyComeInAgain:           {`وارد شو`},
		keyComeInLead:            {`با رمز برگشتت روی هر گوشی‌ای دوباره خودت هستی.`},
		keyCountChildren:         {`بچه‌هایی که نگه داشتیم`},
		keyCountDo:               {`عددها را نگه دار`},
		keyCountFares:            {`کرایه‌هایی که پس دادیم`},
		keyCountMeals:            {`غذا`},
		keyCountTitle:            {`کرایه، غذا، بچه‌ها`},
		keyCountedNotListed:      {`{n} نفر. فقط شمرده‌ایم، اسم ننوشته‌ایم.`, `{n} نفر. فقط شمرده‌ایم، اسم ننوشته‌ایم.`},
		keyCountsLine:            {`کرایه {fares}، غذا {meals}، بچه {children}`},
		keyDayAtTime:             {`{day}، ساعت {time}`},
		keyDeviceSince:           {`از {day} وارد شده‌ای`},
		keyDevicesHow:            {`یکی را نمی‌شناسی؟ ببندش. با رمز برگشتت هر جا دوباره وارد می‌شوی.`},
		keyDevicesLead:           {`جاهایی که وارد شده‌ای.`},
		keyDevicesTitle:          {`گوشی‌های من`},
		keyDraftLanguage:         {`کسی که با این زبان بزرگ شده هنوز این نوشته‌ها را نخوانده.`},
		keyEndDevice:             {`ببندش`},
		keyEraseAllDo:            {`همه‌اش را پس بگیر`},
		keyEraseAllHow:           {`هر چه اسم تو رویش است برای همیشه پاک می‌شود. جایت در گروه می‌ماند.`},
		keyEraseAllTitle:         {`همه چیز را پس بگیر`},
		keyFaultAnsweredAlready:  {`به این قبلاً جواب داده‌ای.`},
		keyFaultArriveFirst:      {`اول «من این‌جا هستم» را بزن.`},
		keyFaultBusy:             {`همین حالا خیلی‌ها دارند می‌نویسند. یک بار دیگر امتحان کن.`},
		keyFaultCareMissing:      {`اول این را بگو، تا با مراقبت از هم شروع کنیم.`},
		keyFaultCodeUnknown:      {`این رمز را نمی‌شناسیم. رقم‌ها را یک بار دیگر نگاه کن.`},
		keyFaultCommandUnknown:   {`چیزی به این اسم این‌جا نیست.`},
		keyFaultConflict:         {`وقتی این‌جا بودی چیزی عوض شد. دوباره نگاه کن، بعد تصمیم بگیر.`},
		keyFaultFieldType:        {`این به این‌جا نمی‌خورد.`},
		keyFaultFieldUnknown:     {`چنین جایی برای پر کردن نیست.`},
		keyFaultFoundingInvited:  {`برای شروع گروه در این‌جا، یک دعوت لازم داری از کسی که این سرور را می‌گرداند.`},
		keyFaultHatNotYet:        {`هنوز نه. کلاه وقتی باز می‌شود که دست‌کم سه کارت در آن باشد.`},
		keyFaultIdUsed:           {`این قبلاً با حرف‌های دیگری فرستاده شده. دوباره بفرستش.`},
		keyFaultInternal:         {`این اشتباه از ما بود. آنچه نوشتی همین‌جاست.`},
		keyFaultInviteGone:       {`این دعوت تمام شده. از کسی در گروه یک دعوت تازه بخواه.`},
		keyFaultJsonAt:           {`چیزی که فرستاده شد در جای {place} خوانده نمی‌شود.`},
		keyFaultLanguageUnknown:  {`این زبان را نمی‌شناسیم.`},
		keyFaultLanguagesNone:    {`دست‌کم یک زبان انتخاب کن.`},
		keyFaultLivedStays:       {`این جلسه برای همان کسانی می‌ماند که برایشان گذاشته شد. برای همه یک جلسهٔ تازه بگذار.`},
		keyFaultMalformed:        {`چیزی را که رسید نتوانستیم بخوانیم. برگرد و دوباره امتحان کن.`},
		keyFaultMemberUnknown:    {`این آدم را این‌جا پیدا نمی‌کنیم.`},
		keyFaultNameEmpty:        {`یک اسم بنویس.`},
		keyFaultNameTaken:        {`یک نفر این‌جا اسمی شبیه این دارد. اسم دیگری انتخاب کن.`},
		keyFaultNotFound:         {`این‌جا چیزی نیست. شاید جایش عوض شده، یا پس گرفته شده.`},
		keyFaultNotInHall:        {`این‌جا نه: روی این شبکه دیگران هم می‌توانند بخوانند. این کار پای خودِ کامپیوتر می‌شود، یا روز دیگری با اتصال امن.`},
		keyFaultOtherSite:        {`این از صفحهٔ دیگری آمد، نه از صفحهٔ ما. صفحه را دوباره باز کن.`},
		keyFaultPartnerInvite:    {`فقط کسانی که از اداره‌ای می‌آیند دعوت به جلسه لازم دارند.`},
		keyFaultPartnerMayNot:    {`این برای اعضای گروه است.`},
		keyFaultPausing:          {`داریم کمی مکث می‌کنیم.`},
		keyFaultPictureUnknown:   {`این تصویر را نداریم. این‌ها را داریم: {pictures}.`},
		keyFaultPicturesMost:     {`با حداکثر {n} تصویر یک چیز را بگو. کدام‌ها مهم‌ترند؟`},
		keyFaultPicturesUnknown:  {`یکی از این تصویرها در الفبای ما نیست، یا دو بار آمده است.`},
		keyFaultRange:            {`یک عدد از {n} تا {m}.`},
		keyFaultReflectNone:      {`یکی از چهره‌ها را انتخاب کن.`},
		keyFaultRoleFacilitator:  {`این کار با کسی است که امشب گرداننده است. هر کسی می‌تواند این نقش را بگیرد.`},
		keyFaultRoleTimekeeper:   {`این کار با کسی است که امشب نگهدار نوبت یا گرداننده است.`},
		keyFaultRoundOver:        {`این دور تمام شده.`},
		keyFaultScribeNotAllowed: {`فقط وقتی می‌توانی به جای کسی بنویسی که خودش گفته باشد.`},
		keyFaultScribeUnsigned:   {`حرف بی‌نام را هر کس خودش می‌نویسد.`},
		keyFaultSecretShort:      {`این رمز کم یا زیاد دارد. رمزهای ما ۲۰ رقم دارند.`},
		keyFaultSessionClosed:    {`این فقط وقتی می‌شود که جلسه باز است.`},
		keyFaultSessionEarly:     {`هنوز زود است. همه این‌جایید؟ پس زودتر شروع کنید.`},
		keyFaultSessionOpen:      {`ما دیگر شروع کرده‌ایم.`},
		keyFaultSessionOther:     {`یک جلسهٔ دیگر هنوز باز است. اول آن را تمام کن.`},
		keyFaultSessionOver:      {`این جلسه تمام شده.`},
		keyFaultSessionTitle:     {`بنویس این جلسه دربارهٔ چیست.`},
		keyFaultSideUnknown:      {`یکی از این‌ها را انتخاب کن: {choices}.`},
		keyFaultStarts:           {`یک روز و یک ساعت انتخاب کن.`},
		keyFaultStranger:         {`این گوشی هنوز تو را نمی‌شناسد. با رمزت بیا تو، یا با یک دعوت.`},
		keyFaultSupportersTwo:    {`دو نفر را انتخاب کن که آن‌جا هستند، نه یک نفر را دو بار.`},
		keyFaultTakeBackUnknown:  {`با این رمز چیزی برای پس گرفتن نیست.`},
		keyFaultTextEmpty:        {`اول چند کلمه بنویس.`},
		keyFaultTextOrPictures:   {`با کلمه بگو، یا تصویر انتخاب کن.`},
		keyFaultTextTooLong:      {`این نوشته بلند است. بیشتر از {n} حرف جا نمی‌شود.`, `این نوشته بلند است. بیشتر از {n} حرف جا نمی‌شود.`},
		keyFaultTokenHall:        {`در سالن توکن با «hall.» شروع می‌شود، بعد ثانیه‌ای که تمام می‌شود، حداکثر ۱۲ ساعت دیگر، بعد یک نقطه و دست‌کم ۱۶ حرف.`},
		keyFaultTokenNotHall:     {`توکنی که با «hall.» شروع می‌شود فقط در سالن کار می‌کند.`},
		keyFaultTooLarge:         {`این بیشتر از چیزی است که جا می‌شود. کوچک‌ترش را امتحان کن.`},
		keyFaultTooMany:          {`خیلی پشت سر هم بود. کمی صبر کن، بعد ادامه بده.`},
		keyFaultUnavailable:      {`الان نمی‌توانیم چیزی نگه داریم. کمی بعد دوباره امتحان کن.`},
		keyFaultUnsupported:      {`این جور فایل را نمی‌توانیم بگیریم.`},
		keyFaultWelcomeFirst:     {`اول باید کسی این‌جا به تو خوش‌آمد بگوید. از کناردستی‌ات بخواه.`},
		keyFaultZoneUnknown:      {`این منطقهٔ زمانی را نمی‌شناسیم. مثلاً Europe/London را می‌شناسیم.`},
		keyFeelingBrighter:       {`رو به آفتاب`},
		keyFeelingBrighterMeans:  {`خوب`},
		keyFeelingCloudy:         {`ابری`},
		keyFeelingCloudyMeans:    {`معمولی`},
		keyFeelingPass:           {`می‌گذرم`},
		keyFeelingPassMeans:      {`پیش خودم می‌ماند`},
		keyFeelingRainy:          {`بارانی`},
		keyFeelingRainyMeans:     {`سخت`},
		keyFeelingStorm:          {`طوفانی`},
		keyFeelingStormMeans:     {`خیلی سخت`},
		keyFeelingSunny:          {`آفتابی`},
		keyFeelingSunnyMeans:     {`خیلی خوب`},
		keyFewAnswered:           {`کمتر از پنج نفر جواب دادند. پیش خودشان می‌ماند.`},
		keyFirstInvitation:       {`اولین دعوت گروهت`},
		keyFirstTime:             {`برای اولین بار`},
		keyFoundIt:               {`شروع`},
		keyFoundTitle:            {`یک گروه شروع کن`},
		keyFrontHow:              {`برای آمدن، کد مربعی گروهت را اسکن کن، یا لینکی را که به تو داده‌اند باز کن.`},
		keyGoOn:                  {`ادامه`},
		keyGoOnTogether:          {`ادامه می‌دهیم`},
		keyGreeting:              {`خوش آمدی، {name}`},
		keyGroupLanguages:        {`زبان‌هایی که حرف می‌زنیم`},
		keyGroupName:             {`اسم گروهت`},
		keyGroupNameHint:         {`اسمی که نشانی از کسی ندهد.`},
		keyGroupZone:             {`منطقهٔ زمانی`},
		keyGuardAddress:          {`جایی که کسی زندگی می‌کند`},
		keyGuardCannotHide:       {`صدا و شیوهٔ نوشتنت را نمی‌توانیم پنهان کنیم.`},
		keyGuardChange:           {`خودم درستش می‌کنم`},
		keyGuardDateOfBirth:      {`یک تاریخ کامل، شاید روز تولد`},
		keyGuardEmail:            {`یک ایمیل`},
		keyGuardFirstPerson:      {`نوشتی «من»: {name} بگوید؟`},
		keyGuardName:             {`اسمی که شاید واقعی باشد`},
		keyGuardNothingSent:      {`هنوز چیزی فرستاده نشده. تا انتخاب نکنی چیزی نمی‌ماند.`},
		keyGuardPhone:            {`یک شمارهٔ تلفن`},
		keyGuardPostcode:         {`یک کد پستی`},
		keyGuardReference:        {`شماره‌ای از یک نامه یا کارت`},
		keyGuardSendAnyway:       {`واقعی نیست. همین‌طور بفرست`},
		keyGuardTitle:            {`این شاید نشانی از یک آدم واقعی بدهد.`},
		keyHallFounding:          {`گروهی که این‌جا در سالن شروع شود فقط تا امشب دست توست و بعد هیچ‌کس نمی‌تواند تو را دوباره راه بدهد. اگر می‌خواهی بماند، آن را پای خودِ کامپیوتر شروع کن.`},
		keyHallKeepPlace:         {`چطور جایم را نگه دارم؟`},
		keyHallKeepPlaceHow:      {`از دو نفر که تو را می‌شناسند و خودشان رمز برگشت دارند بخواه. وقت نشست، پای خودِ کامپیوتر یا با اتصال امن، هر کدام می‌گوید که تو را می‌شناسد. بعد رمز برگشت خودت را می‌گیری.`},
		keyHallNoReturn:          {`رمز برگشت برای این‌جا نیست: دیگران روی این شبکه می‌توانند آن را بخوانند. برای آمدنِ امشب، مربعِ یک دعوت را اسکن کن. پای خودِ کامپیوتر رمز برگشتت مثل همیشه کار می‌کند.`},
		keyHallOthersRead:        {`دیگران روی این شبکه می‌توانند چیزی را که می‌فرستی بخوانند`},
		keyHallOthersReadMeans:   {`چیزی که از این‌جا می‌فرستی بدون پاکت از هوای این اتاق می‌گذرد. کسی که روی همین شبکه است و راهش را بلد است می‌تواند آن را بخواند، و تا وقتی این‌جایی به جای تو بنویسد. پس این‌جا فقط چیزی را بگو که همهٔ اتاق می‌تواند بداند. روی کاغذ کسی نمی‌خواند، پای خودِ کامپیوتر هم نه. امشب تمام می‌شود: حداکثر دوازده ساعت دیگر این گوشی بیرون می‌آید.`},
		keyHallTonight:           {`جای تو این‌جا تا امشب است`},
		keyHallTonightLead:       {`این‌جا رمز برگشت نمی‌دهیم، چون دیگران می‌توانند آن را در راه بخوانند. وقتی مرورگر بسته شود، یا بعد از دوازده ساعت، این گوشی دیگر تو را نمی‌شناسد. حرف‌هایی که زده‌ای پیش گروه می‌ماند.`},
		keyHandOn:                {`حرفم تمام شد`},
		keyHappeningNow:          {`همین حالا`},
		keyHardClash:             {`دو نفر حرفشان می‌شود`},
		keyHardClashDo:           {`دور را نگه دار. هر کس بگوید چه لازم دارد، نه این‌که دیگری چه جور آدمی است. اگر آرام نشد، مکث را بزن.`},
		keyHardClashRemember:     {`لازم نیست امشب حلش کنی. اول امن بودنِ جمع، بعد موضوع‌ها.`},
		keyHardClashSay:          {`می‌شنوم که این برای هر دوی شما مهم است. یکی‌یکی؛ حرف هر کدام را تا آخر گوش می‌دهیم.`},
		keyHardDefends:           {`مهمانی که از اداره آمده از خودش دفاع می‌کند`},
		keyHardDefendsDo:         {`نوبت را به گروه برگردان. می‌توانند جوابشان را بنویسند و تا روزی که قرار می‌گذارید بدهند.`},
		keyHardDefendsRemember:   {`دنبال مقصر نیستیم. حرف سر این است که چه چیزی عوض می‌شود.`},
		keyHardDefendsSay:        {`امشب این‌جایید که گوش بدهید. لطفاً پیش از جواب دادن بگویید چه شنیدید.`},
		keyHardStory:             {`کسی شروع می‌کند از زندگی خودش بگوید`},
		keyHardStoryDo:           {`آرام بپرس: ادامه بدهیم، یا کمی استراحت کنیم؟ کسی چیزی نمی‌نویسد.`},
		keyHardStoryRemember:     {`بعد یکی از دو همراه حالش را می‌پرسد، هفتهٔ بعد هم.`},
		keyHardStorySay:          {`ممنون که به ما اعتماد کردی. خودت تصمیم می‌گیری تا کجا بگویی. می‌شود بگذاریم آلفا هم بگویدش.`},
		keyHardTitle:             {`حرف‌هایی برای لحظه‌های سخت`},
		keyHardWeeps:             {`کسی گریه می‌کند`},
		keyHardWeepsDo:           {`صبر کن. مکث را بزن. بگذار یکی از دو همراه سراغش برود.`},
		keyHardWeepsRemember:     {`گریه کردن عیبی ندارد. جلوی همه نپرس چرا.`},
		keyHardWeepsSay:          {`تنها نیستی. هر قدر وقت لازم داری، هست. می‌توانی بمانی، یا با کسی بیرون بروی.`},
		keyHasTheTurn:            {`حالا حرف می‌زند`},
		keyHatAloneLanguage:      {`این‌جا فقط تو به این زبان می‌خوانی. اگر به آن بنویسی، شاید دیگران حدس بزنند تویی. می‌توانی به زبانی مشترک بنویسی، یا روی یک تکه کاغذ.`},
		keyHatCannotHide:         {`کلاه چه چیزی را نمی‌تواند پنهان کند`},
		keyHatCannotHideWords:    {`شیوهٔ نوشتنت. ماجرایی که فقط تو می‌دانی. کسی که این سرور را می‌گرداند و وقت نوشتنت نگاه می‌کند. دیسکی که پیش از باز شدن کلاه ببرند، با چیزی که قفلش را باز می‌کند.`},
		keyHatTogether:           {`کارت‌های کلاه اسم ندارند و با هم باز می‌شوند.`},
		keyHaveInvitation:        {`تازه آمده‌ام`},
		keyHaveInvitationHow:     {`کسی از گروه به تو دعوت می‌دهد: یک کد مربعی برای اسکن، یا یک لینک.`},
		keyHaveItComeIn:          {`دارمش. بفرما تو`},
		keyHeadAsPicture:         {`همین خط به شکل تصویر، برای اسکن`},
		keyHeadLine:              {`اگر چیزی این‌جا یا پیش از این بعداً عوض شود، این خط دیگر جور درنمی‌آید:`},
		keyHeardAttention:        {`به حرفم گوش دادند؟`},
		keyHeardCommonGround:     {`چیز مشترکی پیدا کردیم؟`},
		keyHeardEmpathy:          {`حال مرا فهمیدند؟`},
		keyHeardFive:             {`کاملاً`},
		keyHeardFour:             {`زیاد`},
		keyHeardOne:              {`اصلاً`},
		keyHeardRespect:          {`با من با احترام رفتار کردند؟`},
		keyHeardThree:            {`نه کم، نه زیاد`},
		keyHeardTwo:              {`کمی`},
		keyHeardVoice:            {`توانستم چیزی را که برایم مهم است بگویم؟`},
		keyHeavyEvening:          {`شب سنگینی است؟ می‌توانی بیرون بروی، با کسی یا تنها.`},
		keyHome:                  {`خانه`},
		keyHomeQuiet:             {`الان خبری نیست. جلسه‌ای که بتوانی بیایی، وقتی شروع شود اینجا می‌آید.`},
		keyIComeAs:               {`این‌جا می‌آیم چون…`},
		keyInTheHat:              {`در کلاه است.`},
		keyInterpreting:          {`در حال ترجمه`},
		keyInventedName:          {`اسم ساختگی تو`},
		keyInvitationAsPicture:   {`دعوت به شکل تصویر، برای اسکن`},
		keyInvitationHow:         {`هر کس اسکنش کند، یک اسم ساختگی انتخاب می‌کند و این‌جاست. فقط یک بار نشانش می‌دهیم.`},
		keyInviteDo:              {`دعوت`},
		keyInviteForWhom:         {`برای چه کسی؟`},
		keyInviteHow:             {`هیچ‌جا نوشته نمی‌شود چه کسی چه کسی را دعوت کرد.`},
		keyInviteLead:            {`یک کد مربعی برای اسکن، روی این گوشی یا روی کاغذ.`},
		keyInviteMade:            {`این هم دعوتت.`},
		keyInviteMake:            {`دعوت را بساز`},
		keyInviteMany:            {`برای چند نفر`},
		keyInviteManySession:     {`تا آخر همین جلسه کار می‌کند.`},
		keyInviteManyTomorrow:    {`تا فردا کار می‌کند.`},
		keyInviteManyWeek:        {`هفت روز کار می‌کند.`},
		keyInviteOne:             {`برای یک نفر`},
		keyInviteOneSmall:        {`یک روز کار می‌کند.`},
		keyInvitePartnerHow:      {`فقط موضوع‌ها و تختهٔ همین یک جلسه را می‌بینند، تا وقتی این‌جا هستند. نه چیز دیگر.`},
		keyInvitePartnerTitle:    {`کسی را از اداره‌ای دعوت کن`},
		keyInviteTitle:           {`کسی را دعوت کن`},
		keyItemDone:              {`از آن حرف زدیم`},
		keyJoinCircle:            {`به حلقه بپیوند`},
		keyKeepOnPhone:           {`این گوشی مرا بشناسد`},
		keyKeepOnPhoneRisk:       {`هر کس این گوشی را باز کند، می‌تواند به جای تو وارد شود.`},
		keyKeyBesideData:         {`کلید روی همان دیسکی است که داده‌ها رویش هستند: هر کس این دیسک را ببرد، می‌تواند همه چیز را بخواند.`},
		keyLeadTitle:             {`گرداندن جلسه`},
		keyLeaveDo:               {`برای همیشه می‌روم`},
		keyLeaveHow:              {`اسمت، رمزهایت و هر چه اسم تو رویش است برای همیشه پاک می‌شود. حرفی که بی‌نام زده‌ای می‌ماند: هیچ‌کس نمی‌داند تو گفتی.`},
		keyLeaveLead:             {`اسم و حرف‌هایت هم با تو می‌روند.`},
		keyLeaveQuickly:          {`خروج فوری`},
		keyLeaveTitle:            {`رفتن از گروه`},
		keyLeavingQuickly:        {`«خروج فوری» چه می‌کند`},
		keyLeavingQuicklyCannot:  {`نمی‌تواند تاریخچهٔ مرورگر را پاک کند، و نه چیزی را که کسی دیده. پنجرهٔ خصوصی چیز کمتری به جا می‌گذارد.`},
		keyLeavingQuicklyDoes:    {`همان لحظه تو را از این گوشی بیرون می‌آورد و یک دستور آشپزی نشان می‌دهد. سه بار زدنِ پشت سر همِ Shift هم همین کار را می‌کند. با رمز برگشتت دوباره وارد می‌شوی.`},
		keyListenTo:              {`گوش بده: {what}`},
		keyLookAgain:             {`ببین چه چیز تازه‌ای هست`},
		keyLostCode:              {`رمزم را گم کرده‌ام`},
		keyLostCodeHow:           {`به یک جلسه بیا. دو عضو که تو را می‌شناسند می‌توانند روی گوشی‌شان ضامنت شوند. بعد رمز تازه می‌گیری.`},
		keyMainMenu:              {`فهرست اصلی`},
		keyMakeUpName:            {`یک اسم از خودت بساز. نه اسم واقعی‌ات. ما هیچ‌وقت اسم واقعی، شماره یا ایمیلت را نمی‌پرسیم.`},
		keyMatters:               {`برایم مهم است`},
		keyMattersToMe:           {`برایم مهم است {n}`, `برایم مهم است {n}`},
		keyMeLead:                {`اسمی را که این‌جا داری عوض کن.`},
		keyMeTitle:               {`اسم و تصویر من`},
		keyMinutesOf:             {`{day} چه گفتیم`},
		keyMinutesTitle:          {`چه گفتیم`},
		keyMore:                  {`بیشتر`},
		keyMoreTitle:             {`ما، و من`},
		keyNameIdeas:             {`چنار, کتری, سینه‌سرخ, دارچین, نم‌نم, قوری, زعفران, قناری, سرو, دکمه, همیشه‌بهار, انگشتانه, قاصدک, آلو, شب‌بو`},
		keyNewHere:               {`تازه‌واردها`},
		keyNewcomerNote:          {`تازه آمده‌ای. جلسه‌ای را که در آن هستی می‌بینی. از کسی که کنارت است بخواه کنار اسمت «خوش‌آمد بگو» را بزند؛ آن‌وقت چیزهای دیگر را هم می‌بینی.`},
		keyNextUp:                {`بعدی`},
		keyNoNetworkWriteOn:      {`بنویس. شبکه که برگشت، خودش فرستاده می‌شود، فقط یک بار.`},
		keyNoRoundYet:            {`هنوز سؤالی نمی‌چرخد. گرداننده یکی را شروع می‌کند.`},
		keyNoticesHere:           {`همین حالا چه شد`},
		keyOnTheWall:             {`روی دیوار`},
		keyOpenDo:                {`این‌جاییم. شروع کنیم`},
		keyOpenEarly:             {`زودتر از برنامه شروع می‌کنیم`},
		keyOpenHatDo:             {`کلاه را باز کن`},
		keyOpenHow:               {`هر دو همراه این‌جا در اتاق هستند؟ اگر نه، کسان دیگری را انتخاب کن که هستند.`},
		keyOpenNow:               {`همین حالا باز است`},
		keyOpenSupporters:        {`این‌جا هستند`},
		keyOpenTitle:             {`شروع جلسه`},
		keyPassThis:              {`این دور می‌گذرم`},
		keyPassedThis:            {`این دور از نوبتت گذشتی. با حرف زدن فرقی ندارد.`},
		keyPassingCounts:         {`گذشتن از نوبت با حرف زدن فرقی ندارد.`},
		keyPauseDo:               {`همه کمی مکث کنیم`},
		keyPauseHow:              {`یک لمس، بی‌نام. دور گفتگو می‌ایستد و دیوار آرام می‌شود.`},
		keyPauseSignalIs:         {`همان‌طور که قرار گذاشتیم:`},
		keyPauseTitle:            {`مکث`},
		keyPausedHeading:         {`مکث می‌کنیم`},
		keyPausedLead:            {`کسی آرامش خواست. نفس بکش. کمی آب بخور. کسی نمی‌پرسد چه کسی.`},
		keyPausedSupporter:       {`امشب تو برای دیگران این‌جایی.`},
		keyPausedSupporterHow:    {`دور و برت را نگاه کن. چه کسی به همراهی نیاز دارد؟ کنارش بنشین، یا با هم بیرون بروید. دلیل نپرس.`},
		keyPausedTurnTo:          {`می‌توانی سراغ این‌ها بروی`},
		keyPausedWhoGoesOn:       {`وقتی همه آماده بودند، گرداننده «ادامه می‌دهیم» را می‌زند.`},
		keyPeopleHere:            {`{n} نفر این‌جاست`, `{n} نفر این‌جا هستند`},
		keyPictureBrush:          {`قلم‌مو`},
		keyPictureCherry:         {`گیلاس`},
		keyPictureDrum:           {`طبل`},
		keyPictureFern:           {`سرخس`},
		keyPictureFlute:          {`نی`},
		keyPictureGoldfinch:      {`سهره`},
		keyPictureHen:            {`مرغ`},
		keyPictureHint:           {`یکی را انتخاب کن، یا بسپارش به ما.`},
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
		keyPlanChange:            {`برنامه را عوض کن`},
		keyPlanChildcare:         {`بچه‌ها`},
		keyPlanDo:                {`برنامه را نگه دار`},
		keyPlanEvery:             {`هر چند وقت یک بار؟`},
		keyPlanEveryWeek:         {`هر هفته`},
		keyPlanEveryone:          {`برای همه`},
		keyPlanFood:              {`غذا`},
		keyPlanLanguages:         {`زبان‌ها`},
		keyPlanLead:              {`یک بار برنامه‌اش را بگذار. جا، غذا و مراقبت هر هفته همان می‌ماند؛ فقط دوباره می‌پرسیم شاید چه چیزی سخت باشد.`},
		keyPlanLived:             {`فقط برای کسانی که این را زندگی می‌کنند`},
		keyPlanName:              {`دربارهٔ چیست؟`},
		keyPlanOnce:              {`فقط یک بار`},
		keyPlanPlace:             {`کجا`},
		keyPlanStarts:            {`روز و ساعت`},
		keyPlanTitle:             {`قرار یک جلسه بگذار`},
		keyPlanWho:               {`برای چه کسانی؟`},
		keyPrepareTogether:       {`از چه حرف بزنیم؟`},
		keyPrintThis:             {`چاپ`},
		keyProductLead:           {`جایی برای گروهی که با هم چیزی را عوض می‌کند: کسانی که آن را زندگی می‌کنند و کسانی که با آن‌ها کار می‌کنند، برابر با هم. بدون ایمیل، بدون شمارهٔ تلفن، بدون اسم واقعی.`},
		keyProductName:           {`کنار هم`},
		keyPutInHat:              {`بگذار در کلاه`},
		keyReflectLead:           {`بی‌نام. گروه وقتی می‌بیند که پنج نفر جواب داده باشند.`},
		keyReflectThanks:         {`ممنون. در کلاه است.`},
		keyReturnCodeHint:        {`۲۰ رقم، همان‌طور که نوشتی.`},
		keyRoleFacilitator:       {`گرداننده`},
		keyRoleFacilitatorMeans:  {`دورها را شروع می‌کند، کلاه را باز می‌کند، جلسه را تمام می‌کند.`},
		keyRoleInterpreter:       {`مترجم`},
		keyRoleInterpreterMeans:  {`حرف‌ها را از زبانی به زبان دیگر می‌برد.`},
		keyRoleNotes:             {`یادداشت‌نویس`},
		keyRoleNotesMeans:        {`برای گروه کارت می‌نویسد، بی‌نام.`},
		keyRoleSuggested:         {`تو کمتر از همه این کار را کرده‌ای. دوست داری؟`},
		keyRoleTake:              {`امشب این با من`},
		keyRoleTimekeeper:        {`نگهدار نوبت`},
		keyRoleTimekeeperMeans:   {`روی تصویر کسی که حرف می‌زند می‌زند. بدون ساعت.`},
		keyRoleWelcome:           {`خوش‌آمدگو`},
		keyRoleWelcomeMeans:      {`دم در می‌ایستد، جای چای را به تازه‌واردها نشان می‌دهد.`},
		keyRolesLead:             {`هر کسی می‌تواند نقشی بگیرد. بهتر است نقش‌ها بچرخند.`},
		keyRolesRow:              {`نقش‌ها`},
		keyRolesStay:             {`نقشی که امشب گرفتی با اسمت در دفتر گروه می‌ماند، و این‌که این‌جا بودی.`},
		keyRolesTaken:            {`{n} نقش گرفته شد، {m} تا برای اولین بار.`, `{n} نقش گرفته شد، {m} تا برای اولین بار.`},
		keyRolesTitle:            {`امشب چه کسی چه می‌کند`},
		keyRoundAbout:            {`دربارهٔ این`},
		keyRoundEquality:         {`نوبت‌ها چقدر برابر تقسیم شد: {n} از ۱۰۰.`, `نوبت‌ها چقدر برابر تقسیم شد: {n} از ۱۰۰.`},
		keyRoundN:                {`دور {n}`, `دور {n}`},
		keyRoundPassed:           {`{n} نفر از نوبتش گذشت.`, `{n} نفر از نوبتشان گذشتند.`},
		keyRoundQuestion:         {`سؤال`},
		keyRoundQuestionHint:     {`کوتاه و باز: کسی مجبور نیست از زندگی خودش بگوید.`},
		keyRoundSpoke:            {`{n} نفر حرف زد.`, `{n} نفر حرف زدند.`},
		keyRoundUnheard:          {`صدای {n} نفر هنوز شنیده نشده.`, `صدای {n} نفر هنوز شنیده نشده.`},
		keySaidCard:              {`یک کارت`},
		keySaidHow:               {`روی همهٔ این‌ها اسم توست. چیزی که پس بگیری برای همیشه پاک می‌شود؛ گروه فقط می‌بیند که چیزی پس گرفته شد.`},
		keySaidItem:              {`چیزی برای حرف زدن`},
		keySaidLead:              {`گوش بده، پس بگیر.`},
		keySaidNothing:           {`حرفی که با اسمت می‌زنی این‌جا می‌آید. حرفی که بی‌نام می‌زنی این‌جا نیست: هیچ‌کس نمی‌داند تو گفتی.`},
		keySaidPlan:              {`برنامهٔ یک جلسه`},
		keySaidQuestion:          {`یک سؤال`},
		keySaidTitle:             {`حرف‌های من`},
		keySayDifferently:        {`جور دیگری بگو`},
		keySayDifferentlyDo:      {`این‌طور بگو`},
		keySession:               {`جلسه`},
		keySessionAhead:          {`در راه`},
		keySessionDone:           {`تمام شد`},
		keySessionMissed:         {`برگزار نشد`},
		keySessionNoTitle:        {`یک جلسه`},
		keySessionOff:            {`لغو شد`},
		keySessions:              {`کی جمع می‌شویم`},
		keySessionsNone:          {`شب‌هایی که جمع می‌شویم این‌جا می‌آید. قرار اولی را بگذار: هر هفته تکرار می‌شود.`},
		keySessionsNoneForYou:    {`شب‌هایی که تو هم در آن هستی این‌جا می‌آید. وقتی یکی شروع شود، در «خانه» پیدایش می‌کنی.`},
		keySessionsPast:          {`جلسه‌های قبلی`},
		keySideLived:             {`این را زندگی می‌کنم`},
		keySidePartner:           {`از یک اداره می‌آیم`},
		keySidePractitioner:      {`با مردم کار می‌کنم`},
		keySideTheyLived:         {`خودشان زندگی‌اش می‌کنند`},
		keySideTheyPartner:       {`از یک اداره می‌آیند`},
		keySideTheyPractitioner:  {`با مردم کار می‌کنند`},
		keySignDo:                {`با اسمم بگذار`},
		keySignHint:              {`همان لحظه با اسمت روی تخته می‌آید و می‌ماند تا پسش بگیری.`},
		keySignTitle:             {`اسمم روی کارت باشد`},
		keySkipToPage:            {`رفتن به متن صفحه`},
		keySomebodyHere:          {`یکی از جمع`},
		keySomebodyWhoLeft:       {`کسی که رفته`},
		keySomeone:               {`یک نفر`},
		keySomethingIsOff:        {`نشد`},
		keySoupOne:               {`یک پیمانه عدس قرمز بشوی. یک پیاز و یک هویج را آرام تفت بده. عدس، یک لیتر آب و کمی زیره اضافه کن.`},
		keySoupTitle:             {`سوپ عدس`},
		keySoupTwo:               {`۲۵ دقیقه بپز. آخر کار نمک و لیمو.`},
		keyStartRound:            {`بگذار سؤالی بچرخد`},
		keyStartRoundDo:          {`دور را شروع کن`},
		keyStepOf:                {`{n} از {m}`},
		keyStillHere:             {`آنچه نوشتی همین‌جاست.`},
		keySuggestAnother:        {`یک پیشنهاد دیگر`},
		keySupporterN:            {`همراه {n}`, `همراه {n}`},
		keyTakeBackCode:          {`رمزی که گرفتی`},
		keyTakeBackCodeHow:       {`با این رمز می‌توانی بعداً پسش بگیری، بدون وارد شدن. فقط یک بار نشانش می‌دهیم. اگر لازمش نداری، رهایش کن.`},
		keyTakeBackCodeTitle:     {`رمز پس گرفتن`},
		keyTakeBackHow:           {`وقتی چیزی بی‌نام گفتی، یک رمز گرفتی. با آن رمز می‌توانی پسش بگیری. لازم نیست وارد شوی.`},
		keyTakeBackIt:            {`پسش بگیر`},
		keyTakeBackTitle:         {`چیزی را با رمز پس بگیر`},
		keyTakenBack:             {`چیزی از این‌جا پس گرفته شد. این حق هر کسی است.`},
		keyTakenBackDone:         {`پس گرفته شد. حرف‌هایش پاک شد.`},
		keyTakenBackHere:         {`چیزی از این‌جا پس گرفته شد. این حق هر کسی است.`},
		keyTheEvening:            {`آن شب`},
		keyTheHat:                {`کلاه`},
		keyTheQuestion:           {`سؤال`},
		keyTheyComeAs:            {`این‌جا می‌آیند و می‌گویند…`},
		keyThisCard:              {`این کارت`},
		keyThisDevice:            {`همین گوشی`},
		keyToday:                 {`امروز`},
		keyTomorrow:              {`فردا`},
		keyTurnEnds:              {`حرفش تمام شد`},
		keyTurnIsFree:            {`بعد چه کسی می‌خواهد حرف بزند؟`},
		keyTurnIsWith:            {`نوبت با`},
		keyTurnsLead:             {`روی تصویر کسی که حرف می‌زند بزن. وقتی کسی ترجمه می‌کند، دوباره بزن.`},
		keyTurnsTitle:            {`نوبت می‌چرخد`},
		keyVoicesToCome:          {`{n} صدای دیگر مانده`, `{n} صدای دیگر مانده`},
		keyVotes:                 {`رأی`},
		keyVotesN:                {`{n} رأی`, `{n} رأی`},
		keyVouchCode:             {`دو نفر از شما او را می‌شناسید. این رمز تازه است. رمز قبلی دیگر کار نمی‌کند. بگذار خودش بنویسدش.`},
		keyVouchDo:               {`این آدم را می‌شناسم`},
		keyVouchFirst:            {`ممنون. وقتی یک نفر دیگر هم این‌جا ضامن شود، رمز تازه روی گوشی همان نفر می‌آید.`},
		keyVouchHow:              {`دو نفر که این‌جا هستند و این آدم را می‌شناسند ضامنش می‌شوند: بعد رمز برگشت تازه می‌گیرد. نگه نمی‌داریم چه کسی ضامن شد.`},
		keyVouchLead:             {`برای کسی که این‌جاست و رمزش را گم کرده.`},
		keyVouchNotHere:          {`این فقط در جلسه می‌شود، وقتی رسیده باشی.`},
		keyVouchTitle:            {`ضامن کسی شو`},
		keyVouchedAlready:        {`تو ضامن شده‌ای`},
		keyWaitingForYou:         {`منتظر تو`},
		keyWaitingToSend:         {`منتظر فرستادن`},
		keyWeAre:                 {`ما {n} نفریم`, `ما {n} نفریم`},
		keyWeListen:              {`ما گوش می‌دهیم. کسی حرفش را قطع نمی‌کند.`},
		keyWeather:               {`حال و هوا`},
		keyWeatherCount:          {`{what}: {n}`, `{what}: {n}`},
		keyWeatherLater:          {`تصویر وقتی می‌آید که پنج نفر جواب داده باشند.`},
		keyWelcomeThem:           {`خوش‌آمد بگو`},
		keyWhatIfILose:           {`اگر گمش کنم؟`},
		keyWhatIsKept:            {`چه چیزی از من نگه داشته می‌شود؟`},
		keyWhatIsKeptWords:       {`اسم ساختگی، تصویر، زبان، و این‌که چرا این‌جایی. حرفی که با اسمت می‌زنی، با اسمت می‌ماند تا پسش بگیری. هر وقت بخواهی می‌توانی بروی.`},
		keyWhoComes:              {`چه کسی می‌آید؟`},
		keyWhoLeadsTonight:       {`امشب چه کسی گرداننده است؟`},
		keyWhoWasHere:            {`چه کسانی بودند`},
		keyWhoWillYouBe:          {`این‌جا اسمت چه باشد؟`},
		keyWriteItDown:           {`روی کاغذ بنویس، یا از کاغذ عکس بگیر، نه از صفحه.`},
		keyYesterday:             {`دیروز`},
		keyYouComeInAs:           {`با این اسم وارد می‌شوی:`},
		keyYourLanguage:          {`زبان تو`},
		keyYourPicture:           {`تصویر تو`},
		keyYourReturnCode:        {`رمز برگشت تو`},
		keyYourTurn:              {`نوبت توست. هر قدر لازم داری وقت بگذار.`},
	},
}

var draft = map[string]bool{
	"en": false,
	"fa": true,
}

// ACard says “Card”.
// Head of a column.
func ACard() Msg { return Msg{key: keyACard} }

// AddCard says “Add your card”.
// Label.
func AddCard() Msg { return Msg{key: keyAddCard} }

// AddCardSigned says “A card with my name”.
// Label.
func AddCardSigned() Msg { return Msg{key: keyAddCardSigned} }

// AddItem says “I want to talk about…”.
// Label of a field.
func AddItem() Msg { return Msg{key: keyAddItem} }

// AddItemDo says “Put it up”.
// Button.
func AddItemDo() Msg { return Msg{key: keyAddItemDo} }

// AddItemHint says “Your name is kept with it in the group’s book, but not shown on this page.”.
// Hint.
func AddItemHint() Msg { return Msg{key: keyAddItemHint} }

// AgendaEmpty says “Nothing yet. Whatever matters to you can go here.”.
// Where nothing stands yet.
func AgendaEmpty() Msg { return Msg{key: keyAgendaEmpty} }

// AgendaTitle says “What we want to talk about”.
// Heading.
func AgendaTitle() Msg { return Msg{key: keyAgendaTitle} }

// AllHeard says “Everyone has spoken or passed”.
// In place of "0 voices still to come".
func AllHeard() Msg { return Msg{key: keyAllHeard} }

// AnItem says “what we want to talk about”.
// What the listen button reads.
func AnItem() Msg { return Msg{key: keyAnItem} }

// ArriveDo says “I am here”.
// Button.
func ArriveDo() Msg { return Msg{key: keyArriveDo} }

// ArriveForgotten says “That you were here is forgotten when the evening closes. Only how many were here stays.”.
// Under it.
func ArriveForgotten() Msg { return Msg{key: keyArriveForgotten} }

// AskSomeoneToRead says “Ask someone to read this to you”.
// Stands where no voice of that language is on this phone.
func AskSomeoneToRead() Msg { return Msg{key: keyAskSomeoneToRead} }

// BackToCircle says “Back to the circle”.
// Link.
func BackToCircle() Msg { return Msg{key: keyBackToCircle} }

// Board says “Board”.
// The wall of cards.
func Board() Msg { return Msg{key: keyBoard} }

// BoardEmpty says “No card yet. What you put into the hat is laid here when the hat opens.”.
// Where no card lies yet.
func BoardEmpty() Msg { return Msg{key: keyBoardEmpty} }

// CancelDo says “Cancel this evening”.
// Button.
func CancelDo() Msg { return Msg{key: keyCancelDo} }

// CancelTitle says “This evening cannot happen”.
// Folds open.
func CancelTitle() Msg { return Msg{key: keyCancelTitle} }

// CancelWeekly says “Next week stays as planned.”.
// Under it.
func CancelWeekly() Msg { return Msg{key: keyCancelWeekly} }

// CancelWhy says “Why? (you do not have to say)”.
// Label.
func CancelWhy() Msg { return Msg{key: keyCancelWhy} }

// CannotRecall says “What cannot be taken back”.
// Folds open.
func CannotRecall() Msg { return Msg{key: keyCannotRecall} }

// CannotRecallWords says “What others heard, wrote on paper or photographed. What was printed.”.
// Said plainly.
func CannotRecallWords() Msg { return Msg{key: keyCannotRecallWords} }

// Cards says “Cards”.
// Heading.
func Cards() Msg { return Msg{key: keyCards} }

// CardsAndVotes says “{n} card, {m} votes” or “{n} cards, {m} votes”.
// {n} cards, {m} votes.
func CardsAndVotes(n int, m int) Msg { return Msg{key: keyCardsAndVotes, n: n, m: m} }

// CareClosing says “How we end”.
// A line of the plan.
func CareClosing() Msg { return Msg{key: keyCareClosing} }

// CareClosingQuestion says “How do we end the evening?”.
// Label.
func CareClosingQuestion() Msg { return Msg{key: keyCareClosingQuestion} }

// CareClosingUsual says “Each says one word, and we eat together.”.
// Offered answer.
func CareClosingUsual() Msg { return Msg{key: keyCareClosingUsual} }

// CareDisclosed says “If someone tells their own story”.
// A line of the plan.
func CareDisclosed() Msg { return Msg{key: keyCareDisclosed} }

// CareDisclosedQuestion says “What do we do if someone tells their own story?”.
// Label.
func CareDisclosedQuestion() Msg { return Msg{key: keyCareDisclosedQuestion} }

// CareDisclosedUsual says “We listen and thank them. Nobody writes it down. Afterwards one of the two asks how they are.”.
// Offered answer.
func CareDisclosedUsual() Msg { return Msg{key: keyCareDisclosedUsual} }

// CareHard says “What may be hard this time”.
// A line of the plan.
func CareHard() Msg { return Msg{key: keyCareHard} }

// CareHardHint says “A word or two: moving, waiting, family far away.”.
// Hint.
func CareHardHint() Msg { return Msg{key: keyCareHardHint} }

// CareHardQuestion says “What may be hard this time?”.
// Label.
func CareHardQuestion() Msg { return Msg{key: keyCareHardQuestion} }

// CareLead says “No evening begins without this.”.
// Under it.
func CareLead() Msg { return Msg{key: keyCareLead} }

// CareNotWhole says “Something is still missing here. Change the plan before you open.”.
// Note.
func CareNotWhole() Msg { return Msg{key: keyCareNotWhole} }

// CarePause says “How we ask for a pause”.
// A line of the plan.
func CarePause() Msg { return Msg{key: keyCarePause} }

// CarePauseQuestion says “How do we ask for a pause?”.
// Label.
func CarePauseQuestion() Msg { return Msg{key: keyCarePauseQuestion} }

// CarePauseUsual says “Lift a hand, or tap Pause. Nobody asks why.”.
// Offered answer.
func CarePauseUsual() Msg { return Msg{key: keyCarePauseUsual} }

// CareSupporters says “People to turn to”.
// Above two people.
func CareSupporters() Msg { return Msg{key: keyCareSupporters} }

// CareTitle says “How we look after each other”.
// Heading.
func CareTitle() Msg { return Msg{key: keyCareTitle} }

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

// CheckIn says “Check-in”.
// Heading.
func CheckIn() Msg { return Msg{key: keyCheckIn} }

// CheckInAgain says “My weather changed”.
// Link.
func CheckInAgain() Msg { return Msg{key: keyCheckInAgain} }

// CheckInGo says “How is your weather this evening?”.
// Button.
func CheckInGo() Msg { return Msg{key: keyCheckInGo} }

// CheckInLead says “The group sees how many of each, never who. It is forgotten when the evening closes.”.
// Under it.
func CheckInLead() Msg { return Msg{key: keyCheckInLead} }

// CheckInQuestion says “How is your weather this evening?”.
// Heading.
func CheckInQuestion() Msg { return Msg{key: keyCheckInQuestion} }

// ChooseFromList says “Choose”.
// First, empty line of a list to choose from.
func ChooseFromList() Msg { return Msg{key: keyChooseFromList} }

// ChooseLanguage says “Choose your language”.
// Heading and label of the choice of language.
func ChooseLanguage() Msg { return Msg{key: keyChooseLanguage} }

// CloseDo says “Close the evening”.
// Button.
func CloseDo() Msg { return Msg{key: keyCloseDo} }

// CloseHeading says “Close the evening”.
// Heading of the facilitator's part.
func CloseHeading() Msg { return Msg{key: keyCloseHeading} }

// CloseHow says “The hat opens. Who was here, how people felt, who spoke when and who voted for what: all that is erased. What was said, the totals, the roles and what has a name on it stay.”.
// Under it.
func CloseHow() Msg { return Msg{key: keyCloseHow} }

// CloseTitle says “How we end”.
// Heading and link.
func CloseTitle() Msg { return Msg{key: keyCloseTitle} }

// CodeAsPicture says “The same code as a picture to scan”.
// Heard in place of the square code.
func CodeAsPicture() Msg { return Msg{key: keyCodeAsPicture} }

// CodeLead says “With it you come back as yourself, on any phone. It is shown once.”.
// Under the heading.
func CodeLead() Msg { return Msg{key: keyCodeLead} }

// CodeShownOnce says “A code is shown only once.”.
// The page with the code was opened again.
func CodeShownOnce() Msg { return Msg{key: keyCodeShownOnce} }

// ComeIn says “Come in”.
// Heading for who is not signed in.
func ComeIn() Msg { return Msg{key: keyComeIn} }

// ComeInAgain says “Come in”.
// Button.
func ComeInAgain() Msg { return Msg{key: keyComeInAgain} }

// ComeInLead says “With your return code you come back as yourself, on any phone.”.
// Under it.
func ComeInLead() Msg { return Msg{key: keyComeInLead} }

// CountChildren says “Children looked after”.
// Label.
func CountChildren() Msg { return Msg{key: keyCountChildren} }

// CountDo says “Keep the numbers”.
// Button.
func CountDo() Msg { return Msg{key: keyCountDo} }

// CountFares says “Fares paid back”.
// Label.
func CountFares() Msg { return Msg{key: keyCountFares} }

// CountMeals says “Meals”.
// Label.
func CountMeals() Msg { return Msg{key: keyCountMeals} }

// CountTitle says “Fares, meals, children”.
// Heading.
func CountTitle() Msg { return Msg{key: keyCountTitle} }

// CountedNotListed says “{n} person. Counted, not listed.” or “{n} people. Counted, not listed.”.
// Row of the minutes.
func CountedNotListed(n int) Msg { return Msg{key: keyCountedNotListed, n: n} }

// CountsLine says “Fares {fares}, meals {meals}, children {children}”.
// Row of the minutes.
func CountsLine(fares string, meals string, children string) Msg {
	return Msg{key: keyCountsLine, args: [most]string{fares, meals, children}}
}

// DayAtTime says “{day}, {time}”.
// A day and a time. {day}: such as “Tuesday 24 November”; {time}: such as 18:00.
func DayAtTime(day string, time string) Msg {
	return Msg{key: keyDayAtTime, args: [most]string{day, time}}
}

// DeviceSince says “Signed in since {day}”.
// A line of the list; {day} is a date.
func DeviceSince(day string) Msg { return Msg{key: keyDeviceSince, args: [most]string{day}} }

// DevicesHow says “You do not know one of them? End it. With your return code you come in again anywhere.”.
// Under the heading.
func DevicesHow() Msg { return Msg{key: keyDevicesHow} }

// DevicesLead says “Where you are signed in.”.
// Under the link.
func DevicesLead() Msg { return Msg{key: keyDevicesLead} }

// DevicesTitle says “My phones”.
// Heading and link: where a member is signed in.
func DevicesTitle() Msg { return Msg{key: keyDevicesTitle} }

// DraftLanguage says “These words were not yet read by someone who grew up with this language.”.
// Told to practitioners where nobody who grew up with the language has read the words yet.
func DraftLanguage() Msg { return Msg{key: keyDraftLanguage} }

// EndDevice says “End it”.
// Button: signs a phone out.
func EndDevice() Msg { return Msg{key: keyEndDevice} }

// EraseAllDo says “Take all of it back”.
// Button, dangerous.
func EraseAllDo() Msg { return Msg{key: keyEraseAllDo} }

// EraseAllHow says “Everything with your name on it goes, for good. Your place in the group stays.”.
// What it does.
func EraseAllHow() Msg { return Msg{key: keyEraseAllHow} }

// EraseAllTitle says “Take everything back”.
// Folds open.
func EraseAllTitle() Msg { return Msg{key: keyEraseAllTitle} }

// FaultAnsweredAlready says “You have answered this already.”.
// An unsigned question counts once.
func FaultAnsweredAlready() Msg { return Msg{key: keyFaultAnsweredAlready} }

// FaultArriveFirst says “First tap “I am here”.”.
// Only who has arrived in the open session may do this.
func FaultArriveFirst() Msg { return Msg{key: keyFaultArriveFirst} }

// FaultBusy says “Many people are writing just now. Please try once more.”.
// Too many wrote at the same moment.
func FaultBusy() Msg { return Msg{key: keyFaultBusy} }

// FaultCareMissing says “Say this first, so that we can begin with care.”.
// A part of the care plan is empty when a session is to be opened.
func FaultCareMissing() Msg { return Msg{key: keyFaultCareMissing} }

// FaultCodeUnknown says “We do not know this code. Look at the digits once more.”.
// Nobody has this return code.
func FaultCodeUnknown() Msg { return Msg{key: keyFaultCodeUnknown} }

// FaultCommandUnknown says “There is nothing here by that name.”.
// What was asked for does not exist here.
func FaultCommandUnknown() Msg { return Msg{key: keyFaultCommandUnknown} }

// FaultConflict says “Something changed while you were here. Look again, then decide.”.
// Somebody was faster, or it is not the time for it.
func FaultConflict() Msg { return Msg{key: keyFaultConflict} }

// FaultFieldType says “This does not fit here.”.
// The field holds something of another kind than expected.
func FaultFieldType() Msg { return Msg{key: keyFaultFieldType} }

// FaultFieldUnknown says “There is no such field.”.
// A program sent a field that does not exist.
func FaultFieldUnknown() Msg { return Msg{key: keyFaultFieldUnknown} }

// FaultFoundingInvited says “To begin a group here, you need an invitation from whoever runs this server.”.
// Nobody may begin a group here without an invitation.
func FaultFoundingInvited() Msg { return Msg{key: keyFaultFoundingInvited} }

// FaultHatNotYet says “Not yet. The hat opens when there are at least three cards in it.”.
// Fewer than three cards lie in the hat. Must not say how many.
func FaultHatNotYet() Msg { return Msg{key: keyFaultHatNotYet} }

// FaultIdUsed says “This was sent before with other words. Please send it again.”.
// The same id came with something else before.
func FaultIdUsed() Msg { return Msg{key: keyFaultIdUsed} }

// FaultInternal says “Something went wrong on our side. What you wrote is still here.”.
// Our own mistake.
func FaultInternal() Msg { return Msg{key: keyFaultInternal} }

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

// FaultLivedStays says “This session stays with the people it was planned for. Plan a new one for everyone.”.
// A session that is only for people who live it cannot be opened to everyone.
func FaultLivedStays() Msg { return Msg{key: keyFaultLivedStays} }

// FaultMalformed says “We could not read what arrived. Please go back and try again.”.
// What arrived cannot be read.
func FaultMalformed() Msg { return Msg{key: keyFaultMalformed} }

// FaultMemberUnknown says “We cannot find this person here.”.
// No such member, or gone.
func FaultMemberUnknown() Msg { return Msg{key: keyFaultMemberUnknown} }

// FaultNameEmpty says “Please write a name.”.
// The field for a name is empty.
func FaultNameEmpty() Msg { return Msg{key: keyFaultNameEmpty} }

// FaultNameTaken says “Somebody here has a name like this. Choose another.”.
// Another member has this name or one that looks like it.
func FaultNameTaken() Msg { return Msg{key: keyFaultNameTaken} }

// FaultNotFound says “There is nothing here. It may have moved, or been taken back.”.
// There is no such page or thing, or none that this person may see.
func FaultNotFound() Msg { return Msg{key: keyFaultNotFound} }

// FaultNotInHall says “Not here: on this network others can read along. It can be done at the computer itself, or another day over a safe connection.”.
// Said where something is not done on the hall's own network, which cannot hide what travels on it.
func FaultNotInHall() Msg { return Msg{key: keyFaultNotInHall} }

// FaultOtherSite says “This came from another page, not ours. Please open the page again.”.
// A form came from another web site.
func FaultOtherSite() Msg { return Msg{key: keyFaultOtherSite} }

// FaultPartnerInvite says “Only people from an office need to be invited to a session.”.
// Somebody who does not come from an office was chosen as a guest.
func FaultPartnerInvite() Msg { return Msg{key: keyFaultPartnerInvite} }

// FaultPartnerMayNot says “This is for the members of the group.”.
// Somebody from an office wants to do what is for the group's own members.
func FaultPartnerMayNot() Msg { return Msg{key: keyFaultPartnerMayNot} }

// FaultPausing says “We are having a pause.”.
// The session is paused: rounds wait.
func FaultPausing() Msg { return Msg{key: keyFaultPausing} }

// FaultPictureUnknown says “We do not have this picture. We have: {pictures}.”.
// A program sent a picture that we do not have; ours are listed.
func FaultPictureUnknown(pictures string) Msg {
	return Msg{key: keyFaultPictureUnknown, args: [most]string{pictures}}
}

// FaultPicturesMost says “At most {n} pictures say one thing. Which matter most?”.
// A mistake: too many pictures were chosen. {n}: how many there may be.
func FaultPicturesMost(n int) Msg { return Msg{key: keyFaultPicturesMost, n: n} }

// FaultPicturesUnknown says “One of these pictures is not in our alphabet, or is there twice.”.
// A mistake: a picture is chosen that does not exist, or the same twice.
func FaultPicturesUnknown() Msg { return Msg{key: keyFaultPicturesUnknown} }

// FaultRange says “A number from {n} to {m}.”.
// A number is out of range.
func FaultRange(n int, m int) Msg { return Msg{key: keyFaultRange, n: n, m: m} }

// FaultReflectNone says “Choose one of the faces.”.
// Nothing was answered to the closing question.
func FaultReflectNone() Msg { return Msg{key: keyFaultReflectNone} }

// FaultRoleFacilitator says “Whoever facilitates tonight does this. Anyone may take that role.”.
// Only the facilitator of the evening may do this.
func FaultRoleFacilitator() Msg { return Msg{key: keyFaultRoleFacilitator} }

// FaultRoleTimekeeper says “Whoever keeps time or facilitates tonight does this.”.
// Only timekeeper or facilitator may do this.
func FaultRoleTimekeeper() Msg { return Msg{key: keyFaultRoleTimekeeper} }

// FaultRoundOver says “This round is over.”.
// The round is not the one that goes round now.
func FaultRoundOver() Msg { return Msg{key: keyFaultRoundOver} }

// FaultScribeNotAllowed says “You can write for somebody only when they have said so.”.
// Someone wants to write for a member who did not allow it.
func FaultScribeNotAllowed() Msg { return Msg{key: keyFaultScribeNotAllowed} }

// FaultScribeUnsigned says “What is said without a name, everyone writes for themselves.”.
// Nobody writes down unsigned things for somebody else.
func FaultScribeUnsigned() Msg { return Msg{key: keyFaultScribeUnsigned} }

// FaultSecretShort says “This code is too short or too long. Ours have 20 digits.”.
// A code that a program brought is too short or too long.
func FaultSecretShort() Msg { return Msg{key: keyFaultSecretShort} }

// FaultSessionClosed says “This works only while the session is open.”.
// The session is not open yet, or is over.
func FaultSessionClosed() Msg { return Msg{key: keyFaultSessionClosed} }

// FaultSessionEarly says “It is still early. Are you all here already? Then open it early.”.
// Somebody wants to open a session more than an hour before it starts.
func FaultSessionEarly() Msg { return Msg{key: keyFaultSessionEarly} }

// FaultSessionOpen says “We have begun already.”.
// The session is open already.
func FaultSessionOpen() Msg { return Msg{key: keyFaultSessionOpen} }

// FaultSessionOther says “Another session is still open. Close that one first.”.
// Another session of the group is open.
func FaultSessionOther() Msg { return Msg{key: keyFaultSessionOther} }

// FaultSessionOver says “This session is over.”.
// The session is over or cancelled.
func FaultSessionOver() Msg { return Msg{key: keyFaultSessionOver} }

// FaultSessionTitle says “Say what this session is about.”.
// A session was planned without a title.
func FaultSessionTitle() Msg { return Msg{key: keyFaultSessionTitle} }

// FaultSideUnknown says “Please choose one of these: {choices}.”.
// How one comes here is none of the choices, which are listed.
func FaultSideUnknown(choices string) Msg {
	return Msg{key: keyFaultSideUnknown, args: [most]string{choices}}
}

// FaultStarts says “Choose a day and a time.”.
// No day and time were given for a session, or none that we can read.
func FaultStarts() Msg { return Msg{key: keyFaultStarts} }

// FaultStranger says “We do not know you on this phone yet. Come in with your code, or with an invitation.”.
// Nobody is signed in on this device.
func FaultStranger() Msg { return Msg{key: keyFaultStranger} }

// FaultSupportersTwo says “Choose two different people who will be there.”.
// Two supporters are named who look after people in a session.
func FaultSupportersTwo() Msg { return Msg{key: keyFaultSupportersTwo} }

// FaultTakeBackUnknown says “There is nothing here to take back with this code.”.
// The take-back code belongs to nothing, or it was taken back already.
func FaultTakeBackUnknown() Msg { return Msg{key: keyFaultTakeBackUnknown} }

// FaultTextEmpty says “Write a few words first.”.
// A text field was left empty.
func FaultTextEmpty() Msg { return Msg{key: keyFaultTextEmpty} }

// FaultTextOrPictures says “Say it in words, or choose pictures.”.
// A mistake: neither words nor pictures were given.
func FaultTextOrPictures() Msg { return Msg{key: keyFaultTextOrPictures} }

// FaultTextTooLong says “This is too long. At most {n} letter.” or “This is too long. At most {n} letters.”.
// {n} letters at most.
func FaultTextTooLong(n int) Msg { return Msg{key: keyFaultTextTooLong, n: n} }

// FaultTokenHall says “In the hall a token begins with "hall.", then the second at which it ends, in 12 hours at most, then a dot and at least 16 letters.”.
// For programs that bring a token on the hall's own network.
func FaultTokenHall() Msg { return Msg{key: keyFaultTokenHall} }

// FaultTokenNotHall says “A token that begins with "hall." is good in the hall only.”.
// For programs that bring such a token elsewhere.
func FaultTokenNotHall() Msg { return Msg{key: keyFaultTokenNotHall} }

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

// FewAnswered says “Fewer than five answered. It stays with them.”.
// Row of the minutes.
func FewAnswered() Msg { return Msg{key: keyFewAnswered} }

// FirstInvitation says “The first invitation for your group”.
// Folds open, for who has begun a group.
func FirstInvitation() Msg { return Msg{key: keyFirstInvitation} }

// FirstTime says “For the first time”.
// Mark on a role that somebody takes for the first time.
func FirstTime() Msg { return Msg{key: keyFirstTime} }

// FoundIt says “Begin”.
// Button: begins the group.
func FoundIt() Msg { return Msg{key: keyFoundIt} }

// FoundTitle says “Begin a group”.
// Heading of the form to begin a group.
func FoundTitle() Msg { return Msg{key: keyFoundTitle} }

// FrontHow says “To come in, scan the square code of your group, or open the link somebody gave you.”.
// On the front page, for who has no invitation to begin a group.
func FrontHow() Msg { return Msg{key: keyFrontHow} }

// GoOn says “Go on”.
// Button: to the next step.
func GoOn() Msg { return Msg{key: keyGoOn} }

// GoOnTogether says “We go on”.
// Button, ends the pause.
func GoOnTogether() Msg { return Msg{key: keyGoOnTogether} }

// Greeting says “Welcome, {name}”.
// Heading of the home page.
func Greeting(name string) Msg { return Msg{key: keyGreeting, args: [most]string{name}} }

// GroupLanguages says “Languages we speak”.
// Label of several ticks.
func GroupLanguages() Msg { return Msg{key: keyGroupLanguages} }

// GroupName says “The name of your group”.
// Label of a field.
func GroupName() Msg { return Msg{key: keyGroupName} }

// GroupNameHint says “A name that gives nobody away.”.
// Hint under it.
func GroupNameHint() Msg { return Msg{key: keyGroupNameHint} }

// GroupZone says “Time zone”.
// Label of a field such as Europe/London.
func GroupZone() Msg { return Msg{key: keyGroupZone} }

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

// GuardSendAnyway says “It is not real. Send it as it is”.
// Button: the details are not real; send as it is.
func GuardSendAnyway() Msg { return Msg{key: keyGuardSendAnyway} }

// GuardTitle says “This may give somebody away.”.
// Heading. It warns, and never blocks.
func GuardTitle() Msg { return Msg{key: keyGuardTitle} }

// HallFounding says “Begun here, in the hall, a group is yours until tonight only, and nobody can let you in again afterwards. To keep it, begin it at the computer itself.”.
// Above the form that begins a group, in the hall.
func HallFounding() Msg { return Msg{key: keyHallFounding} }

// HallKeepPlace says “How can I keep my place?”.
// Something that folds open.
func HallKeepPlace() Msg { return Msg{key: keyHallKeepPlace} }

// HallKeepPlaceHow says “Ask two members who know you and have a return code themselves. During a session, at the computer itself or over a safe connection, each of them says that they know you. Then you get a return code of your own.”.
// Folds open.
func HallKeepPlaceHow() Msg { return Msg{key: keyHallKeepPlaceHow} }

// HallNoReturn says “A return code is not for here: others on this network could read it. To come in tonight, scan the square code of an invitation. At the computer itself your return code works as always.”.
// At the door of a group, in the hall, where elsewhere a return code is asked for.
func HallNoReturn() Msg { return Msg{key: keyHallNoReturn} }

// HallOthersRead says “Others on this network can read what you send”.
// At the top of every page in the hall, calm, in one line; it folds open.
func HallOthersRead() Msg { return Msg{key: keyHallOthersRead} }

// HallOthersReadMeans says “What you send from here goes through the air of this room without an envelope. Somebody on the same network who knows how can read it, and could write in your place while you are here. So say here only what the whole room may know. On paper nobody reads along, and neither at the computer itself. It ends tonight: after twelve hours at most this phone is signed out.”.
// What that means; folds open under it.
func HallOthersReadMeans() Msg { return Msg{key: keyHallOthersReadMeans} }

// HallTonight says “Your place here lasts until tonight”.
// Heading, for who has just come in on the hall's own network.
func HallTonight() Msg { return Msg{key: keyHallTonight} }

// HallTonightLead says “There is no return code here, because others could read it on the way. When the browser is closed, or after twelve hours, this phone no longer knows you. What you said stays with the group.”.
// Under it, and before somebody comes in.
func HallTonightLead() Msg { return Msg{key: keyHallTonightLead} }

// HandOn says “I have finished”.
// Button of whoever has the turn.
func HandOn() Msg { return Msg{key: keyHandOn} }

// HappeningNow says “Happening now”.
// Tag on what is alive.
func HappeningNow() Msg { return Msg{key: keyHappeningNow} }

// HardClash says “Two people clash”.
// When it happens.
func HardClash() Msg { return Msg{key: keyHardClash} }

// HardClashDo says “Stop the round. Let each say what they need, not what the other is like. Tap Pause if it does not calm down.”.
// What to do.
func HardClashDo() Msg { return Msg{key: keyHardClashDo} }

// HardClashRemember says “You do not have to solve it tonight. Feeling safe comes before what is to be talked about.”.
// What to remember.
func HardClashRemember() Msg { return Msg{key: keyHardClashRemember} }

// HardClashSay says “I hear that this matters to both of you. One after the other; we listen to each to the end.”.
// Words to say.
func HardClashSay() Msg { return Msg{key: keyHardClashSay} }

// HardDefends says “A guest from an office defends themselves”.
// When it happens.
func HardDefends() Msg { return Msg{key: keyHardDefends} }

// HardDefendsDo says “Give the turn back to the group. They can answer in writing, by a day you agree on.”.
// What to do.
func HardDefendsDo() Msg { return Msg{key: keyHardDefendsDo} }

// HardDefendsRemember says “It is not about blame. It is about what changes.”.
// What to remember.
func HardDefendsRemember() Msg { return Msg{key: keyHardDefendsRemember} }

// HardDefendsSay says “You are here tonight to listen. Please tell us what you heard before you answer.”.
// Words to say.
func HardDefendsSay() Msg { return Msg{key: keyHardDefendsSay} }

// HardStory says “Someone begins their own story”.
// When it happens.
func HardStory() Msg { return Msg{key: keyHardStory} }

// HardStoryDo says “Ask gently: shall we go on, or rest? Nobody writes it down.”.
// What to do.
func HardStoryDo() Msg { return Msg{key: keyHardStoryDo} }

// HardStoryRemember says “Afterwards one of the two asks how they are, and again next week.”.
// What to remember.
func HardStoryRemember() Msg { return Msg{key: keyHardStoryRemember} }

// HardStorySay says “Thank you for trusting us. You decide how far you go. We can also let Alpha say it.”.
// Words to say.
func HardStorySay() Msg { return Msg{key: keyHardStorySay} }

// HardTitle says “Words for hard moments”.
// Heading.
func HardTitle() Msg { return Msg{key: keyHardTitle} }

// HardWeeps says “Someone cries”.
// When it happens.
func HardWeeps() Msg { return Msg{key: keyHardWeeps} }

// HardWeepsDo says “Wait. Tap Pause. Let one of the two people to turn to go to them.”.
// What to do.
func HardWeepsDo() Msg { return Msg{key: keyHardWeepsDo} }

// HardWeepsRemember says “Crying is all right. Do not ask why in front of everyone.”.
// What to remember.
func HardWeepsRemember() Msg { return Msg{key: keyHardWeepsRemember} }

// HardWeepsSay says “You are not alone. Take the time you need. You can stay, or step out with someone.”.
// Words to say.
func HardWeepsSay() Msg { return Msg{key: keyHardWeepsSay} }

// HasTheTurn says “speaks now”.
// Under a picture.
func HasTheTurn() Msg { return Msg{key: keyHasTheTurn} }

// HatAloneLanguage says “You are the only one here who reads in this language. If you write in it, others may guess that it was you. You could write in a shared language, or on a slip of paper.”.
// Before sending.
func HatAloneLanguage() Msg { return Msg{key: keyHatAloneLanguage} }

// HatCannotHide says “What the hat cannot hide”.
// Folds open.
func HatCannotHide() Msg { return Msg{key: keyHatCannotHide} }

// HatCannotHideWords says “Your way of writing. A story that only you know. Whoever runs this server and watches while you write. A disk that is taken before the hat was opened, together with what unlocks it.”.
// Said plainly.
func HatCannotHideWords() Msg { return Msg{key: keyHatCannotHideWords} }

// HatTogether says “Cards in the hat carry no name and are opened together.”.
// Under it.
func HatTogether() Msg { return Msg{key: keyHatTogether} }

// HaveInvitation says “I am new here”.
// Something that folds open.
func HaveInvitation() Msg { return Msg{key: keyHaveInvitation} }

// HaveInvitationHow says “Somebody in the group gives you an invitation: a square code to scan, or a link.”.
// What helps.
func HaveInvitationHow() Msg { return Msg{key: keyHaveInvitationHow} }

// HaveItComeIn says “I have it. Come in”.
// Button.
func HaveItComeIn() Msg { return Msg{key: keyHaveItComeIn} }

// HeadAsPicture says “The same line as a picture to scan”.
// Heard in place of the square code.
func HeadAsPicture() Msg { return Msg{key: keyHeadAsPicture} }

// HeadLine says “If anything here or earlier were changed afterwards, this line would no longer match:”.
// In the minutes, above 64 hex digits.
func HeadLine() Msg { return Msg{key: keyHeadLine} }

// HeardAttention says “Did people listen to me?”.
// Question at the close.
func HeardAttention() Msg { return Msg{key: keyHeardAttention} }

// HeardCommonGround says “Did we find something in common?”.
// Question at the close.
func HeardCommonGround() Msg { return Msg{key: keyHeardCommonGround} }

// HeardEmpathy says “Did people feel with me?”.
// Question at the close.
func HeardEmpathy() Msg { return Msg{key: keyHeardEmpathy} }

// HeardFive says “Fully”.
// Answer, the most.
func HeardFive() Msg { return Msg{key: keyHeardFive} }

// HeardFour says “Mostly”.
// Answer.
func HeardFour() Msg { return Msg{key: keyHeardFour} }

// HeardOne says “Not at all”.
// Answer, the least.
func HeardOne() Msg { return Msg{key: keyHeardOne} }

// HeardRespect says “Was I treated with respect?”.
// Question at the close.
func HeardRespect() Msg { return Msg{key: keyHeardRespect} }

// HeardThree says “So-so”.
// Answer.
func HeardThree() Msg { return Msg{key: keyHeardThree} }

// HeardTwo says “A little”.
// Answer.
func HeardTwo() Msg { return Msg{key: keyHeardTwo} }

// HeardVoice says “Could I say what matters to me?”.
// Question at the close.
func HeardVoice() Msg { return Msg{key: keyHeardVoice} }

// HeavyEvening says “Heavy evening? You can step out, with someone or alone.”.
// Above two people.
func HeavyEvening() Msg { return Msg{key: keyHeavyEvening} }

// Home says “Home”.
// Place in the main menu: what is going on now.
func Home() Msg { return Msg{key: keyHome} }

// HomeQuiet says “Nothing is going on just now. A session that you can come to stands here when it begins.”.
// On the home page where nothing is going on for the reader.
func HomeQuiet() Msg { return Msg{key: keyHomeQuiet} }

// IComeAs says “I come here as…”.
// Label of the choice of side.
func IComeAs() Msg { return Msg{key: keyIComeAs} }

// InTheHat says “It is in the hat.”.
// After sending.
func InTheHat() Msg { return Msg{key: keyInTheHat} }

// Interpreting says “Interpreting”.
// Tag: somebody interprets, the time does not count.
func Interpreting() Msg { return Msg{key: keyInterpreting} }

// InventedName says “Your invented name”.
// Label of a field.
func InventedName() Msg { return Msg{key: keyInventedName} }

// InvitationAsPicture says “The invitation as a picture to scan”.
// Heard in place of the square code.
func InvitationAsPicture() Msg { return Msg{key: keyInvitationAsPicture} }

// InvitationHow says “Whoever scans it chooses an invented name and is here. It is shown once.”.
// Under the square code.
func InvitationHow() Msg { return Msg{key: keyInvitationHow} }

// InviteDo says “Invite”.
// Button.
func InviteDo() Msg { return Msg{key: keyInviteDo} }

// InviteForWhom says “For whom?”.
// Label of a choice.
func InviteForWhom() Msg { return Msg{key: keyInviteForWhom} }

// InviteHow says “Nobody writes down who invited whom.”.
// Under the heading.
func InviteHow() Msg { return Msg{key: keyInviteHow} }

// InviteLead says “A square code to scan, on this phone or on paper.”.
// Under the link.
func InviteLead() Msg { return Msg{key: keyInviteLead} }

// InviteMade says “Here is your invitation.”.
// Above the square code.
func InviteMade() Msg { return Msg{key: keyInviteMade} }

// InviteMake says “Make the invitation”.
// Button.
func InviteMake() Msg { return Msg{key: keyInviteMake} }

// InviteMany says “For many”.
// A choice.
func InviteMany() Msg { return Msg{key: keyInviteMany} }

// InviteManySession says “Good until this session ends.”.
// Under it, while a session is open.
func InviteManySession() Msg { return Msg{key: keyInviteManySession} }

// InviteManyTomorrow says “Good until tomorrow.”.
// Under it, in the hall, while no session is open.
func InviteManyTomorrow() Msg { return Msg{key: keyInviteManyTomorrow} }

// InviteManyWeek says “Good for seven days.”.
// Under it.
func InviteManyWeek() Msg { return Msg{key: keyInviteManyWeek} }

// InviteOne says “For one person”.
// A choice.
func InviteOne() Msg { return Msg{key: keyInviteOne} }

// InviteOneSmall says “Good for one day.”.
// Under it.
func InviteOneSmall() Msg { return Msg{key: keyInviteOneSmall} }

// InvitePartnerHow says “They see what we talk about and the board of this one evening, while they are here. Nothing else.”.
// Under it.
func InvitePartnerHow() Msg { return Msg{key: keyInvitePartnerHow} }

// InvitePartnerTitle says “Invite somebody from an office”.
// Folds open.
func InvitePartnerTitle() Msg { return Msg{key: keyInvitePartnerTitle} }

// InviteTitle says “Invite somebody”.
// Heading and link.
func InviteTitle() Msg { return Msg{key: keyInviteTitle} }

// ItemDone says “We talked about it”.
// Tag on an item.
func ItemDone() Msg { return Msg{key: keyItemDone} }

// JoinCircle says “Join the circle”.
// Button.
func JoinCircle() Msg { return Msg{key: keyJoinCircle} }

// KeepOnPhone says “Keep me signed in on this phone”.
// A tick, never ticked beforehand.
func KeepOnPhone() Msg { return Msg{key: keyKeepOnPhone} }

// KeepOnPhoneRisk says “Whoever opens this phone could come in as you.”.
// Under it.
func KeepOnPhoneRisk() Msg { return Msg{key: keyKeepOnPhoneRisk} }

// KeyBesideData says “The key lies on the same disk as the data: whoever takes this disk can read everything.”.
// Warning for whoever runs the server.
func KeyBesideData() Msg { return Msg{key: keyKeyBesideData} }

// LeadTitle says “Facilitate”.
// Heading and button of whoever facilitates.
func LeadTitle() Msg { return Msg{key: keyLeadTitle} }

// LeaveDo says “Leave for good”.
// Button, dangerous.
func LeaveDo() Msg { return Msg{key: keyLeaveDo} }

// LeaveHow says “Your name, your codes and everything with your name on it go, for good. What you said without a name stays: nobody knows it was you.”.
// Under the heading.
func LeaveHow() Msg { return Msg{key: keyLeaveHow} }

// LeaveLead says “Your name and your words leave with you.”.
// Under the link.
func LeaveLead() Msg { return Msg{key: keyLeaveLead} }

// LeaveQuickly says “Leave quickly”.
// Button on every page: leads to a harmless page at once.
func LeaveQuickly() Msg { return Msg{key: keyLeaveQuickly} }

// LeaveTitle says “Leave the group”.
// Heading and link: leaving the group for good.
func LeaveTitle() Msg { return Msg{key: keyLeaveTitle} }

// LeavingQuickly says “What “Leave quickly” does”.
// Folds open.
func LeavingQuickly() Msg { return Msg{key: keyLeavingQuickly} }

// LeavingQuicklyCannot says “It cannot clear the browser’s history, nor what somebody has already seen. A private window leaves less behind.”.
// The answer, plainly.
func LeavingQuicklyCannot() Msg { return Msg{key: keyLeavingQuicklyCannot} }

// LeavingQuicklyDoes says “It signs this phone out at once and shows a recipe. Three quick presses of Shift do the same. With your return code you come in again.”.
// The answer.
func LeavingQuicklyDoes() Msg { return Msg{key: keyLeavingQuicklyDoes} }

// ListenTo says “Listen: {what}”.
// Label of a round button that reads something aloud. {what}: a few words saying what.
func ListenTo(what string) Msg { return Msg{key: keyListenTo, args: [most]string{what}} }

// LookAgain says “See what is new”.
// Link for who has no script: shows the page anew.
func LookAgain() Msg { return Msg{key: keyLookAgain} }

// LostCode says “I have lost my code”.
// Something that folds open.
func LostCode() Msg { return Msg{key: keyLostCode} }

// LostCodeHow says “Come to a session. Two members who know you can vouch for you on their phones. Then you get a new code.”.
// What helps.
func LostCodeHow() Msg { return Msg{key: keyLostCodeHow} }

// MainMenu says “Main menu”.
// Name of the main menu, heard by screen readers.
func MainMenu() Msg { return Msg{key: keyMainMenu} }

// MakeUpName says “Make up a name. Not your real one. We never ask for your real name, phone or e-mail.”.
// Beside the field for the invented name.
func MakeUpName() Msg { return Msg{key: keyMakeUpName} }

// Matters says “Matters to me”.
// On the button itself, before the number.
func Matters() Msg { return Msg{key: keyMatters} }

// MattersToMe says “Matters to me {n}” or “Matters to me {n}”.
// What a button that shows a number of votes says aloud; begins with the words on it.
func MattersToMe(n int) Msg { return Msg{key: keyMattersToMe, n: n} }

// MeLead says “Change what you are called here.”.
// Under the link.
func MeLead() Msg { return Msg{key: keyMeLead} }

// MeTitle says “My name and picture”.
// Heading and link.
func MeTitle() Msg { return Msg{key: keyMeTitle} }

// MinutesOf says “What we said on {day}”.
// Heading; {day} is a date.
func MinutesOf(day string) Msg { return Msg{key: keyMinutesOf, args: [most]string{day}} }

// MinutesTitle says “What we said”.
// Title and button.
func MinutesTitle() Msg { return Msg{key: keyMinutesTitle} }

// More says “More”.
// Place in the main menu: all other rooms.
func More() Msg { return Msg{key: keyMore} }

// MoreTitle says “Us, and me”.
// Heading of the page with all other things.
func MoreTitle() Msg { return Msg{key: keyMoreTitle} }

// NameIdeas says “Maple, Kettle, Robin, Cinnamon, Drizzle, Teapot, Saffron, Wren, Juniper, Button, Marigold, Thimble, Breeze, Plum, Comet”.
// Invented names, with commas between: plants, songbirds, weather, tools. No real people's names where possible.
func NameIdeas() Msg { return Msg{key: keyNameIdeas} }

// NewHere says “New here”.
// Heading: newcomers who wait to be welcomed.
func NewHere() Msg { return Msg{key: keyNewHere} }

// NewcomerNote says “You are new here. You see the evening you are in. Ask the person beside you to tap “Welcome” next to your name: then you will see the rest too.”.
// For who was not welcomed yet.
func NewcomerNote() Msg { return Msg{key: keyNewcomerNote} }

// NextUp says “Next”.
// Heading: what comes.
func NextUp() Msg { return Msg{key: keyNextUp} }

// NoNetworkWriteOn says “Write anyway. It is sent by itself when the network is back, only once.”.
// Under no_network.
func NoNetworkWriteOn() Msg { return Msg{key: keyNoNetworkWriteOn} }

// NoRoundYet says “No question goes round yet. Whoever facilitates starts one.”.
// Where no question goes round.
func NoRoundYet() Msg { return Msg{key: keyNoRoundYet} }

// NoticesHere says “What has just happened”.
// Heard by screen readers before what has just happened, such as “It has arrived”.
func NoticesHere() Msg { return Msg{key: keyNoticesHere} }

// OnTheWall says “On the wall”.
// Button: the page for the projector.
func OnTheWall() Msg { return Msg{key: keyOnTheWall} }

// OpenDo says “We are here. Open”.
// Button.
func OpenDo() Msg { return Msg{key: keyOpenDo} }

// OpenEarly says “We begin earlier than planned”.
// A tick.
func OpenEarly() Msg { return Msg{key: keyOpenEarly} }

// OpenHatDo says “Open the hat”.
// Button.
func OpenHatDo() Msg { return Msg{key: keyOpenHatDo} }

// OpenHow says “Are both people to turn to here in the room? If not, choose two who are.”.
// Under it.
func OpenHow() Msg { return Msg{key: keyOpenHow} }

// OpenNow says “Open right now”.
// Mark on something that is going on at this moment.
func OpenNow() Msg { return Msg{key: keyOpenNow} }

// OpenSupporters says “They are here”.
// Label of two lists.
func OpenSupporters() Msg { return Msg{key: keyOpenSupporters} }

// OpenTitle says “Open the evening”.
// Heading.
func OpenTitle() Msg { return Msg{key: keyOpenTitle} }

// PassThis says “I pass this time”.
// Button.
func PassThis() Msg { return Msg{key: keyPassThis} }

// PassedThis says “You pass this time. That counts the same as speaking.”.
// After it.
func PassedThis() Msg { return Msg{key: keyPassedThis} }

// PassingCounts says “Passing counts the same as speaking.”.
// Under the button.
func PassingCounts() Msg { return Msg{key: keyPassingCounts} }

// PauseDo says “Pause, all of us”.
// Button.
func PauseDo() Msg { return Msg{key: keyPauseDo} }

// PauseHow says “One tap, without a name. The round stops and the wall turns calm.”.
// Under it.
func PauseHow() Msg { return Msg{key: keyPauseHow} }

// PauseSignalIs says “As we agreed:”.
// Before the group's own words.
func PauseSignalIs() Msg { return Msg{key: keyPauseSignalIs} }

// PauseTitle says “Pause”.
// Tag.
func PauseTitle() Msg { return Msg{key: keyPauseTitle} }

// PausedHeading says “We pause”.
// Heading while the group pauses.
func PausedHeading() Msg { return Msg{key: keyPausedHeading} }

// PausedLead says “Somebody asked for calm. Breathe. Drink some water. Nobody asks who.”.
// Under it.
func PausedLead() Msg { return Msg{key: keyPausedLead} }

// PausedSupporter says “You are here for others tonight.”.
// On the phones of the two supporters.
func PausedSupporter() Msg { return Msg{key: keyPausedSupporter} }

// PausedSupporterHow says “Look round. Who needs somebody? Sit with them, or go out together. Do not ask for reasons.”.
// Under it.
func PausedSupporterHow() Msg { return Msg{key: keyPausedSupporterHow} }

// PausedTurnTo says “You can turn to”.
// Above two people.
func PausedTurnTo() Msg { return Msg{key: keyPausedTurnTo} }

// PausedWhoGoesOn says “Whoever facilitates taps “We go on” when all are ready.”.
// During a pause, for everybody but the facilitator.
func PausedWhoGoesOn() Msg { return Msg{key: keyPausedWhoGoesOn} }

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

// PictureHint says “Choose one, or leave it to us.”.
// Under the choice of a picture.
func PictureHint() Msg { return Msg{key: keyPictureHint} }

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

// PlanChange says “Change the plan”.
// Button.
func PlanChange() Msg { return Msg{key: keyPlanChange} }

// PlanChildcare says “Children”.
// Label.
func PlanChildcare() Msg { return Msg{key: keyPlanChildcare} }

// PlanDo says “Keep the plan”.
// Button.
func PlanDo() Msg { return Msg{key: keyPlanDo} }

// PlanEvery says “How often?”.
// Label.
func PlanEvery() Msg { return Msg{key: keyPlanEvery} }

// PlanEveryWeek says “Every week”.
// Choice.
func PlanEveryWeek() Msg { return Msg{key: keyPlanEveryWeek} }

// PlanEveryone says “For everyone”.
// Choice.
func PlanEveryone() Msg { return Msg{key: keyPlanEveryone} }

// PlanFood says “Food”.
// Label.
func PlanFood() Msg { return Msg{key: keyPlanFood} }

// PlanLanguages says “Languages”.
// Label of ticks.
func PlanLanguages() Msg { return Msg{key: keyPlanLanguages} }

// PlanLead says “Plan it once. Place, food and care stay the same each week; we only ask again what may be hard.”.
// Under the heading.
func PlanLead() Msg { return Msg{key: keyPlanLead} }

// PlanLived says “Only for people who live it”.
// Choice.
func PlanLived() Msg { return Msg{key: keyPlanLived} }

// PlanName says “What is it about?”.
// Label.
func PlanName() Msg { return Msg{key: keyPlanName} }

// PlanOnce says “Just once”.
// Choice.
func PlanOnce() Msg { return Msg{key: keyPlanOnce} }

// PlanPlace says “Where”.
// Label.
func PlanPlace() Msg { return Msg{key: keyPlanPlace} }

// PlanStarts says “Day and time”.
// Label: day and time.
func PlanStarts() Msg { return Msg{key: keyPlanStarts} }

// PlanTitle says “Plan an evening”.
// Heading and button.
func PlanTitle() Msg { return Msg{key: keyPlanTitle} }

// PlanWho says “For whom?”.
// Label.
func PlanWho() Msg { return Msg{key: keyPlanWho} }

// PrepareTogether says “What shall we talk about?”.
// Button: to the agenda of the next session.
func PrepareTogether() Msg { return Msg{key: keyPrepareTogether} }

// PrintThis says “Print”.
// Button: prints the page.
func PrintThis() Msg { return Msg{key: keyPrintThis} }

// ProductLead says “A place for a group that changes something together: people who live it and people who work with them, as equals. No e-mail, no phone number, no real name.”.
// On the front page: what this is, in two sentences.
func ProductLead() Msg { return Msg{key: keyProductLead} }

// ProductName says “Alongside”.
// The name of the software.
func ProductName() Msg { return Msg{key: keyProductName} }

// PutInHat says “Put it in the hat”.
// Button.
func PutInHat() Msg { return Msg{key: keyPutInHat} }

// ReflectLead says “Without a name. The group sees it when five have answered.”.
// Under the question.
func ReflectLead() Msg { return Msg{key: keyReflectLead} }

// ReflectThanks says “Thank you. It is in the hat.”.
// After answering.
func ReflectThanks() Msg { return Msg{key: keyReflectThanks} }

// ReturnCodeHint says “20 digits, as you wrote them down.”.
// Hint.
func ReturnCodeHint() Msg { return Msg{key: keyReturnCodeHint} }

// RoleFacilitator says “Facilitator”.
// A role.
func RoleFacilitator() Msg { return Msg{key: keyRoleFacilitator} }

// RoleFacilitatorMeans says “Starts rounds, opens the hat, closes the evening.”.
// What it means.
func RoleFacilitatorMeans() Msg { return Msg{key: keyRoleFacilitatorMeans} }

// RoleInterpreter says “Interpreter”.
// A role.
func RoleInterpreter() Msg { return Msg{key: keyRoleInterpreter} }

// RoleInterpreterMeans says “Carries words between languages.”.
// What it means.
func RoleInterpreterMeans() Msg { return Msg{key: keyRoleInterpreterMeans} }

// RoleNotes says “Notes”.
// A role.
func RoleNotes() Msg { return Msg{key: keyRoleNotes} }

// RoleNotesMeans says “Writes cards for the group, without names.”.
// What it means.
func RoleNotesMeans() Msg { return Msg{key: keyRoleNotesMeans} }

// RoleSuggested says “You have done this least often. Would you like to?”.
// Above the button.
func RoleSuggested() Msg { return Msg{key: keyRoleSuggested} }

// RoleTake says “I do this tonight”.
// Button.
func RoleTake() Msg { return Msg{key: keyRoleTake} }

// RoleTimekeeper says “Keeper of the turn”.
// A role.
func RoleTimekeeper() Msg { return Msg{key: keyRoleTimekeeper} }

// RoleTimekeeperMeans says “Taps the picture of whoever speaks. No clock.”.
// What it means.
func RoleTimekeeperMeans() Msg { return Msg{key: keyRoleTimekeeperMeans} }

// RoleWelcome says “Welcome”.
// A role.
func RoleWelcome() Msg { return Msg{key: keyRoleWelcome} }

// RoleWelcomeMeans says “Stands at the door, shows newcomers the tea.”.
// What it means.
func RoleWelcomeMeans() Msg { return Msg{key: keyRoleWelcomeMeans} }

// RolesLead says “Anyone can take a part. Best if it goes round.”.
// Under it.
func RolesLead() Msg { return Msg{key: keyRolesLead} }

// RolesRow says “Roles”.
// Row of the minutes.
func RolesRow() Msg { return Msg{key: keyRolesRow} }

// RolesStay says “What you took on tonight is kept with your name in the group’s book. It also shows that you were here.”.
// Note.
func RolesStay() Msg { return Msg{key: keyRolesStay} }

// RolesTaken says “{n} was taken, {m} for the first time.” or “{n} were taken, {m} of them for the first time.”.
// {n} roles taken, {m} of them for the first time.
func RolesTaken(n int, m int) Msg { return Msg{key: keyRolesTaken, n: n, m: m} }

// RolesTitle says “Who does what tonight”.
// Heading.
func RolesTitle() Msg { return Msg{key: keyRolesTitle} }

// RoundAbout says “It is about”.
// Label of a list.
func RoundAbout() Msg { return Msg{key: keyRoundAbout} }

// RoundEquality says “How evenly the turns were shared: {n} of 100.” or “How evenly the turns were shared: {n} of 100.”.
// In the minutes: 100 is everyone the same time.
func RoundEquality(n int) Msg { return Msg{key: keyRoundEquality, n: n} }

// RoundN says “Round {n}” or “Round {n}”.
// Above the question.
func RoundN(n int) Msg { return Msg{key: keyRoundN, n: n} }

// RoundPassed says “{n} passed.” or “{n} passed.”.
// In the minutes.
func RoundPassed(n int) Msg { return Msg{key: keyRoundPassed, n: n} }

// RoundQuestion says “The question”.
// Label.
func RoundQuestion() Msg { return Msg{key: keyRoundQuestion} }

// RoundQuestionHint says “Short, and open: nobody has to speak of their own life.”.
// Hint.
func RoundQuestionHint() Msg { return Msg{key: keyRoundQuestionHint} }

// RoundSpoke says “{n} spoke.” or “{n} spoke.”.
// In the minutes.
func RoundSpoke(n int) Msg { return Msg{key: keyRoundSpoke, n: n} }

// RoundUnheard says “{n} was not heard yet.” or “{n} were not heard yet.”.
// In the minutes.
func RoundUnheard(n int) Msg { return Msg{key: keyRoundUnheard, n: n} }

// SaidCard says “A card”.
// What somebody said.
func SaidCard() Msg { return Msg{key: keySaidCard} }

// SaidHow says “Everything here has your name on it. What you take back is gone for good; the group sees only that something was taken back.”.
// Under the heading.
func SaidHow() Msg { return Msg{key: keySaidHow} }

// SaidItem says “Something to talk about”.
// What somebody said.
func SaidItem() Msg { return Msg{key: keySaidItem} }

// SaidLead says “Hear it, take it back.”.
// Under the link.
func SaidLead() Msg { return Msg{key: keySaidLead} }

// SaidNothing says “What you say with your name comes here. What you say without a name is not here: nobody knows it was you.”.
// Where nothing was said yet.
func SaidNothing() Msg { return Msg{key: keySaidNothing} }

// SaidPlan says “A plan of an evening”.
// What somebody said.
func SaidPlan() Msg { return Msg{key: keySaidPlan} }

// SaidQuestion says “A question”.
// What somebody said.
func SaidQuestion() Msg { return Msg{key: keySaidQuestion} }

// SaidTitle says “What I have said”.
// Heading and link.
func SaidTitle() Msg { return Msg{key: keySaidTitle} }

// SayDifferently says “Say it differently”.
// Folds open: a card or item of one's own can be said in other words.
func SayDifferently() Msg { return Msg{key: keySayDifferently} }

// SayDifferentlyDo says “Say it like this”.
// Button.
func SayDifferentlyDo() Msg { return Msg{key: keySayDifferentlyDo} }

// Session says “Session”.
// Place in the main menu: the evening when people meet.
func Session() Msg { return Msg{key: keySession} }

// SessionAhead says “Coming”.
// Tag.
func SessionAhead() Msg { return Msg{key: keySessionAhead} }

// SessionDone says “Closed”.
// Tag.
func SessionDone() Msg { return Msg{key: keySessionDone} }

// SessionMissed says “Did not happen”.
// Tag: the day passed and nobody opened it.
func SessionMissed() Msg { return Msg{key: keySessionMissed} }

// SessionNoTitle says “A session”.
// A session whose title was taken back.
func SessionNoTitle() Msg { return Msg{key: keySessionNoTitle} }

// SessionOff says “Cancelled”.
// Tag.
func SessionOff() Msg { return Msg{key: keySessionOff} }

// Sessions says “When we meet”.
// Heading: all sessions.
func Sessions() Msg { return Msg{key: keySessions} }

// SessionsNone says “The evenings when you meet come here. Plan the first one: it comes again every week.”.
// Where none was planned yet.
func SessionsNone() Msg { return Msg{key: keySessionsNone} }

// SessionsNoneForYou says “The evenings that you are part of come here. When one begins, you find it on the home page.”.
// Where the list is empty for somebody who may not plan, such as a newcomer.
func SessionsNoneForYou() Msg { return Msg{key: keySessionsNoneForYou} }

// SessionsPast says “Earlier sessions”.
// Heading.
func SessionsPast() Msg { return Msg{key: keySessionsPast} }

// SideLived says “I live it”.
// How one comes here: a person with lived experience.
func SideLived() Msg { return Msg{key: keySideLived} }

// SidePartner says “I come from an office”.
// How one comes here: a partner from an agency.
func SidePartner() Msg { return Msg{key: keySidePartner} }

// SidePractitioner says “I work with people”.
// How one comes here: a practitioner.
func SidePractitioner() Msg { return Msg{key: keySidePractitioner} }

// SideTheyLived says “They live it”.
// How somebody who is invited comes here: lived experience.
func SideTheyLived() Msg { return Msg{key: keySideTheyLived} }

// SideTheyPartner says “They come from an office”.
// How somebody who is invited comes here.
func SideTheyPartner() Msg { return Msg{key: keySideTheyPartner} }

// SideTheyPractitioner says “They work with people”.
// How somebody who is invited comes here.
func SideTheyPractitioner() Msg { return Msg{key: keySideTheyPractitioner} }

// SignDo says “Lay it down with my name”.
// Button.
func SignDo() Msg { return Msg{key: keySignDo} }

// SignHint says “It is on the board at once, with your name, and stays until you take it back.”.
// Hint.
func SignHint() Msg { return Msg{key: keySignHint} }

// SignTitle says “Put my name on a card”.
// Folds open.
func SignTitle() Msg { return Msg{key: keySignTitle} }

// SkipToPage says “Skip to the page”.
// Link for people who use a keyboard or a screen reader.
func SkipToPage() Msg { return Msg{key: keySkipToPage} }

// SomebodyHere says “somebody here”.
// In place of a name, for guests from offices.
func SomebodyHere() Msg { return Msg{key: keySomebodyHere} }

// SomebodyWhoLeft says “Somebody who left”.
// In place of the name of a member who left.
func SomebodyWhoLeft() Msg { return Msg{key: keySomebodyWhoLeft} }

// Someone says “someone”.
// Stands for a person who is not named.
func Someone() Msg { return Msg{key: keySomeone} }

// SomethingIsOff says “That did not work”.
// Heading of a page that could not be shown.
func SomethingIsOff() Msg { return Msg{key: keySomethingIsOff} }

// SoupOne says “Wash a cup of red lentils. Fry an onion and a carrot gently. Add the lentils, a litre of water, a little cumin.”.
// Recipe.
func SoupOne() Msg { return Msg{key: keySoupOne} }

// SoupTitle says “Lentil soup”.
// The neutral page where leaving quickly lands: a recipe.
func SoupTitle() Msg { return Msg{key: keySoupTitle} }

// SoupTwo says “Cook for 25 minutes. Salt and lemon at the end.”.
// Recipe.
func SoupTwo() Msg { return Msg{key: keySoupTwo} }

// StartRound says “Let a question go round”.
// Heading.
func StartRound() Msg { return Msg{key: keyStartRound} }

// StartRoundDo says “Start the round”.
// Button.
func StartRoundDo() Msg { return Msg{key: keyStartRoundDo} }

// StepOf says “{n} of {m}”.
// Which step of a short way this is. {n}: this step, {m}: how many there are.
func StepOf(n int, m int) Msg { return Msg{key: keyStepOf, n: n, m: m} }

// StillHere says “What you wrote is still here.”.
// After a mistake: what was typed is not lost.
func StillHere() Msg { return Msg{key: keyStillHere} }

// SuggestAnother says “Suggest another”.
// Button that puts an invented name into the field.
func SuggestAnother() Msg { return Msg{key: keySuggestAnother} }

// SupporterN says “Person to turn to, {n}” or “Person to turn to, {n}”.
// Label of a list; {n} is 1 or 2.
func SupporterN(n int) Msg { return Msg{key: keySupporterN, n: n} }

// TakeBackCode says “The code you got”.
// Label.
func TakeBackCode() Msg { return Msg{key: keyTakeBackCode} }

// TakeBackCodeHow says “With this code you can take it back later, without signing in. It is shown once. If you do not need it, let it go.”.
// Under it.
func TakeBackCodeHow() Msg { return Msg{key: keyTakeBackCodeHow} }

// TakeBackCodeTitle says “The code to take it back”.
// Folds open.
func TakeBackCodeTitle() Msg { return Msg{key: keyTakeBackCodeTitle} }

// TakeBackHow says “When you said something without a name, you got a code. With that code you can take it back. You do not have to sign in.”.
// Above two fields.
func TakeBackHow() Msg { return Msg{key: keyTakeBackHow} }

// TakeBackIt says “Take it back”.
// Button: takes a contribution back for good.
func TakeBackIt() Msg { return Msg{key: keyTakeBackIt} }

// TakeBackTitle says “Take something back with a code”.
// Something that folds open.
func TakeBackTitle() Msg { return Msg{key: keyTakeBackTitle} }

// TakenBack says “Something was taken back here. Everyone has that right.”.
// Stands where somebody took back what they said.
func TakenBack() Msg { return Msg{key: keyTakenBack} }

// TakenBackDone says “It is taken back. The words are gone.”.
// Said once.
func TakenBackDone() Msg { return Msg{key: keyTakenBackDone} }

// TakenBackHere says “Something was taken back here. Everyone has that right.”.
// In place of a card.
func TakenBackHere() Msg { return Msg{key: keyTakenBackHere} }

// TheEvening says “The evening”.
// Caption of a table.
func TheEvening() Msg { return Msg{key: keyTheEvening} }

// TheHat says “The hat”.
// Heading.
func TheHat() Msg { return Msg{key: keyTheHat} }

// TheQuestion says “the question”.
// What the listen button reads.
func TheQuestion() Msg { return Msg{key: keyTheQuestion} }

// TheyComeAs says “They come here as…”.
// Label of a choice.
func TheyComeAs() Msg { return Msg{key: keyTheyComeAs} }

// ThisCard says “this card”.
// What the listen button reads.
func ThisCard() Msg { return Msg{key: keyThisCard} }

// ThisDevice says “This one”.
// The phone in one's hand.
func ThisDevice() Msg { return Msg{key: keyThisDevice} }

// Today says “today”.
// A day, in the middle of a line.
func Today() Msg { return Msg{key: keyToday} }

// Tomorrow says “tomorrow”.
// A day, in the middle of a line.
func Tomorrow() Msg { return Msg{key: keyTomorrow} }

// TurnEnds says “They have finished”.
// Button.
func TurnEnds() Msg { return Msg{key: keyTurnEnds} }

// TurnIsFree says “Who would like to speak next?”.
// Nobody has the turn.
func TurnIsFree() Msg { return Msg{key: keyTurnIsFree} }

// TurnIsWith says “The turn is with”.
// Before a name.
func TurnIsWith() Msg { return Msg{key: keyTurnIsWith} }

// TurnsLead says “Tap the picture of whoever speaks. Tap once more when somebody interprets.”.
// Under it.
func TurnsLead() Msg { return Msg{key: keyTurnsLead} }

// TurnsTitle says “The turn goes round”.
// Heading and button of whoever keeps time.
func TurnsTitle() Msg { return Msg{key: keyTurnsTitle} }

// VoicesToCome says “{n} voice still to come” or “{n} voices still to come”.
// How many people have not spoken in this round yet; never who.
func VoicesToCome(n int) Msg { return Msg{key: keyVoicesToCome, n: n} }

// Votes says “Votes”.
// Head of a column.
func Votes() Msg { return Msg{key: keyVotes} }

// VotesN says “{n} vote” or “{n} votes”.
// Tag.
func VotesN(n int) Msg { return Msg{key: keyVotesN, n: n} }

// VouchCode says “Two of you know them. Here is the new code. The old one has ended. Let them write it down.”.
// Above the new code.
func VouchCode() Msg { return Msg{key: keyVouchCode} }

// VouchDo says “I know this person”.
// Button.
func VouchDo() Msg { return Msg{key: keyVouchDo} }

// VouchFirst says “Thank you. When one more person here vouches, the new code appears on their phone.”.
// After the first of two.
func VouchFirst() Msg { return Msg{key: keyVouchFirst} }

// VouchHow says “Two who are here and know this person: then they get a new return code. Who vouched is forgotten.”.
// Under the heading.
func VouchHow() Msg { return Msg{key: keyVouchHow} }

// VouchLead says “For somebody here who lost their code.”.
// Under the link.
func VouchLead() Msg { return Msg{key: keyVouchLead} }

// VouchNotHere says “This works in a session, when you have arrived.”.
// Where one is not in an open session.
func VouchNotHere() Msg { return Msg{key: keyVouchNotHere} }

// VouchTitle says “Vouch for somebody”.
// Heading and link: two members vouch for one who lost the return code.
func VouchTitle() Msg { return Msg{key: keyVouchTitle} }

// VouchedAlready says “You have vouched”.
// A tag.
func VouchedAlready() Msg { return Msg{key: keyVouchedAlready} }

// WaitingForYou says “Waiting for you”.
// Heading.
func WaitingForYou() Msg { return Msg{key: keyWaitingForYou} }

// WaitingToSend says “Waiting to send”.
// Mark on words that are on this phone only, until there is a network.
func WaitingToSend() Msg { return Msg{key: keyWaitingToSend} }

// WeAre says “We are {n}” or “We are {n}”.
// Heading above the pictures of all members.
func WeAre(n int) Msg { return Msg{key: keyWeAre, n: n} }

// WeListen says “We listen. Nobody breaks in.”.
// Under the turn.
func WeListen() Msg { return Msg{key: keyWeListen} }

// Weather says “Weather”.
// Row of the minutes.
func Weather() Msg { return Msg{key: keyWeather} }

// WeatherCount says “{what}: {n}” or “{what}: {n}”.
// {n} people chose {what}.
func WeatherCount(what string, n int) Msg {
	return Msg{key: keyWeatherCount, n: n, args: [most]string{what}}
}

// WeatherLater says “The picture appears when five have answered.”.
// Before five have answered.
func WeatherLater() Msg { return Msg{key: keyWeatherLater} }

// WelcomeThem says “Welcome”.
// Button beside a newcomer: lets them see what came before.
func WelcomeThem() Msg { return Msg{key: keyWelcomeThem} }

// WhatIfILose says “What if I lose it?”.
// Folds open.
func WhatIfILose() Msg { return Msg{key: keyWhatIfILose} }

// WhatIsKept says “What is kept about me?”.
// Folds open.
func WhatIsKept() Msg { return Msg{key: keyWhatIsKept} }

// WhatIsKeptWords says “Your invented name, your picture, your language and how you come here. What you sign stays with your name until you take it back. You can leave at any time.”.
// The answer.
func WhatIsKeptWords() Msg { return Msg{key: keyWhatIsKeptWords} }

// WhoComes says “Who comes?”.
// Label.
func WhoComes() Msg { return Msg{key: keyWhoComes} }

// WhoLeadsTonight says “Who facilitates tonight?”.
// Link to where one can take the role, while nobody has it.
func WhoLeadsTonight() Msg { return Msg{key: keyWhoLeadsTonight} }

// WhoWasHere says “Who was here”.
// Row of the minutes.
func WhoWasHere() Msg { return Msg{key: keyWhoWasHere} }

// WhoWillYouBe says “Who will you be here?”.
// Heading, second step of joining.
func WhoWillYouBe() Msg { return Msg{key: keyWhoWillYouBe} }

// WriteItDown says “Write it on paper. Or photograph the paper, not the screen.”.
// Beside the code.
func WriteItDown() Msg { return Msg{key: keyWriteItDown} }

// Yesterday says “yesterday”.
// A day, in the middle of a line.
func Yesterday() Msg { return Msg{key: keyYesterday} }

// YouComeInAs says “You come in as”.
// Above name and picture.
func YouComeInAs() Msg { return Msg{key: keyYouComeInAs} }

// YourLanguage says “Your language”.
// Label of a list.
func YourLanguage() Msg { return Msg{key: keyYourLanguage} }

// YourPicture says “Your picture”.
// Label of the choice of a picture.
func YourPicture() Msg { return Msg{key: keyYourPicture} }

// YourReturnCode says “Your return code”.
// Label and heading.
func YourReturnCode() Msg { return Msg{key: keyYourReturnCode} }

// YourTurn says “It is your turn. Take the time you need.”.
// Below the picture of whoever has the turn, on their own phone.
func YourTurn() Msg { return Msg{key: keyYourTurn} }

// slots are the placeholders that are words, in the order of Msg.args.
var slots = [len(keys)][]string{
	keyChangeLanguage:      {`language`},
	keyCountsLine:          {`fares`, `meals`, `children`},
	keyDayAtTime:           {`day`, `time`},
	keyDeviceSince:         {`day`},
	keyFaultJsonAt:         {`place`},
	keyFaultPictureUnknown: {`pictures`},
	keyFaultSideUnknown:    {`choices`},
	keyGreeting:            {`name`},
	keyGuardFirstPerson:    {`name`},
	keyListenTo:            {`what`},
	keyMinutesOf:           {`day`},
	keyWeatherCount:        {`what`},
}

// most is how many placeholders that are words one message takes.
const most = 4
