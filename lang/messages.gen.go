// Code generated from locales/*.po by lang/gen; DO NOT EDIT.

package lang

const (
	keyACard uint16 = iota
	keyActAskOpenly
	keyActChangeAgreement
	keyActDo
	keyActDone
	keyActInviteOffice
	keyActNew
	keyActNewLead
	keyActOne
	keyActOther
	keyActPublish
	keyActRemove
	keyActShare
	keyActText
	keyActTextHint
	keyActWho
	keyActWhoHint
	keyActsAll
	keyActsNone
	keyActsTitle
	keyAddCard
	keyAddCardSigned
	keyAddItem
	keyAddItemDo
	keyAddItemHint
	keyAgendaEmpty
	keyAgendaTitle
	keyAgreementAgain
	keyAgreementChange
	keyAgreementChangeLead
	keyAgreementChanged
	keyAgreementLead
	keyAgreementOn
	keyAgreementPrint
	keyAgreementProposeDo
	keyAgreementReadDo
	keyAgreementReaders
	keyAgreementReadyLead
	keyAgreementSign
	keyAgreementSigned
	keyAgreementTitle
	keyAgreementWhoRuns
	keyAllHeard
	keyAllowScribeAlone
	keyAllowScribeDo
	keyAllowScribeHow
	keyAllowScribeLead
	keyAllowScribeNever
	keyAllowScribeThanks
	keyAllowScribeTitle
	keyAllowScribeWho
	keyAnItem
	keyArriveDo
	keyArriveForgotten
	keyAsTable
	keyAskDo
	keyAskHearBy
	keyAskHearByHint
	keyAskLookDo
	keyAskLookTitle
	keyAskLooked
	keyAskNew
	keyAskNewLead
	keyAskOne
	keyAskOrganisation
	keyAskOrganisationHint
	keyAskPost
	keyAskPostHint
	keyAskPropose
	keyAskSomeoneToRead
	keyAskText
	keyAskTextHint
	keyAskTo
	keyBackToCircle
	keyBackToPromises
	keyBackToRoad
	keyBecameDo
	keyBecameSend
	keyBecameText
	keyBecameTitle
	keyBelongsTo
	keyBesideName
	keyBoard
	keyBoardEmpty
	keyBoxBackup
	keyBoxExport
	keyBoxImport
	keyBoxLead
	keyBoxNothing
	keyBoxRestore
	keyBoxTitle
	keyByDay
	keyCancelDo
	keyCancelTitle
	keyCancelWeekly
	keyCancelWhy
	keyCannotRecall
	keyCannotRecallWords
	keyCards
	keyCardsAndVotes
	keyCareChooseDo
	keyCareClosing
	keyCareClosingQuestion
	keyCareClosingUsual
	keyCareCode
	keyCareDisclosed
	keyCareDisclosedQuestion
	keyCareDisclosedUsual
	keyCareHard
	keyCareHardHint
	keyCareHardQuestion
	keyCareLead
	keyCareLimits
	keyCareLimitsTitle
	keyCareNobody
	keyCareNotWhole
	keyCarePause
	keyCarePauseQuestion
	keyCarePauseUsual
	keyCareReadBy
	keyCareReadByN
	keyCareSend
	keyCareSent
	keyCareSign
	keyCareSignSmall
	keyCareSupporters
	keyCareTitle
	keyCareTo
	keyCareToHint
	keyChangeAnyTime
	keyChangeLanguage
	keyChangeThis
	keyCharacterAbout
	keyCharacterAboutHint
	keyCharacterChange
	keyCharacterChangeDo
	keyCharacterCreateDo
	keyCharacterFigure
	keyCharacterInvented
	keyCharacterJourney
	keyCharacterName
	keyCharacterNameHint
	keyCharacterNew
	keyCharacterNoName
	keyCharacterRoad
	keyCheckDo
	keyCheckIn
	keyCheckInAgain
	keyCheckInGo
	keyCheckInLead
	keyCheckInQuestion
	keyCheckLead
	keyCheckText
	keyCheckTextHint
	keyCheckTitle
	keyChooseFromList
	keyChooseLanguage
	keyChooseNo
	keyChooseNotOurs
	keyChoosePart
	keyChooseQuestion
	keyChooseReceived
	keyChooseStop
	keyChooseYes
	keyClauseAlpha
	keyClauseHint
	keyClauseLeaving
	keyClauseN
	keyClauseNew
	keyClauseOnTime
	keyClauseOneSpeaks
	keyClausePass
	keyClausePromises
	keyClauseStaysHere
	keyClausesTitle
	keyCloseDo
	keyCloseHeading
	keyCloseHow
	keyCloseSure
	keyCloseTitle
	keyCodeAsPicture
	keyCodeLead
	keyCodeShownOnce
	keyComeIn
	keyComeInAgain
	keyComeInLead
	keyComplainLead
	keyComplainText
	keyComplainTitle
	keyComplaintsWho
	keyCountChildren
	keyCountDo
	keyCountFares
	keyCountMeals
	keyCountTitle
	keyCountedNotListed
	keyCountsLine
	keyDayAtTime
	keyDaysAddDays
	keyDaysAddHours
	keyDaysAt
	keyDaysDo
	keyDaysEnds
	keyDaysEvery
	keyDaysFrom
	keyDaysFromHour
	keyDaysHoursHint
	keyDaysLate
	keyDaysLead
	keyDaysNone
	keyDaysRange
	keyDaysRemove
	keyDaysSilent
	keyDaysStarts
	keyDaysTo
	keyDaysToAvoid
	keyDaysToHint
	keyDaysWeekday
	keyDaysWords
	keyDaysWordsHint
	keyDecisionAgainstEarlier
	keyDecisionAgainstLate
	keyDecisionAmend
	keyDecisionAmendDo
	keyDecisionAmendHow
	keyDecisionAnswerColumn
	keyDecisionAnswerDo
	keyDecisionAnswersNow
	keyDecisionApart
	keyDecisionApartSmall
	keyDecisionAsk
	keyDecisionAskedSmaller
	keyDecisionBecause
	keyDecisionByLanguage
	keyDecisionBySomebody
	keyDecisionCanClose
	keyDecisionChanged
	keyDecisionClose
	keyDecisionCloseDo
	keyDecisionCloseHow
	keyDecisionClosedOn
	keyDecisionCounted
	keyDecisionDotsAsk
	keyDecisionDotsDo
	keyDecisionDotsNone
	keyDecisionDotsOn
	keyDecisionEmergencyTold
	keyDecisionEveryone
	keyDecisionFrom
	keyDecisionFromThis
	keyDecisionHiddenNow
	keyDecisionLed
	keyDecisionLetGo
	keyDecisionLetGoHow
	keyDecisionLook
	keyDecisionNew
	keyDecisionNoWords
	keyDecisionNoWordsLeft
	keyDecisionNotApart
	keyDecisionObjectLead
	keyDecisionObjectTitle
	keyDecisionObjectWhen
	keyDecisionObjections
	keyDecisionOf
	keyDecisionOn
	keyDecisionOnPaperAsk
	keyDecisionOnceMore
	keyDecisionOpenNow
	keyDecisionOpenly
	keyDecisionOpenlySmall
	keyDecisionOption
	keyDecisionOptions
	keyDecisionOverSession
	keyDecisionPage
	keyDecisionPicture
	keyDecisionPictureSays
	keyDecisionPlan
	keyDecisionProjector
	keyDecisionProposedThis
	keyDecisionPut
	keyDecisionQuorum
	keyDecisionReason
	keyDecisionSilence
	keyDecisionSilentN
	keyDecisionSmallerDo
	keyDecisionSmallerHow
	keyDecisionTagOpen
	keyDecisionTheProposal
	keyDecisionWay
	keyDecisionWithdrawn
	keyDecisionWords
	keyDecisionWordsHint
	keyDecisionYours
	keyDecisionYoursDots
	keyDecisionYoursNote
	keyDecisionsAgreed
	keyDecisionsAll
	keyDecisionsBack
	keyDecisionsGone
	keyDecisionsLead
	keyDecisionsNone
	keyDecisionsOpen
	keyDecisionsTitle
	keyDecisionsWaiting
	keyDeviceSince
	keyDevicesHow
	keyDevicesLead
	keyDevicesTitle
	keyDiffersAdded
	keyDiffersDropped
	keyDiffersGone
	keyDiffersLead
	keyDiffersMoved
	keyDiffersNow
	keyDiffersReworded
	keyDiffersWas
	keyDotsN
	keyDraftLanguage
	keyDueLabel
	keyEmergencyDo
	keyEmergencyFirst
	keyEmergencyHow
	keyEmergencyOther
	keyEmergencyTitle
	keyEndDevice
	keyEraseAllDo
	keyEraseAllHow
	keyEraseAllTitle
	keyFacesCount
	keyFacesHow
	keyFallsOn
	keyFaultAboutMost
	keyFaultAboutTwice
	keyFaultAgreementNewer
	keyFaultAgreementSame
	keyFaultAnsweredAlready
	keyFaultArriveFirst
	keyFaultAskTaken
	keyFaultBusy
	keyFaultCareMissing
	keyFaultCareTo
	keyFaultCharacterLikeMember
	keyFaultCharacterThere
	keyFaultCharactersMost
	keyFaultClauseTwice
	keyFaultClauseUnknown
	keyFaultClausesMost
	keyFaultClausesNone
	keyFaultCodeUnknown
	keyFaultCommandUnknown
	keyFaultConflict
	keyFaultDayAvoided
	keyFaultDayNeeded
	keyFaultDayOver
	keyFaultDaysSpan
	keyFaultDecisionConsent
	keyFaultDecisionDots
	keyFaultDecisionExact
	keyFaultDecisionFrom
	keyFaultDecisionHidden
	keyFaultDecisionNoEmergency
	keyFaultDecisionNotFew
	keyFaultDecisionNothing
	keyFaultDecisionOpenStill
	keyFaultDecisionOver
	keyFaultDecisionProposer
	keyFaultDecisionReason
	keyFaultDecisionScribe
	keyFaultDecisionSession
	keyFaultDecisionTwo
	keyFaultDoorClosed
	keyFaultDoorOpen
	keyFaultDotsMost
	keyFaultDotsOption
	keyFaultEndsBefore
	keyFaultFieldType
	keyFaultFieldUnknown
	keyFaultFoundingInvited
	keyFaultGapMissing
	keyFaultHatNotYet
	keyFaultHourNeeded
	keyFaultIdUsed
	keyFaultInternal
	keyFaultInviteGone
	keyFaultJsonAt
	keyFaultKeep
	keyFaultLanguageUnknown
	keyFaultLanguagesNone
	keyFaultLink
	keyFaultLinkCode
	keyFaultLivedStays
	keyFaultMalformed
	keyFaultMandateAlone
	keyFaultMandateWeighty
	keyFaultMemberUnknown
	keyFaultNameEmpty
	keyFaultNameTaken
	keyFaultNamed
	keyFaultNamedMost
	keyFaultNamedNone
	keyFaultNotFound
	keyFaultNotInHall
	keyFaultNothingAsked
	keyFaultOfficeCode
	keyFaultOfficeWords
	keyFaultOptionsCount
	keyFaultOptionsNone
	keyFaultOptionsTwice
	keyFaultOtherSite
	keyFaultOwnTranslation
	keyFaultPack
	keyFaultPartnerInvite
	keyFaultPartnerMayNot
	keyFaultPassOnWhere
	keyFaultPassedOn
	keyFaultPausing
	keyFaultPictureUnknown
	keyFaultPicturesMost
	keyFaultPicturesUnknown
	keyFaultPromiseWithNo
	keyFaultQuorum
	keyFaultQuorumWeighty
	keyFaultRange
	keyFaultReflectNone
	keyFaultRemoveSelf
	keyFaultRoleFacilitator
	keyFaultRoleTimekeeper
	keyFaultRoundOver
	keyFaultScribeNotAllowed
	keyFaultScribeNotThis
	keyFaultScribeThere
	keyFaultScribeUnsigned
	keyFaultSecretShort
	keyFaultSessionClosed
	keyFaultSessionEarly
	keyFaultSessionOpen
	keyFaultSessionOther
	keyFaultSessionOver
	keyFaultSessionTitle
	keyFaultSideUnknown
	keyFaultStageGone
	keyFaultStagesMost
	keyFaultStandingAct
	keyFaultStandingNothing
	keyFaultStarts
	keyFaultStranger
	keyFaultSupportersTwo
	keyFaultTabletGone
	keyFaultTabletNotThis
	keyFaultTakeBackUnknown
	keyFaultTextEmpty
	keyFaultTextOrPictures
	keyFaultTextTooLong
	keyFaultTokenHall
	keyFaultTokenNotHall
	keyFaultTooLarge
	keyFaultTooMany
	keyFaultTooManyThings
	keyFaultTraitsMost
	keyFaultTwo
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
	keyFigureAlpha
	keyFigureButterfly
	keyFigureFox
	keyFigureHare
	keyFigureLeaf
	keyFigureOmega
	keyFirstInvitation
	keyFirstTime
	keyFoundIt
	keyFoundTitle
	keyFromAct
	keyFromAsk
	keyFrontHow
	keyGoOn
	keyGoOnTogether
	keyGreeting
	keyGroupIsAsked
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
	keyHatOpenSince
	keyHatTogether
	keyHaveInvitation
	keyHaveInvitationHow
	keyHaveItComeIn
	keyHeadAsPicture
	keyHeadLine
	keyHearByDay
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
	keyHelpDo
	keyHelpNoMore
	keyHelpingTitle
	keyHoldAgreement
	keyHoldAgreementUntil
	keyHoldAgreementWords
	keyHoldBack
	keyHoldBackUntil
	keyHoldBackWords
	keyHoldCannot
	keyHoldCannotWords
	keyHoldCharacters
	keyHoldCharactersWords
	keyHoldDecisions
	keyHoldDecisionsWords
	keyHoldEvening
	keyHoldEveningWords
	keyHoldHands
	keyHoldHandsUntil
	keyHoldHandsWords
	keyHoldHost
	keyHoldHostUntil
	keyHoldHostWords
	keyHoldInvite
	keyHoldInviteUntil
	keyHoldInviteWords
	keyHoldNever
	keyHoldNeverWords
	keyHoldParts
	keyHoldPartsUntil
	keyHoldPartsWords
	keyHoldPassing
	keyHoldPassingUntil
	keyHoldPassingWords
	keyHoldPlan
	keyHoldPlanUntil
	keyHoldPlanWords
	keyHoldPromises
	keyHoldPromisesUntil
	keyHoldPromisesWords
	keyHoldSigned
	keyHoldSignedUntil
	keyHoldSignedWords
	keyHoldStays
	keyHoldTaken
	keyHoldTakenWords
	keyHoldTranslations
	keyHoldTranslationsUntil
	keyHoldTranslationsWords
	keyHoldUnsigned
	keyHoldUnsignedUntil
	keyHoldUnsignedWords
	keyHoldWorries
	keyHoldWorriesUntil
	keyHoldWorriesWords
	keyHoldYou
	keyHoldYouUntil
	keyHoldYouWords
	keyHoldsLead
	keyHoldsTitle
	keyHoldsUntil
	keyHome
	keyHomeQuiet
	keyHostStep1
	keyHostStep2
	keyHostStep3
	keyHostStep4
	keyHostStep5
	keyHostStep6
	keyHostStep7
	keyHostTitle
	keyIComeAs
	keyInPictures
	keyInTheHat
	keyInWords
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
	keyItIsKept
	keyItemDone
	keyJoinCircle
	keyJourneyOwn
	keyJourneyOwnSmall
	keyJourneyReady
	keyJourneyReadySmall
	keyKeepCards
	keyKeepForGood
	keyKeepLead
	keyKeepMoments
	keyKeepOnPhone
	keyKeepOnPhoneRisk
	keyKeepTitle
	keyKeepWorries
	keyKeyBesideData
	keyLastWordBefore
	keyLastWordDo
	keyLastWordGroup
	keyLastWordLead
	keyLastWordLived
	keyLastWordNobody
	keyLastWordOffice
	keyLastWordPartner
	keyLastWordPractitioner
	keyLastWordTitle
	keyLeadInTheirPlace
	keyLeadTitle
	keyLeaveDo
	keyLeaveHow
	keyLeaveLead
	keyLeaveQuickly
	keyLeaveTitle
	keyLeavingQuickly
	keyLeavingQuicklyCannot
	keyLeavingQuicklyDoes
	keyLedAct
	keyLedAsk
	keyLedPromise
	keyLedTitle
	keyLegNo
	keyLegRoad
	keyLegYes
	keyLendCan
	keyLendCannot
	keyLendDo
	keyLendLead
	keyLendMade
	keyLendPicture
	keyLendThis
	keyLendThisWarn
	keyLendTitle
	keyLetGoHow
	keyLetGoTitle
	keyLetterBehind
	keyLetterCodeComes
	keyLetterFrom
	keyLetterHearBy
	keyLetterHow
	keyLetterLanguage
	keyLetterMade
	keyLetterMadeHow
	keyLetterMeans
	keyLetterQr
	keyLetterTitle
	keyLetterWithoutCode
	keyLineStands
	keyLineWhat
	keyLinesHeading
	keyLinesNone
	keyLinesSays
	keyLinesTitle
	keyLinkHere
	keyLinkHereHint
	keyListenTo
	keyListenersHint
	keyListenersHome
	keyListenersHomeDo
	keyListenersNone
	keyLookAgain
	keyLostCode
	keyLostCodeHow
	keyLostLead
	keyLostTitle
	keyMainMenu
	keyMakeUpName
	keyMandateActAskOpenly
	keyMandateActChangeAgreement
	keyMandateActDecide
	keyMandateActInviteOffice
	keyMandateActPublish
	keyMandateActRemove
	keyMandateActShare
	keyMandateAlways
	keyMandateAnswered
	keyMandateAsked
	keyMandateDays
	keyMandateGroup
	keyMandateOne
	keyMandateQuorum
	keyMandateWho
	keyMandatesLead
	keyMandatesTitle
	keyMatters
	keyMattersToMe
	keyMeLead
	keyMeTitle
	keyMeaningBy
	keyMeaningDo
	keyMeaningDoubted
	keyMeaningIsRight
	keyMeaningNone
	keyMeaningNotQuite
	keyMeaningPictures
	keyMeaningRight
	keyMeaningSay
	keyMeaningSigned
	keyMeaningTitle
	keyMeaningUnchecked
	keyMeansAsk
	keyMeansChecked
	keyMeansInWords
	keyMeansUnchecked
	keyMessageBetter
	keyMessageDo
	keyMessageEnglish
	keyMessageForm
	keyMessageGaps
	keyMessageNow
	keyMessageRight
	keyMessagesAfter
	keyMessagesAll
	keyMessagesBefore
	keyMessagesHow
	keyMessagesLead
	keyMessagesNone
	keyMessagesSearch
	keyMessagesSearchDo
	keyMessagesTake
	keyMessagesTitle
	keyMinutesOf
	keyMinutesTitle
	keyMomentAdd
	keyMomentDecides
	keyMomentFeels
	keyMomentHappens
	keyMomentHarms
	keyMomentHelps
	keyMomentKind
	keyMomentNoName
	keyMomentNoNameSmall
	keyMomentPictures
	keyMomentSayAs
	keyMomentTogether
	keyMomentWords
	keyMomentWordsHint
	keyMomentsN
	keyMore
	keyMoreAbout
	keyMorePhones
	keyMoreTitle
	keyMoreTonight
	keyNameIdeas
	keyNewHere
	keyNewcomerAtHome
	keyNewcomerNote
	keyNextUp
	keyNoNetworkWriteOn
	keyNoRoundYet
	keyNobodyWalked
	keyNotOnRoad
	keyNotSaidYet
	keyNoticesHere
	keyOfficeAnswerAgain
	keyOfficeAnswerAgainHow
	keyOfficeAnswerTitle
	keyOfficeBenefits
	keyOfficeBy
	keyOfficeByHint
	keyOfficeCodeHint
	keyOfficeCodeLabel
	keyOfficeCodeLead
	keyOfficeCodeTitle
	keyOfficeCollege
	keyOfficeCouncil
	keyOfficeCourt
	keyOfficeDoorAnew
	keyOfficeDoorClose
	keyOfficeDoorCloseHow
	keyOfficeDoorClosed
	keyOfficeDoorHall
	keyOfficeDoorHas
	keyOfficeDoorMake
	keyOfficeDoorNone
	keyOfficeDoorOpen
	keyOfficeDoorTitle
	keyOfficeEmployer
	keyOfficeHeading
	keyOfficeHealth
	keyOfficeHearBy
	keyOfficeHomeOffice
	keyOfficeHousingContractor
	keyOfficeKept
	keyOfficeLawyer
	keyOfficeLead
	keyOfficeNobodyKnows
	keyOfficePassTo
	keyOfficePromise
	keyOfficeReportTitle
	keyOfficeReword
	keyOfficeRewordHint
	keyOfficeSaidTitle
	keyOfficeSays
	keyOfficeSee
	keyOfficeSend
	keyOfficeText
	keyOfficeTextHint
	keyOfficeTitle
	keyOfficeWarning
	keyOfficeWarningMore
	keyOnPaper
	keyOnPaperLead
	keyOnTheWall
	keyOpenDo
	keyOpenEarly
	keyOpenHatDo
	keyOpenHow
	keyOpenNow
	keyOpenSupporters
	keyOpenTitle
	keyOurCheck
	keyOutcomeAgreed
	keyOutcomeAgreedSmall
	keyOutcomeChosen
	keyOutcomeEmergency
	keyOutcomeEmergencySmall
	keyOutcomeLapsed
	keyOutcomeLetGo
	keyOutcomeObjected
	keyOutcomeObjectedSmall
	keyOutcomeOvertaken
	keyOutcomeTiedSmall
	keyOutcomeTooFew
	keyOutcomeTooFewSmall
	keyPackNumber
	keyPackNumberKeep
	keyPageAfter
	keyPageBefore
	keyPagesOf
	keyPairLead
	keyPairTitle
	keyPaperDotHint
	keyPaperDots
	keyPaperFresh
	keyPaperLanguages
	keyPaperLanguagesHint
	keyPaperOnAPage
	keyPaperOnScreen
	keyPaperPerPage
	keyPaperQuestionHint
	keyPaperShow
	keyPaperSlips
	keyPaperStories
	keyPassOnDo
	keyPassOnTitle
	keyPassThis
	keyPassedOnFrom
	keyPassedThis
	keyPassingCounts
	keyPathHarms
	keyPathHelps
	keyPathSaysTall
	keyPathSaysWide
	keyPathTitle
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
	keyPersonSince
	keyPersonTitle
	keyPhonelessAdd
	keyPhonelessDo
	keyPhonelessHow
	keyPhonelessLead
	keyPhonelessTitle
	keyPhonelessTogether
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
	keyPlanAnyway
	keyPlanAsk
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
	keyPlanOpenDoor
	keyPlanPassOn
	keyPlanPlace
	keyPlanPublish
	keyPlanReply
	keyPlanStarts
	keyPlanTitle
	keyPlanWho
	keyPrepareTogether
	keyPrintThis
	keyProductLead
	keyProductName
	keyPromiseDo
	keyPromiseFor
	keyPromiseNew
	keyPromiseNewLead
	keyPromiseOne
	keyPromiseSee
	keyPromiseSeeHint
	keyPromiseSide
	keyPromiseSideGroup
	keyPromiseSidePartner
	keyPromiseWhat
	keyPromiseWho
	keyPromiseWhoHint
	keyPromisedNone
	keyPromisedTitle
	keyPromisesAll
	keyPromisesAnswered
	keyPromisesLead
	keyPromisesTitle
	keyPromisesWait
	keyPublicLead
	keyPublicNone
	keyPublicTitle
	keyPublishDo
	keyPublishHow
	keyPublishTitle
	keyPublishedNow
	keyPutInHat
	keyReflectLead
	keyReflectThanks
	keyRemoveDo
	keyRemoveDoes
	keyRemoveLast
	keyRemoveLead
	keyRemovePlan
	keyRemoveTitle
	keyReplyDo
	keyReplyMore
	keyReplyNo
	keyReplyNotOurs
	keyReplyPart
	keyReplyQuestion
	keyReplyReceived
	keyReplyText
	keyReplyTitle
	keyReplyWarning
	keyReplyYes
	keyReportDo
	keyReportSend
	keyReportText
	keyReportsTitle
	keyReturnCodeHint
	keyReviewDo
	keyReviewDone
	keyReviewTitle
	keyReviewWords
	keyRewordDo
	keyRewordHint
	keyRewordTitle
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
	keyRoomForSlips
	keyRoundAbout
	keyRoundEquality
	keyRoundN
	keyRoundPassed
	keyRoundQuestion
	keyRoundQuestionHint
	keyRoundSpoke
	keyRoundUnheard
	keySaidAct
	keySaidAnswerReason
	keySaidAsk
	keySaidCard
	keySaidCharacter
	keySaidClause
	keySaidHow
	keySaidItem
	keySaidLead
	keySaidMeaning
	keySaidMessage
	keySaidMoment
	keySaidNothing
	keySaidObjection
	keySaidPlan
	keySaidPromise
	keySaidProposal
	keySaidQuestion
	keySaidStage
	keySaidTitle
	keySaidTrait
	keySayDifferently
	keySayDifferentlyDo
	keyScribeAdd
	keyScribeArrive
	keyScribeFelt
	keyScribeForMe
	keyScribeLead
	keyScribeNamed
	keyScribeNobody
	keyScribeSay
	keyScribeTheirWords
	keyScribeTitle
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
	keyShareAll
	keyShareHalf
	keySharePercent
	keyShareThird
	keyShareTwoThirds
	keySideLiveIt
	keySideLived
	keySidePartner
	keySidePractitioner
	keySideTheyLived
	keySideTheyPartner
	keySideTheyPractitioner
	keySideWorkWith
	keySignAfraid
	keySignAgain
	keySignAlone
	keySignAngry
	keySignAshamed
	keySignBaby
	keySignBabyComing
	keySignBad
	keySignBag
	keySignBus
	keySignCalm
	keySignChange
	keySignChild
	keySignChoice
	keySignClothes
	keySignColdRoom
	keySignDay
	keySignDidNotUnderstand
	keySignDo
	keySignDoctor
	keySignFamily
	keySignFamilyFar
	keySignFood
	keySignFootball
	keySignForm
	keySignFriend
	keySignGarden
	keySignGood
	keySignGroup
	keySignHall
	keySignHappy
	keySignHelper
	keySignHint
	keySignHome
	keySignHope
	keySignHotel
	keySignHungry
	keySignIll
	keySignInterpreter
	keySignKitchen
	keySignLawyer
	keySignLearning
	keySignLess
	keySignLetter
	keySignListenedTo
	keySignMedicine
	keySignMoney
	keySignMoneyGone
	keySignMore
	keySignMovedAgain
	keySignMusic
	keySignNight
	keySignNo
	keySignNoChoice
	keySignNoPhone
	keySignNoSleep
	keySignNoWork
	keySignNobodyHelps
	keySignNotListenedTo
	keySignPain
	keySignPhone
	keySignPrayer
	keySignProud
	keySignQuestion
	keySignQuickly
	keySignSad
	keySignSchool
	keySignSharedRoom
	keySignShop
	keySignShoutedAt
	keySignSigning
	keySignSlowly
	keySignSmiledAt
	keySignStop
	keySignTea
	keySignTired
	keySignTitle
	keySignTogether
	keySignWaiting
	keySignWalkingFar
	keySignWork
	keySignYes
	keySignsAnswers
	keySignsBody
	keySignsEnough
	keySignsFeelings
	keySignsHappens
	keySignsPeople
	keySignsPlaces
	keySignsTakeAway
	keySignsThings
	keySignsYouSay
	keySkipToPage
	keySlipHow
	keySlipInAlready
	keySlipKeep
	keySlipN
	keySlipPack
	keySlipsDone
	keySlipsDots
	keySlipsIn
	keySlipsLead
	keySlipsNumber
	keySlipsOther
	keySlipsPackHint
	keySlipsPictures
	keySlipsStory
	keySlipsWhen
	keySlipsWords
	keySlipsWordsHint
	keySoThatAllTakePart
	keySomebodyHere
	keySomebodyWhoLeft
	keySomeone
	keySomethingIsOff
	keySoupOne
	keySoupTitle
	keySoupTwo
	keyStageArriving
	keyStageArrivingSays
	keyStageAsOf
	keyStageAsking
	keyStageAskingSays
	keyStageDoctor
	keyStageDoctorSays
	keyStageEnglish
	keyStageEnglishSays
	keyStageFirstRoom
	keyStageFirstRoomSays
	keyStageFirstTalk
	keyStageFirstTalkSays
	keyStageLawyer
	keyStageLawyerSays
	keyStageLetter
	keyStageLetterSays
	keyStageLongTalk
	keyStageLongTalkSays
	keyStageMoneyFood
	keyStageMoneyFoodSays
	keyStageMoved
	keyStageMovedSays
	keyStageNoAgain
	keyStageNoAgainSays
	keyStageNoMoney
	keyStageNoMoneySays
	keyStageNoRoom
	keyStageNoRoomSays
	keyStageNoTitle
	keyStageNoWork
	keyStageNoWorkSays
	keyStageNotRight
	keyStageNotRightSays
	keyStageSchool
	keyStageSchoolSays
	keyStageSigning
	keyStageSigningSays
	keyStageWaiting
	keyStageWaitingSays
	keyStageYesDays
	keyStageYesDaysSays
	keyStageYesDesk
	keyStageYesDeskSays
	keyStageYesFamily
	keyStageYesFamilySays
	keyStageYesPapers
	keyStageYesPapersSays
	keyStageYesWork
	keyStageYesWorkSays
	keyStanceAgree
	keyStanceAgreeSmall
	keyStanceAside
	keyStanceAsideSmall
	keyStanceConcern
	keyStanceConcernSmall
	keyStanceObject
	keyStanceObjectSmall
	keyStandingActs
	keyStandingLead
	keyStandingN
	keyStandingNone
	keyStandingTitle
	keyStandingWhat
	keyStandingWho
	keyStartRound
	keyStartRoundDo
	keyStepAnswered
	keyStepAsked
	keyStepNotYet
	keyStepOf
	keyStepPromised
	keyStepSaidDone
	keyStepSkipped
	keyStepUnderWay
	keyStillHere
	keyStillTrue
	keyStillTrueCounted
	keyStillTrueDiffer
	keyStillTrueDo
	keyStillTrueLead
	keyStillTrueSaid
	keyStillTrueThanks
	keyStillTrueWhat
	keyStillTrueYes
	keyStopAdd
	keyStopAddDo
	keyStopAfter
	keyStopAfterHint
	keyStopChange
	keyStopFirst
	keyStopRemove
	keyStopRemoveDo
	keyStopRemoveHow
	keyStopTitle
	keyStopWho
	keyStopsEdit
	keyStopsNone
	keyStories
	keyStoriesLead
	keyStoriesNone
	keyStoriesTitle
	keySuggestAnother
	keySupporterN
	keyTableEverybody
	keyTableN
	keyTableNumber
	keyTableSit
	keyTableStand
	keyTableWomen
	keyTablesByChoice
	keyTablesByLanguage
	keyTablesDo
	keyTablesForWomen
	keyTablesHat
	keyTablesLead
	keyTablesNone
	keyTablesOff
	keyTablesSet
	keyTablesTitle
	keyTabletAfter
	keyTabletHandOn
	keyTabletLend
	keyTabletMe
	keyTabletMine
	keyTabletNobody
	keyTabletNothing
	keyTabletNumber
	keyTabletNumberHint
	keyTabletReflect
	keyTabletStart
	keyTabletStartLead
	keyTabletTitle
	keyTabletUnsigned
	keyTabletWhat
	keyTagAsksBack
	keyTagCheckNow
	keyTagDoorClosed
	keyTagLetGo
	keyTagOnItsWay
	keyTagOurs
	keyTagUnsent
	keyTakeBackCode
	keyTakeBackCodeHow
	keyTakeBackCodeTitle
	keyTakeBackHow
	keyTakeBackIt
	keyTakeBackTitle
	keyTakenBack
	keyTakenBackDone
	keyTakenBackHere
	keyTalkTitle
	keyTheEvening
	keyTheGroupWrote
	keyTheHat
	keyTheQuestion
	keyTheirLanguage
	keyTheirName
	keyTheirPicture
	keyTheyComeAs
	keyThisCard
	keyThisDevice
	keyThisMoment
	keyThisStop
	keyTimeDays
	keyTimeFourWeeks
	keyTimeThreeDays
	keyTimeThreeMonths
	keyTimeTwoWeeks
	keyTimeWeek
	keyTimeYear
	keyToTheAsk
	keyToday
	keyToldBy
	keyToldByNobody
	keyToldComplaint
	keyToldHome
	keyToldHomeDo
	keyToldLead
	keyToldNone
	keyToldSeen
	keyToldSeenDo
	keyToldTitle
	keyToldTo
	keyToldWorry
	keyTomorrow
	keyTraitAdd
	keyTraitDo
	keyTraitHint
	keyTraitHope
	keyTraitStrength
	keyTraitTrait
	keyTraitsTitle
	keyTurnEnds
	keyTurnIsFree
	keyTurnIsWith
	keyTurnsLead
	keyTurnsTitle
	keyTwoHint
	keyTwoLead
	keyTwoTitle
	keyUnpublishDo
	keyVerdictChanged
	keyVerdictNone
	keyVerdictNoneMeans
	keyVerdictNotChanged
	keyVerdictWorse
	keyVersionReady
	keyVersionsLead
	keyVersionsTitle
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
	keyWantedFor
	keyWantedN
	keyWantedTitle
	keyWasScribed
	keyWayConsent
	keyWayConsentSmall
	keyWayDots
	keyWayDotsSmall
	keyWaysOn
	keyWeAre
	keyWeListen
	keyWeWroteBack
	keyWeather
	keyWeatherCount
	keyWeatherLater
	keyWelcomeThem
	keyWelcomedNow
	keyWhatIfILose
	keyWhatIsKept
	keyWhatIsKeptWords
	keyWhatNext
	keyWhatNextAsk
	keyWhatNextItem
	keyWhoComes
	keyWhoDecidesHere
	keyWhoLeadsTonight
	keyWhoWasHere
	keyWhoWillYouBe
	keyWhyGone
	keyWhyMayNot
	keyWhyOtherwise
	keyWhyTitle
	keyWhyUnfit
	keyWordingsTitle
	keyWorriesWho
	keyWorryLead
	keyWorryText
	keyWorryTitle
	keyWriteItDown
	keyWrittenIn
	keyWrittenLead
	keyWrittenNone
	keyWrittenTitle
	keyYesterday
	keyYouComeInAs
	keyYourLanguage
	keyYourPicture
	keyYourReturnCode
	keyYourTurn
)

var keys = [...]string{
	keyACard:                     "a_card",
	keyActAskOpenly:              "act_ask_openly",
	keyActChangeAgreement:        "act_change_agreement",
	keyActDo:                     "act_do",
	keyActDone:                   "act_done",
	keyActInviteOffice:           "act_invite_office",
	keyActNew:                    "act_new",
	keyActNewLead:                "act_new_lead",
	keyActOne:                    "act_one",
	keyActOther:                  "act_other",
	keyActPublish:                "act_publish",
	keyActRemove:                 "act_remove",
	keyActShare:                  "act_share",
	keyActText:                   "act_text",
	keyActTextHint:               "act_text_hint",
	keyActWho:                    "act_who",
	keyActWhoHint:                "act_who_hint",
	keyActsAll:                   "acts_all",
	keyActsNone:                  "acts_none",
	keyActsTitle:                 "acts_title",
	keyAddCard:                   "add_card",
	keyAddCardSigned:             "add_card_signed",
	keyAddItem:                   "add_item",
	keyAddItemDo:                 "add_item_do",
	keyAddItemHint:               "add_item_hint",
	keyAgendaEmpty:               "agenda_empty",
	keyAgendaTitle:               "agenda_title",
	keyAgreementAgain:            "agreement_again",
	keyAgreementChange:           "agreement_change",
	keyAgreementChangeLead:       "agreement_change_lead",
	keyAgreementChanged:          "agreement_changed",
	keyAgreementLead:             "agreement_lead",
	keyAgreementOn:               "agreement_on",
	keyAgreementPrint:            "agreement_print",
	keyAgreementProposeDo:        "agreement_propose_do",
	keyAgreementReadDo:           "agreement_read_do",
	keyAgreementReaders:          "agreement_readers",
	keyAgreementReadyLead:        "agreement_ready_lead",
	keyAgreementSign:             "agreement_sign",
	keyAgreementSigned:           "agreement_signed",
	keyAgreementTitle:            "agreement_title",
	keyAgreementWhoRuns:          "agreement_who_runs",
	keyAllHeard:                  "all_heard",
	keyAllowScribeAlone:          "allow_scribe_alone",
	keyAllowScribeDo:             "allow_scribe_do",
	keyAllowScribeHow:            "allow_scribe_how",
	keyAllowScribeLead:           "allow_scribe_lead",
	keyAllowScribeNever:          "allow_scribe_never",
	keyAllowScribeThanks:         "allow_scribe_thanks",
	keyAllowScribeTitle:          "allow_scribe_title",
	keyAllowScribeWho:            "allow_scribe_who",
	keyAnItem:                    "an_item",
	keyArriveDo:                  "arrive_do",
	keyArriveForgotten:           "arrive_forgotten",
	keyAsTable:                   "as_table",
	keyAskDo:                     "ask_do",
	keyAskHearBy:                 "ask_hear_by",
	keyAskHearByHint:             "ask_hear_by_hint",
	keyAskLookDo:                 "ask_look_do",
	keyAskLookTitle:              "ask_look_title",
	keyAskLooked:                 "ask_looked",
	keyAskNew:                    "ask_new",
	keyAskNewLead:                "ask_new_lead",
	keyAskOne:                    "ask_one",
	keyAskOrganisation:           "ask_organisation",
	keyAskOrganisationHint:       "ask_organisation_hint",
	keyAskPost:                   "ask_post",
	keyAskPostHint:               "ask_post_hint",
	keyAskPropose:                "ask_propose",
	keyAskSomeoneToRead:          "ask_someone_to_read",
	keyAskText:                   "ask_text",
	keyAskTextHint:               "ask_text_hint",
	keyAskTo:                     "ask_to",
	keyBackToCircle:              "back_to_circle",
	keyBackToPromises:            "back_to_promises",
	keyBackToRoad:                "back_to_road",
	keyBecameDo:                  "became_do",
	keyBecameSend:                "became_send",
	keyBecameText:                "became_text",
	keyBecameTitle:               "became_title",
	keyBelongsTo:                 "belongs_to",
	keyBesideName:                "beside_name",
	keyBoard:                     "board",
	keyBoardEmpty:                "board_empty",
	keyBoxBackup:                 "box_backup",
	keyBoxExport:                 "box_export",
	keyBoxImport:                 "box_import",
	keyBoxLead:                   "box_lead",
	keyBoxNothing:                "box_nothing",
	keyBoxRestore:                "box_restore",
	keyBoxTitle:                  "box_title",
	keyByDay:                     "by_day",
	keyCancelDo:                  "cancel_do",
	keyCancelTitle:               "cancel_title",
	keyCancelWeekly:              "cancel_weekly",
	keyCancelWhy:                 "cancel_why",
	keyCannotRecall:              "cannot_recall",
	keyCannotRecallWords:         "cannot_recall_words",
	keyCards:                     "cards",
	keyCardsAndVotes:             "cards_and_votes",
	keyCareChooseDo:              "care_choose_do",
	keyCareClosing:               "care_closing",
	keyCareClosingQuestion:       "care_closing_question",
	keyCareClosingUsual:          "care_closing_usual",
	keyCareCode:                  "care_code",
	keyCareDisclosed:             "care_disclosed",
	keyCareDisclosedQuestion:     "care_disclosed_question",
	keyCareDisclosedUsual:        "care_disclosed_usual",
	keyCareHard:                  "care_hard",
	keyCareHardHint:              "care_hard_hint",
	keyCareHardQuestion:          "care_hard_question",
	keyCareLead:                  "care_lead",
	keyCareLimits:                "care_limits",
	keyCareLimitsTitle:           "care_limits_title",
	keyCareNobody:                "care_nobody",
	keyCareNotWhole:              "care_not_whole",
	keyCarePause:                 "care_pause",
	keyCarePauseQuestion:         "care_pause_question",
	keyCarePauseUsual:            "care_pause_usual",
	keyCareReadBy:                "care_read_by",
	keyCareReadByN:               "care_read_by_n",
	keyCareSend:                  "care_send",
	keyCareSent:                  "care_sent",
	keyCareSign:                  "care_sign",
	keyCareSignSmall:             "care_sign_small",
	keyCareSupporters:            "care_supporters",
	keyCareTitle:                 "care_title",
	keyCareTo:                    "care_to",
	keyCareToHint:                "care_to_hint",
	keyChangeAnyTime:             "change_any_time",
	keyChangeLanguage:            "change_language",
	keyChangeThis:                "change_this",
	keyCharacterAbout:            "character_about",
	keyCharacterAboutHint:        "character_about_hint",
	keyCharacterChange:           "character_change",
	keyCharacterChangeDo:         "character_change_do",
	keyCharacterCreateDo:         "character_create_do",
	keyCharacterFigure:           "character_figure",
	keyCharacterInvented:         "character_invented",
	keyCharacterJourney:          "character_journey",
	keyCharacterName:             "character_name",
	keyCharacterNameHint:         "character_name_hint",
	keyCharacterNew:              "character_new",
	keyCharacterNoName:           "character_no_name",
	keyCharacterRoad:             "character_road",
	keyCheckDo:                   "check_do",
	keyCheckIn:                   "check_in",
	keyCheckInAgain:              "check_in_again",
	keyCheckInGo:                 "check_in_go",
	keyCheckInLead:               "check_in_lead",
	keyCheckInQuestion:           "check_in_question",
	keyCheckLead:                 "check_lead",
	keyCheckText:                 "check_text",
	keyCheckTextHint:             "check_text_hint",
	keyCheckTitle:                "check_title",
	keyChooseFromList:            "choose_from_list",
	keyChooseLanguage:            "choose_language",
	keyChooseNo:                  "choose_no",
	keyChooseNotOurs:             "choose_not_ours",
	keyChoosePart:                "choose_part",
	keyChooseQuestion:            "choose_question",
	keyChooseReceived:            "choose_received",
	keyChooseStop:                "choose_stop",
	keyChooseYes:                 "choose_yes",
	keyClauseAlpha:               "clause_alpha",
	keyClauseHint:                "clause_hint",
	keyClauseLeaving:             "clause_leaving",
	keyClauseN:                   "clause_n",
	keyClauseNew:                 "clause_new",
	keyClauseOnTime:              "clause_on_time",
	keyClauseOneSpeaks:           "clause_one_speaks",
	keyClausePass:                "clause_pass",
	keyClausePromises:            "clause_promises",
	keyClauseStaysHere:           "clause_stays_here",
	keyClausesTitle:              "clauses_title",
	keyCloseDo:                   "close_do",
	keyCloseHeading:              "close_heading",
	keyCloseHow:                  "close_how",
	keyCloseSure:                 "close_sure",
	keyCloseTitle:                "close_title",
	keyCodeAsPicture:             "code_as_picture",
	keyCodeLead:                  "code_lead",
	keyCodeShownOnce:             "code_shown_once",
	keyComeIn:                    "come_in",
	keyComeInAgain:               "come_in_again",
	keyComeInLead:                "come_in_lead",
	keyComplainLead:              "complain_lead",
	keyComplainText:              "complain_text",
	keyComplainTitle:             "complain_title",
	keyComplaintsWho:             "complaints_who",
	keyCountChildren:             "count_children",
	keyCountDo:                   "count_do",
	keyCountFares:                "count_fares",
	keyCountMeals:                "count_meals",
	keyCountTitle:                "count_title",
	keyCountedNotListed:          "counted_not_listed",
	keyCountsLine:                "counts_line",
	keyDayAtTime:                 "day_at_time",
	keyDaysAddDays:               "days_add_days",
	keyDaysAddHours:              "days_add_hours",
	keyDaysAt:                    "days_at",
	keyDaysDo:                    "days_do",
	keyDaysEnds:                  "days_ends",
	keyDaysEvery:                 "days_every",
	keyDaysFrom:                  "days_from",
	keyDaysFromHour:              "days_from_hour",
	keyDaysHoursHint:             "days_hours_hint",
	keyDaysLate:                  "days_late",
	keyDaysLead:                  "days_lead",
	keyDaysNone:                  "days_none",
	keyDaysRange:                 "days_range",
	keyDaysRemove:                "days_remove",
	keyDaysSilent:                "days_silent",
	keyDaysStarts:                "days_starts",
	keyDaysTo:                    "days_to",
	keyDaysToAvoid:               "days_to_avoid",
	keyDaysToHint:                "days_to_hint",
	keyDaysWeekday:               "days_weekday",
	keyDaysWords:                 "days_words",
	keyDaysWordsHint:             "days_words_hint",
	keyDecisionAgainstEarlier:    "decision_against_earlier",
	keyDecisionAgainstLate:       "decision_against_late",
	keyDecisionAmend:             "decision_amend",
	keyDecisionAmendDo:           "decision_amend_do",
	keyDecisionAmendHow:          "decision_amend_how",
	keyDecisionAnswerColumn:      "decision_answer_column",
	keyDecisionAnswerDo:          "decision_answer_do",
	keyDecisionAnswersNow:        "decision_answers_now",
	keyDecisionApart:             "decision_apart",
	keyDecisionApartSmall:        "decision_apart_small",
	keyDecisionAsk:               "decision_ask",
	keyDecisionAskedSmaller:      "decision_asked_smaller",
	keyDecisionBecause:           "decision_because",
	keyDecisionByLanguage:        "decision_by_language",
	keyDecisionBySomebody:        "decision_by_somebody",
	keyDecisionCanClose:          "decision_can_close",
	keyDecisionChanged:           "decision_changed",
	keyDecisionClose:             "decision_close",
	keyDecisionCloseDo:           "decision_close_do",
	keyDecisionCloseHow:          "decision_close_how",
	keyDecisionClosedOn:          "decision_closed_on",
	keyDecisionCounted:           "decision_counted",
	keyDecisionDotsAsk:           "decision_dots_ask",
	keyDecisionDotsDo:            "decision_dots_do",
	keyDecisionDotsNone:          "decision_dots_none",
	keyDecisionDotsOn:            "decision_dots_on",
	keyDecisionEmergencyTold:     "decision_emergency_told",
	keyDecisionEveryone:          "decision_everyone",
	keyDecisionFrom:              "decision_from",
	keyDecisionFromThis:          "decision_from_this",
	keyDecisionHiddenNow:         "decision_hidden_now",
	keyDecisionLed:               "decision_led",
	keyDecisionLetGo:             "decision_let_go",
	keyDecisionLetGoHow:          "decision_let_go_how",
	keyDecisionLook:              "decision_look",
	keyDecisionNew:               "decision_new",
	keyDecisionNoWords:           "decision_no_words",
	keyDecisionNoWordsLeft:       "decision_no_words_left",
	keyDecisionNotApart:          "decision_not_apart",
	keyDecisionObjectLead:        "decision_object_lead",
	keyDecisionObjectTitle:       "decision_object_title",
	keyDecisionObjectWhen:        "decision_object_when",
	keyDecisionObjections:        "decision_objections",
	keyDecisionOf:                "decision_of",
	keyDecisionOn:                "decision_on",
	keyDecisionOnPaperAsk:        "decision_on_paper_ask",
	keyDecisionOnceMore:          "decision_once_more",
	keyDecisionOpenNow:           "decision_open_now",
	keyDecisionOpenly:            "decision_openly",
	keyDecisionOpenlySmall:       "decision_openly_small",
	keyDecisionOption:            "decision_option",
	keyDecisionOptions:           "decision_options",
	keyDecisionOverSession:       "decision_over_session",
	keyDecisionPage:              "decision_page",
	keyDecisionPicture:           "decision_picture",
	keyDecisionPictureSays:       "decision_picture_says",
	keyDecisionPlan:              "decision_plan",
	keyDecisionProjector:         "decision_projector",
	keyDecisionProposedThis:      "decision_proposed_this",
	keyDecisionPut:               "decision_put",
	keyDecisionQuorum:            "decision_quorum",
	keyDecisionReason:            "decision_reason",
	keyDecisionSilence:           "decision_silence",
	keyDecisionSilentN:           "decision_silent_n",
	keyDecisionSmallerDo:         "decision_smaller_do",
	keyDecisionSmallerHow:        "decision_smaller_how",
	keyDecisionTagOpen:           "decision_tag_open",
	keyDecisionTheProposal:       "decision_the_proposal",
	keyDecisionWay:               "decision_way",
	keyDecisionWithdrawn:         "decision_withdrawn",
	keyDecisionWords:             "decision_words",
	keyDecisionWordsHint:         "decision_words_hint",
	keyDecisionYours:             "decision_yours",
	keyDecisionYoursDots:         "decision_yours_dots",
	keyDecisionYoursNote:         "decision_yours_note",
	keyDecisionsAgreed:           "decisions_agreed",
	keyDecisionsAll:              "decisions_all",
	keyDecisionsBack:             "decisions_back",
	keyDecisionsGone:             "decisions_gone",
	keyDecisionsLead:             "decisions_lead",
	keyDecisionsNone:             "decisions_none",
	keyDecisionsOpen:             "decisions_open",
	keyDecisionsTitle:            "decisions_title",
	keyDecisionsWaiting:          "decisions_waiting",
	keyDeviceSince:               "device_since",
	keyDevicesHow:                "devices_how",
	keyDevicesLead:               "devices_lead",
	keyDevicesTitle:              "devices_title",
	keyDiffersAdded:              "differs_added",
	keyDiffersDropped:            "differs_dropped",
	keyDiffersGone:               "differs_gone",
	keyDiffersLead:               "differs_lead",
	keyDiffersMoved:              "differs_moved",
	keyDiffersNow:                "differs_now",
	keyDiffersReworded:           "differs_reworded",
	keyDiffersWas:                "differs_was",
	keyDotsN:                     "dots_n",
	keyDraftLanguage:             "draft_language",
	keyDueLabel:                  "due_label",
	keyEmergencyDo:               "emergency_do",
	keyEmergencyFirst:            "emergency_first",
	keyEmergencyHow:              "emergency_how",
	keyEmergencyOther:            "emergency_other",
	keyEmergencyTitle:            "emergency_title",
	keyEndDevice:                 "end_device",
	keyEraseAllDo:                "erase_all_do",
	keyEraseAllHow:               "erase_all_how",
	keyEraseAllTitle:             "erase_all_title",
	keyFacesCount:                "faces_count",
	keyFacesHow:                  "faces_how",
	keyFallsOn:                   "falls_on",
	keyFaultAboutMost:            "fault_about_most",
	keyFaultAboutTwice:           "fault_about_twice",
	keyFaultAgreementNewer:       "fault_agreement_newer",
	keyFaultAgreementSame:        "fault_agreement_same",
	keyFaultAnsweredAlready:      "fault_answered_already",
	keyFaultArriveFirst:          "fault_arrive_first",
	keyFaultAskTaken:             "fault_ask_taken",
	keyFaultBusy:                 "fault_busy",
	keyFaultCareMissing:          "fault_care_missing",
	keyFaultCareTo:               "fault_care_to",
	keyFaultCharacterLikeMember:  "fault_character_like_member",
	keyFaultCharacterThere:       "fault_character_there",
	keyFaultCharactersMost:       "fault_characters_most",
	keyFaultClauseTwice:          "fault_clause_twice",
	keyFaultClauseUnknown:        "fault_clause_unknown",
	keyFaultClausesMost:          "fault_clauses_most",
	keyFaultClausesNone:          "fault_clauses_none",
	keyFaultCodeUnknown:          "fault_code_unknown",
	keyFaultCommandUnknown:       "fault_command_unknown",
	keyFaultConflict:             "fault_conflict",
	keyFaultDayAvoided:           "fault_day_avoided",
	keyFaultDayNeeded:            "fault_day_needed",
	keyFaultDayOver:              "fault_day_over",
	keyFaultDaysSpan:             "fault_days_span",
	keyFaultDecisionConsent:      "fault_decision_consent",
	keyFaultDecisionDots:         "fault_decision_dots",
	keyFaultDecisionExact:        "fault_decision_exact",
	keyFaultDecisionFrom:         "fault_decision_from",
	keyFaultDecisionHidden:       "fault_decision_hidden",
	keyFaultDecisionNoEmergency:  "fault_decision_no_emergency",
	keyFaultDecisionNotFew:       "fault_decision_not_few",
	keyFaultDecisionNothing:      "fault_decision_nothing",
	keyFaultDecisionOpenStill:    "fault_decision_open_still",
	keyFaultDecisionOver:         "fault_decision_over",
	keyFaultDecisionProposer:     "fault_decision_proposer",
	keyFaultDecisionReason:       "fault_decision_reason",
	keyFaultDecisionScribe:       "fault_decision_scribe",
	keyFaultDecisionSession:      "fault_decision_session",
	keyFaultDecisionTwo:          "fault_decision_two",
	keyFaultDoorClosed:           "fault_door_closed",
	keyFaultDoorOpen:             "fault_door_open",
	keyFaultDotsMost:             "fault_dots_most",
	keyFaultDotsOption:           "fault_dots_option",
	keyFaultEndsBefore:           "fault_ends_before",
	keyFaultFieldType:            "fault_field_type",
	keyFaultFieldUnknown:         "fault_field_unknown",
	keyFaultFoundingInvited:      "fault_founding_invited",
	keyFaultGapMissing:           "fault_gap_missing",
	keyFaultHatNotYet:            "fault_hat_not_yet",
	keyFaultHourNeeded:           "fault_hour_needed",
	keyFaultIdUsed:               "fault_id_used",
	keyFaultInternal:             "fault_internal",
	keyFaultInviteGone:           "fault_invite_gone",
	keyFaultJsonAt:               "fault_json_at",
	keyFaultKeep:                 "fault_keep",
	keyFaultLanguageUnknown:      "fault_language_unknown",
	keyFaultLanguagesNone:        "fault_languages_none",
	keyFaultLink:                 "fault_link",
	keyFaultLinkCode:             "fault_link_code",
	keyFaultLivedStays:           "fault_lived_stays",
	keyFaultMalformed:            "fault_malformed",
	keyFaultMandateAlone:         "fault_mandate_alone",
	keyFaultMandateWeighty:       "fault_mandate_weighty",
	keyFaultMemberUnknown:        "fault_member_unknown",
	keyFaultNameEmpty:            "fault_name_empty",
	keyFaultNameTaken:            "fault_name_taken",
	keyFaultNamed:                "fault_named",
	keyFaultNamedMost:            "fault_named_most",
	keyFaultNamedNone:            "fault_named_none",
	keyFaultNotFound:             "fault_not_found",
	keyFaultNotInHall:            "fault_not_in_hall",
	keyFaultNothingAsked:         "fault_nothing_asked",
	keyFaultOfficeCode:           "fault_office_code",
	keyFaultOfficeWords:          "fault_office_words",
	keyFaultOptionsCount:         "fault_options_count",
	keyFaultOptionsNone:          "fault_options_none",
	keyFaultOptionsTwice:         "fault_options_twice",
	keyFaultOtherSite:            "fault_other_site",
	keyFaultOwnTranslation:       "fault_own_translation",
	keyFaultPack:                 "fault_pack",
	keyFaultPartnerInvite:        "fault_partner_invite",
	keyFaultPartnerMayNot:        "fault_partner_may_not",
	keyFaultPassOnWhere:          "fault_pass_on_where",
	keyFaultPassedOn:             "fault_passed_on",
	keyFaultPausing:              "fault_pausing",
	keyFaultPictureUnknown:       "fault_picture_unknown",
	keyFaultPicturesMost:         "fault_pictures_most",
	keyFaultPicturesUnknown:      "fault_pictures_unknown",
	keyFaultPromiseWithNo:        "fault_promise_with_no",
	keyFaultQuorum:               "fault_quorum",
	keyFaultQuorumWeighty:        "fault_quorum_weighty",
	keyFaultRange:                "fault_range",
	keyFaultReflectNone:          "fault_reflect_none",
	keyFaultRemoveSelf:           "fault_remove_self",
	keyFaultRoleFacilitator:      "fault_role_facilitator",
	keyFaultRoleTimekeeper:       "fault_role_timekeeper",
	keyFaultRoundOver:            "fault_round_over",
	keyFaultScribeNotAllowed:     "fault_scribe_not_allowed",
	keyFaultScribeNotThis:        "fault_scribe_not_this",
	keyFaultScribeThere:          "fault_scribe_there",
	keyFaultScribeUnsigned:       "fault_scribe_unsigned",
	keyFaultSecretShort:          "fault_secret_short",
	keyFaultSessionClosed:        "fault_session_closed",
	keyFaultSessionEarly:         "fault_session_early",
	keyFaultSessionOpen:          "fault_session_open",
	keyFaultSessionOther:         "fault_session_other",
	keyFaultSessionOver:          "fault_session_over",
	keyFaultSessionTitle:         "fault_session_title",
	keyFaultSideUnknown:          "fault_side_unknown",
	keyFaultStageGone:            "fault_stage_gone",
	keyFaultStagesMost:           "fault_stages_most",
	keyFaultStandingAct:          "fault_standing_act",
	keyFaultStandingNothing:      "fault_standing_nothing",
	keyFaultStarts:               "fault_starts",
	keyFaultStranger:             "fault_stranger",
	keyFaultSupportersTwo:        "fault_supporters_two",
	keyFaultTabletGone:           "fault_tablet_gone",
	keyFaultTabletNotThis:        "fault_tablet_not_this",
	keyFaultTakeBackUnknown:      "fault_take_back_unknown",
	keyFaultTextEmpty:            "fault_text_empty",
	keyFaultTextOrPictures:       "fault_text_or_pictures",
	keyFaultTextTooLong:          "fault_text_too_long",
	keyFaultTokenHall:            "fault_token_hall",
	keyFaultTokenNotHall:         "fault_token_not_hall",
	keyFaultTooLarge:             "fault_too_large",
	keyFaultTooMany:              "fault_too_many",
	keyFaultTooManyThings:        "fault_too_many_things",
	keyFaultTraitsMost:           "fault_traits_most",
	keyFaultTwo:                  "fault_two",
	keyFaultUnavailable:          "fault_unavailable",
	keyFaultUnsupported:          "fault_unsupported",
	keyFaultWelcomeFirst:         "fault_welcome_first",
	keyFaultZoneUnknown:          "fault_zone_unknown",
	keyFeelingBrighter:           "feeling_brighter",
	keyFeelingBrighterMeans:      "feeling_brighter_means",
	keyFeelingCloudy:             "feeling_cloudy",
	keyFeelingCloudyMeans:        "feeling_cloudy_means",
	keyFeelingPass:               "feeling_pass",
	keyFeelingPassMeans:          "feeling_pass_means",
	keyFeelingRainy:              "feeling_rainy",
	keyFeelingRainyMeans:         "feeling_rainy_means",
	keyFeelingStorm:              "feeling_storm",
	keyFeelingStormMeans:         "feeling_storm_means",
	keyFeelingSunny:              "feeling_sunny",
	keyFeelingSunnyMeans:         "feeling_sunny_means",
	keyFewAnswered:               "few_answered",
	keyFigureAlpha:               "figure_alpha",
	keyFigureButterfly:           "figure_butterfly",
	keyFigureFox:                 "figure_fox",
	keyFigureHare:                "figure_hare",
	keyFigureLeaf:                "figure_leaf",
	keyFigureOmega:               "figure_omega",
	keyFirstInvitation:           "first_invitation",
	keyFirstTime:                 "first_time",
	keyFoundIt:                   "found_it",
	keyFoundTitle:                "found_title",
	keyFromAct:                   "from_act",
	keyFromAsk:                   "from_ask",
	keyFrontHow:                  "front_how",
	keyGoOn:                      "go_on",
	keyGoOnTogether:              "go_on_together",
	keyGreeting:                  "greeting",
	keyGroupIsAsked:              "group_is_asked",
	keyGroupLanguages:            "group_languages",
	keyGroupName:                 "group_name",
	keyGroupNameHint:             "group_name_hint",
	keyGroupZone:                 "group_zone",
	keyGuardAddress:              "guard_address",
	keyGuardCannotHide:           "guard_cannot_hide",
	keyGuardChange:               "guard_change",
	keyGuardDateOfBirth:          "guard_date_of_birth",
	keyGuardEmail:                "guard_email",
	keyGuardFirstPerson:          "guard_first_person",
	keyGuardName:                 "guard_name",
	keyGuardNothingSent:          "guard_nothing_sent",
	keyGuardPhone:                "guard_phone",
	keyGuardPostcode:             "guard_postcode",
	keyGuardReference:            "guard_reference",
	keyGuardSendAnyway:           "guard_send_anyway",
	keyGuardTitle:                "guard_title",
	keyHallFounding:              "hall_founding",
	keyHallKeepPlace:             "hall_keep_place",
	keyHallKeepPlaceHow:          "hall_keep_place_how",
	keyHallNoReturn:              "hall_no_return",
	keyHallOthersRead:            "hall_others_read",
	keyHallOthersReadMeans:       "hall_others_read_means",
	keyHallTonight:               "hall_tonight",
	keyHallTonightLead:           "hall_tonight_lead",
	keyHandOn:                    "hand_on",
	keyHappeningNow:              "happening_now",
	keyHardClash:                 "hard_clash",
	keyHardClashDo:               "hard_clash_do",
	keyHardClashRemember:         "hard_clash_remember",
	keyHardClashSay:              "hard_clash_say",
	keyHardDefends:               "hard_defends",
	keyHardDefendsDo:             "hard_defends_do",
	keyHardDefendsRemember:       "hard_defends_remember",
	keyHardDefendsSay:            "hard_defends_say",
	keyHardStory:                 "hard_story",
	keyHardStoryDo:               "hard_story_do",
	keyHardStoryRemember:         "hard_story_remember",
	keyHardStorySay:              "hard_story_say",
	keyHardTitle:                 "hard_title",
	keyHardWeeps:                 "hard_weeps",
	keyHardWeepsDo:               "hard_weeps_do",
	keyHardWeepsRemember:         "hard_weeps_remember",
	keyHardWeepsSay:              "hard_weeps_say",
	keyHasTheTurn:                "has_the_turn",
	keyHatAloneLanguage:          "hat_alone_language",
	keyHatCannotHide:             "hat_cannot_hide",
	keyHatCannotHideWords:        "hat_cannot_hide_words",
	keyHatOpenSince:              "hat_open_since",
	keyHatTogether:               "hat_together",
	keyHaveInvitation:            "have_invitation",
	keyHaveInvitationHow:         "have_invitation_how",
	keyHaveItComeIn:              "have_it_come_in",
	keyHeadAsPicture:             "head_as_picture",
	keyHeadLine:                  "head_line",
	keyHearByDay:                 "hear_by_day",
	keyHeardAttention:            "heard_attention",
	keyHeardCommonGround:         "heard_common_ground",
	keyHeardEmpathy:              "heard_empathy",
	keyHeardFive:                 "heard_five",
	keyHeardFour:                 "heard_four",
	keyHeardOne:                  "heard_one",
	keyHeardRespect:              "heard_respect",
	keyHeardThree:                "heard_three",
	keyHeardTwo:                  "heard_two",
	keyHeardVoice:                "heard_voice",
	keyHeavyEvening:              "heavy_evening",
	keyHelpDo:                    "help_do",
	keyHelpNoMore:                "help_no_more",
	keyHelpingTitle:              "helping_title",
	keyHoldAgreement:             "hold_agreement",
	keyHoldAgreementUntil:        "hold_agreement_until",
	keyHoldAgreementWords:        "hold_agreement_words",
	keyHoldBack:                  "hold_back",
	keyHoldBackUntil:             "hold_back_until",
	keyHoldBackWords:             "hold_back_words",
	keyHoldCannot:                "hold_cannot",
	keyHoldCannotWords:           "hold_cannot_words",
	keyHoldCharacters:            "hold_characters",
	keyHoldCharactersWords:       "hold_characters_words",
	keyHoldDecisions:             "hold_decisions",
	keyHoldDecisionsWords:        "hold_decisions_words",
	keyHoldEvening:               "hold_evening",
	keyHoldEveningWords:          "hold_evening_words",
	keyHoldHands:                 "hold_hands",
	keyHoldHandsUntil:            "hold_hands_until",
	keyHoldHandsWords:            "hold_hands_words",
	keyHoldHost:                  "hold_host",
	keyHoldHostUntil:             "hold_host_until",
	keyHoldHostWords:             "hold_host_words",
	keyHoldInvite:                "hold_invite",
	keyHoldInviteUntil:           "hold_invite_until",
	keyHoldInviteWords:           "hold_invite_words",
	keyHoldNever:                 "hold_never",
	keyHoldNeverWords:            "hold_never_words",
	keyHoldParts:                 "hold_parts",
	keyHoldPartsUntil:            "hold_parts_until",
	keyHoldPartsWords:            "hold_parts_words",
	keyHoldPassing:               "hold_passing",
	keyHoldPassingUntil:          "hold_passing_until",
	keyHoldPassingWords:          "hold_passing_words",
	keyHoldPlan:                  "hold_plan",
	keyHoldPlanUntil:             "hold_plan_until",
	keyHoldPlanWords:             "hold_plan_words",
	keyHoldPromises:              "hold_promises",
	keyHoldPromisesUntil:         "hold_promises_until",
	keyHoldPromisesWords:         "hold_promises_words",
	keyHoldSigned:                "hold_signed",
	keyHoldSignedUntil:           "hold_signed_until",
	keyHoldSignedWords:           "hold_signed_words",
	keyHoldStays:                 "hold_stays",
	keyHoldTaken:                 "hold_taken",
	keyHoldTakenWords:            "hold_taken_words",
	keyHoldTranslations:          "hold_translations",
	keyHoldTranslationsUntil:     "hold_translations_until",
	keyHoldTranslationsWords:     "hold_translations_words",
	keyHoldUnsigned:              "hold_unsigned",
	keyHoldUnsignedUntil:         "hold_unsigned_until",
	keyHoldUnsignedWords:         "hold_unsigned_words",
	keyHoldWorries:               "hold_worries",
	keyHoldWorriesUntil:          "hold_worries_until",
	keyHoldWorriesWords:          "hold_worries_words",
	keyHoldYou:                   "hold_you",
	keyHoldYouUntil:              "hold_you_until",
	keyHoldYouWords:              "hold_you_words",
	keyHoldsLead:                 "holds_lead",
	keyHoldsTitle:                "holds_title",
	keyHoldsUntil:                "holds_until",
	keyHome:                      "home",
	keyHomeQuiet:                 "home_quiet",
	keyHostStep1:                 "host_step_1",
	keyHostStep2:                 "host_step_2",
	keyHostStep3:                 "host_step_3",
	keyHostStep4:                 "host_step_4",
	keyHostStep5:                 "host_step_5",
	keyHostStep6:                 "host_step_6",
	keyHostStep7:                 "host_step_7",
	keyHostTitle:                 "host_title",
	keyIComeAs:                   "i_come_as",
	keyInPictures:                "in_pictures",
	keyInTheHat:                  "in_the_hat",
	keyInWords:                   "in_words",
	keyInterpreting:              "interpreting",
	keyInventedName:              "invented_name",
	keyInvitationAsPicture:       "invitation_as_picture",
	keyInvitationHow:             "invitation_how",
	keyInviteDo:                  "invite_do",
	keyInviteForWhom:             "invite_for_whom",
	keyInviteHow:                 "invite_how",
	keyInviteLead:                "invite_lead",
	keyInviteMade:                "invite_made",
	keyInviteMake:                "invite_make",
	keyInviteMany:                "invite_many",
	keyInviteManySession:         "invite_many_session",
	keyInviteManyTomorrow:        "invite_many_tomorrow",
	keyInviteManyWeek:            "invite_many_week",
	keyInviteOne:                 "invite_one",
	keyInviteOneSmall:            "invite_one_small",
	keyInvitePartnerHow:          "invite_partner_how",
	keyInvitePartnerTitle:        "invite_partner_title",
	keyInviteTitle:               "invite_title",
	keyItIsKept:                  "it_is_kept",
	keyItemDone:                  "item_done",
	keyJoinCircle:                "join_circle",
	keyJourneyOwn:                "journey_own",
	keyJourneyOwnSmall:           "journey_own_small",
	keyJourneyReady:              "journey_ready",
	keyJourneyReadySmall:         "journey_ready_small",
	keyKeepCards:                 "keep_cards",
	keyKeepForGood:               "keep_for_good",
	keyKeepLead:                  "keep_lead",
	keyKeepMoments:               "keep_moments",
	keyKeepOnPhone:               "keep_on_phone",
	keyKeepOnPhoneRisk:           "keep_on_phone_risk",
	keyKeepTitle:                 "keep_title",
	keyKeepWorries:               "keep_worries",
	keyKeyBesideData:             "key_beside_data",
	keyLastWordBefore:            "last_word_before",
	keyLastWordDo:                "last_word_do",
	keyLastWordGroup:             "last_word_group",
	keyLastWordLead:              "last_word_lead",
	keyLastWordLived:             "last_word_lived",
	keyLastWordNobody:            "last_word_nobody",
	keyLastWordOffice:            "last_word_office",
	keyLastWordPartner:           "last_word_partner",
	keyLastWordPractitioner:      "last_word_practitioner",
	keyLastWordTitle:             "last_word_title",
	keyLeadInTheirPlace:          "lead_in_their_place",
	keyLeadTitle:                 "lead_title",
	keyLeaveDo:                   "leave_do",
	keyLeaveHow:                  "leave_how",
	keyLeaveLead:                 "leave_lead",
	keyLeaveQuickly:              "leave_quickly",
	keyLeaveTitle:                "leave_title",
	keyLeavingQuickly:            "leaving_quickly",
	keyLeavingQuicklyCannot:      "leaving_quickly_cannot",
	keyLeavingQuicklyDoes:        "leaving_quickly_does",
	keyLedAct:                    "led_act",
	keyLedAsk:                    "led_ask",
	keyLedPromise:                "led_promise",
	keyLedTitle:                  "led_title",
	keyLegNo:                     "leg_no",
	keyLegRoad:                   "leg_road",
	keyLegYes:                    "leg_yes",
	keyLendCan:                   "lend_can",
	keyLendCannot:                "lend_cannot",
	keyLendDo:                    "lend_do",
	keyLendLead:                  "lend_lead",
	keyLendMade:                  "lend_made",
	keyLendPicture:               "lend_picture",
	keyLendThis:                  "lend_this",
	keyLendThisWarn:              "lend_this_warn",
	keyLendTitle:                 "lend_title",
	keyLetGoHow:                  "let_go_how",
	keyLetGoTitle:                "let_go_title",
	keyLetterBehind:              "letter_behind",
	keyLetterCodeComes:           "letter_code_comes",
	keyLetterFrom:                "letter_from",
	keyLetterHearBy:              "letter_hear_by",
	keyLetterHow:                 "letter_how",
	keyLetterLanguage:            "letter_language",
	keyLetterMade:                "letter_made",
	keyLetterMadeHow:             "letter_made_how",
	keyLetterMeans:               "letter_means",
	keyLetterQr:                  "letter_qr",
	keyLetterTitle:               "letter_title",
	keyLetterWithoutCode:         "letter_without_code",
	keyLineStands:                "line_stands",
	keyLineWhat:                  "line_what",
	keyLinesHeading:              "lines_heading",
	keyLinesNone:                 "lines_none",
	keyLinesSays:                 "lines_says",
	keyLinesTitle:                "lines_title",
	keyLinkHere:                  "link_here",
	keyLinkHereHint:              "link_here_hint",
	keyListenTo:                  "listen_to",
	keyListenersHint:             "listeners_hint",
	keyListenersHome:             "listeners_home",
	keyListenersHomeDo:           "listeners_home_do",
	keyListenersNone:             "listeners_none",
	keyLookAgain:                 "look_again",
	keyLostCode:                  "lost_code",
	keyLostCodeHow:               "lost_code_how",
	keyLostLead:                  "lost_lead",
	keyLostTitle:                 "lost_title",
	keyMainMenu:                  "main_menu",
	keyMakeUpName:                "make_up_name",
	keyMandateActAskOpenly:       "mandate_act_ask_openly",
	keyMandateActChangeAgreement: "mandate_act_change_agreement",
	keyMandateActDecide:          "mandate_act_decide",
	keyMandateActInviteOffice:    "mandate_act_invite_office",
	keyMandateActPublish:         "mandate_act_publish",
	keyMandateActRemove:          "mandate_act_remove",
	keyMandateActShare:           "mandate_act_share",
	keyMandateAlways:             "mandate_always",
	keyMandateAnswered:           "mandate_answered",
	keyMandateAsked:              "mandate_asked",
	keyMandateDays:               "mandate_days",
	keyMandateGroup:              "mandate_group",
	keyMandateOne:                "mandate_one",
	keyMandateQuorum:             "mandate_quorum",
	keyMandateWho:                "mandate_who",
	keyMandatesLead:              "mandates_lead",
	keyMandatesTitle:             "mandates_title",
	keyMatters:                   "matters",
	keyMattersToMe:               "matters_to_me",
	keyMeLead:                    "me_lead",
	keyMeTitle:                   "me_title",
	keyMeaningBy:                 "meaning_by",
	keyMeaningDo:                 "meaning_do",
	keyMeaningDoubted:            "meaning_doubted",
	keyMeaningIsRight:            "meaning_is_right",
	keyMeaningNone:               "meaning_none",
	keyMeaningNotQuite:           "meaning_not_quite",
	keyMeaningPictures:           "meaning_pictures",
	keyMeaningRight:              "meaning_right",
	keyMeaningSay:                "meaning_say",
	keyMeaningSigned:             "meaning_signed",
	keyMeaningTitle:              "meaning_title",
	keyMeaningUnchecked:          "meaning_unchecked",
	keyMeansAsk:                  "means_ask",
	keyMeansChecked:              "means_checked",
	keyMeansInWords:              "means_in_words",
	keyMeansUnchecked:            "means_unchecked",
	keyMessageBetter:             "message_better",
	keyMessageDo:                 "message_do",
	keyMessageEnglish:            "message_english",
	keyMessageForm:               "message_form",
	keyMessageGaps:               "message_gaps",
	keyMessageNow:                "message_now",
	keyMessageRight:              "message_right",
	keyMessagesAfter:             "messages_after",
	keyMessagesAll:               "messages_all",
	keyMessagesBefore:            "messages_before",
	keyMessagesHow:               "messages_how",
	keyMessagesLead:              "messages_lead",
	keyMessagesNone:              "messages_none",
	keyMessagesSearch:            "messages_search",
	keyMessagesSearchDo:          "messages_search_do",
	keyMessagesTake:              "messages_take",
	keyMessagesTitle:             "messages_title",
	keyMinutesOf:                 "minutes_of",
	keyMinutesTitle:              "minutes_title",
	keyMomentAdd:                 "moment_add",
	keyMomentDecides:             "moment_decides",
	keyMomentFeels:               "moment_feels",
	keyMomentHappens:             "moment_happens",
	keyMomentHarms:               "moment_harms",
	keyMomentHelps:               "moment_helps",
	keyMomentKind:                "moment_kind",
	keyMomentNoName:              "moment_no_name",
	keyMomentNoNameSmall:         "moment_no_name_small",
	keyMomentPictures:            "moment_pictures",
	keyMomentSayAs:               "moment_say_as",
	keyMomentTogether:            "moment_together",
	keyMomentWords:               "moment_words",
	keyMomentWordsHint:           "moment_words_hint",
	keyMomentsN:                  "moments_n",
	keyMore:                      "more",
	keyMoreAbout:                 "more_about",
	keyMorePhones:                "more_phones",
	keyMoreTitle:                 "more_title",
	keyMoreTonight:               "more_tonight",
	keyNameIdeas:                 "name_ideas",
	keyNewHere:                   "new_here",
	keyNewcomerAtHome:            "newcomer_at_home",
	keyNewcomerNote:              "newcomer_note",
	keyNextUp:                    "next_up",
	keyNoNetworkWriteOn:          "no_network_write_on",
	keyNoRoundYet:                "no_round_yet",
	keyNobodyWalked:              "nobody_walked",
	keyNotOnRoad:                 "not_on_road",
	keyNotSaidYet:                "not_said_yet",
	keyNoticesHere:               "notices_here",
	keyOfficeAnswerAgain:         "office_answer_again",
	keyOfficeAnswerAgainHow:      "office_answer_again_how",
	keyOfficeAnswerTitle:         "office_answer_title",
	keyOfficeBenefits:            "office_benefits",
	keyOfficeBy:                  "office_by",
	keyOfficeByHint:              "office_by_hint",
	keyOfficeCodeHint:            "office_code_hint",
	keyOfficeCodeLabel:           "office_code_label",
	keyOfficeCodeLead:            "office_code_lead",
	keyOfficeCodeTitle:           "office_code_title",
	keyOfficeCollege:             "office_college",
	keyOfficeCouncil:             "office_council",
	keyOfficeCourt:               "office_court",
	keyOfficeDoorAnew:            "office_door_anew",
	keyOfficeDoorClose:           "office_door_close",
	keyOfficeDoorCloseHow:        "office_door_close_how",
	keyOfficeDoorClosed:          "office_door_closed",
	keyOfficeDoorHall:            "office_door_hall",
	keyOfficeDoorHas:             "office_door_has",
	keyOfficeDoorMake:            "office_door_make",
	keyOfficeDoorNone:            "office_door_none",
	keyOfficeDoorOpen:            "office_door_open",
	keyOfficeDoorTitle:           "office_door_title",
	keyOfficeEmployer:            "office_employer",
	keyOfficeHeading:             "office_heading",
	keyOfficeHealth:              "office_health",
	keyOfficeHearBy:              "office_hear_by",
	keyOfficeHomeOffice:          "office_home_office",
	keyOfficeHousingContractor:   "office_housing_contractor",
	keyOfficeKept:                "office_kept",
	keyOfficeLawyer:              "office_lawyer",
	keyOfficeLead:                "office_lead",
	keyOfficeNobodyKnows:         "office_nobody_knows",
	keyOfficePassTo:              "office_pass_to",
	keyOfficePromise:             "office_promise",
	keyOfficeReportTitle:         "office_report_title",
	keyOfficeReword:              "office_reword",
	keyOfficeRewordHint:          "office_reword_hint",
	keyOfficeSaidTitle:           "office_said_title",
	keyOfficeSays:                "office_says",
	keyOfficeSee:                 "office_see",
	keyOfficeSend:                "office_send",
	keyOfficeText:                "office_text",
	keyOfficeTextHint:            "office_text_hint",
	keyOfficeTitle:               "office_title",
	keyOfficeWarning:             "office_warning",
	keyOfficeWarningMore:         "office_warning_more",
	keyOnPaper:                   "on_paper",
	keyOnPaperLead:               "on_paper_lead",
	keyOnTheWall:                 "on_the_wall",
	keyOpenDo:                    "open_do",
	keyOpenEarly:                 "open_early",
	keyOpenHatDo:                 "open_hat_do",
	keyOpenHow:                   "open_how",
	keyOpenNow:                   "open_now",
	keyOpenSupporters:            "open_supporters",
	keyOpenTitle:                 "open_title",
	keyOurCheck:                  "our_check",
	keyOutcomeAgreed:             "outcome_agreed",
	keyOutcomeAgreedSmall:        "outcome_agreed_small",
	keyOutcomeChosen:             "outcome_chosen",
	keyOutcomeEmergency:          "outcome_emergency",
	keyOutcomeEmergencySmall:     "outcome_emergency_small",
	keyOutcomeLapsed:             "outcome_lapsed",
	keyOutcomeLetGo:              "outcome_let_go",
	keyOutcomeObjected:           "outcome_objected",
	keyOutcomeObjectedSmall:      "outcome_objected_small",
	keyOutcomeOvertaken:          "outcome_overtaken",
	keyOutcomeTiedSmall:          "outcome_tied_small",
	keyOutcomeTooFew:             "outcome_too_few",
	keyOutcomeTooFewSmall:        "outcome_too_few_small",
	keyPackNumber:                "pack_number",
	keyPackNumberKeep:            "pack_number_keep",
	keyPageAfter:                 "page_after",
	keyPageBefore:                "page_before",
	keyPagesOf:                   "pages_of",
	keyPairLead:                  "pair_lead",
	keyPairTitle:                 "pair_title",
	keyPaperDotHint:              "paper_dot_hint",
	keyPaperDots:                 "paper_dots",
	keyPaperFresh:                "paper_fresh",
	keyPaperLanguages:            "paper_languages",
	keyPaperLanguagesHint:        "paper_languages_hint",
	keyPaperOnAPage:              "paper_on_a_page",
	keyPaperOnScreen:             "paper_on_screen",
	keyPaperPerPage:              "paper_per_page",
	keyPaperQuestionHint:         "paper_question_hint",
	keyPaperShow:                 "paper_show",
	keyPaperSlips:                "paper_slips",
	keyPaperStories:              "paper_stories",
	keyPassOnDo:                  "pass_on_do",
	keyPassOnTitle:               "pass_on_title",
	keyPassThis:                  "pass_this",
	keyPassedOnFrom:              "passed_on_from",
	keyPassedThis:                "passed_this",
	keyPassingCounts:             "passing_counts",
	keyPathHarms:                 "path_harms",
	keyPathHelps:                 "path_helps",
	keyPathSaysTall:              "path_says_tall",
	keyPathSaysWide:              "path_says_wide",
	keyPathTitle:                 "path_title",
	keyPauseDo:                   "pause_do",
	keyPauseHow:                  "pause_how",
	keyPauseSignalIs:             "pause_signal_is",
	keyPauseTitle:                "pause_title",
	keyPausedHeading:             "paused_heading",
	keyPausedLead:                "paused_lead",
	keyPausedSupporter:           "paused_supporter",
	keyPausedSupporterHow:        "paused_supporter_how",
	keyPausedTurnTo:              "paused_turn_to",
	keyPausedWhoGoesOn:           "paused_who_goes_on",
	keyPeopleHere:                "people_here",
	keyPersonSince:               "person_since",
	keyPersonTitle:               "person_title",
	keyPhonelessAdd:              "phoneless_add",
	keyPhonelessDo:               "phoneless_do",
	keyPhonelessHow:              "phoneless_how",
	keyPhonelessLead:             "phoneless_lead",
	keyPhonelessTitle:            "phoneless_title",
	keyPhonelessTogether:         "phoneless_together",
	keyPictureBrush:              "picture_brush",
	keyPictureCherry:             "picture_cherry",
	keyPictureDrum:               "picture_drum",
	keyPictureFern:               "picture_fern",
	keyPictureFlute:              "picture_flute",
	keyPictureGoldfinch:          "picture_goldfinch",
	keyPictureHen:                "picture_hen",
	keyPictureHint:               "picture_hint",
	keyPictureKettle:             "picture_kettle",
	keyPictureKite:               "picture_kite",
	keyPictureLantern:            "picture_lantern",
	keyPictureLemon:              "picture_lemon",
	keyPictureMoon:               "picture_moon",
	keyPictureNeedle:             "picture_needle",
	keyPictureOlive:              "picture_olive",
	keyPictureOud:                "picture_oud",
	keyPicturePomegranate:        "picture_pomegranate",
	keyPictureRain:               "picture_rain",
	keyPictureRainbow:            "picture_rainbow",
	keyPictureRobin:              "picture_robin",
	keyPictureSnow:               "picture_snow",
	keyPictureSpade:              "picture_spade",
	keyPictureSun:                "picture_sun",
	keyPictureSunflower:          "picture_sunflower",
	keyPictureSwallow:            "picture_swallow",
	keyPictureThistle:            "picture_thistle",
	keyPictureTulip:              "picture_tulip",
	keyPictureUmbrella:           "picture_umbrella",
	keyPictureWren:               "picture_wren",
	keyPlanAnyway:                "plan_anyway",
	keyPlanAsk:                   "plan_ask",
	keyPlanChange:                "plan_change",
	keyPlanChildcare:             "plan_childcare",
	keyPlanDo:                    "plan_do",
	keyPlanEvery:                 "plan_every",
	keyPlanEveryWeek:             "plan_every_week",
	keyPlanEveryone:              "plan_everyone",
	keyPlanFood:                  "plan_food",
	keyPlanLanguages:             "plan_languages",
	keyPlanLead:                  "plan_lead",
	keyPlanLived:                 "plan_lived",
	keyPlanName:                  "plan_name",
	keyPlanOnce:                  "plan_once",
	keyPlanOpenDoor:              "plan_open_door",
	keyPlanPassOn:                "plan_pass_on",
	keyPlanPlace:                 "plan_place",
	keyPlanPublish:               "plan_publish",
	keyPlanReply:                 "plan_reply",
	keyPlanStarts:                "plan_starts",
	keyPlanTitle:                 "plan_title",
	keyPlanWho:                   "plan_who",
	keyPrepareTogether:           "prepare_together",
	keyPrintThis:                 "print_this",
	keyProductLead:               "product_lead",
	keyProductName:               "product_name",
	keyPromiseDo:                 "promise_do",
	keyPromiseFor:                "promise_for",
	keyPromiseNew:                "promise_new",
	keyPromiseNewLead:            "promise_new_lead",
	keyPromiseOne:                "promise_one",
	keyPromiseSee:                "promise_see",
	keyPromiseSeeHint:            "promise_see_hint",
	keyPromiseSide:               "promise_side",
	keyPromiseSideGroup:          "promise_side_group",
	keyPromiseSidePartner:        "promise_side_partner",
	keyPromiseWhat:               "promise_what",
	keyPromiseWho:                "promise_who",
	keyPromiseWhoHint:            "promise_who_hint",
	keyPromisedNone:              "promised_none",
	keyPromisedTitle:             "promised_title",
	keyPromisesAll:               "promises_all",
	keyPromisesAnswered:          "promises_answered",
	keyPromisesLead:              "promises_lead",
	keyPromisesTitle:             "promises_title",
	keyPromisesWait:              "promises_wait",
	keyPublicLead:                "public_lead",
	keyPublicNone:                "public_none",
	keyPublicTitle:               "public_title",
	keyPublishDo:                 "publish_do",
	keyPublishHow:                "publish_how",
	keyPublishTitle:              "publish_title",
	keyPublishedNow:              "published_now",
	keyPutInHat:                  "put_in_hat",
	keyReflectLead:               "reflect_lead",
	keyReflectThanks:             "reflect_thanks",
	keyRemoveDo:                  "remove_do",
	keyRemoveDoes:                "remove_does",
	keyRemoveLast:                "remove_last",
	keyRemoveLead:                "remove_lead",
	keyRemovePlan:                "remove_plan",
	keyRemoveTitle:               "remove_title",
	keyReplyDo:                   "reply_do",
	keyReplyMore:                 "reply_more",
	keyReplyNo:                   "reply_no",
	keyReplyNotOurs:              "reply_not_ours",
	keyReplyPart:                 "reply_part",
	keyReplyQuestion:             "reply_question",
	keyReplyReceived:             "reply_received",
	keyReplyText:                 "reply_text",
	keyReplyTitle:                "reply_title",
	keyReplyWarning:              "reply_warning",
	keyReplyYes:                  "reply_yes",
	keyReportDo:                  "report_do",
	keyReportSend:                "report_send",
	keyReportText:                "report_text",
	keyReportsTitle:              "reports_title",
	keyReturnCodeHint:            "return_code_hint",
	keyReviewDo:                  "review_do",
	keyReviewDone:                "review_done",
	keyReviewTitle:               "review_title",
	keyReviewWords:               "review_words",
	keyRewordDo:                  "reword_do",
	keyRewordHint:                "reword_hint",
	keyRewordTitle:               "reword_title",
	keyRoleFacilitator:           "role_facilitator",
	keyRoleFacilitatorMeans:      "role_facilitator_means",
	keyRoleInterpreter:           "role_interpreter",
	keyRoleInterpreterMeans:      "role_interpreter_means",
	keyRoleNotes:                 "role_notes",
	keyRoleNotesMeans:            "role_notes_means",
	keyRoleSuggested:             "role_suggested",
	keyRoleTake:                  "role_take",
	keyRoleTimekeeper:            "role_timekeeper",
	keyRoleTimekeeperMeans:       "role_timekeeper_means",
	keyRoleWelcome:               "role_welcome",
	keyRoleWelcomeMeans:          "role_welcome_means",
	keyRolesLead:                 "roles_lead",
	keyRolesRow:                  "roles_row",
	keyRolesStay:                 "roles_stay",
	keyRolesTaken:                "roles_taken",
	keyRolesTitle:                "roles_title",
	keyRoomForSlips:              "room_for_slips",
	keyRoundAbout:                "round_about",
	keyRoundEquality:             "round_equality",
	keyRoundN:                    "round_n",
	keyRoundPassed:               "round_passed",
	keyRoundQuestion:             "round_question",
	keyRoundQuestionHint:         "round_question_hint",
	keyRoundSpoke:                "round_spoke",
	keyRoundUnheard:              "round_unheard",
	keySaidAct:                   "said_act",
	keySaidAnswerReason:          "said_answer_reason",
	keySaidAsk:                   "said_ask",
	keySaidCard:                  "said_card",
	keySaidCharacter:             "said_character",
	keySaidClause:                "said_clause",
	keySaidHow:                   "said_how",
	keySaidItem:                  "said_item",
	keySaidLead:                  "said_lead",
	keySaidMeaning:               "said_meaning",
	keySaidMessage:               "said_message",
	keySaidMoment:                "said_moment",
	keySaidNothing:               "said_nothing",
	keySaidObjection:             "said_objection",
	keySaidPlan:                  "said_plan",
	keySaidPromise:               "said_promise",
	keySaidProposal:              "said_proposal",
	keySaidQuestion:              "said_question",
	keySaidStage:                 "said_stage",
	keySaidTitle:                 "said_title",
	keySaidTrait:                 "said_trait",
	keySayDifferently:            "say_differently",
	keySayDifferentlyDo:          "say_differently_do",
	keyScribeAdd:                 "scribe_add",
	keyScribeArrive:              "scribe_arrive",
	keyScribeFelt:                "scribe_felt",
	keyScribeForMe:               "scribe_for_me",
	keyScribeLead:                "scribe_lead",
	keyScribeNamed:               "scribe_named",
	keyScribeNobody:              "scribe_nobody",
	keyScribeSay:                 "scribe_say",
	keyScribeTheirWords:          "scribe_their_words",
	keyScribeTitle:               "scribe_title",
	keySession:                   "session",
	keySessionAhead:              "session_ahead",
	keySessionDone:               "session_done",
	keySessionMissed:             "session_missed",
	keySessionNoTitle:            "session_no_title",
	keySessionOff:                "session_off",
	keySessions:                  "sessions",
	keySessionsNone:              "sessions_none",
	keySessionsNoneForYou:        "sessions_none_for_you",
	keySessionsPast:              "sessions_past",
	keyShareAll:                  "share_all",
	keyShareHalf:                 "share_half",
	keySharePercent:              "share_percent",
	keyShareThird:                "share_third",
	keyShareTwoThirds:            "share_two_thirds",
	keySideLiveIt:                "side_live_it",
	keySideLived:                 "side_lived",
	keySidePartner:               "side_partner",
	keySidePractitioner:          "side_practitioner",
	keySideTheyLived:             "side_they_lived",
	keySideTheyPartner:           "side_they_partner",
	keySideTheyPractitioner:      "side_they_practitioner",
	keySideWorkWith:              "side_work_with",
	keySignAfraid:                "sign_afraid",
	keySignAgain:                 "sign_again",
	keySignAlone:                 "sign_alone",
	keySignAngry:                 "sign_angry",
	keySignAshamed:               "sign_ashamed",
	keySignBaby:                  "sign_baby",
	keySignBabyComing:            "sign_baby_coming",
	keySignBad:                   "sign_bad",
	keySignBag:                   "sign_bag",
	keySignBus:                   "sign_bus",
	keySignCalm:                  "sign_calm",
	keySignChange:                "sign_change",
	keySignChild:                 "sign_child",
	keySignChoice:                "sign_choice",
	keySignClothes:               "sign_clothes",
	keySignColdRoom:              "sign_cold_room",
	keySignDay:                   "sign_day",
	keySignDidNotUnderstand:      "sign_did_not_understand",
	keySignDo:                    "sign_do",
	keySignDoctor:                "sign_doctor",
	keySignFamily:                "sign_family",
	keySignFamilyFar:             "sign_family_far",
	keySignFood:                  "sign_food",
	keySignFootball:              "sign_football",
	keySignForm:                  "sign_form",
	keySignFriend:                "sign_friend",
	keySignGarden:                "sign_garden",
	keySignGood:                  "sign_good",
	keySignGroup:                 "sign_group",
	keySignHall:                  "sign_hall",
	keySignHappy:                 "sign_happy",
	keySignHelper:                "sign_helper",
	keySignHint:                  "sign_hint",
	keySignHome:                  "sign_home",
	keySignHope:                  "sign_hope",
	keySignHotel:                 "sign_hotel",
	keySignHungry:                "sign_hungry",
	keySignIll:                   "sign_ill",
	keySignInterpreter:           "sign_interpreter",
	keySignKitchen:               "sign_kitchen",
	keySignLawyer:                "sign_lawyer",
	keySignLearning:              "sign_learning",
	keySignLess:                  "sign_less",
	keySignLetter:                "sign_letter",
	keySignListenedTo:            "sign_listened_to",
	keySignMedicine:              "sign_medicine",
	keySignMoney:                 "sign_money",
	keySignMoneyGone:             "sign_money_gone",
	keySignMore:                  "sign_more",
	keySignMovedAgain:            "sign_moved_again",
	keySignMusic:                 "sign_music",
	keySignNight:                 "sign_night",
	keySignNo:                    "sign_no",
	keySignNoChoice:              "sign_no_choice",
	keySignNoPhone:               "sign_no_phone",
	keySignNoSleep:               "sign_no_sleep",
	keySignNoWork:                "sign_no_work",
	keySignNobodyHelps:           "sign_nobody_helps",
	keySignNotListenedTo:         "sign_not_listened_to",
	keySignPain:                  "sign_pain",
	keySignPhone:                 "sign_phone",
	keySignPrayer:                "sign_prayer",
	keySignProud:                 "sign_proud",
	keySignQuestion:              "sign_question",
	keySignQuickly:               "sign_quickly",
	keySignSad:                   "sign_sad",
	keySignSchool:                "sign_school",
	keySignSharedRoom:            "sign_shared_room",
	keySignShop:                  "sign_shop",
	keySignShoutedAt:             "sign_shouted_at",
	keySignSigning:               "sign_signing",
	keySignSlowly:                "sign_slowly",
	keySignSmiledAt:              "sign_smiled_at",
	keySignStop:                  "sign_stop",
	keySignTea:                   "sign_tea",
	keySignTired:                 "sign_tired",
	keySignTitle:                 "sign_title",
	keySignTogether:              "sign_together",
	keySignWaiting:               "sign_waiting",
	keySignWalkingFar:            "sign_walking_far",
	keySignWork:                  "sign_work",
	keySignYes:                   "sign_yes",
	keySignsAnswers:              "signs_answers",
	keySignsBody:                 "signs_body",
	keySignsEnough:               "signs_enough",
	keySignsFeelings:             "signs_feelings",
	keySignsHappens:              "signs_happens",
	keySignsPeople:               "signs_people",
	keySignsPlaces:               "signs_places",
	keySignsTakeAway:             "signs_take_away",
	keySignsThings:               "signs_things",
	keySignsYouSay:               "signs_you_say",
	keySkipToPage:                "skip_to_page",
	keySlipHow:                   "slip_how",
	keySlipInAlready:             "slip_in_already",
	keySlipKeep:                  "slip_keep",
	keySlipN:                     "slip_n",
	keySlipPack:                  "slip_pack",
	keySlipsDone:                 "slips_done",
	keySlipsDots:                 "slips_dots",
	keySlipsIn:                   "slips_in",
	keySlipsLead:                 "slips_lead",
	keySlipsNumber:               "slips_number",
	keySlipsOther:                "slips_other",
	keySlipsPackHint:             "slips_pack_hint",
	keySlipsPictures:             "slips_pictures",
	keySlipsStory:                "slips_story",
	keySlipsWhen:                 "slips_when",
	keySlipsWords:                "slips_words",
	keySlipsWordsHint:            "slips_words_hint",
	keySoThatAllTakePart:         "so_that_all_take_part",
	keySomebodyHere:              "somebody_here",
	keySomebodyWhoLeft:           "somebody_who_left",
	keySomeone:                   "someone",
	keySomethingIsOff:            "something_is_off",
	keySoupOne:                   "soup_one",
	keySoupTitle:                 "soup_title",
	keySoupTwo:                   "soup_two",
	keyStageArriving:             "stage_arriving",
	keyStageArrivingSays:         "stage_arriving_says",
	keyStageAsOf:                 "stage_as_of",
	keyStageAsking:               "stage_asking",
	keyStageAskingSays:           "stage_asking_says",
	keyStageDoctor:               "stage_doctor",
	keyStageDoctorSays:           "stage_doctor_says",
	keyStageEnglish:              "stage_english",
	keyStageEnglishSays:          "stage_english_says",
	keyStageFirstRoom:            "stage_first_room",
	keyStageFirstRoomSays:        "stage_first_room_says",
	keyStageFirstTalk:            "stage_first_talk",
	keyStageFirstTalkSays:        "stage_first_talk_says",
	keyStageLawyer:               "stage_lawyer",
	keyStageLawyerSays:           "stage_lawyer_says",
	keyStageLetter:               "stage_letter",
	keyStageLetterSays:           "stage_letter_says",
	keyStageLongTalk:             "stage_long_talk",
	keyStageLongTalkSays:         "stage_long_talk_says",
	keyStageMoneyFood:            "stage_money_food",
	keyStageMoneyFoodSays:        "stage_money_food_says",
	keyStageMoved:                "stage_moved",
	keyStageMovedSays:            "stage_moved_says",
	keyStageNoAgain:              "stage_no_again",
	keyStageNoAgainSays:          "stage_no_again_says",
	keyStageNoMoney:              "stage_no_money",
	keyStageNoMoneySays:          "stage_no_money_says",
	keyStageNoRoom:               "stage_no_room",
	keyStageNoRoomSays:           "stage_no_room_says",
	keyStageNoTitle:              "stage_no_title",
	keyStageNoWork:               "stage_no_work",
	keyStageNoWorkSays:           "stage_no_work_says",
	keyStageNotRight:             "stage_not_right",
	keyStageNotRightSays:         "stage_not_right_says",
	keyStageSchool:               "stage_school",
	keyStageSchoolSays:           "stage_school_says",
	keyStageSigning:              "stage_signing",
	keyStageSigningSays:          "stage_signing_says",
	keyStageWaiting:              "stage_waiting",
	keyStageWaitingSays:          "stage_waiting_says",
	keyStageYesDays:              "stage_yes_days",
	keyStageYesDaysSays:          "stage_yes_days_says",
	keyStageYesDesk:              "stage_yes_desk",
	keyStageYesDeskSays:          "stage_yes_desk_says",
	keyStageYesFamily:            "stage_yes_family",
	keyStageYesFamilySays:        "stage_yes_family_says",
	keyStageYesPapers:            "stage_yes_papers",
	keyStageYesPapersSays:        "stage_yes_papers_says",
	keyStageYesWork:              "stage_yes_work",
	keyStageYesWorkSays:          "stage_yes_work_says",
	keyStanceAgree:               "stance_agree",
	keyStanceAgreeSmall:          "stance_agree_small",
	keyStanceAside:               "stance_aside",
	keyStanceAsideSmall:          "stance_aside_small",
	keyStanceConcern:             "stance_concern",
	keyStanceConcernSmall:        "stance_concern_small",
	keyStanceObject:              "stance_object",
	keyStanceObjectSmall:         "stance_object_small",
	keyStandingActs:              "standing_acts",
	keyStandingLead:              "standing_lead",
	keyStandingN:                 "standing_n",
	keyStandingNone:              "standing_none",
	keyStandingTitle:             "standing_title",
	keyStandingWhat:              "standing_what",
	keyStandingWho:               "standing_who",
	keyStartRound:                "start_round",
	keyStartRoundDo:              "start_round_do",
	keyStepAnswered:              "step_answered",
	keyStepAsked:                 "step_asked",
	keyStepNotYet:                "step_not_yet",
	keyStepOf:                    "step_of",
	keyStepPromised:              "step_promised",
	keyStepSaidDone:              "step_said_done",
	keyStepSkipped:               "step_skipped",
	keyStepUnderWay:              "step_under_way",
	keyStillHere:                 "still_here",
	keyStillTrue:                 "still_true",
	keyStillTrueCounted:          "still_true_counted",
	keyStillTrueDiffer:           "still_true_differ",
	keyStillTrueDo:               "still_true_do",
	keyStillTrueLead:             "still_true_lead",
	keyStillTrueSaid:             "still_true_said",
	keyStillTrueThanks:           "still_true_thanks",
	keyStillTrueWhat:             "still_true_what",
	keyStillTrueYes:              "still_true_yes",
	keyStopAdd:                   "stop_add",
	keyStopAddDo:                 "stop_add_do",
	keyStopAfter:                 "stop_after",
	keyStopAfterHint:             "stop_after_hint",
	keyStopChange:                "stop_change",
	keyStopFirst:                 "stop_first",
	keyStopRemove:                "stop_remove",
	keyStopRemoveDo:              "stop_remove_do",
	keyStopRemoveHow:             "stop_remove_how",
	keyStopTitle:                 "stop_title",
	keyStopWho:                   "stop_who",
	keyStopsEdit:                 "stops_edit",
	keyStopsNone:                 "stops_none",
	keyStories:                   "stories",
	keyStoriesLead:               "stories_lead",
	keyStoriesNone:               "stories_none",
	keyStoriesTitle:              "stories_title",
	keySuggestAnother:            "suggest_another",
	keySupporterN:                "supporter_n",
	keyTableEverybody:            "table_everybody",
	keyTableN:                    "table_n",
	keyTableNumber:               "table_number",
	keyTableSit:                  "table_sit",
	keyTableStand:                "table_stand",
	keyTableWomen:                "table_women",
	keyTablesByChoice:            "tables_by_choice",
	keyTablesByLanguage:          "tables_by_language",
	keyTablesDo:                  "tables_do",
	keyTablesForWomen:            "tables_for_women",
	keyTablesHat:                 "tables_hat",
	keyTablesLead:                "tables_lead",
	keyTablesNone:                "tables_none",
	keyTablesOff:                 "tables_off",
	keyTablesSet:                 "tables_set",
	keyTablesTitle:               "tables_title",
	keyTabletAfter:               "tablet_after",
	keyTabletHandOn:              "tablet_hand_on",
	keyTabletLend:                "tablet_lend",
	keyTabletMe:                  "tablet_me",
	keyTabletMine:                "tablet_mine",
	keyTabletNobody:              "tablet_nobody",
	keyTabletNothing:             "tablet_nothing",
	keyTabletNumber:              "tablet_number",
	keyTabletNumberHint:          "tablet_number_hint",
	keyTabletReflect:             "tablet_reflect",
	keyTabletStart:               "tablet_start",
	keyTabletStartLead:           "tablet_start_lead",
	keyTabletTitle:               "tablet_title",
	keyTabletUnsigned:            "tablet_unsigned",
	keyTabletWhat:                "tablet_what",
	keyTagAsksBack:               "tag_asks_back",
	keyTagCheckNow:               "tag_check_now",
	keyTagDoorClosed:             "tag_door_closed",
	keyTagLetGo:                  "tag_let_go",
	keyTagOnItsWay:               "tag_on_its_way",
	keyTagOurs:                   "tag_ours",
	keyTagUnsent:                 "tag_unsent",
	keyTakeBackCode:              "take_back_code",
	keyTakeBackCodeHow:           "take_back_code_how",
	keyTakeBackCodeTitle:         "take_back_code_title",
	keyTakeBackHow:               "take_back_how",
	keyTakeBackIt:                "take_back_it",
	keyTakeBackTitle:             "take_back_title",
	keyTakenBack:                 "taken_back",
	keyTakenBackDone:             "taken_back_done",
	keyTakenBackHere:             "taken_back_here",
	keyTalkTitle:                 "talk_title",
	keyTheEvening:                "the_evening",
	keyTheGroupWrote:             "the_group_wrote",
	keyTheHat:                    "the_hat",
	keyTheQuestion:               "the_question",
	keyTheirLanguage:             "their_language",
	keyTheirName:                 "their_name",
	keyTheirPicture:              "their_picture",
	keyTheyComeAs:                "they_come_as",
	keyThisCard:                  "this_card",
	keyThisDevice:                "this_device",
	keyThisMoment:                "this_moment",
	keyThisStop:                  "this_stop",
	keyTimeDays:                  "time_days",
	keyTimeFourWeeks:             "time_four_weeks",
	keyTimeThreeDays:             "time_three_days",
	keyTimeThreeMonths:           "time_three_months",
	keyTimeTwoWeeks:              "time_two_weeks",
	keyTimeWeek:                  "time_week",
	keyTimeYear:                  "time_year",
	keyToTheAsk:                  "to_the_ask",
	keyToday:                     "today",
	keyToldBy:                    "told_by",
	keyToldByNobody:              "told_by_nobody",
	keyToldComplaint:             "told_complaint",
	keyToldHome:                  "told_home",
	keyToldHomeDo:                "told_home_do",
	keyToldLead:                  "told_lead",
	keyToldNone:                  "told_none",
	keyToldSeen:                  "told_seen",
	keyToldSeenDo:                "told_seen_do",
	keyToldTitle:                 "told_title",
	keyToldTo:                    "told_to",
	keyToldWorry:                 "told_worry",
	keyTomorrow:                  "tomorrow",
	keyTraitAdd:                  "trait_add",
	keyTraitDo:                   "trait_do",
	keyTraitHint:                 "trait_hint",
	keyTraitHope:                 "trait_hope",
	keyTraitStrength:             "trait_strength",
	keyTraitTrait:                "trait_trait",
	keyTraitsTitle:               "traits_title",
	keyTurnEnds:                  "turn_ends",
	keyTurnIsFree:                "turn_is_free",
	keyTurnIsWith:                "turn_is_with",
	keyTurnsLead:                 "turns_lead",
	keyTurnsTitle:                "turns_title",
	keyTwoHint:                   "two_hint",
	keyTwoLead:                   "two_lead",
	keyTwoTitle:                  "two_title",
	keyUnpublishDo:               "unpublish_do",
	keyVerdictChanged:            "verdict_changed",
	keyVerdictNone:               "verdict_none",
	keyVerdictNoneMeans:          "verdict_none_means",
	keyVerdictNotChanged:         "verdict_not_changed",
	keyVerdictWorse:              "verdict_worse",
	keyVersionReady:              "version_ready",
	keyVersionsLead:              "versions_lead",
	keyVersionsTitle:             "versions_title",
	keyVoicesToCome:              "voices_to_come",
	keyVotes:                     "votes",
	keyVotesN:                    "votes_n",
	keyVouchCode:                 "vouch_code",
	keyVouchDo:                   "vouch_do",
	keyVouchFirst:                "vouch_first",
	keyVouchHow:                  "vouch_how",
	keyVouchLead:                 "vouch_lead",
	keyVouchNotHere:              "vouch_not_here",
	keyVouchTitle:                "vouch_title",
	keyVouchedAlready:            "vouched_already",
	keyWaitingForYou:             "waiting_for_you",
	keyWaitingToSend:             "waiting_to_send",
	keyWantedFor:                 "wanted_for",
	keyWantedN:                   "wanted_n",
	keyWantedTitle:               "wanted_title",
	keyWasScribed:                "was_scribed",
	keyWayConsent:                "way_consent",
	keyWayConsentSmall:           "way_consent_small",
	keyWayDots:                   "way_dots",
	keyWayDotsSmall:              "way_dots_small",
	keyWaysOn:                    "ways_on",
	keyWeAre:                     "we_are",
	keyWeListen:                  "we_listen",
	keyWeWroteBack:               "we_wrote_back",
	keyWeather:                   "weather",
	keyWeatherCount:              "weather_count",
	keyWeatherLater:              "weather_later",
	keyWelcomeThem:               "welcome_them",
	keyWelcomedNow:               "welcomed_now",
	keyWhatIfILose:               "what_if_i_lose",
	keyWhatIsKept:                "what_is_kept",
	keyWhatIsKeptWords:           "what_is_kept_words",
	keyWhatNext:                  "what_next",
	keyWhatNextAsk:               "what_next_ask",
	keyWhatNextItem:              "what_next_item",
	keyWhoComes:                  "who_comes",
	keyWhoDecidesHere:            "who_decides_here",
	keyWhoLeadsTonight:           "who_leads_tonight",
	keyWhoWasHere:                "who_was_here",
	keyWhoWillYouBe:              "who_will_you_be",
	keyWhyGone:                   "why_gone",
	keyWhyMayNot:                 "why_may_not",
	keyWhyOtherwise:              "why_otherwise",
	keyWhyTitle:                  "why_title",
	keyWhyUnfit:                  "why_unfit",
	keyWordingsTitle:             "wordings_title",
	keyWorriesWho:                "worries_who",
	keyWorryLead:                 "worry_lead",
	keyWorryText:                 "worry_text",
	keyWorryTitle:                "worry_title",
	keyWriteItDown:               "write_it_down",
	keyWrittenIn:                 "written_in",
	keyWrittenLead:               "written_lead",
	keyWrittenNone:               "written_none",
	keyWrittenTitle:              "written_title",
	keyYesterday:                 "yesterday",
	keyYouComeInAs:               "you_come_in_as",
	keyYourLanguage:              "your_language",
	keyYourPicture:               "your_picture",
	keyYourReturnCode:            "your_return_code",
	keyYourTurn:                  "your_turn",
}

var words = map[string]*[len(keys)][]string{
	"en": {
		keyACard:                     {`Card`},
		keyActAskOpenly:              {`Ask with answers that show`},
		keyActChangeAgreement:        {`Change how we are together`},
		keyActDo:                     {`Let us do it`},
		keyActDone:                   {`Done`},
		keyActInviteOffice:           {`Write to an office`},
		keyActNew:                    {`Something we do ourselves`},
		keyActNewLead:                {`Nobody has to allow this. Say what, who, and by when if you like.`},
		keyActOne:                    {`We do this`},
		keyActOther:                  {`Do something that needs the group`},
		keyActPublish:                {`Show something outside the group`},
		keyActRemove:                 {`Ask somebody to leave`},
		keyActShare:                  {`Share something with an office`},
		keyActText:                   {`What do we do?`},
		keyActTextHint:               {`A visit, a letter, a poster…`},
		keyActWho:                    {`Who of us?`},
		keyActWhoHint:                {`“Two of us”, or invented names. Leave it empty and see who helps.`},
		keyActsAll:                   {`Everything we did`},
		keyActsNone:                  {`Nothing yet. Often it is small: a visit, a letter, a poster, a word at a meeting.`},
		keyActsTitle:                 {`What we do ourselves`},
		keyAddCard:                   {`Add your card`},
		keyAddCardSigned:             {`A card with my name`},
		keyAddItem:                   {`I want to talk about…`},
		keyAddItemDo:                 {`Put it up`},
		keyAddItemHint:               {`Your name is kept with it in the group’s book, but not shown on this page.`},
		keyAgendaEmpty:               {`Nothing yet. Whatever matters to you can go here.`},
		keyAgendaTitle:               {`What we want to talk about`},
		keyAgreementAgain:            {`Read again how we are together`},
		keyAgreementChange:           {`Change something in it`},
		keyAgreementChangeLead:       {`Write how it should be. Then the group is asked. It holds only once the group agrees.`},
		keyAgreementChanged:          {`How we are together has changed`},
		keyAgreementLead:             {`All sides wrote this together. It holds for everybody here.`},
		keyAgreementOn:               {`Agreed on {day}`},
		keyAgreementPrint:            {`On paper, for the wall`},
		keyAgreementProposeDo:        {`Ask the group`},
		keyAgreementReadDo:           {`Read it, or listen`},
		keyAgreementReaders:          {`{n} of {m} have read it`},
		keyAgreementReadyLead:        {`Every group begins with this. It holds until you change it together.`},
		keyAgreementSign:             {`I read it, or had it read to me`},
		keyAgreementSigned:           {`You have read this.`},
		keyAgreementTitle:            {`How we are together`},
		keyAgreementWhoRuns:          {`Who runs this computer cannot change any of it here. What they do with the group as a whole you can read.`},
		keyAllHeard:                  {`Everyone has spoken or passed`},
		keyAllowScribeAlone:          {`Nobody else has arrived yet.`},
		keyAllowScribeDo:             {`Let them write for me`},
		keyAllowScribeHow:            {`They can write down what you say, and it counts as yours. It ends with the session.`},
		keyAllowScribeLead:           {`You speak, somebody you trust writes.`},
		keyAllowScribeNever:          {`What has no name, nobody can write for you. That stays yours alone.`},
		keyAllowScribeThanks:         {`Done. They can write for you until the session ends.`},
		keyAllowScribeTitle:          {`Let somebody write for you tonight`},
		keyAllowScribeWho:            {`Who may write for you?`},
		keyAnItem:                    {`what we want to talk about`},
		keyArriveDo:                  {`I am here`},
		keyArriveForgotten:           {`That you were here is forgotten when the evening closes. Only how many were here stays.`},
		keyAsTable:                   {`The same in words`},
		keyAskDo:                     {`Make the letter`},
		keyAskHearBy:                 {`By when would you like to hear?`},
		keyAskHearByHint:             {`If you leave it empty, four weeks count as usual.`},
		keyAskLookDo:                 {`Look at the letter first`},
		keyAskLookTitle:              {`This is exactly what the office will read`},
		keyAskLooked:                 {`Nothing has been sent yet.`},
		keyAskNew:                    {`Ask an office`},
		keyAskNewLead:                {`An organisation and a post, never a person. They answer by a letter or a link, without an account.`},
		keyAskOne:                    {`What we ask`},
		keyAskOrganisation:           {`Organisation`},
		keyAskOrganisationHint:       {`For example “Northside Homes” or “the city library”.`},
		keyAskPost:                   {`Which post there?`},
		keyAskPostHint:               {`“Head of tenant letters”. If you do not know: “customer services”. When the person changes, the promise stays.`},
		keyAskPropose:                {`Put it to the group`},
		keyAskSomeoneToRead:          {`Ask someone to read this to you`},
		keyAskText:                   {`What do we ask?`},
		keyAskTextHint:               {`Say what should change, and how you would see it. No real names, no numbers of anybody’s papers.`},
		keyAskTo:                     {`We ask {office}`},
		keyBackToCircle:              {`Back to the circle`},
		keyBackToPromises:            {`To all that was promised`},
		keyBackToRoad:                {`Back to {name}’s road`},
		keyBecameDo:                  {`Say what became of it`},
		keyBecameSend:                {`Keep this`},
		keyBecameText:                {`What happened?`},
		keyBecameTitle:               {`What became of it`},
		keyBelongsTo:                 {`They say it belongs to:`},
		keyBesideName:                {`Beside {name}`},
		keyBoard:                     {`Board`},
		keyBoardEmpty:                {`No card yet. What you put into the hat is laid here when the hat opens.`},
		keyBoxBackup:                 {`Took a locked copy of everything, or began one. What passes with an evening and what lies in the hat is not in it.`},
		keyBoxExport:                 {`Took a locked copy of this group, or began one, to move it to another place.`},
		keyBoxImport:                 {`Brought this group here from another place.`},
		keyBoxLead:                   {`Copies of everything, and moves to another place. You see them all here.`},
		keyBoxNothing:                {`Nothing yet.`},
		keyBoxRestore:                {`Put an earlier copy back. What was said after that copy is missing. What had been taken back stayed away.`},
		keyBoxTitle:                  {`What whoever runs this place did`},
		keyByDay:                     {`By {day}`},
		keyCancelDo:                  {`Cancel this evening`},
		keyCancelTitle:               {`This evening cannot happen`},
		keyCancelWeekly:              {`Next week stays as planned.`},
		keyCancelWhy:                 {`Why? (you do not have to say)`},
		keyCannotRecall:              {`What cannot be taken back`},
		keyCannotRecallWords:         {`What others heard, wrote on paper or photographed. What was printed.`},
		keyCards:                     {`Cards`},
		keyCardsAndVotes:             {`{n} card, {m} votes`, `{n} cards, {m} votes`},
		keyCareChooseDo:              {`Choose together who hears it`},
		keyCareClosing:               {`How we end`},
		keyCareClosingQuestion:       {`How do we end the evening?`},
		keyCareClosingUsual:          {`Each says one word, and we eat together.`},
		keyCareCode:                  {`With this code you can take it back at any time, even without signing in. It is shown only now.`},
		keyCareDisclosed:             {`If someone tells their own story`},
		keyCareDisclosedQuestion:     {`What do we do if someone tells their own story?`},
		keyCareDisclosedUsual:        {`We listen and thank them. Nobody writes it down. Afterwards one of the two asks how they are.`},
		keyCareHard:                  {`What may be hard this time`},
		keyCareHardHint:              {`A word or two: moving, waiting, family far away.`},
		keyCareHardQuestion:          {`What may be hard this time?`},
		keyCareLead:                  {`No evening begins without this.`},
		keyCareLimits:                {`They keep it to themselves. Only if somebody is in danger, above all a child, may they have to get help from outside. They tell you first, if they can. Write no real names. If somebody is in danger right now, call 112: it is free.`},
		keyCareLimitsTitle:           {`Before you write`},
		keyCareNobody:                {`Nobody is named yet who hears this, so nobody would read it. Talk to one of the people to turn to this evening, or to somebody here whom you trust. If somebody is in danger right now, call 112: it is free.`},
		keyCareNotWhole:              {`Something is still missing here. Change the plan before you open.`},
		keyCarePause:                 {`How we ask for a pause`},
		keyCarePauseQuestion:         {`How do we ask for a pause?`},
		keyCarePauseUsual:            {`Lift a hand, or tap Pause. Nobody asks why.`},
		keyCareReadBy:                {`These people read it`},
		keyCareReadByN:               {`So many members, whom the group chose, read it: {n}`},
		keyCareSend:                  {`Give it to them`},
		keyCareSent:                  {`They have it now.`},
		keyCareSign:                  {`They may know that it is from me`},
		keyCareSignSmall:             {`Without it nothing says who wrote it, and nobody can ask you back.`},
		keyCareSupporters:            {`People to turn to`},
		keyCareTitle:                 {`How we look after each other`},
		keyCareTo:                    {`Only some of them?`},
		keyCareToHint:                {`Choose nobody here, and all of them read it. If it is about one of them, choose the others.`},
		keyChangeAnyTime:             {`You can change this whenever you like.`},
		keyChangeLanguage:            {`Language: {language}. Change`},
		keyChangeThis:                {`Change it`},
		keyCharacterAbout:            {`What should we know about them?`},
		keyCharacterAboutHint:        {`A line or two: what they like, whom they love. Nobody real.`},
		keyCharacterChange:           {`Tell them differently`},
		keyCharacterChangeDo:         {`Keep it so`},
		keyCharacterCreateDo:         {`Make this person`},
		keyCharacterFigure:           {`Which figure?`},
		keyCharacterInvented:         {`{name} is invented.`},
		keyCharacterJourney:          {`Which road do they go?`},
		keyCharacterName:             {`What are they called?`},
		keyCharacterNameHint:         {`A name that nobody here has, such as Alpha or Omega.`},
		keyCharacterNew:              {`Make an invented person`},
		keyCharacterNoName:           {`Somebody without a name`},
		keyCharacterRoad:             {`{name}’s road`},
		keyCheckDo:                   {`This is what we found`},
		keyCheckIn:                   {`Check-in`},
		keyCheckInAgain:              {`My weather changed`},
		keyCheckInGo:                 {`How is your weather this evening?`},
		keyCheckInLead:               {`The group sees how many of each, never who. It is forgotten when the evening closes.`},
		keyCheckInQuestion:           {`How is your weather this evening?`},
		keyCheckLead:                 {`Say what the group found, not what you heard. Only this decides how the promise counts. Nobody’s name stands on it.`},
		keyCheckText:                 {`How do we know?`},
		keyCheckTextHint:             {`The office reads this too, if it was asked.`},
		keyCheckTitle:                {`Did it change?`},
		keyChooseFromList:            {`Choose`},
		keyChooseLanguage:            {`Choose your language`},
		keyChooseNo:                  {`No, because …`},
		keyChooseNotOurs:             {`Not ours: it belongs to another office`},
		keyChoosePart:                {`In part, because …`},
		keyChooseQuestion:            {`We have a question`},
		keyChooseReceived:            {`We have it, you will hear from us`},
		keyChooseStop:                {`Choose a stop`},
		keyChooseYes:                 {`Yes`},
		keyClauseAlpha:               {`We talk about Alpha, not about ourselves. Nobody has to tell their own story.`},
		keyClauseHint:                {`Change the words, or leave a field empty and it falls away.`},
		keyClauseLeaving:             {`Whoever wants to go may go, at any time and without a reason, and takes their name with them.`},
		keyClauseN:                   {`Number {n}`},
		keyClauseNew:                 {`Something new, {n}`},
		keyClauseOnTime:              {`We begin on time and we end on time. Food is shared.`},
		keyClauseOneSpeaks:           {`One of us speaks at a time. The others listen to the end.`},
		keyClausePass:                {`Everybody may pass, at any time, and never has to say why.`},
		keyClausePromises:            {`What we promise we do. If we cannot, we say why.`},
		keyClauseStaysHere:           {`What is said here stays here. Only if somebody is in danger may we have to get help. Then we tell you first, if we can.`},
		keyClausesTitle:              {`What we hold to`},
		keyCloseDo:                   {`Close the evening`},
		keyCloseHeading:              {`Close the evening`},
		keyCloseHow:                  {`The hat opens. Who was here, how people felt, who spoke when and who voted for what: all that is erased. What was said, the totals, the roles and what has a name on it stay.`},
		keyCloseSure:                 {`Yes, everybody is done`},
		keyCloseTitle:                {`How we end`},
		keyCodeAsPicture:             {`The same code as a picture to scan`},
		keyCodeLead:                  {`With it you come back as yourself, on any phone. It is shown once.`},
		keyCodeShownOnce:             {`A code is shown only once.`},
		keyComeIn:                    {`Come in`},
		keyComeInAgain:               {`Come in`},
		keyComeInLead:                {`With your return code you come back as yourself, on any phone.`},
		keyComplainLead:              {`How somebody was treated, or how somebody led: it goes past whoever leads the evening, to those named here alone.`},
		keyComplainText:              {`What was not right?`},
		keyComplainTitle:             {`Something was not right`},
		keyComplaintsWho:             {`Who hears when something was not right`},
		keyCountChildren:             {`Children looked after`},
		keyCountDo:                   {`Keep the numbers`},
		keyCountFares:                {`Fares paid back`},
		keyCountMeals:                {`Meals`},
		keyCountTitle:                {`Fares, meals, children`},
		keyCountedNotListed:          {`{n} person. Counted, not listed.`, `{n} people. Counted, not listed.`},
		keyCountsLine:                {`Fares {fares}, meals {meals}, children {children}`},
		keyDayAtTime:                 {`{day}, {time}`},
		keyDaysAddDays:               {`Add days`},
		keyDaysAddHours:              {`Add hours of every week`},
		keyDaysAt:                    {`{day}, {hours}`},
		keyDaysDo:                    {`Put it on the list`},
		keyDaysEnds:                  {`Until`},
		keyDaysEvery:                 {`Every week: {weekday}`},
		keyDaysFrom:                  {`First day`},
		keyDaysFromHour:              {`from {from}`},
		keyDaysHoursHint:             {`Leave both empty for the whole day.`},
		keyDaysLate:                  {`{n} day late`, `{n} days late`},
		keyDaysLead:                  {`When we would rather not meet. Whoever plans an evening on such a day is told, and can still decide.`},
		keyDaysNone:                  {`No day stands here yet.`},
		keyDaysRange:                 {`{from} to {to}`},
		keyDaysRemove:                {`Take it off`},
		keyDaysSilent:                {`No answer, {n} day over`, `No answer, {n} days over`},
		keyDaysStarts:                {`From`},
		keyDaysTo:                    {`Last day`},
		keyDaysToAvoid:               {`Days we avoid`},
		keyDaysToHint:                {`Leave it empty for one day alone.`},
		keyDaysWeekday:               {`Day of the week`},
		keyDaysWords:                 {`What is it?`},
		keyDaysWordsHint:             {`Ramadan, Easter, Friday prayer, school holidays.`},
		keyDecisionAgainstEarlier:    {`Said about earlier words`},
		keyDecisionAgainstLate:       {`It came out of the hat after this was closed`},
		keyDecisionAmend:             {`Change the words and ask again`},
		keyDecisionAmendDo:           {`Ask again with these words`},
		keyDecisionAmendHow:          {`What was said before stays readable. Answers so far are erased, and everybody is asked again.`},
		keyDecisionAnswerColumn:      {`Answer`},
		keyDecisionAnswerDo:          {`Give my answer`},
		keyDecisionAnswersNow:        {`What people say`},
		keyDecisionApart:             {`Not everyone went along: {who}`},
		keyDecisionApartSmall:        {`Fewer than half of them can live with it, or most of them wanted something else.`},
		keyDecisionAsk:               {`Can you live with this?`},
		keyDecisionAskedSmaller:      {`Asked once more. This time it is enough if {n} answer. Answers from before were erased: please answer again.`},
		keyDecisionBecause:           {`Because of this`},
		keyDecisionByLanguage:        {`By language`},
		keyDecisionBySomebody:        {`We proposed: {what}`},
		keyDecisionCanClose:          {`It can be closed now`},
		keyDecisionChanged:           {`It was changed. What it said before`},
		keyDecisionClose:             {`Close it and count`},
		keyDecisionCloseDo:           {`Close it now`},
		keyDecisionCloseHow:          {`The answers are counted once and then erased. Whatever was said without a name comes out of the hat first.`},
		keyDecisionClosedOn:          {`Closed on {day}`},
		keyDecisionCounted:           {`What we answered`},
		keyDecisionDotsAsk:           {`Share out your {n} dots`},
		keyDecisionDotsDo:            {`Put my dots`},
		keyDecisionDotsNone:          {`no dots`},
		keyDecisionDotsOn:            {`Dots on: {choice}`},
		keyDecisionEmergencyTold:     {`Something was done at once, in an emergency. We have not looked at it together yet.`},
		keyDecisionEveryone:          {`Everyone`},
		keyDecisionFrom:              {`Open until {day} at least`},
		keyDecisionFromThis:          {`Propose something because of this`},
		keyDecisionHiddenNow:         {`Answers are hidden from the group until this closes; then they are erased and only totals stay. They are not hidden from whoever runs the server.`},
		keyDecisionLed:               {`What came of it`},
		keyDecisionLetGo:             {`Let it go`},
		keyDecisionLetGoHow:          {`It is not decided, and nothing happens. It stays readable, and can be proposed again.`},
		keyDecisionLook:              {`Look at it`},
		keyDecisionNew:               {`Propose something`},
		keyDecisionNoWords:           {`Somebody says it would do harm.`},
		keyDecisionNoWordsLeft:       {`Words that were taken back`},
		keyDecisionNotApart:          {`They are shown apart by how people come here only where five or more of each answered.`},
		keyDecisionObjectLead:        {`In words, in pictures, or with nothing at all: no reason is needed. You can also tell a supporter, who says it here for you: no name is kept either way.`},
		keyDecisionObjectTitle:       {`Say without a name that it would do harm`},
		keyDecisionObjectWhen:        {`It appears when the hat is opened, and at the latest when this closes.`},
		keyDecisionObjections:        {`What was said against it, without a name`},
		keyDecisionOf:                {`{n} of {m} answered.`},
		keyDecisionOn:                {`And now?`},
		keyDecisionOnPaperAsk:        {`Four answers, all equal`},
		keyDecisionOnceMore:          {`Too few of us have answered yet. It stays open for one more session.`},
		keyDecisionOpenNow:           {`Answers show here, each with the name of who gave it.`},
		keyDecisionOpenly:            {`Show everyone’s answer with their name`},
		keyDecisionOpenlySmall:       {`Unticked, answers are hidden and erased when it closes.`},
		keyDecisionOption:            {`Choice {which}`},
		keyDecisionOptions:           {`The choices, for dots`},
		keyDecisionOverSession:       {`Open over our next session`},
		keyDecisionPage:              {`Do we agree?`},
		keyDecisionPicture:           {`The answers as bars`},
		keyDecisionPictureSays:       {`Each bar is as long as there are answers. Filled bars are people who live it, or everyone; outlined bars are people who work with them.`},
		keyDecisionPlan:              {`If we agree, this happens at once`},
		keyDecisionProjector:         {`Show it on the wall`},
		keyDecisionProposedThis:      {`proposed this`},
		keyDecisionPut:               {`Put it to the group`},
		keyDecisionQuorum:            {`{n} answer was needed: usually {m} come.`, `{n} answers were needed: usually {m} come.`},
		keyDecisionReason:            {`Do you want to say why? You need not.`},
		keyDecisionSilence:           {`Silence is not a yes. Standing aside and saying no are answers like any other.`},
		keyDecisionSilentN:           {`{n} person had no chance to answer, or kept silent. That is not a yes.`, `{n} people had no chance to answer, or kept silent. That is not a yes.`},
		keyDecisionSmallerDo:         {`Ask once more, of fewer`},
		keyDecisionSmallerHow:        {`It stays open over one more session, and it is enough if {n} answer.`},
		keyDecisionTagOpen:           {`Open`},
		keyDecisionTheProposal:       {`the proposal`},
		keyDecisionWay:               {`How do we find out?`},
		keyDecisionWithdrawn:         {`This was taken back. Everyone has that right.`},
		keyDecisionWords:             {`What do you propose?`},
		keyDecisionWordsHint:         {`One thing, in a sentence or two, so that everybody can say yes or no to it. It stands with your name.`},
		keyDecisionYours:             {`Your answer: {answer}`},
		keyDecisionYoursDots:         {`You have shared out your dots. You can change them while it is open.`},
		keyDecisionYoursNote:         {`Only you see this. You can change it while it is open.`},
		keyDecisionsAgreed:           {`What we agreed`},
		keyDecisionsAll:              {`All that we decide`},
		keyDecisionsBack:             {`Came back to us`},
		keyDecisionsGone:             {`Let go`},
		keyDecisionsLead:             {`Anyone can propose something. Everyone can answer. Nobody’s silence is a yes.`},
		keyDecisionsNone:             {`Nothing has been proposed yet. Often it begins small: when we meet, what we eat, what we write to somebody.`},
		keyDecisionsOpen:             {`Open, and you have answered`},
		keyDecisionsTitle:            {`What we decide`},
		keyDecisionsWaiting:          {`Waiting for your answer`},
		keyDeviceSince:               {`Signed in since {day}`},
		keyDevicesHow:                {`You do not know one of them? End it. With your return code you come in again anywhere.`},
		keyDevicesLead:               {`Where you are signed in.`},
		keyDevicesTitle:              {`My phones`},
		keyDiffersAdded:              {`New`},
		keyDiffersDropped:            {`Falls away`},
		keyDiffersGone:               {`What this would change is different by now.`},
		keyDiffersLead:               {`If we agree, this is different:`},
		keyDiffersMoved:              {`The order is different`},
		keyDiffersNow:                {`From then on`},
		keyDiffersReworded:           {`Says something else`},
		keyDiffersWas:                {`Until now`},
		keyDotsN:                     {`{n} dot`, `{n} dots`},
		keyDraftLanguage:             {`These words were not yet read by someone who grew up with this language.`},
		keyDueLabel:                  {`By when?`},
		keyEmergencyDo:               {`Say that it cannot wait`},
		keyEmergencyFirst:            {`You have said so. The other one of the two has yet to say it.`},
		keyEmergencyHow:              {`You are one of two who may do this at once if you both say so. All are told, and we look at it at the next session.`},
		keyEmergencyOther:            {`The other one of the two says that it cannot wait.`},
		keyEmergencyTitle:            {`It cannot wait`},
		keyEndDevice:                 {`End it`},
		keyEraseAllDo:                {`Take all of it back`},
		keyEraseAllHow:               {`Everything with your name on it goes, for good. Your place in the group stays.`},
		keyEraseAllTitle:             {`Take everything back`},
		keyFacesCount:                {`How many?`},
		keyFacesHow:                  {`Put a bean or a small stone here. Nobody looks who.`},
		keyFallsOn:                   {`This falls on:`},
		keyFaultAboutMost:            {`It can be because of {n} things at most.`},
		keyFaultAboutTwice:           {`The same thing is named twice.`},
		keyFaultAgreementNewer:       {`It has changed meanwhile. Read it again.`},
		keyFaultAgreementSame:        {`This stands already. Change something first.`},
		keyFaultAnsweredAlready:      {`You have answered this already.`},
		keyFaultArriveFirst:          {`First tap “I am here”.`},
		keyFaultAskTaken:             {`The words of this letter were taken back, so nothing goes to the office any more.`},
		keyFaultBusy:                 {`Many people are writing just now. Please try once more.`},
		keyFaultCareMissing:          {`Say this first, so that we can begin with care.`},
		keyFaultCareTo:               {`Only those whom the group named read this.`},
		keyFaultCharacterLikeMember:  {`Somebody in the group has a name like this. An invented person needs one that nobody here has.`},
		keyFaultCharacterThere:       {`There is already an invented person with a name like this.`},
		keyFaultCharactersMost:       {`There is room for {n} invented person.`, `There is room for {n} invented people. Tell one of them differently instead.`},
		keyFaultClauseTwice:          {`This is named twice.`},
		keyFaultClauseUnknown:        {`This does not stand there any more. Look again at what we agreed.`},
		keyFaultClausesMost:          {`These are too many. {n} at most, so that all can remember them.`},
		keyFaultClausesNone:          {`At least one thing has to stand here.`},
		keyFaultCodeUnknown:          {`We do not know this code. Look at the digits once more.`},
		keyFaultCommandUnknown:       {`There is nothing here by that name.`},
		keyFaultConflict:             {`Something changed while you were here. Look again, then decide.`},
		keyFaultDayAvoided:           {`This falls on a day that your group would rather avoid: {what}. Choose another time, or say below that it is meant.`},
		keyFaultDayNeeded:            {`Please give a day.`},
		keyFaultDayOver:              {`This day is over already: please choose a later one.`},
		keyFaultDaysSpan:             {`The last day comes after the first, and at most {n} days later.`},
		keyFaultDecisionConsent:      {`Here we ask whether everybody can live with it.`},
		keyFaultDecisionDots:         {`Here we share out dots over choices.`},
		keyFaultDecisionExact:        {`This would be done exactly as it stands. Let it go, and propose it anew as it should be.`},
		keyFaultDecisionFrom:         {`It stays open so that everybody has time. It can be closed from {day} on.`},
		keyFaultDecisionHidden:       {`Our agreement says that answers stay hidden until it closes.`},
		keyFaultDecisionNoEmergency:  {`Nothing was done in a hurry here.`},
		keyFaultDecisionNotFew:       {`Only what too few have answered can be asked of fewer, and only once.`},
		keyFaultDecisionNothing:      {`Nothing would be done by this. Only what needs the group can be done at once.`},
		keyFaultDecisionOpenStill:    {`It is still open. Say it when it is closed.`},
		keyFaultDecisionOver:         {`This is closed already, or was taken back.`},
		keyFaultDecisionProposer:     {`While it is open, whoever proposed it does this.`},
		keyFaultDecisionReason:       {`A reason would be erased with your answer. To be heard, say it without a name, further down on this page.`},
		keyFaultDecisionScribe:       {`Nobody writes a hidden answer for somebody else. On the tablet that goes round they can give it themselves.`},
		keyFaultDecisionSession:      {`It stays open over the next session, so that whoever missed this one still counts. Without a session it can be closed from {day} on.`},
		keyFaultDecisionTwo:          {`Our agreement names two people who may do this at once, both together.`},
		keyFaultDoorClosed:           {`The office’s way in is closed. Open it first.`},
		keyFaultDoorOpen:             {`The office’s way in is open. You can make a new code.`},
		keyFaultDotsMost:             {`You have {n} dots in all.`},
		keyFaultDotsOption:           {`One of the choices is not there, or stands twice.`},
		keyFaultEndsBefore:           {`It ends after it begins: please look at the hours.`},
		keyFaultFieldType:            {`This does not fit here.`},
		keyFaultFieldUnknown:         {`There is no such field.`},
		keyFaultFoundingInvited:      {`To begin a group here, you need an invitation from whoever runs this server.`},
		keyFaultGapMissing:           {`Please keep {gap} in it: something is put in there.`},
		keyFaultHatNotYet:            {`Not yet. The hat opens when there are at least three cards in it.`},
		keyFaultHourNeeded:           {`Please give an hour, such as 13:00.`},
		keyFaultIdUsed:               {`This was sent before with other words. Please send it again.`},
		keyFaultInternal:             {`Something went wrong on our side. What you wrote is still here.`},
		keyFaultInviteGone:           {`This invitation has ended. Ask somebody in the group for a new one.`},
		keyFaultJsonAt:               {`What was sent cannot be read at place {place}.`},
		keyFaultKeep:                 {`For good (0), or for {n} days at least and ten years at most.`},
		keyFaultLanguageUnknown:      {`We do not know this language.`},
		keyFaultLanguagesNone:        {`Choose at least one language.`},
		keyFaultLink:                 {`This does not lead to a group. Is the whole link there? Or scan the square code.`},
		keyFaultLinkCode:             {`That is a code. It is typed on the page of your group. Open that page first: scan the square code beside it, or ask somebody in the group for the link.`},
		keyFaultLivedStays:           {`This session stays with the people it was planned for. Plan a new one for everyone.`},
		keyFaultMalformed:            {`We could not read what arrived. Please go back and try again.`},
		keyFaultMandateAlone:         {`So far fewer than two people here could answer, so nobody could fulfil this. Welcome somebody first.`},
		keyFaultMandateWeighty:       {`This always needs the group. Else one person could take everything.`},
		keyFaultMemberUnknown:        {`We cannot find this person here.`},
		keyFaultNameEmpty:            {`Please write a name.`},
		keyFaultNameTaken:            {`Somebody here has a name like this. Choose another.`},
		keyFaultNamed:                {`Somebody here is named twice, has left, is new, or comes from an office. Choose members who are here.`},
		keyFaultNamedMost:            {`{n} people at most.`},
		keyFaultNamedNone:            {`Choose who.`},
		keyFaultNotFound:             {`There is nothing here. It may have moved, or been taken back.`},
		keyFaultNotInHall:            {`Not here: on this network others can read along. It can be done at the computer itself, or another day over a safe connection.`},
		keyFaultNothingAsked:         {`The office has not answered yet, so there is nothing to write back to.`},
		keyFaultOfficeCode:           {`We know of no letter with this code. Look again at the letter; the group may also have closed it.`},
		keyFaultOfficeWords:          {`The office wrote this promise itself. Only the office can word it differently.`},
		keyFaultOptionsCount:         {`Write {n} to {m} choices.`},
		keyFaultOptionsNone:          {`Choices go with dots. Choose dots, or leave the choices empty.`},
		keyFaultOptionsTwice:         {`Two of the choices are the same.`},
		keyFaultOtherSite:            {`This came from another page, not ours. Please open the page again.`},
		keyFaultOwnTranslation:       {`This is your own translation. Somebody else looks it over.`},
		keyFaultPack:                 {`This is not the number of a pack. Is one of the digits different?`},
		keyFaultPartnerInvite:        {`Only people from an office need to be invited to a session.`},
		keyFaultPartnerMayNot:        {`This is for the members of the group.`},
		keyFaultPassOnWhere:          {`Nobody has said to which office this belongs.`},
		keyFaultPassedOn:             {`This was passed on to that office already.`},
		keyFaultPausing:              {`We are having a pause.`},
		keyFaultPictureUnknown:       {`We do not have this picture. We have: {pictures}.`},
		keyFaultPicturesMost:         {`At most {n} pictures say one thing. Which matter most?`},
		keyFaultPicturesUnknown:      {`One of these pictures is not in our alphabet, or is there twice.`},
		keyFaultPromiseWithNo:        {`A promise goes with “yes”, “in part” or “we have it”.`},
		keyFaultQuorum:               {`Nobody could fulfil this. It has to be more than none of those who usually come, and at most all: above 0, up to 1.`},
		keyFaultQuorumWeighty:        {`For this at least a third of those who usually come must have answered. Else very few could take everything.`},
		keyFaultRange:                {`A number from {n} to {m}.`},
		keyFaultReflectNone:          {`Choose one of the faces.`},
		keyFaultRemoveSelf:           {`To go yourself you need nobody: “Leave the group” stands under “More”.`},
		keyFaultRoleFacilitator:      {`Whoever facilitates tonight does this. Anyone may take that role.`},
		keyFaultRoleTimekeeper:       {`Whoever keeps time or facilitates tonight does this.`},
		keyFaultRoundOver:            {`This round is over.`},
		keyFaultScribeNotAllowed:     {`You can write for somebody only when they have said so.`},
		keyFaultScribeNotThis:        {`Nobody can do this for somebody else.`},
		keyFaultScribeThere:          {`Choose somebody who is here with you.`},
		keyFaultScribeUnsigned:       {`What is said without a name, everyone writes for themselves.`},
		keyFaultSecretShort:          {`This code is too short or too long. Ours have 20 digits.`},
		keyFaultSessionClosed:        {`This works only while the session is open.`},
		keyFaultSessionEarly:         {`It is still early. Are you all here already? Then open it early.`},
		keyFaultSessionOpen:          {`We have begun already.`},
		keyFaultSessionOther:         {`Another session is still open. Close that one first.`},
		keyFaultSessionOver:          {`This session is over.`},
		keyFaultSessionTitle:         {`Say what this session is about.`},
		keyFaultSideUnknown:          {`Please choose one of these: {choices}.`},
		keyFaultStageGone:            {`This stop is not on the road any more. Look at the road again.`},
		keyFaultStagesMost:           {`A road has at most {n} stop.`, `A road has at most {n} stops.`},
		keyFaultStandingAct:          {`This can be given to nobody alone.`},
		keyFaultStandingNothing:      {`Say what they may do.`},
		keyFaultStarts:               {`Choose a day and a time.`},
		keyFaultStranger:             {`We do not know you on this phone yet. Come in with your code, or with an invitation.`},
		keyFaultSupportersTwo:        {`Choose two different people who will be there.`},
		keyFaultTabletGone:           {`This link is no longer good. Ask somebody in the room for a new one.`},
		keyFaultTabletNotThis:        {`This cannot be done on the shared tablet. Choose your picture first, or use a phone of your own.`},
		keyFaultTakeBackUnknown:      {`There is nothing here to take back with this code.`},
		keyFaultTextEmpty:            {`Write a few words first.`},
		keyFaultTextOrPictures:       {`Say it in words, or choose pictures.`},
		keyFaultTextTooLong:          {`This is too long. At most {n} letter.`, `This is too long. At most {n} letters.`},
		keyFaultTokenHall:            {`In the hall a token begins with "hall.", then the second at which it ends, in 12 hours at most, then a dot and at least 16 letters.`},
		keyFaultTokenNotHall:         {`A token that begins with "hall." is good in the hall only.`},
		keyFaultTooLarge:             {`That is more than we can take. Try something smaller.`},
		keyFaultTooMany:              {`That was a lot at once. Wait a little, then go on.`},
		keyFaultTooManyThings:        {`There are {n} already, and no room for more.`},
		keyFaultTraitsMost:           {`{n} thing is told here already. That is as much as fits.`, `{n} things are told here already. That is as much as fits.`},
		keyFaultTwo:                  {`Choose two different members who are here, or nobody.`},
		keyFaultUnavailable:          {`We cannot keep anything just now. Please try again in a moment.`},
		keyFaultUnsupported:          {`We cannot take this kind of file.`},
		keyFaultWelcomeFirst:         {`First somebody here has to welcome you. Ask the person beside you.`},
		keyFaultZoneUnknown:          {`We do not know this time zone. One we know is Europe/London.`},
		keyFeelingBrighter:           {`Brighter`},
		keyFeelingBrighterMeans:      {`good`},
		keyFeelingCloudy:             {`Cloudy`},
		keyFeelingCloudyMeans:        {`so-so`},
		keyFeelingPass:               {`Pass`},
		keyFeelingPassMeans:          {`I keep it to myself`},
		keyFeelingRainy:              {`Rainy`},
		keyFeelingRainyMeans:         {`hard`},
		keyFeelingStorm:              {`Stormy`},
		keyFeelingStormMeans:         {`very hard`},
		keyFeelingSunny:              {`Sunny`},
		keyFeelingSunnyMeans:         {`very good`},
		keyFewAnswered:               {`Fewer than five answered. It stays with them.`},
		keyFigureAlpha:               {`A paper bird`},
		keyFigureButterfly:           {`A paper butterfly`},
		keyFigureFox:                 {`A paper fox`},
		keyFigureHare:                {`A paper hare`},
		keyFigureLeaf:                {`A paper leaf`},
		keyFigureOmega:               {`A paper moth`},
		keyFirstInvitation:           {`The first invitation for your group`},
		keyFirstTime:                 {`For the first time`},
		keyFoundIt:                   {`Begin`},
		keyFoundTitle:                {`Begin a group`},
		keyFromAct:                   {`Do something ourselves because of this`},
		keyFromAsk:                   {`Ask an office because of this`},
		keyFrontHow:                  {`To come in, scan the square code of your group, or open the link somebody gave you.`},
		keyGoOn:                      {`Go on`},
		keyGoOnTogether:              {`We go on`},
		keyGreeting:                  {`Welcome, {name}`},
		keyGroupIsAsked:              {`Our agreement says: the group decides this. You propose it.`},
		keyGroupLanguages:            {`Languages we speak`},
		keyGroupName:                 {`The name of your group`},
		keyGroupNameHint:             {`A name that gives nobody away.`},
		keyGroupZone:                 {`Time zone`},
		keyGuardAddress:              {`where somebody lives`},
		keyGuardCannotHide:           {`We cannot hide your voice, or the way you write.`},
		keyGuardChange:               {`I will change it myself`},
		keyGuardDateOfBirth:          {`a full date, maybe a birthday`},
		keyGuardEmail:                {`an e-mail address`},
		keyGuardFirstPerson:          {`You wrote “I”. Should {name} say it?`},
		keyGuardName:                 {`a name that may be real`},
		keyGuardNothingSent:          {`Nothing has been sent yet. Nothing is kept until you choose.`},
		keyGuardPhone:                {`a phone number`},
		keyGuardPostcode:             {`a postcode`},
		keyGuardReference:            {`a number from a letter or a card`},
		keyGuardSendAnyway:           {`It is not real. Send it as it is`},
		keyGuardTitle:                {`This may give somebody away.`},
		keyHallFounding:              {`Begun here, in the hall, a group is yours until tonight only, and nobody can let you in again afterwards. To keep it, begin it at the computer itself.`},
		keyHallKeepPlace:             {`How can I keep my place?`},
		keyHallKeepPlaceHow:          {`Ask two members who know you and have a return code themselves. During a session, at the computer itself or over a safe connection, each of them says that they know you. Then you get a return code of your own.`},
		keyHallNoReturn:              {`A return code is not for here: others on this network could read it. To come in tonight, scan the square code of an invitation. At the computer itself your return code works as always.`},
		keyHallOthersRead:            {`Others on this network can read what you send`},
		keyHallOthersReadMeans:       {`What you send from here goes through the air of this room without an envelope. Somebody on the same network who knows how can read it, and could write in your place while you are here. So say here only what the whole room may know. On paper nobody reads along, and neither at the computer itself. It ends tonight: after twelve hours at most this phone is signed out.`},
		keyHallTonight:               {`Your place here lasts until tonight`},
		keyHallTonightLead:           {`There is no return code here, because others could read it on the way. When the browser is closed, or after twelve hours, this phone no longer knows you. What you said stays with the group.`},
		keyHandOn:                    {`I have finished`},
		keyHappeningNow:              {`Happening now`},
		keyHardClash:                 {`Two people clash`},
		keyHardClashDo:               {`Stop the round. Let each say what they need, not what the other is like. Tap Pause if it does not calm down.`},
		keyHardClashRemember:         {`You do not have to solve it tonight. Feeling safe comes before what is to be talked about.`},
		keyHardClashSay:              {`I hear that this matters to both of you. One after the other; we listen to each to the end.`},
		keyHardDefends:               {`A guest from an office defends themselves`},
		keyHardDefendsDo:             {`Give the turn back to the group. They can answer in writing, by a day you agree on.`},
		keyHardDefendsRemember:       {`It is not about blame. It is about what changes.`},
		keyHardDefendsSay:            {`You are here tonight to listen. Please tell us what you heard before you answer.`},
		keyHardStory:                 {`Someone begins their own story`},
		keyHardStoryDo:               {`Ask gently: shall we go on, or rest? Nobody writes it down.`},
		keyHardStoryRemember:         {`Afterwards one of the two asks how they are, and again next week.`},
		keyHardStorySay:              {`Thank you for trusting us. You decide how far you go. We can also let Alpha say it.`},
		keyHardTitle:                 {`Words for hard moments`},
		keyHardWeeps:                 {`Someone cries`},
		keyHardWeepsDo:               {`Wait. Tap Pause. Let one of the two people to turn to go to them.`},
		keyHardWeepsRemember:         {`Crying is all right. Do not ask why in front of everyone.`},
		keyHardWeepsSay:              {`You are not alone. Take the time you need. You can stay, or step out with someone.`},
		keyHasTheTurn:                {`speaks now`},
		keyHatAloneLanguage:          {`You are the only one here who reads in this language. If you write in it, others may guess that it was you. You could write in a shared language, or on a slip of paper.`},
		keyHatCannotHide:             {`What the hat cannot hide`},
		keyHatCannotHideWords:        {`Your way of writing. A story that only you know. Whoever runs this server and watches while you write. A disk that is taken before the hat was opened, together with what unlocks it.`},
		keyHatOpenSince:              {`The hat is open. Your card lies with the others.`},
		keyHatTogether:               {`Cards in the hat carry no name and are opened together.`},
		keyHaveInvitation:            {`I am new here`},
		keyHaveInvitationHow:         {`Somebody in the group gives you an invitation: a square code to scan, or a link.`},
		keyHaveItComeIn:              {`I have it. Come in`},
		keyHeadAsPicture:             {`The same line as a picture to scan`},
		keyHeadLine:                  {`If anything here or earlier were changed afterwards, this line would no longer match:`},
		keyHearByDay:                 {`You will hear by {day}.`},
		keyHeardAttention:            {`Did people listen to me?`},
		keyHeardCommonGround:         {`Did we find something in common?`},
		keyHeardEmpathy:              {`Did people feel with me?`},
		keyHeardFive:                 {`Fully`},
		keyHeardFour:                 {`Mostly`},
		keyHeardOne:                  {`Not at all`},
		keyHeardRespect:              {`Was I treated with respect?`},
		keyHeardThree:                {`So-so`},
		keyHeardTwo:                  {`A little`},
		keyHeardVoice:                {`Could I say what matters to me?`},
		keyHeavyEvening:              {`Heavy evening? You can step out, with someone or alone.`},
		keyHelpDo:                    {`I help`},
		keyHelpNoMore:                {`I cannot help after all`},
		keyHelpingTitle:              {`Who helps`},
		keyHoldAgreement:             {`How we are together`},
		keyHoldAgreementUntil:        {`It stays as long as the group does, with all that was agreed before.`},
		keyHoldAgreementWords:        {`What the group agreed on, without whose words they were; whom it named for what; who read it; who was asked to leave by the group. That something’s time was over and it was erased.`},
		keyHoldBack:                  {`How you come back`},
		keyHoldBackUntil:             {`Until you get a new code, sign a phone out, or leave the group.`},
		keyHoldBackWords:             {`Of your return code and your phones only a mark that fits them. Nobody can read the code from it.`},
		keyHoldCannot:                {`What we cannot promise`},
		keyHoldCannotWords:           {`Whoever runs this place can see what arrives while it arrives. Somebody may know you by how you write, or by a story that only you know. What others heard, printed or photographed cannot be called back.`},
		keyHoldCharacters:            {`Our characters`},
		keyHoldCharactersWords:       {`Whom we made up together, their way and its stages, who added what. Moments and wishes bear no name.`},
		keyHoldDecisions:             {`What we decide`},
		keyHoldDecisionsWords:        {`What was proposed, and by whom; what came out, in totals; answers that were given openly. Hidden answers are not in it.`},
		keyHoldEvening:               {`What stays of an evening`},
		keyHoldEveningWords:          {`Totals: how many were there, how people were, how many voted for a card, fares and meals. Apart by how people come here only where five or more come in each way.`},
		keyHoldHands:                 {`Places without a phone, and the tablet that goes round`},
		keyHoldHandsUntil:            {`The name goes when that person leaves the group. The tablet counts for one evening.`},
		keyHoldHandsWords:            {`That somebody has a place without a phone. Who made it is not kept, nor whose tablet it was, nor who held it when.`},
		keyHoldHost:                  {`Copies, and what whoever runs this place did`},
		keyHoldHostUntil:             {`That it was done stays. Copies go after 35 days.`},
		keyHoldHostWords:             {`That everything was copied, moved or put back, and on which day. The copies are locked.`},
		keyHoldInvite:                {`Invitations, and who knows whom`},
		keyHoldInviteUntil:           {`A week at most.`},
		keyHoldInviteWords:           {`That an invitation was made, and until when it counts. Who made it and who came with it is never written down. Who said “I know this person” goes within a day.`},
		keyHoldNever:                 {`What we never keep`},
		keyHoldNeverWords:            {`Your real name, phone number, e-mail, date of birth, country, address or a photo of you. At what hour you did something: only the day. Who looked at what.`},
		keyHoldParts:                 {`Who took which part`},
		keyHoldPartsUntil:            {`It stays. When you leave the group your name goes from it.`},
		keyHoldPartsWords:            {`Who opened the evening, led it, kept the time, took notes, opened the hat, set the tables. So it shows that you were there.`},
		keyHoldPassing:               {`What passes with the evening`},
		keyHoldPassingUntil:          {`Until the evening closes, a day at most; an answer until what was asked is closed. Only totals stay. No copy holds it.`},
		keyHoldPassingWords:          {`Who came, how you are, whose turn it was, who would rather not speak, who chose what, who sat at which table, who let somebody write for them, how you answered what the group decides.`},
		keyHoldPlan:                  {`Plans for our evenings`},
		keyHoldPlanUntil:             {`The words until whoever wrote them takes them back. That there was an evening stays.`},
		keyHoldPlanWords:             {`When, where, what there is to eat, how we look after each other, which days we avoid; and who wrote it.`},
		keyHoldPromises:              {`What we ask and promise`},
		keyHoldPromisesUntil:         {`What you wrote stays with you as its author until you take it back or leave. Checks, codes and what is shown to everybody bear no name.`},
		keyHoldPromisesWords:         {`What we do ourselves, what we ask of offices and what they answer, promises on both sides, and what we found. Offices are posts, not people. Of their codes only a sum is kept from which nobody can read the code.`},
		keyHoldSigned:                {`What you say with your name`},
		keyHoldSignedUntil:           {`Until you take it back. Then it is gone for good.`},
		keyHoldSignedWords:           {`Your cards, what you want to talk about, your questions, with your name beside them.`},
		keyHoldStays:                 {`It stays as long as the group does.`},
		keyHoldTaken:                 {`That something was taken back`},
		keyHoldTakenWords:            {`Only that, never by whom. A list of numbers, which say nothing by themselves, sees to it that no copy ever brings the words back.`},
		keyHoldTranslations:          {`Words in another language`},
		keyHoldTranslationsUntil:     {`Until you take it back. It goes too when the words it tells are taken back.`},
		keyHoldTranslationsWords:     {`What somebody’s words mean in another language, who wrote that, and who found it right.`},
		keyHoldUnsigned:              {`What is said without a name`},
		keyHoldUnsignedUntil:         {`Until it is taken back with its code.`},
		keyHoldUnsignedWords:         {`Only the words. Not who, not at what hour, not with which phone. While it lies in the hat nobody sees it, and no copy holds it.`},
		keyHoldWorries:               {`Worries, and what was not right`},
		keyHoldWorriesUntil:          {`A year, unless the group agreed on another time. With its code each can be taken back before.`},
		keyHoldWorriesWords:          {`The words, and for whom they are. Who wrote them only if they wanted that. Nobody else sees them or hears that they exist; only that somebody who hears them has seen them is noted.`},
		keyHoldYou:                   {`Who you are here`},
		keyHoldYouUntil:              {`Your name goes when you leave the group. The rest stays, without a name.`},
		keyHoldYouWords:              {`The name you made up, your picture, your language, how you come here, how many invitations lie between you and those who began, and the day you came. And what the group calls itself.`},
		keyHoldsLead:                 {`All that this place can keep, and for how long. What is not here is not kept.`},
		keyHoldsTitle:                {`What we keep, and what not`},
		keyHoldsUntil:                {`For how long:`},
		keyHome:                      {`Home`},
		keyHomeQuiet:                 {`Nothing is going on just now. A session that you can come to stands here when it begins.`},
		keyHostStep1:                 {`Hang up the first sheet. Write on it who does what tonight, with invented names.`},
		keyHostStep2:                 {`Lay out the six faces. Everyone puts down a bean or a stone, the pass counts the same. Count and write the numbers on the faces.`},
		keyHostStep3:                 {`Everyone may put dots beside what they want to talk about. Add what is missing.`},
		keyHostStep4:                 {`Mix the slips. Everyone draws one, so that nobody knows who has which number.`},
		keyHostStep5:                 {`Let the question go round. Then everyone ticks or writes, tears off the strip and puts the slip into a hat. An empty slip is fine too.`},
		keyHostStep6:                 {`When all are in, mix them and lay them out. Everyone may put dots on what matters.`},
		keyHostStep7:                 {`Afterwards, take the slips in with the number below. Then tear up the slips and this sheet.`},
		keyHostTitle:                 {`For whoever leads the evening`},
		keyIComeAs:                   {`I come here as…`},
		keyInPictures:                {`Or in pictures: choose up to three`},
		keyInTheHat:                  {`It is in the hat.`},
		keyInWords:                   {`In words`},
		keyInterpreting:              {`Interpreting`},
		keyInventedName:              {`Your invented name`},
		keyInvitationAsPicture:       {`The invitation as a picture to scan`},
		keyInvitationHow:             {`Whoever scans it chooses an invented name and is here. It is shown once.`},
		keyInviteDo:                  {`Invite`},
		keyInviteForWhom:             {`For whom?`},
		keyInviteHow:                 {`Nobody writes down who invited whom.`},
		keyInviteLead:                {`A square code to scan, on this phone or on paper.`},
		keyInviteMade:                {`Here is your invitation.`},
		keyInviteMake:                {`Make the invitation`},
		keyInviteMany:                {`For many`},
		keyInviteManySession:         {`Good until this session ends.`},
		keyInviteManyTomorrow:        {`Good until tomorrow.`},
		keyInviteManyWeek:            {`Good for seven days.`},
		keyInviteOne:                 {`For one person`},
		keyInviteOneSmall:            {`Good for one day.`},
		keyInvitePartnerHow:          {`They see what we talk about and the board of this one evening, while they are here. Nothing else.`},
		keyInvitePartnerTitle:        {`Invite somebody from an office`},
		keyInviteTitle:               {`Invite somebody`},
		keyItIsKept:                  {`It is kept.`},
		keyItemDone:                  {`We talked about it`},
		keyJoinCircle:                {`Join the circle`},
		keyJourneyOwn:                {`Our own road`},
		keyJourneyOwnSmall:           {`Begin empty and add the stops together.`},
		keyJourneyReady:              {`The road to safety in Scotland`},
		keyJourneyReadySmall:         {`Ready stops in plain words, as of {month}. You can change every one.`},
		keyKeepCards:                 {`Cards, and what we wanted to talk about`},
		keyKeepForGood:               {`for good, until somebody takes theirs back`},
		keyKeepLead:                  {`Then they are erased by themselves, for good.`},
		keyKeepMoments:               {`Moments of our characters, and what would have to change`},
		keyKeepOnPhone:               {`Keep me signed in on this phone`},
		keyKeepOnPhoneRisk:           {`Whoever opens this phone could come in as you.`},
		keyKeepTitle:                 {`For how long we keep words`},
		keyKeepWorries:               {`Worries, and what was not right`},
		keyKeyBesideData:             {`The key lies on the same disk as the data: whoever takes this disk can read everything.`},
		keyLastWordBefore:            {`What was said before`},
		keyLastWordDo:                {`Say it was so`},
		keyLastWordGroup:             {`All of us together`},
		keyLastWordLead:              {`As it really was. Anyone can say it, without a name.`},
		keyLastWordLived:             {`People who live it`},
		keyLastWordNobody:            {`Nobody: it was decided already`},
		keyLastWordOffice:            {`An office: we were asked, or only told`},
		keyLastWordPartner:           {`A guest from an organisation`},
		keyLastWordPractitioner:      {`People who work with us`},
		keyLastWordTitle:             {`Who had the last word?`},
		keyLeadInTheirPlace:          {`Had to go, or is it too much? Anybody can go on in their place.`},
		keyLeadTitle:                 {`Facilitate`},
		keyLeaveDo:                   {`Leave for good`},
		keyLeaveHow:                  {`Your name, your codes and everything with your name on it go, for good. What you said without a name stays: nobody knows it was you.`},
		keyLeaveLead:                 {`Your name and your words leave with you.`},
		keyLeaveQuickly:              {`Leave quickly`},
		keyLeaveTitle:                {`Leave the group`},
		keyLeavingQuickly:            {`What “Leave quickly” does`},
		keyLeavingQuicklyCannot:      {`It cannot clear the browser’s history, nor what somebody has already seen. A private window leaves less behind.`},
		keyLeavingQuicklyDoes:        {`It signs this phone out at once and shows a recipe. Three quick presses of Shift do the same. With your return code you come in again.`},
		keyLedAct:                    {`We do something`},
		keyLedAsk:                    {`We asked {office}`},
		keyLedPromise:                {`Something was promised`},
		keyLedTitle:                  {`What came of this`},
		keyLegNo:                     {`After a no`},
		keyLegRoad:                   {`The road`},
		keyLegYes:                    {`After a yes`},
		keyLendCan:                   {`Whoever holds it can say something without a name. Somebody without a phone taps their picture and takes part.`},
		keyLendCannot:                {`It opens nobody’s own pages. When it is handed on, or lies still for two minutes, nothing of the last person stays. It ends with the session.`},
		keyLendDo:                    {`Make a link for the tablet`},
		keyLendLead:                  {`Let one tablet go round the room.`},
		keyLendMade:                  {`Open this on the tablet. You see it only once.`},
		keyLendPicture:               {`The link as a square code for the tablet`},
		keyLendThis:                  {`Use this very device as the tablet`},
		keyLendThisWarn:              {`Your own place on this device ends. Have your return code at hand, so that you can come back.`},
		keyLendTitle:                 {`A tablet for everyone`},
		keyLetGoHow:                  {`Things change. Nobody waits for it any more, and nobody is to blame. Whoever says something of it later takes it up again.`},
		keyLetGoTitle:                {`Let it go`},
		keyLetterBehind:              {`Behind this stand things that we gathered: {n}.`},
		keyLetterCodeComes:           {`Here the code will stand.`},
		keyLetterFrom:                {`We are {group}, a group of people who live here and people who work with them. We ask:`},
		keyLetterHearBy:              {`We would like to hear from you by {day}.`},
		keyLetterHow:                 {`Please answer on this page. You need no account. Type the code, or use the square. Your answer is read by the whole group.`},
		keyLetterLanguage:            {`Language of the letter`},
		keyLetterMade:                {`The letter is ready`},
		keyLetterMadeHow:             {`Print it now, or give the link to the office. The code is shown this once. Later you can make a new one, and the old one ends.`},
		keyLetterMeans:               {`What it means in this language, as somebody in the group put it:`},
		keyLetterQr:                  {`The same as a square code`},
		keyLetterTitle:               {`The letter`},
		keyLetterWithoutCode:         {`So the office reads it. The code is not on it: it was shown once, when the letter was made.`},
		keyLineStands:                {`How far`},
		keyLineWhat:                  {`What`},
		keyLinesHeading:              {`What we ask, and what was promised`},
		keyLinesNone:                 {`Nothing is asked yet. Usually it begins with something from Alpha’s road, or with something you agreed: ask the office that could change it.`},
		keyLinesSays:                 {`Each line is one thing that was asked or promised. Full circles are stages that have come, a bright circle is where it stands, an exclamation mark is where it is late or silent. The square at the end is what the group found: a tick, it changed; two strokes, it did not; an arrow down, it is worse; dashed, not checked yet.`},
		keyLinesTitle:                {`Lines of stages, with our own check at the end`},
		keyLinkHere:                  {`The link somebody gave you`},
		keyLinkHereHint:              {`Copy it from the message and put it in here.`},
		keyListenTo:                  {`Listen: {what}`},
		keyListenersHint:             {`Two or three are good, and not all from one side: then nobody has to turn to the one it is about.`},
		keyListenersHome:             {`Nobody is named yet who hears worries. Choose together two whom all of you trust.`},
		keyListenersHomeDo:           {`Choose them`},
		keyListenersNone:             {`Nobody is named yet, so nobody would read it.`},
		keyLookAgain:                 {`See what is new`},
		keyLostCode:                  {`I have lost my code`},
		keyLostCodeHow:               {`Come to a session. Two members who know you can vouch for you on their phones. Then you get a new code.`},
		keyLostLead:                  {`This was said at stops that are no longer on the road.`},
		keyLostTitle:                 {`Without a place on the road`},
		keyMainMenu:                  {`Main menu`},
		keyMakeUpName:                {`Make up a name. Not your real one. We never ask for your real name, phone or e-mail.`},
		keyMandateActAskOpenly:       {`See each other’s answers before it is decided`},
		keyMandateActChangeAgreement: {`Change how we are together`},
		keyMandateActDecide:          {`Anything that somebody proposes`},
		keyMandateActInviteOffice:    {`Ask an office for something`},
		keyMandateActPublish:         {`Show something to everybody`},
		keyMandateActRemove:          {`Ask somebody to leave`},
		keyMandateActShare:           {`Give an office something of ours`},
		keyMandateAlways:             {`This is always for the group.`},
		keyMandateAnswered:           {`Must have answered, of those who usually come: {share}`},
		keyMandateAsked:              {`We ask for at least: {time}`},
		keyMandateDays:               {`For how long at least do we ask?`},
		keyMandateGroup:              {`The group decides`},
		keyMandateOne:                {`Whoever wants to may do it`},
		keyMandateQuorum:             {`How many of those who usually come must have answered?`},
		keyMandateWho:                {`Who decides?`},
		keyMandatesLead:              {`Here nobody does it alone, whoever they are: the group is asked first.`},
		keyMandatesTitle:             {`What needs the group`},
		keyMatters:                   {`Matters to me`},
		keyMattersToMe:               {`Matters to me {n}`, `Matters to me {n}`},
		keyMeLead:                    {`Change what you are called here.`},
		keyMeTitle:                   {`My name and picture`},
		keyMeaningBy:                 {`In the words of`},
		keyMeaningDo:                 {`Say it like this`},
		keyMeaningDoubted:            {`Somebody says: not quite`},
		keyMeaningIsRight:            {`It is right`},
		keyMeaningNone:               {`Nobody has put this into another language yet.`},
		keyMeaningNotQuite:           {`Not quite`},
		keyMeaningPictures:           {`Say in words what the pictures say to you.`},
		keyMeaningRight:              {`Looked over, and right`},
		keyMeaningSay:                {`Say it in {language}`},
		keyMeaningSigned:             {`Your name stands with it.`},
		keyMeaningTitle:              {`In other languages`},
		keyMeaningUnchecked:          {`Nobody looked it over yet`},
		keyMeansAsk:                  {`Say this in my language`},
		keyMeansChecked:              {`Put into your language by a member, and looked over`},
		keyMeansInWords:              {`Say it in words`},
		keyMeansUnchecked:            {`Put into your language by a member. Nobody looked it over yet`},
		keyMessageBetter:             {`How should it be?`},
		keyMessageDo:                 {`Put it right`},
		keyMessageEnglish:            {`In English`},
		keyMessageForm:               {`Form {n} of {m}: the words change with the number.`},
		keyMessageGaps:               {`Leave {gaps} just like this: a name or a number will stand there.`},
		keyMessageNow:                {`As it is now`},
		keyMessageRight:              {`Put right`},
		keyMessagesAfter:             {`The next ones`},
		keyMessagesAll:               {`All the words`},
		keyMessagesBefore:            {`The ones before`},
		keyMessagesHow:               {`What you put right is gathered here. The group can hand it to those who make these pages.`},
		keyMessagesLead:              {`Where it speaks your language badly, say it better.`},
		keyMessagesNone:              {`No such words here.`},
		keyMessagesSearch:            {`Which words?`},
		keyMessagesSearchDo:          {`Look for them`},
		keyMessagesTake:              {`Take all corrections along`},
		keyMessagesTitle:             {`Put the words of this page right`},
		keyMinutesOf:                 {`What we said on {day}`},
		keyMinutesTitle:              {`What we said`},
		keyMomentAdd:                 {`Add a moment here`},
		keyMomentDecides:             {`Who decides here`},
		keyMomentFeels:               {`How it feels`},
		keyMomentHappens:             {`What happens`},
		keyMomentHarms:               {`What harms`},
		keyMomentHelps:               {`What helps`},
		keyMomentKind:                {`What kind of moment?`},
		keyMomentNoName:              {`Your name is not kept with this.`},
		keyMomentNoNameSmall:         {`Not by the group, not by the computer.`},
		keyMomentPictures:            {`Or in pictures`},
		keyMomentSayAs:               {`Say it as {name}`},
		keyMomentTogether:            {`Moments appear together and without names: when the hat is opened, or when the day is over.`},
		keyMomentWords:               {`In words`},
		keyMomentWordsHint:           {`Say {name}, not “I”.`},
		keyMomentsN:                  {`{n} moment`, `{n} moments`},
		keyMore:                      {`More`},
		keyMoreAbout:                 {`About these pages`},
		keyMorePhones:                {`Phones, and being without one`},
		keyMoreTitle:                 {`Us, and me`},
		keyMoreTonight:               {`Tonight`},
		keyNameIdeas:                 {`Maple, Kettle, Robin, Cinnamon, Drizzle, Teapot, Saffron, Wren, Juniper, Button, Marigold, Thimble, Breeze, Plum, Comet`},
		keyNewHere:                   {`New here`},
		keyNewcomerAtHome:            {`You are new here, and it is good that you came. When and where we meet next, whoever invited you can tell you. As soon as somebody in the group has tapped “Welcome” next to your name, you see it here.`},
		keyNewcomerNote:              {`You are new here. You see the evening you are in. Ask the person beside you to tap “Welcome” next to your name: then you will see the rest too.`},
		keyNextUp:                    {`Next`},
		keyNoNetworkWriteOn:          {`Write anyway. It is sent by itself when the network is back, only once.`},
		keyNoRoundYet:                {`No question goes round yet. Whoever facilitates starts one.`},
		keyNobodyWalked:              {`Nobody has walked here yet.`},
		keyNotOnRoad:                 {`Not on this road.`},
		keyNotSaidYet:                {`Nobody has said this yet.`},
		keyNoticesHere:               {`What has just happened`},
		keyOfficeAnswerAgain:         {`Answer again`},
		keyOfficeAnswerAgainHow:      {`The newest answer counts. What was said before stays visible.`},
		keyOfficeAnswerTitle:         {`Your answer`},
		keyOfficeBenefits:            {`the benefits office`},
		keyOfficeBy:                  {`Post of whoever writes`},
		keyOfficeByHint:              {`A post is enough, no name.`},
		keyOfficeCodeHint:            {`24 digits. Spaces do not matter.`},
		keyOfficeCodeLabel:           {`Code from the letter`},
		keyOfficeCodeLead:            {`A community group wrote to your office. Type the code from the letter to read what they ask and to answer. You need no account.`},
		keyOfficeCodeTitle:           {`Your code`},
		keyOfficeCollege:             {`the college`},
		keyOfficeCouncil:             {`the council`},
		keyOfficeCourt:               {`a judge`},
		keyOfficeDoorAnew:            {`Make a new code`},
		keyOfficeDoorClose:           {`Close it`},
		keyOfficeDoorCloseHow:        {`Anyone of us may close it at once. Opening it again takes the group.`},
		keyOfficeDoorClosed:          {`Closed. Their code leads nowhere any more. What they said stays here.`},
		keyOfficeDoorHall:            {`Codes are not made on this network, because others could read along. Make the letter another day over a safe connection.`},
		keyOfficeDoorHas:             {`They have a code. If it went to the wrong hands, make a new one: the old one ends at once.`},
		keyOfficeDoorMake:            {`Make the letter`},
		keyOfficeDoorNone:            {`Nothing has gone out yet. This is exactly what the office will read:`},
		keyOfficeDoorOpen:            {`Open it again`},
		keyOfficeDoorTitle:           {`The office’s way in`},
		keyOfficeEmployer:            {`an employer`},
		keyOfficeHeading:             {`{group} asks you`},
		keyOfficeHealth:              {`the health service`},
		keyOfficeHearBy:              {`If you will write again: by when?`},
		keyOfficeHomeOffice:          {`the Home Office`},
		keyOfficeHousingContractor:   {`the housing company`},
		keyOfficeKept:                {`A promise stays with your post when somebody else takes it over. The group itself says whether anything changed.`},
		keyOfficeLawyer:              {`the lawyer`},
		keyOfficeLead:                {`This page is for your post, whoever holds it. You need no account. What you write here is read by the whole group, and stays with it.`},
		keyOfficeNobodyKnows:         {`nobody here knows`},
		keyOfficePassTo:              {`If it belongs to another office: which?`},
		keyOfficePromise:             {`If you can promise something`},
		keyOfficeReportTitle:         {`Say how far this is`},
		keyOfficeReword:              {`Word the promise differently`},
		keyOfficeRewordHint:          {`Leave it empty if the words are right. The old words stay visible.`},
		keyOfficeSaidTitle:           {`What was said so far`},
		keyOfficeSays:                {`the office says`},
		keyOfficeSee:                 {`What would people see if it is kept?`},
		keyOfficeSend:                {`Send to the group`},
		keyOfficeText:                {`In your words`},
		keyOfficeTextHint:            {`Why, or what you would like to know. Short and plain words are easiest to translate.`},
		keyOfficeTitle:               {`A letter from a group`},
		keyOfficeWarning:             {`Others may ask to see this letter, and the answer.`},
		keyOfficeWarningMore:         {`Public offices have to show what they hold when somebody asks. Officers may also have a duty to act on what they read. Write nothing by which a person could be found.`},
		keyOnPaper:                   {`The evening on paper`},
		keyOnPaperLead:               {`The whole evening without phones, projector or power. Print it and take it along. Afterwards the slips are taken in here.`},
		keyOnTheWall:                 {`On the wall`},
		keyOpenDo:                    {`We are here. Open`},
		keyOpenEarly:                 {`We begin earlier than planned`},
		keyOpenHatDo:                 {`Open the hat`},
		keyOpenHow:                   {`Are both people to turn to here in the room? If not, choose two who are.`},
		keyOpenNow:                   {`Open right now`},
		keyOpenSupporters:            {`They are here`},
		keyOpenTitle:                 {`Open the evening`},
		keyOurCheck:                  {`Our check`},
		keyOutcomeAgreed:             {`We agreed`},
		keyOutcomeAgreedSmall:        {`Enough of us answered, and nobody said it does harm.`},
		keyOutcomeChosen:             {`We chose: {choice}`},
		keyOutcomeEmergency:          {`Done at once, in an emergency`},
		keyOutcomeEmergencySmall:     {`Two people whom our agreement names did this together. We look at it at the next session.`},
		keyOutcomeLapsed:             {`Nobody closed it, so it was let go`},
		keyOutcomeLetGo:              {`We let it go`},
		keyOutcomeObjected:           {`It comes back to us`},
		keyOutcomeObjectedSmall:      {`Somebody says it would do harm. What would have to be different?`},
		keyOutcomeOvertaken:          {`We agreed, but it could not be done any more.`},
		keyOutcomeTiedSmall:          {`Two choices have the same number of dots. Talk once more, and ask again.`},
		keyOutcomeTooFew:             {`Too few of us answered`},
		keyOutcomeTooFewSmall:        {`So nothing is decided: nobody’s silence is a yes.`},
		keyPackNumber:                {`The number of this pack`},
		keyPackNumberKeep:            {`Show this number to nobody: with it every slip of this pack can be taken back.`},
		keyPageAfter:                 {`After`},
		keyPageBefore:                {`Before`},
		keyPagesOf:                   {`Page {n} of {m}`},
		keyPairLead:                  {`The same rules, different days. Where do they part?`},
		keyPairTitle:                 {`Two roads, side by side`},
		keyPaperDotHint:              {`A dot for what matters to you.`},
		keyPaperDots:                 {`A page of dots to cut out`},
		keyPaperFresh:                {`Whenever this page is opened, the slips have new numbers. Nothing of them is kept here.`},
		keyPaperLanguages:            {`Languages on the slips`},
		keyPaperLanguagesHint:        {`Two fit. The faces speak all languages of the evening.`},
		keyPaperOnAPage:              {`How big?`},
		keyPaperOnScreen:             {`Here you see a few of the pages. All of them are printed.`},
		keyPaperPerPage:              {`{n} on a page`, `{n} on a page`},
		keyPaperQuestionHint:         {`If you choose none, there is room to write one by hand.`},
		keyPaperShow:                 {`Make it like this`},
		keyPaperSlips:                {`How many slips?`},
		keyPaperStories:              {`The big sheets of our invented people are printed from their own pages.`},
		keyPassOnDo:                  {`Ask them the same`},
		keyPassOnTitle:               {`It belongs to another office: pass it on?`},
		keyPassThis:                  {`I pass this time`},
		keyPassedOnFrom:              {`This was passed on: what we asked first`},
		keyPassedThis:                {`You pass this time. That counts the same as speaking.`},
		keyPassingCounts:             {`Passing counts the same as speaking.`},
		keyPathHarms:                 {`harms`},
		keyPathHelps:                 {`helps`},
		keyPathSaysTall:              {`The road swings to one side where things help and to the other where things harm. The list below says the same.`},
		keyPathSaysWide:              {`The road rises where things help and falls where things harm. The list below says the same.`},
		keyPathTitle:                 {`{name}’s road as a drawing`},
		keyPauseDo:                   {`Pause, all of us`},
		keyPauseHow:                  {`One tap, without a name. The round stops and the wall turns calm.`},
		keyPauseSignalIs:             {`As we agreed:`},
		keyPauseTitle:                {`Pause`},
		keyPausedHeading:             {`We pause`},
		keyPausedLead:                {`Somebody asked for calm. Breathe. Drink some water. Nobody asks who.`},
		keyPausedSupporter:           {`You are here for others tonight.`},
		keyPausedSupporterHow:        {`Look round. Who needs somebody? Sit with them, or go out together. Do not ask for reasons.`},
		keyPausedTurnTo:              {`You can turn to`},
		keyPausedWhoGoesOn:           {`Whoever facilitates taps “We go on” when all are ready.`},
		keyPeopleHere:                {`{n} person is here`, `{n} people are here`},
		keyPersonSince:               {`Here since {day}`},
		keyPersonTitle:               {`Somebody here`},
		keyPhonelessAdd:              {`Give somebody a place`},
		keyPhonelessDo:               {`Give them a place`},
		keyPhonelessHow:              {`They use the shared tablet, or somebody writes for them. If they get a phone later, two people who know them vouch for them.`},
		keyPhonelessLead:             {`Give a place to somebody who has no phone.`},
		keyPhonelessTitle:            {`People without a phone`},
		keyPhonelessTogether:         {`Fill this in together with them.`},
		keyPictureBrush:              {`Brush`},
		keyPictureCherry:             {`Cherry`},
		keyPictureDrum:               {`Drum`},
		keyPictureFern:               {`Fern`},
		keyPictureFlute:              {`Flute`},
		keyPictureGoldfinch:          {`Goldfinch`},
		keyPictureHen:                {`Hen`},
		keyPictureHint:               {`Choose one, or leave it to us.`},
		keyPictureKettle:             {`Kettle`},
		keyPictureKite:               {`Kite`},
		keyPictureLantern:            {`Lantern`},
		keyPictureLemon:              {`Lemon`},
		keyPictureMoon:               {`Moon`},
		keyPictureNeedle:             {`Needle`},
		keyPictureOlive:              {`Olive`},
		keyPictureOud:                {`Oud`},
		keyPicturePomegranate:        {`Pomegranate`},
		keyPictureRain:               {`Rain`},
		keyPictureRainbow:            {`Rainbow`},
		keyPictureRobin:              {`Robin`},
		keyPictureSnow:               {`Snow`},
		keyPictureSpade:              {`Spade`},
		keyPictureSun:                {`Sun`},
		keyPictureSunflower:          {`Sunflower`},
		keyPictureSwallow:            {`Swallow`},
		keyPictureThistle:            {`Thistle`},
		keyPictureTulip:              {`Tulip`},
		keyPictureUmbrella:           {`Umbrella`},
		keyPictureWren:               {`Wren`},
		keyPlanAnyway:                {`I know. We meet all the same`},
		keyPlanAsk:                   {`If we agree, we ask this office. The letter can then be made.`},
		keyPlanChange:                {`Change the plan`},
		keyPlanChildcare:             {`Children`},
		keyPlanDo:                    {`Keep the plan`},
		keyPlanEvery:                 {`How often?`},
		keyPlanEveryWeek:             {`Every week`},
		keyPlanEveryone:              {`For everyone`},
		keyPlanFood:                  {`Food`},
		keyPlanLanguages:             {`Languages`},
		keyPlanLead:                  {`Plan it once. Place, food and care stay the same each week; we only ask again what may be hard.`},
		keyPlanLived:                 {`Only for people who live it`},
		keyPlanName:                  {`What is it about?`},
		keyPlanOnce:                  {`Just once`},
		keyPlanOpenDoor:              {`If we agree, this office can come in and answer again.`},
		keyPlanPassOn:                {`If we agree, we ask the same of the office to which it belongs.`},
		keyPlanPlace:                 {`Where`},
		keyPlanPublish:               {`If we agree, anybody may read this ask and what came of it.`},
		keyPlanReply:                 {`If we agree, the office reads these words:`},
		keyPlanStarts:                {`Day and time`},
		keyPlanTitle:                 {`Plan an evening`},
		keyPlanWho:                   {`For whom?`},
		keyPrepareTogether:           {`What shall we talk about?`},
		keyPrintThis:                 {`Print`},
		keyProductLead:               {`A place for a group that changes something together: people who live it and people who work with them, as equals. No e-mail, no phone number, no real name.`},
		keyProductName:               {`Alongside`},
		keyPromiseDo:                 {`Keep this promise in sight`},
		keyPromiseFor:                {`for {day}`},
		keyPromiseNew:                {`Write down a promise`},
		keyPromiseNewLead:            {`Ours or theirs: what, who, by when, and what we would see.`},
		keyPromiseOne:                {`A promise`},
		keyPromiseSee:                {`What would we see if it were kept?`},
		keyPromiseSeeHint:            {`For example: letters in four languages, three days before.`},
		keyPromiseSide:               {`Who promises?`},
		keyPromiseSideGroup:          {`We do`},
		keyPromiseSidePartner:        {`An office does`},
		keyPromiseWhat:               {`What is promised?`},
		keyPromiseWho:                {`Who exactly?`},
		keyPromiseWhoHint:            {`“Two of us”, or the organisation and the post. No real names.`},
		keyPromisedNone:              {`Nothing yet. If something was promised at a meeting or on the phone, write it down.`},
		keyPromisedTitle:             {`What was promised`},
		keyPromisesAll:               {`See everything`},
		keyPromisesAnswered:          {`An office has answered`},
		keyPromisesLead:              {`Offices say when it is done. We say whether it changed anything.`},
		keyPromisesTitle:             {`What was promised, and what came of it`},
		keyPromisesWait:              {`Asked and promised: this waits for us`},
		keyPublicLead:                {`The offices say when something is done. Whether it changed anything, the group says.`},
		keyPublicNone:                {`Nothing is shown here at the moment.`},
		keyPublicTitle:               {`What we asked, and what came of it`},
		keyPublishDo:                 {`Show it to everybody`},
		keyPublishHow:                {`Then anybody may read what we asked, what they answered, what was promised and what we found. Not why, and nobody’s name.`},
		keyPublishTitle:              {`Shown to everybody?`},
		keyPublishedNow:              {`Everybody can read this now. Anyone of us may take it down at once.`},
		keyPutInHat:                  {`Put it in the hat`},
		keyReflectLead:               {`Without a name. The group sees it when five have answered.`},
		keyReflectThanks:             {`Thank you. It is in the hat.`},
		keyRemoveDo:                  {`Ask the group`},
		keyRemoveDoes:                {`If the group agrees, their name, their codes and everything with their name on it go, as though they had left themselves, and their phones are signed out. They can be invited again.`},
		keyRemoveLast:                {`After that nobody is left here who says: {side}. The group can go on. Think of whom you could invite.`},
		keyRemoveLead:                {`This is heavy for everybody. Often a talk helps: two of you with them, or a person to turn to. If that did not help, you can ask the group. Nobody decides it alone, and nobody has to give a reason.`},
		keyRemovePlan:                {`We ask {name} to leave.`},
		keyRemoveTitle:               {`When it does not work together any more`},
		keyReplyDo:                   {`Write back`},
		keyReplyMore:                 {`Write to them once more`},
		keyReplyNo:                   {`No`},
		keyReplyNotOurs:              {`Not ours`},
		keyReplyPart:                 {`In part`},
		keyReplyQuestion:             {`A question back`},
		keyReplyReceived:             {`We have it`},
		keyReplyText:                 {`What do we write back?`},
		keyReplyTitle:                {`They ask us something`},
		keyReplyWarning:              {`The office reads exactly these words, and others may ask to see them. Write nothing by which a person could be found.`},
		keyReplyYes:                  {`Yes`},
		keyReportDo:                  {`Say how far it is`},
		keyReportSend:                {`Keep this`},
		keyReportText:                {`In a few words`},
		keyReportsTitle:              {`How far it is, as they say`},
		keyReturnCodeHint:            {`20 digits, as you wrote them down.`},
		keyReviewDo:                  {`We have looked at it`},
		keyReviewDone:                {`Looked at on {day}`},
		keyReviewTitle:               {`We look at it together`},
		keyReviewWords:               {`What do we say to it now? You need not write.`},
		keyRewordDo:                  {`Use these words`},
		keyRewordHint:                {`The old words stay visible.`},
		keyRewordTitle:               {`Word it differently`},
		keyRoleFacilitator:           {`Facilitator`},
		keyRoleFacilitatorMeans:      {`Starts rounds, opens the hat, closes the evening.`},
		keyRoleInterpreter:           {`Interpreter`},
		keyRoleInterpreterMeans:      {`Carries words between languages.`},
		keyRoleNotes:                 {`Notes`},
		keyRoleNotesMeans:            {`Writes cards for the group, without names.`},
		keyRoleSuggested:             {`You have done this least often. Would you like to?`},
		keyRoleTake:                  {`I do this tonight`},
		keyRoleTimekeeper:            {`Keeper of the turn`},
		keyRoleTimekeeperMeans:       {`Taps the picture of whoever speaks. No clock.`},
		keyRoleWelcome:               {`Welcome`},
		keyRoleWelcomeMeans:          {`Stands at the door, shows newcomers the tea.`},
		keyRolesLead:                 {`Anyone can take a part. Best if it goes round.`},
		keyRolesRow:                  {`Roles`},
		keyRolesStay:                 {`What you took on tonight is kept with your name in the group’s book. It also shows that you were here.`},
		keyRolesTaken:                {`{n} was taken, {m} for the first time.`, `{n} were taken, {m} of them for the first time.`},
		keyRolesTitle:                {`Who does what tonight`},
		keyRoomForSlips:              {`Room for your slips`},
		keyRoundAbout:                {`It is about`},
		keyRoundEquality:             {`How evenly the turns were shared: {n} of 100.`, `How evenly the turns were shared: {n} of 100.`},
		keyRoundN:                    {`Round {n}`, `Round {n}`},
		keyRoundPassed:               {`{n} passed.`, `{n} passed.`},
		keyRoundQuestion:             {`The question`},
		keyRoundQuestionHint:         {`Short, and open: nobody has to speak of their own life.`},
		keyRoundSpoke:                {`{n} spoke.`, `{n} spoke.`},
		keyRoundUnheard:              {`{n} was not heard yet.`, `{n} were not heard yet.`},
		keySaidAct:                   {`Something we do`},
		keySaidAnswerReason:          {`Why you answered so`},
		keySaidAsk:                   {`To an office`},
		keySaidCard:                  {`A card`},
		keySaidCharacter:             {`An invented person`},
		keySaidClause:                {`Part of how we are together`},
		keySaidHow:                   {`Everything here has your name on it. What you take back is gone for good; the group sees only that something was taken back.`},
		keySaidItem:                  {`Something to talk about`},
		keySaidLead:                  {`Hear it, take it back.`},
		keySaidMeaning:               {`Somebody’s words in another language`},
		keySaidMessage:               {`A word of this page, put right`},
		keySaidMoment:                {`A moment`},
		keySaidNothing:               {`What you say with your name comes here. What you say without a name is not here: nobody knows it was you.`},
		keySaidObjection:             {`Said against a proposal`},
		keySaidPlan:                  {`A plan of an evening`},
		keySaidPromise:               {`About a promise`},
		keySaidProposal:              {`A proposal`},
		keySaidQuestion:              {`A question`},
		keySaidStage:                 {`A stop on a road`},
		keySaidTitle:                 {`What I have said`},
		keySaidTrait:                 {`Something about an invented person`},
		keySayDifferently:            {`Say it differently`},
		keySayDifferentlyDo:          {`Say it like this`},
		keyScribeAdd:                 {`Somebody here has no phone`},
		keyScribeArrive:              {`They are here`},
		keyScribeFelt:                {`An answer is in. Another tap changes it.`},
		keyScribeForMe:               {`Let somebody write for me`},
		keyScribeLead:                {`Write down what they say, in their words. It counts as theirs. You can only write for someone without a phone, or who let you tonight.`},
		keyScribeNamed:               {`The card bears the name. Without a name nobody can write for another: for that there are the tablet and the paper slips.`},
		keyScribeNobody:              {`There is nobody to write for just now.`},
		keyScribeSay:                 {`Lay a card on the board`},
		keyScribeTheirWords:          {`You are writing for them. Read it back aloud before you send it.`},
		keyScribeTitle:               {`Write for somebody`},
		keySession:                   {`Session`},
		keySessionAhead:              {`Coming`},
		keySessionDone:               {`Closed`},
		keySessionMissed:             {`Did not happen`},
		keySessionNoTitle:            {`A session`},
		keySessionOff:                {`Cancelled`},
		keySessions:                  {`When we meet`},
		keySessionsNone:              {`The evenings when you meet come here. Plan the first one: it comes again every week.`},
		keySessionsNoneForYou:        {`The evenings that you are part of come here. When one begins, you find it on the home page.`},
		keySessionsPast:              {`Earlier sessions`},
		keyShareAll:                  {`all`},
		keyShareHalf:                 {`half`},
		keySharePercent:              {`{n} out of 100`},
		keyShareThird:                {`a third`},
		keyShareTwoThirds:            {`two thirds`},
		keySideLiveIt:                {`People who live it`},
		keySideLived:                 {`I live it`},
		keySidePartner:               {`I come from an office`},
		keySidePractitioner:          {`I work with people`},
		keySideTheyLived:             {`They live it`},
		keySideTheyPartner:           {`They come from an office`},
		keySideTheyPractitioner:      {`They work with people`},
		keySideWorkWith:              {`People who work with them`},
		keySignAfraid:                {`afraid`},
		keySignAgain:                 {`again`},
		keySignAlone:                 {`alone`},
		keySignAngry:                 {`angry`},
		keySignAshamed:               {`ashamed`},
		keySignBaby:                  {`a baby`},
		keySignBabyComing:            {`a baby is coming`},
		keySignBad:                   {`bad`},
		keySignBag:                   {`bags`},
		keySignBus:                   {`bus`},
		keySignCalm:                  {`calm`},
		keySignChange:                {`change`},
		keySignChild:                 {`a child`},
		keySignChoice:                {`a choice`},
		keySignClothes:               {`clothes`},
		keySignColdRoom:              {`the room is cold`},
		keySignDay:                   {`day`},
		keySignDidNotUnderstand:      {`did not understand`},
		keySignDo:                    {`Lay it down with my name`},
		keySignDoctor:                {`doctor`},
		keySignFamily:                {`family`},
		keySignFamilyFar:             {`family far away`},
		keySignFood:                  {`food`},
		keySignFootball:              {`football`},
		keySignForm:                  {`a form`},
		keySignFriend:                {`a friend`},
		keySignGarden:                {`garden`},
		keySignGood:                  {`good`},
		keySignGroup:                 {`the group`},
		keySignHall:                  {`our hall`},
		keySignHappy:                 {`happy`},
		keySignHelper:                {`somebody helps`},
		keySignHint:                  {`It is on the board at once, with your name, and stays until you take it back.`},
		keySignHome:                  {`home`},
		keySignHope:                  {`hope`},
		keySignHotel:                 {`hotel`},
		keySignHungry:                {`hungry`},
		keySignIll:                   {`ill`},
		keySignInterpreter:           {`an interpreter`},
		keySignKitchen:               {`kitchen, cooking`},
		keySignLawyer:                {`a lawyer`},
		keySignLearning:              {`learning`},
		keySignLess:                  {`less`},
		keySignLetter:                {`a letter`},
		keySignListenedTo:            {`somebody listened`},
		keySignMedicine:              {`medicine`},
		keySignMoney:                 {`money`},
		keySignMoneyGone:             {`the money is gone`},
		keySignMore:                  {`more`},
		keySignMovedAgain:            {`moved again`},
		keySignMusic:                 {`music`},
		keySignNight:                 {`night`},
		keySignNo:                    {`no`},
		keySignNoChoice:              {`no choice`},
		keySignNoPhone:               {`no phone`},
		keySignNoSleep:               {`no sleep`},
		keySignNoWork:                {`no work`},
		keySignNobodyHelps:           {`nobody helps`},
		keySignNotListenedTo:         {`nobody listened`},
		keySignPain:                  {`pain`},
		keySignPhone:                 {`phone`},
		keySignPrayer:                {`prayer`},
		keySignProud:                 {`proud`},
		keySignQuestion:              {`a question`},
		keySignQuickly:               {`quickly`},
		keySignSad:                   {`sad`},
		keySignSchool:                {`school`},
		keySignSharedRoom:            {`a shared room`},
		keySignShop:                  {`shop`},
		keySignShoutedAt:             {`somebody shouted`},
		keySignSigning:               {`signing a paper`},
		keySignSlowly:                {`slowly`},
		keySignSmiledAt:              {`somebody smiled`},
		keySignStop:                  {`stop`},
		keySignTea:                   {`tea`},
		keySignTired:                 {`tired`},
		keySignTitle:                 {`Put my name on a card`},
		keySignTogether:              {`together`},
		keySignWaiting:               {`waiting`},
		keySignWalkingFar:            {`walking a long way`},
		keySignWork:                  {`work`},
		keySignYes:                   {`yes`},
		keySignsAnswers:              {`Answers and wishes`},
		keySignsBody:                 {`Body, day and night`},
		keySignsEnough:               {`{n} picture is enough. Tap it above to take it away.`, `{n} pictures are enough. Tap one above to take it away.`},
		keySignsFeelings:             {`How it feels`},
		keySignsHappens:              {`What happens`},
		keySignsPeople:               {`People`},
		keySignsPlaces:               {`Places`},
		keySignsTakeAway:             {`take it away`},
		keySignsThings:               {`Things`},
		keySignsYouSay:               {`You say:`},
		keySkipToPage:                {`Skip to the page`},
		keySlipHow:                   {`Tick up to {n} picture, or write. No name.`, `Tick up to {n} pictures, or write. No name.`},
		keySlipInAlready:             {`This slip is in already.`},
		keySlipKeep:                  {`Tear this off and keep it. With these digits you can take it back.`},
		keySlipN:                     {`Slip {n}`, `Slip {n}`},
		keySlipPack:                  {`pack {mark}`},
		keySlipsDone:                 {`Slip {n} lies in the hat.`, `Slip {n} lies in the hat.`},
		keySlipsDots:                 {`Dots on it`},
		keySlipsIn:                   {`Take paper slips in`},
		keySlipsLead:                 {`Put in what is ticked and written on the paper, one slip after the other. It goes through the hat and carries no name.`},
		keySlipsNumber:               {`The number on the slip`},
		keySlipsOther:                {`Another slip`},
		keySlipsPackHint:             {`22 digits, from the sheet for whoever leads.`},
		keySlipsPictures:             {`The pictures that are ticked`},
		keySlipsStory:                {`Does a slip speak of an invented person? Put it in as a moment on their page.`},
		keySlipsWhen:                 {`They lie on the board when the hat is opened, and at the latest when the day is over.`},
		keySlipsWords:                {`What is written on it`},
		keySlipsWordsHint:            {`Just as it is written. Leave out real names.`},
		keySoThatAllTakePart:         {`So that everybody takes part`},
		keySomebodyHere:              {`somebody here`},
		keySomebodyWhoLeft:           {`Somebody who left`},
		keySomeone:                   {`someone`},
		keySomethingIsOff:            {`That did not work`},
		keySoupOne:                   {`Wash a cup of red lentils. Fry an onion and a carrot gently. Add the lentils, a litre of water, a little cumin.`},
		keySoupTitle:                 {`Lentil soup`},
		keySoupTwo:                   {`Cook for 25 minutes. Salt and lemon at the end.`},
		keyStageArriving:             {`Arriving`},
		keyStageArrivingSays:         {`People come by many ways, tired, and often with nobody beside them who speaks their language. They usually wait some hours or days until somebody tells them what comes next.`},
		keyStageAsOf:                 {`What usually happens, as of {month}. Rules change: a lawyer or an advice centre knows what counts today.`},
		keyStageAsking:               {`Asking for safety`},
		keyStageAskingSays:           {`People say, as soon as they can, that they need to be safe here. Their name is usually written down, and their fingertips and face are taken as a picture. A card comes later that shows they have asked.`},
		keyStageDoctor:               {`Seeing a doctor`},
		keyStageDoctorSays:           {`In Scotland seeing a doctor costs nothing, also while people wait, and nor do the medicines a doctor writes down. They sign up with a doctor near their room and can ask for an interpreter.`},
		keyStageEnglish:              {`Learning English`},
		keyStageEnglishSays:          {`Colleges and drop-ins teach English for free. The college often has a long list of people who want a place. Many learn most from neighbours and friends.`},
		keyStageFirstRoom:            {`Hotel or first room`},
		keyStageFirstRoomSays:        {`People who have no money are usually given a bed: in a hotel, a flat or a shared room. They do not choose the town, nor with whom they share.`},
		keyStageFirstTalk:            {`The first talk`},
		keyStageFirstTalkSays:        {`It is usually short: who the person is, how they came, whether they are well. What they say is written down and read again later. They may ask for an interpreter.`},
		keyStageLawyer:               {`The lawyer`},
		keyStageLawyerSays:           {`People with little money can usually have a lawyer for free in Scotland. Good lawyers are often full, so it can take many calls. A lawyer decides whom to take on, and tells them what comes.`},
		keyStageLetter:               {`The letter`},
		keyStageLetterSays:           {`One day a letter says yes or no. It is often long, and people usually read it together with their lawyer. From that day on, time is short.`},
		keyStageLongTalk:             {`The long talk`},
		keyStageLongTalkSays:         {`It usually lasts some hours. People tell why they need to be safe, with an interpreter. They may ask beforehand for a woman or a man to talk to, and on the day for a break.`},
		keyStageMoneyFood:            {`Money card and food`},
		keyStageMoneyFoodSays:        {`A card usually holds a small sum each week, for food and everything else. Where meals are given, the sum is much smaller. When the card stops, people ring a help line.`},
		keyStageMoved:                {`Moved without choice`},
		keyStageMovedSays:            {`People are often moved to another house or another town, sometimes with only a day or two to pack. School, doctor and friends may be far away afterwards.`},
		keyStageNoAgain:              {`Trying again`},
		keyStageNoAgainSays:          {`When there is something new to tell, people can ask once more. A lawyer looks at it first. Then the waiting begins again, and sometimes the room and the card come back.`},
		keyStageNoMoney:              {`No money`},
		keyStageNoMoneySays:          {`The money card usually stops together with the room. Some people can be given a bed and a card again, if they fit the rules. Friends, faith groups and drop-ins help with food.`},
		keyStageNoRoom:               {`After a no, no room`},
		keyStageNoRoomSays:           {`When a no is final, the room usually ends after some weeks. Families with children, and people who are ill or cannot travel, may often stay longer. It is good to ask for advice before the last day.`},
		keyStageNoTitle:              {`A stop without a name`},
		keyStageNoWork:               {`Not allowed to work`},
		keyStageNoWorkSays:           {`People who wait are usually not allowed to earn money. After a long wait some may ask to be allowed, for a few kinds of work. Helping without pay is usually allowed.`},
		keyStageNotRight:             {`Saying it was not right`},
		keyStageNotRightSays:         {`After a no, people can usually ask a judge to look again. There are only a few days to ask, so they ring the lawyer at once. Until the judge decides, the room and the money card usually stay.`},
		keyStageSchool:               {`School for the children`},
		keyStageSchoolSays:           {`Children have a right to go to school, whatever papers their parents have. The council finds a place. They often learn the new language before their parents do.`},
		keyStageSigning:              {`Signing, and the fear`},
		keyStageSigningSays:          {`Many people have to go to an office and sign, often every few weeks. Some fear being held there. Most sign and go home; it helps to go with a friend and to carry a lawyer’s number.`},
		keyStageWaiting:              {`Waiting`},
		keyStageWaitingSays:          {`It can take months, and for many more than a year. Usually nobody can say how long. People fill the days as well as they can.`},
		keyStageYesDays:              {`Days to leave the room`},
		keyStageYesDaysSays:          {`The room and the money card end some weeks after a yes. A letter names the day. It is usually less time than it takes to find a home.`},
		keyStageYesDesk:              {`The homeless desk`},
		keyStageYesDeskSays:          {`People who have nowhere to go tell the council so, best before the last day. The council usually has to find them a bed. It is often a hotel or a hostel first, and a flat after a long wait.`},
		keyStageYesFamily:            {`Bringing family`},
		keyStageYesFamilySays:        {`Some people can ask that husband, wife or children may come. The rules change often, and it usually takes long. A lawyer or an advice centre knows what counts today.`},
		keyStageYesPapers:            {`A yes, and the papers`},
		keyStageYesPapersSays:        {`The right to stay is usually kept online, without a card. It holds for some time; then people ask again. They look at name and day of birth at once, because mistakes are hard to mend later.`},
		keyStageYesWork:              {`Work at last`},
		keyStageYesWorkSays:          {`With a yes, people may work and study. Until there is work, the benefits office usually pays some money; the first often takes weeks to come. What people learned elsewhere often does not count at first.`},
		keyStanceAgree:               {`I can live with it`},
		keyStanceAgreeSmall:          {`Good enough for now`},
		keyStanceAside:               {`I stand aside`},
		keyStanceAsideSmall:          {`Not mine to say. That is fine`},
		keyStanceConcern:             {`I have a worry`},
		keyStanceConcernSmall:        {`Go ahead, but hear me`},
		keyStanceObject:              {`It would do harm`},
		keyStanceObjectSmall:         {`No reason needed. We stop and change it`},
		keyStandingActs:              {`Which of these?`},
		keyStandingLead:              {`What was done this way is read out at the next meeting. The group can take it back.`},
		keyStandingN:                 {`May do something without asking, {n}`},
		keyStandingNone:              {`Nobody, for now.`},
		keyStandingTitle:             {`Who may do what without asking`},
		keyStandingWhat:              {`What may they do, in your words?`},
		keyStandingWho:               {`Who?`},
		keyStartRound:                {`Let a question go round`},
		keyStartRoundDo:              {`Start the round`},
		keyStepAnswered:              {`Answered`},
		keyStepAsked:                 {`Asked`},
		keyStepNotYet:                {`not yet`},
		keyStepOf:                    {`{n} of {m}`},
		keyStepPromised:              {`Promised`},
		keyStepSaidDone:              {`Said to be done`},
		keyStepSkipped:               {`was not needed`},
		keyStepUnderWay:              {`Under way`},
		keyStillHere:                 {`What you wrote is still here.`},
		keyStillTrue:                 {`Is {name} still true to us?`},
		keyStillTrueCounted:          {`Yes: {n}. Different: {m}.`},
		keyStillTrueDiffer:           {`Something should be different`},
		keyStillTrueDo:               {`Answer without a name`},
		keyStillTrueLead:             {`Your answer carries no name. Answers are shown when five people have answered.`},
		keyStillTrueSaid:             {`What people would tell differently`},
		keyStillTrueThanks:           {`Thank you. Your answer is in the hat.`},
		keyStillTrueWhat:             {`What would you tell differently?`},
		keyStillTrueYes:              {`Yes, still true`},
		keyStopAdd:                   {`Add a stop`},
		keyStopAddDo:                 {`Add this stop`},
		keyStopAfter:                 {`After which stop?`},
		keyStopAfterHint:             {`If you choose none, it comes last.`},
		keyStopChange:                {`Change this stop`},
		keyStopFirst:                 {`At the very beginning`},
		keyStopRemove:                {`Take this stop off the road`},
		keyStopRemoveDo:              {`Take it off`},
		keyStopRemoveHow:             {`What was said here is not lost. It stays on this person’s page, without a place on the road.`},
		keyStopTitle:                 {`What is this stop called?`},
		keyStopWho:                   {`Who decides here?`},
		keyStopsEdit:                 {`Change the stops`},
		keyStopsNone:                 {`This road has no stop yet. Where does it begin?`},
		keyStories:                   {`Stories`},
		keyStoriesLead:               {`They carry what nobody should have to say as “I”.`},
		keyStoriesNone:               {`There is no invented person yet. Many groups begin with one called Alpha, who looks for a safe place, mends radios and likes strong tea. What happens to Alpha happened to nobody here, and to many.`},
		keyStoriesTitle:              {`Our invented people`},
		keySuggestAnother:            {`Suggest another`},
		keySupporterN:                {`Person to turn to, {n}`, `Person to turn to, {n}`},
		keyTableEverybody:            {`Everybody`},
		keyTableN:                    {`Table {n}`},
		keyTableNumber:               {`Table {number}`},
		keyTableSit:                  {`I sit here`},
		keyTableStand:                {`I get up`},
		keyTableWomen:                {`Women`},
		keyTablesByChoice:            {`Sit where you like`},
		keyTablesByLanguage:          {`By language`},
		keyTablesDo:                  {`These are our tables`},
		keyTablesForWomen:            {`A table for women`},
		keyTablesHat:                 {`A card without a name says from which table it comes only where at least five sit there.`},
		keyTablesLead:                {`For a while we talk in small circles. The cards of all tables come together on one board.`},
		keyTablesNone:                {`We all sit together just now.`},
		keyTablesOff:                 {`All together again`},
		keyTablesSet:                 {`Make tables`},
		keyTablesTitle:               {`Tables`},
		keyTabletAfter:               {`When you are done, hand it on. Nothing of you stays here.`},
		keyTabletHandOn:              {`Hand it on`},
		keyTabletLend:                {`A tablet goes round`},
		keyTabletMe:                  {`I have no phone: this is me`},
		keyTabletMine:                {`My voice in the circle`},
		keyTabletNobody:              {`No name on this tablet`},
		keyTabletNothing:             {`There is nothing to do here right now.`},
		keyTabletNumber:              {`Number of the tablet`},
		keyTabletNumberHint:          {`20 digits, beside the square code`},
		keyTabletReflect:             {`How heard did I feel?`},
		keyTabletStart:               {`Let this tablet go round`},
		keyTabletStartLead:           {`From now on it is for everyone in the room. It knows nobody longer than they hold it.`},
		keyTabletTitle:               {`Tablet`},
		keyTabletUnsigned:            {`Say something without a name`},
		keyTabletWhat:                {`What would you like to do?`},
		keyTagAsksBack:               {`They ask us something`},
		keyTagCheckNow:               {`Said to be done: did it change?`},
		keyTagDoorClosed:             {`Closed`},
		keyTagLetGo:                  {`Let go`},
		keyTagOnItsWay:               {`On its way`},
		keyTagOurs:                   {`Our own promise`},
		keyTagUnsent:                 {`The letter is not made yet`},
		keyTakeBackCode:              {`The code you got`},
		keyTakeBackCodeHow:           {`With this code you can take it back later, without signing in. It is shown once. If you do not need it, let it go.`},
		keyTakeBackCodeTitle:         {`The code to take it back`},
		keyTakeBackHow:               {`When you said something without a name, you got a code. With that code you can take it back. You do not have to sign in.`},
		keyTakeBackIt:                {`Take it back`},
		keyTakeBackTitle:             {`Take something back with a code`},
		keyTakenBack:                 {`Something was taken back here. Everyone has that right.`},
		keyTakenBackDone:             {`It is taken back. The words are gone.`},
		keyTakenBackHere:             {`Something was taken back here. Everyone has that right.`},
		keyTalkTitle:                 {`What they answered, and what we wrote`},
		keyTheEvening:                {`The evening`},
		keyTheGroupWrote:             {`The group wrote`},
		keyTheHat:                    {`The hat`},
		keyTheQuestion:               {`the question`},
		keyTheirLanguage:             {`Their language`},
		keyTheirName:                 {`Their invented name`},
		keyTheirPicture:              {`Their picture`},
		keyTheyComeAs:                {`They come here as…`},
		keyThisCard:                  {`this card`},
		keyThisDevice:                {`This one`},
		keyThisMoment:                {`this moment`},
		keyThisStop:                  {`this stop`},
		keyTimeDays:                  {`Days: {n}`},
		keyTimeFourWeeks:             {`four weeks`},
		keyTimeThreeDays:             {`three days`},
		keyTimeThreeMonths:           {`three months`},
		keyTimeTwoWeeks:              {`two weeks`},
		keyTimeWeek:                  {`a week`},
		keyTimeYear:                  {`a year`},
		keyToTheAsk:                  {`To what we asked`},
		keyToday:                     {`today`},
		keyToldBy:                    {`From`},
		keyToldByNobody:              {`Without a name`},
		keyToldComplaint:             {`Was not right`},
		keyToldHome:                  {`Somebody turned to you`},
		keyToldHomeDo:                {`Read it where nobody looks over your shoulder`},
		keyToldLead:                  {`Nobody else reads this, but those who are named with it. Do not copy it and do not talk of it elsewhere.`},
		keyToldNone:                  {`Nothing here. When somebody turns to you, it stands here.`},
		keyToldSeen:                  {`You have seen it.`},
		keyToldSeenDo:                {`I have seen it`},
		keyToldTitle:                 {`What was told to you alone`},
		keyToldTo:                    {`Read by`},
		keyToldWorry:                 {`A worry`},
		keyTomorrow:                  {`tomorrow`},
		keyTraitAdd:                  {`Say one more thing`},
		keyTraitDo:                   {`Add it`},
		keyTraitHint:                 {`The page shows no name. Who wrote it is kept, so that you can take it back.`},
		keyTraitHope:                 {`What they hope for`},
		keyTraitStrength:             {`What they are good at`},
		keyTraitTrait:                {`What they are like`},
		keyTraitsTitle:               {`Who they are`},
		keyTurnEnds:                  {`They have finished`},
		keyTurnIsFree:                {`Who would like to speak next?`},
		keyTurnIsWith:                {`The turn is with`},
		keyTurnsLead:                 {`Tap the picture of whoever speaks. Tap once more when somebody interprets.`},
		keyTurnsTitle:                {`The turn goes round`},
		keyTwoHint:                   {`Choose two, or nobody.`},
		keyTwoLead:                   {`Two people together may do something at once. All of you are told, and the next meeting looks at it. Nobody can be asked to leave that way, and nothing here changes.`},
		keyTwoTitle:                  {`When it cannot wait`},
		keyUnpublishDo:               {`Take it down`},
		keyVerdictChanged:            {`It changed for us`},
		keyVerdictNone:               {`Not checked yet`},
		keyVerdictNoneMeans:          {`That is not the same as “nothing changed”.`},
		keyVerdictNotChanged:         {`It has not changed`},
		keyVerdictWorse:              {`It is worse`},
		keyVersionReady:              {`What every group begins with`},
		keyVersionsLead:              {`What was agreed before stays here to read.`},
		keyVersionsTitle:             {`How it became this`},
		keyVoicesToCome:              {`{n} voice still to come`, `{n} voices still to come`},
		keyVotes:                     {`Votes`},
		keyVotesN:                    {`{n} vote`, `{n} votes`},
		keyVouchCode:                 {`Two of you know them. Here is the new code. The old one has ended. Let them write it down.`},
		keyVouchDo:                   {`I know this person`},
		keyVouchFirst:                {`Thank you. When one more person here vouches, the new code appears on their phone.`},
		keyVouchHow:                  {`Two who are here and know this person: then they get a new return code. Who vouched is forgotten.`},
		keyVouchLead:                 {`For somebody here who lost their code.`},
		keyVouchNotHere:              {`This works in a session, when you have arrived.`},
		keyVouchTitle:                {`Vouch for somebody`},
		keyVouchedAlready:            {`You have vouched`},
		keyWaitingForYou:             {`Waiting for you`},
		keyWaitingToSend:             {`Waiting to send`},
		keyWantedFor:                 {`For one of these moments?`},
		keyWantedN:                   {`{n} thing that would have to change`, `{n} things that would have to change`},
		keyWantedTitle:               {`What would have to change`},
		keyWasScribed:                {`written down by somebody`},
		keyWayConsent:                {`Can everyone live with it?`},
		keyWayConsentSmall:           {`It is agreed when enough have answered and nobody says it does harm.`},
		keyWayDots:                   {`Which of several? With dots`},
		keyWayDotsSmall:              {`Everyone shares out as many dots as there are choices.`},
		keyWaysOn:                    {`Go on from here`},
		keyWeAre:                     {`We are {n}`, `We are {n}`},
		keyWeListen:                  {`We listen. Nobody breaks in.`},
		keyWeWroteBack:               {`We wrote back`},
		keyWeather:                   {`Weather`},
		keyWeatherCount:              {`{what}: {n}`, `{what}: {n}`},
		keyWeatherLater:              {`The picture appears when five have answered.`},
		keyWelcomeThem:               {`Welcome`},
		keyWelcomedNow:               {`Welcomed`},
		keyWhatIfILose:               {`What if I lose it?`},
		keyWhatIsKept:                {`What is kept about me?`},
		keyWhatIsKeptWords:           {`Your invented name, your picture, your language and how you come here. What you sign stays with your name until you take it back. You can leave at any time.`},
		keyWhatNext:                  {`What did we learn, what do we ask next?`},
		keyWhatNextAsk:               {`The next thing to ask`},
		keyWhatNextItem:              {`Put it on the list for the next session`},
		keyWhoComes:                  {`Who comes?`},
		keyWhoDecidesHere:            {`Who decides here: {who}`},
		keyWhoLeadsTonight:           {`Who facilitates tonight?`},
		keyWhoWasHere:                {`Who was here`},
		keyWhoWillYouBe:              {`Who will you be here?`},
		keyWhyGone:                   {`What it was about is not there any more.`},
		keyWhyMayNot:                 {`Whoever wanted it may not do it any more.`},
		keyWhyOtherwise:              {`Meanwhile something else was done about it.`},
		keyWhyTitle:                  {`Why`},
		keyWhyUnfit:                  {`It does not fit any more as it was proposed.`},
		keyWordingsTitle:             {`The wording changed`},
		keyWorriesWho:                {`Who hears worries`},
		keyWorryLead:                 {`Somebody may not be safe, or you yourself. Only those named here read it.`},
		keyWorryText:                 {`What worries you?`},
		keyWorryTitle:                {`A worry about somebody`},
		keyWriteItDown:               {`Write it on paper. Or photograph the paper, not the screen.`},
		keyWrittenIn:                 {`The words are in`},
		keyWrittenLead:               {`Read it to them or give them the slip. If something is wrong, take it back together.`},
		keyWrittenNone:               {`Nothing was written for anybody this time.`},
		keyWrittenTitle:              {`What was written for you`},
		keyYesterday:                 {`yesterday`},
		keyYouComeInAs:               {`You come in as`},
		keyYourLanguage:              {`Your language`},
		keyYourPicture:               {`Your picture`},
		keyYourReturnCode:            {`Your return code`},
		keyYourTurn:                  {`It is your turn. Take the time you need.`},
	},
	"ar": {
		keyACard:                     {`بطاقة`},
		keyActAskOpenly:              {`السؤال بأجوبة ظاهرة`},
		keyActChangeAgreement:        {`تغيير ما اتّفقنا عليه في كوننا معاً`},
		keyActDo:                     {`لنفعل ذلك`},
		keyActDone:                   {`تمّ`},
		keyActInviteOffice:           {`الكتابة إلى مكتب`},
		keyActNew:                    {`شيء نفعله نحن`},
		keyActNewLead:                {`لا يحتاج هذا إذن أحد. قل ماذا، ومَن، ومتى إن أردت.`},
		keyActOne:                    {`نحن نفعل هذا`},
		keyActOther:                  {`فعل شيء يحتاج إلى المجموعة`},
		keyActPublish:                {`إظهار شيء خارج المجموعة`},
		keyActRemove:                 {`الطلب من شخص أن يغادر`},
		keyActShare:                  {`مشاركة شيء مع مكتب`},
		keyActText:                   {`ماذا نفعل؟`},
		keyActTextHint:               {`زيارة، رسالة، ملصق…`},
		keyActWho:                    {`مَن منّا؟`},
		keyActWhoHint:                {`«اثنان منّا»، أو أسماء من خيالكم. يمكن تركه فارغًا لنرى مَن يساعد.`},
		keyActsAll:                   {`كلّ ما فعلناه`},
		keyActsNone:                  {`لا شيء بعد. غالبًا ما يكون صغيرًا: زيارة، رسالة، ملصق، كلمة في اجتماع.`},
		keyActsTitle:                 {`ما نفعله نحن`},
		keyAddCard:                   {`إضافة بطاقة`},
		keyAddCardSigned:             {`بطاقة باسمي`},
		keyAddItem:                   {`أريد أن أتحدّث عن…`},
		keyAddItemDo:                 {`إضافة الموضوع`},
		keyAddItemHint:               {`يُحفظ اسمك معه في دفتر المجموعة، لكنّه لا يظهر في هذه الصفحة.`},
		keyAgendaEmpty:               {`لا شيء بعد. كلّ ما يهمّك يمكن أن يأتي هنا.`},
		keyAgendaTitle:               {`مواضيعنا`},
		keyAgreementAgain:            {`لنقرأ مرّة أخرى كيف نكون معاً`},
		keyAgreementChange:           {`غيّر شيئاً فيه`},
		keyAgreementChangeLead:       {`اكتب كيف ينبغي أن يكون. ثمّ تُسأل المجموعة. ولا يصير قائماً إلّا إذا وافقت.`},
		keyAgreementChanged:          {`تغيّر شيء في «كيف نكون معاً»`},
		keyAgreementLead:             {`كتبنا هذا كلّنا معاً. وهو لكلّ من هنا.`},
		keyAgreementOn:               {`اتّفقنا عليه في {day}`},
		keyAgreementPrint:            {`على ورق، للحائط`},
		keyAgreementProposeDo:        {`اسأل المجموعة`},
		keyAgreementReadDo:           {`اقرأه أو استمع إليه`},
		keyAgreementReaders:          {`قرأه {n} من {m}`},
		keyAgreementReadyLead:        {`كلّ مجموعة تبدأ بهذا. وهو قائم إلى أن تغيّروه معاً.`},
		keyAgreementSign:             {`قرأته، أو قُرئ لي`},
		keyAgreementSigned:           {`لقد قرأت هذا.`},
		keyAgreementTitle:            {`كيف نكون معاً`},
		keyAgreementWhoRuns:          {`من يدير هذا الجهاز لا يستطيع أن يغيّر شيئاً من هذا هنا. وما يفعله بالمجموعة كلّها يمكنك أن تقرأه.`},
		keyAllHeard:                  {`تكلّم الجميع أو مرّروا`},
		keyAllowScribeAlone:          {`لم يصل أحد غيرك بعد.`},
		keyAllowScribeDo:             {`السماح بالكتابة بدلاً منّي`},
		keyAllowScribeHow:            {`يمكنه أن يكتب ما تقوله، ويُحسب لك. ينتهي ذلك بانتهاء اللقاء.`},
		keyAllowScribeLead:           {`أنت تتكلّم، وشخص تثق به يكتب.`},
		keyAllowScribeNever:          {`ما لا اسم عليه لا يكتبه أحد بدلاً منك. هذا يبقى لك وحدك.`},
		keyAllowScribeThanks:         {`تمّ. يمكنه أن يكتب بدلاً منك حتى ينتهي اللقاء.`},
		keyAllowScribeTitle:          {`اسمح لشخص بأن يكتب بدلاً منك الليلة`},
		keyAllowScribeWho:            {`من يكتب بدلاً منك؟`},
		keyAnItem:                    {`موضوع نريد أن نتحدّث عنه`},
		keyArriveDo:                  {`أنا هنا`},
		keyArriveForgotten:           {`حين ينتهي اللقاء ننسى أنّك كنت هنا. يبقى عدد الحاضرين فقط.`},
		keyAsTable:                   {`الشيء نفسه بالكلمات`},
		keyAskDo:                     {`تجهيز الرسالة`},
		keyAskHearBy:                 {`حتى متى تريدون الردّ؟`},
		keyAskHearByHint:             {`إن بقي فارغًا نحسب أربعة أسابيع.`},
		keyAskLookDo:                 {`عرض الرسالة أوّلًا`},
		keyAskLookTitle:              {`هذا بالضبط ما ستقرؤه المؤسّسة`},
		keyAskLooked:                 {`لم يُرسَل شيء بعد.`},
		keyAskNew:                    {`طلب من مؤسّسة`},
		keyAskNewLead:                {`مؤسّسة ووظيفة فيها، وليس شخصًا. يجيبون برسالة أو برابط، من دون حساب.`},
		keyAskOne:                    {`ما نطلبه`},
		keyAskOrganisation:           {`المؤسّسة`},
		keyAskOrganisationHint:       {`مثلًا «مساكن الشمال» أو «مكتبة المدينة».`},
		keyAskPost:                   {`أيّ وظيفة هناك؟`},
		keyAskPostHint:               {`«مسؤول رسائل السكّان». إن لم تعرف: «خدمة الزبائن». إذا تغيّر الشخص بقي الوعد.`},
		keyAskPropose:                {`عرضها على المجموعة`},
		keyAskSomeoneToRead:          {`يمكن لمن بجانبك أن يقرأ لك هذا`},
		keyAskText:                   {`ماذا نطلب؟`},
		keyAskTextHint:               {`قل ماذا يجب أن يتغيّر، وكيف سترون ذلك. بلا أسماء حقيقيّة ولا أرقام أوراق أحد.`},
		keyAskTo:                     {`نطلب من {office}`},
		keyBackToCircle:              {`الرجوع إلى الحلقة`},
		keyBackToPromises:            {`إلى كلّ الوعود`},
		keyBackToRoad:                {`العودة إلى طريق {name}`},
		keyBecameDo:                  {`ماذا صار منه؟`},
		keyBecameSend:                {`حفظ`},
		keyBecameText:                {`ماذا حدث؟`},
		keyBecameTitle:               {`ما صار منه`},
		keyBelongsTo:                 {`يقولون إنّه من شأن:`},
		keyBesideName:                {`بجانب {name}`},
		keyBoard:                     {`اللوحة`},
		keyBoardEmpty:                {`لا بطاقات بعد. ما نضعه في القبعة يظهر هنا حين تُفتح.`},
		keyBoxBackup:                 {`أخذ نسخة مقفلة من كلّ شيء، أو بدأ بها. وليس فيها ما يمضي مع المساء ولا ما في القبعة.`},
		keyBoxExport:                 {`أخذ نسخة مقفلة من هذه المجموعة، أو بدأ بها، لنقلها إلى مكان آخر.`},
		keyBoxImport:                 {`جاء بهذه المجموعة إلى هنا من مكان آخر.`},
		keyBoxLead:                   {`نسخ لكلّ شيء، وانتقال إلى مكان آخر. تراها كلّها هنا.`},
		keyBoxNothing:                {`لا شيء بعد.`},
		keyBoxRestore:                {`أعاد نسخة أقدم. ما قيل بعد تلك النسخة ليس هنا. وما استُرجع من قبل لم يعد.`},
		keyBoxTitle:                  {`ما فعله من يشغّل هذا المكان`},
		keyByDay:                     {`حتى {day}`},
		keyCancelDo:                  {`إلغاء هذا اللقاء`},
		keyCancelTitle:               {`هذا اللقاء لا يمكن أن يتمّ`},
		keyCancelWeekly:              {`يبقى لقاء الأسبوع القادم كما هو.`},
		keyCancelWhy:                 {`لماذا؟ (يمكنك ألّا تقول)`},
		keyCannotRecall:              {`ما لا يمكن استرجاعه`},
		keyCannotRecallWords:         {`ما سمعه الآخرون، أو كتبوه على ورق، أو صوّروه. وما طُبع.`},
		keyCards:                     {`البطاقات`},
		keyCardsAndVotes:             {`لا بطاقات، الأصوات: {m}`, `بطاقة واحدة، الأصوات: {m}`, `بطاقتان، الأصوات: {m}`, `{n} بطاقات، الأصوات: {m}`, `{n} بطاقة، الأصوات: {m}`, `{n} بطاقة، الأصوات: {m}`},
		keyCareChooseDo:              {`اختاروا معاً من يسمعه`},
		keyCareClosing:               {`كيف نختم`},
		keyCareClosingQuestion:       {`كيف نختم اللقاء؟`},
		keyCareClosingUsual:          {`يقول كلّ واحد كلمة، ثمّ نأكل معاً.`},
		keyCareCode:                  {`بهذا الرمز يمكنك أن تسترجعه متى شئت، حتّى من دون دخول. لا يظهر إلّا الآن.`},
		keyCareDisclosed:             {`إذا حكى أحدنا قصّته`},
		keyCareDisclosedQuestion:     {`ماذا نفعل إذا حكى أحدنا قصّته؟`},
		keyCareDisclosedUsual:        {`نستمع ونشكره. لا أحد يكتبها. وبعدها يسأل السند عن حاله.`},
		keyCareHard:                  {`ما قد يكون صعباً هذه المرّة`},
		keyCareHardHint:              {`كلمة أو كلمتان: تغيير السكن، الانتظار، أهل بعيدون.`},
		keyCareHardQuestion:          {`ما الذي قد يكون صعباً هذه المرّة؟`},
		keyCareLead:                  {`لا يبدأ أيّ لقاء من دون هذا.`},
		keyCareLimits:                {`يحتفظون به لأنفسهم. فقط إذا كان أحد في خطر، وخصوصاً طفل، فقد يضطرّون إلى طلب المساعدة من الخارج. ويخبرونك أوّلاً إن استطاعوا. لا تكتب أسماء حقيقيّة. وإذا كان أحد في خطر الآن فاتّصل بالرقم ١١٢: الاتّصال مجّانيّ.`},
		keyCareLimitsTitle:           {`قبل أن تكتب`},
		keyCareNobody:                {`لم يُسمَّ بعد من يسمع هذا، فلن يقرأه أحد. تحدّث مع أحد سندنا في هذا اللقاء، أو مع من تثق به هنا. وإذا كان أحد في خطر الآن فاتّصل بالرقم ١١٢: الاتّصال مجّانيّ.`},
		keyCareNotWhole:              {`ما زال شيء ناقصاً هنا. لنغيّر الخطّة قبل أن نبدأ.`},
		keyCarePause:                 {`كيف نطلب توقّفاً قصيراً`},
		keyCarePauseQuestion:         {`كيف نطلب توقّفاً قصيراً؟`},
		keyCarePauseUsual:            {`نرفع اليد، أو نضغط «توقّف قصير». لا أحد يسأل لماذا.`},
		keyCareReadBy:                {`هؤلاء يقرأونه`},
		keyCareReadByN:               {`عدد من يقرأه من أعضاء اختارتهم المجموعة: {n}`},
		keyCareSend:                  {`سلّمه لهم`},
		keyCareSent:                  {`صار عندهم الآن.`},
		keyCareSign:                  {`لهم أن يعرفوا أنّه منّي`},
		keyCareSignSmall:             {`من دونه لا شيء يقول من كتبه، ولا أحد يستطيع أن يسألك.`},
		keyCareSupporters:            {`سندنا في هذا اللقاء`},
		keyCareTitle:                 {`كيف نعتني ببعضنا`},
		keyCareTo:                    {`بعضهم فقط؟`},
		keyCareToHint:                {`إن لم تختر أحداً قرأه كلّهم. وإن كان الأمر عن واحد منهم فاختر الآخرين.`},
		keyChangeAnyTime:             {`يمكنك تغيير هذا متى أردت.`},
		keyChangeLanguage:            {`اللغة: {language}. تغيير`},
		keyChangeThis:                {`تغيير`},
		keyCharacterAbout:            {`ماذا نعرف عنها؟`},
		keyCharacterAboutHint:        {`سطر أو سطران: ماذا تحب، ومن تحب. لا أحد حقيقي.`},
		keyCharacterChange:           {`تغيير وصف الشخصية`},
		keyCharacterChangeDo:         {`ليبقَ هكذا`},
		keyCharacterCreateDo:         {`لنصنع هذه الشخصية`},
		keyCharacterFigure:           {`أي شكل؟`},
		keyCharacterInvented:         {`{name} شخصية متخيَّلة.`},
		keyCharacterJourney:          {`أي طريق تسلك؟`},
		keyCharacterName:             {`ما اسمها؟`},
		keyCharacterNameHint:         {`اسم لا يحمله أحد هنا، مثل ألفا أو أوميغا.`},
		keyCharacterNew:              {`لنصنع شخصية متخيَّلة`},
		keyCharacterNoName:           {`شخصية بلا اسم`},
		keyCharacterRoad:             {`طريق {name}`},
		keyCheckDo:                   {`هذا ما وجدناه`},
		keyCheckIn:                   {`كيف حالك`},
		keyCheckInAgain:              {`تغيّر حالي`},
		keyCheckInGo:                 {`كيف حالك هذا المساء؟`},
		keyCheckInLead:               {`ترى المجموعة الأعداد فقط، لا الأشخاص. ويُنسى كلّ هذا حين ينتهي اللقاء.`},
		keyCheckInQuestion:           {`كيف حالك هذا المساء؟ مشمس، غائم، ممطر؟`},
		keyCheckLead:                 {`قل ما وجدته المجموعة، لا ما سمعته. هذا وحده يقرّر كيف يُحسب الوعد. لا اسم لأحد عليه.`},
		keyCheckText:                 {`كيف نعرف؟`},
		keyCheckTextHint:             {`تقرأ المؤسّسة هذا أيضًا إن كنّا طلبنا منها.`},
		keyCheckTitle:                {`هل تغيّر؟`},
		keyChooseFromList:            {`اختيار`},
		keyChooseLanguage:            {`اختيار اللغة`},
		keyChooseNo:                  {`لا، لأنّ …`},
		keyChooseNotOurs:             {`ليس من شأننا: هو من شأن مؤسّسة أخرى`},
		keyChoosePart:                {`جزئيًا، لأنّ …`},
		keyChooseQuestion:            {`لدينا سؤال`},
		keyChooseReceived:            {`وصلنا، وسنردّ عليكم`},
		keyChooseStop:                {`اختر محطة`},
		keyChooseYes:                 {`نعم`},
		keyClauseAlpha:               {`نتحدّث عن ألفا لا عن أنفسنا. لا أحد مضطرّ إلى أن يحكي قصّته.`},
		keyClauseHint:                {`غيّر الكلمات، أو اترك الخانة فارغة فتسقط.`},
		keyClauseLeaving:             {`من أراد أن يذهب فليذهب، متى شاء ومن دون سبب، ويأخذ اسمه معه.`},
		keyClauseN:                   {`رقم {n}`},
		keyClauseNew:                 {`شيء جديد، {n}`},
		keyClauseOnTime:              {`نبدأ في الوقت وننتهي في الوقت. والطعام نتقاسمه.`},
		keyClauseOneSpeaks:           {`يتكلّم واحد منّا في كلّ مرّة. والآخرون يصغون حتّى النهاية.`},
		keyClausePass:                {`لكلّ واحد أن يمرّر دوره متى شاء، ولا حاجة إلى أن يقول لماذا.`},
		keyClausePromises:            {`ما نعد به نفعله. وإن لم نستطع قلنا لماذا.`},
		keyClauseStaysHere:           {`ما يُقال هنا يبقى هنا. فقط إذا كان أحد في خطر فقد نضطرّ إلى طلب المساعدة. عندها نخبرك أوّلاً إن استطعنا.`},
		keyClausesTitle:              {`ما نلتزم به`},
		keyCloseDo:                   {`إنهاء اللقاء`},
		keyCloseHeading:              {`إنهاء اللقاء`},
		keyCloseHow:                  {`تُفتح القبعة. ويُمحى: من كان هنا، وكيف كان حاله، ومتى تكلّم، ولأيّ شيء أعطى صوته. ويبقى: ما قيل، والأعداد، والمهام، وما يحمل اسماً.`},
		keyCloseSure:                 {`نعم، انتهى الجميع`},
		keyCloseTitle:                {`كيف نختم`},
		keyCodeAsPicture:             {`الرمز نفسه كصورة للكاميرا`},
		keyCodeLead:                  {`به يكون دخولك باسمك نفسه، على أيّ هاتف. نعرضه مرّة واحدة.`},
		keyCodeShownOnce:             {`الرمز يُعرض مرّة واحدة فقط.`},
		keyComeIn:                    {`أهلاً بك`},
		keyComeInAgain:               {`الدخول`},
		keyComeInLead:                {`برمز العودة يكون دخولك باسمك نفسه، على أيّ هاتف.`},
		keyComplainLead:              {`كيف عومل أحد، أو كيف أدار أحد اللقاء: هذا لا يمرّ بالميسّر، ويصل فقط إلى من سُمّوا هنا.`},
		keyComplainText:              {`ما الذي لم يكن على ما يرام؟`},
		keyComplainTitle:             {`شيء لم يكن على ما يرام`},
		keyComplaintsWho:             {`من يسمع حين لا يكون شيء على ما يرام`},
		keyCountChildren:             {`أطفال اعتنينا بهم`},
		keyCountDo:                   {`حفظ الأرقام`},
		keyCountFares:                {`أجرة طريق أعدناها لأصحابها`},
		keyCountMeals:                {`وجبات`},
		keyCountTitle:                {`أجرة الطريق، الوجبات، الأطفال`},
		keyCountedNotListed:          {`لا أحد.`, `شخص واحد. نعدّ ولا نكتب أسماء.`, `شخصان. نعدّ ولا نكتب أسماء.`, `{n} أشخاص. نعدّ ولا نكتب أسماء.`, `{n} شخصاً. نعدّ ولا نكتب أسماء.`, `{n} شخص. نعدّ ولا نكتب أسماء.`},
		keyCountsLine:                {`أجرة الطريق {fares}، الوجبات {meals}، الأطفال {children}`},
		keyDayAtTime:                 {`{day}، الساعة {time}`},
		keyDaysAddDays:               {`إضافة أيام`},
		keyDaysAddHours:              {`إضافة ساعات من كل أسبوع`},
		keyDaysAt:                    {`{day}، {hours}`},
		keyDaysDo:                    {`وضعه في القائمة`},
		keyDaysEnds:                  {`إلى الساعة`},
		keyDaysEvery:                 {`كل أسبوع: {weekday}`},
		keyDaysFrom:                  {`أول يوم`},
		keyDaysFromHour:              {`من {from}`},
		keyDaysHoursHint:             {`يبقى الاثنان فارغين لليوم كله.`},
		keyDaysLate:                  {`لا تأخير ({n})`, `تأخّر يومًا واحدًا`, `تأخّر يومين`, `تأخّر {n} أيام`, `تأخّر {n} يومًا`, `تأخّر {n} يوم`},
		keyDaysLead:                  {`أوقات نفضّل ألا نلتقي فيها. من يخطّط لمساء في يوم كهذا يصله تنبيه، ويبقى القرار له.`},
		keyDaysNone:                  {`لا يوم هنا بعد.`},
		keyDaysRange:                 {`{from} إلى {to}`},
		keyDaysRemove:                {`إزالته من القائمة`},
		keyDaysSilent:                {`لا جواب بعد ({n})`, `لا جواب منذ يوم من الموعد`, `لا جواب منذ يومين من الموعد`, `لا جواب منذ {n} أيام من الموعد`, `لا جواب منذ {n} يومًا من الموعد`, `لا جواب منذ {n} يوم من الموعد`},
		keyDaysStarts:                {`من الساعة`},
		keyDaysTo:                    {`آخر يوم`},
		keyDaysToAvoid:               {`أيام نتجنّبها`},
		keyDaysToHint:                {`يبقى فارغاً ليوم واحد فقط.`},
		keyDaysWeekday:               {`يوم الأسبوع`},
		keyDaysWords:                 {`ما هي؟`},
		keyDaysWordsHint:             {`رمضان، عيد الفصح، صلاة الجمعة، عطلة المدرسة.`},
		keyDecisionAgainstEarlier:    {`قيل عن كلمات سابقة`},
		keyDecisionAgainstLate:       {`خرج من القبعة بعد الإغلاق`},
		keyDecisionAmend:             {`غيّر الكلمات واسأل من جديد`},
		keyDecisionAmendDo:           {`اسأل من جديد بهذه الكلمات`},
		keyDecisionAmendHow:          {`يبقى ما قيل سابقاً مقروءاً. تُمحى الأجوبة حتى الآن، ويُسأل الجميع من جديد.`},
		keyDecisionAnswerColumn:      {`الجواب`},
		keyDecisionAnswerDo:          {`أعطِ جوابي`},
		keyDecisionAnswersNow:        {`ما يقوله الناس`},
		keyDecisionApart:             {`لم يوافق الجميع: {who}`},
		keyDecisionApartSmall:        {`أقلّ من نصفهم يستطيع العيش معه، أو أراد معظمهم شيئاً آخر.`},
		keyDecisionAsk:               {`هل تستطيع العيش مع هذا؟`},
		keyDecisionAskedSmaller:      {`سُئل مرّة أخرى. يكفي هذه المرّة أن يجيب {n}. مُحيت الأجوبة السابقة: أجب من جديد من فضلك.`},
		keyDecisionBecause:           {`بسبب هذا`},
		keyDecisionByLanguage:        {`بحسب اللغة`},
		keyDecisionBySomebody:        {`اقترحنا: {what}`},
		keyDecisionCanClose:          {`يمكن إغلاقه الآن`},
		keyDecisionChanged:           {`تغيّر. ماذا كان يقول`},
		keyDecisionClose:             {`أغلقه واحسب`},
		keyDecisionCloseDo:           {`أغلقه الآن`},
		keyDecisionCloseHow:          {`تُحسب الأجوبة مرّة ثمّ تُمحى. ويخرج أوّلاً من القبعة ما قيل بلا اسم.`},
		keyDecisionClosedOn:          {`أُغلق في {day}`},
		keyDecisionCounted:           {`بماذا أجبنا`},
		keyDecisionDotsAsk:           {`وزّع نقاطك الـ{n}`},
		keyDecisionDotsDo:            {`ضع نقاطي`},
		keyDecisionDotsNone:          {`بلا نقاط`},
		keyDecisionDotsOn:            {`نقاط على: {choice}`},
		keyDecisionEmergencyTold:     {`فُعل شيء فوراً لأمر طارئ. لم ننظر فيه معاً بعد.`},
		keyDecisionEveryone:          {`الجميع`},
		keyDecisionFrom:              {`مفتوح حتى {day} على الأقلّ`},
		keyDecisionFromThis:          {`اقترح شيئاً بسبب هذا`},
		keyDecisionHiddenNow:         {`الأجوبة مخفيّة عن المجموعة حتى الإغلاق؛ ثمّ تُمحى وتبقى المجاميع فقط. وليست مخفيّة عمّن يدير الخادم.`},
		keyDecisionLed:               {`ماذا نتج عنه`},
		keyDecisionLetGo:             {`اتركه`},
		keyDecisionLetGoHow:          {`لا يُقرَّر ولا يحدث شيء. يبقى مقروءاً ويمكن اقتراحه من جديد.`},
		keyDecisionLook:              {`انظر فيه`},
		keyDecisionNew:               {`اقترح شيئاً`},
		keyDecisionNoWords:           {`يقول أحدهم إنّه سيسبّب ضرراً.`},
		keyDecisionNoWordsLeft:       {`كلمات استُرجعت`},
		keyDecisionNotApart:          {`لا تُفصل بحسب سبب الحضور إلّا حين يجيب من كلّ جانب خمسة أو أكثر.`},
		keyDecisionObjectLead:        {`بالكلمات، أو بالصور، أو بلا شيء: لا حاجة إلى سبب. يمكنك أيضاً أن تخبر من يساند، فيقولها هنا عنك: لا يُحفظ اسم في الحالتين.`},
		keyDecisionObjectTitle:       {`قُل بلا اسم إنّه سيسبّب ضرراً`},
		keyDecisionObjectWhen:        {`تظهر حين تُفتح القبعة، وعلى الأكثر حين يُغلق هذا.`},
		keyDecisionObjections:        {`ما قيل ضدّه بلا اسم`},
		keyDecisionOf:                {`أجاب {n} من {m}.`},
		keyDecisionOn:                {`والآن؟`},
		keyDecisionOnPaperAsk:        {`أربعة أجوبة متساوية`},
		keyDecisionOnceMore:          {`أجاب عدد قليل منّا حتى الآن. يبقى مفتوحاً للقاء آخر.`},
		keyDecisionOpenNow:           {`الأجوبة ظاهرة هنا، كلّ منها مع اسم صاحبه.`},
		keyDecisionOpenly:            {`أظهر جواب كلّ واحد مع اسمه`},
		keyDecisionOpenlySmall:       {`بلا علامة، تبقى الأجوبة مخفيّة وتُمحى عند الإغلاق.`},
		keyDecisionOption:            {`الخيار {which}`},
		keyDecisionOptions:           {`الخيارات، للنقاط`},
		keyDecisionOverSession:       {`مفتوح حتى بعد لقائنا القادم`},
		keyDecisionPage:              {`هل نتّفق؟`},
		keyDecisionPicture:           {`الأجوبة كأشرطة`},
		keyDecisionPictureSays:       {`طول كلّ شريط بعدد الأجوبة. الأشرطة الممتلئة لمن يعيشون الأمر أو للجميع، والفارغة لمن يعملون معهم.`},
		keyDecisionPlan:              {`إن اتّفقنا، يحدث هذا فوراً`},
		keyDecisionProjector:         {`اعرضه على الحائط`},
		keyDecisionProposedThis:      {`اقترح هذا`},
		keyDecisionPut:               {`اعرضه على المجموعة`},
		keyDecisionQuorum:            {`لم يكن يلزم جواب: يأتي عادةً {m}.`, `كان يلزم جواب واحد: يأتي عادةً {m}.`, `كان يلزم جوابان: يأتي عادةً {m}.`, `كان يلزم {n} أجوبة: يأتي عادةً {m}.`, `كان يلزم {n} جواباً: يأتي عادةً {m}.`, `كان يلزم {n} جواب: يأتي عادةً {m}.`},
		keyDecisionReason:            {`هل تريد أن تقول لماذا؟ لا يلزم.`},
		keyDecisionSilence:           {`السكوت ليس نعم. والوقوف جانباً وقول لا جوابان كغيرهما.`},
		keyDecisionSilentN:           {`لم يبقَ أحد بلا جواب.`, `شخص واحد لم تُتح له فرصة الجواب أو سكت. هذا ليس نعم.`, `شخصان لم تُتح لهما فرصة الجواب أو سكتا. هذا ليس نعم.`, `{n} أشخاص لم تُتح لهم فرصة الجواب أو سكتوا. هذا ليس نعم.`, `{n} شخصاً لم تُتح لهم فرصة الجواب أو سكتوا. هذا ليس نعم.`, `{n} شخص لم تُتح لهم فرصة الجواب أو سكتوا. هذا ليس نعم.`},
		keyDecisionSmallerDo:         {`اسأل مرّة أخرى عدداً أقلّ`},
		keyDecisionSmallerHow:        {`يبقى مفتوحاً للقاء آخر، ويكفي أن يجيب {n}.`},
		keyDecisionTagOpen:           {`مفتوح`},
		keyDecisionTheProposal:       {`الاقتراح`},
		keyDecisionWay:               {`كيف نعرف؟`},
		keyDecisionWithdrawn:         {`استُرجع هذا. هذا حقّ كلّ واحد منّا.`},
		keyDecisionWords:             {`ماذا تقترح؟`},
		keyDecisionWordsHint:         {`شيء واحد في جملة أو اثنتين، ليستطيع الجميع قول نعم أو لا. يبقى اسمك معه.`},
		keyDecisionYours:             {`جوابك: {answer}`},
		keyDecisionYoursDots:         {`وزّعت نقاطك. يمكنك تغييرها ما دام مفتوحاً.`},
		keyDecisionYoursNote:         {`أنت وحدك ترى هذا. يمكنك تغييره ما دام مفتوحاً.`},
		keyDecisionsAgreed:           {`ما اتّفقنا عليه`},
		keyDecisionsAll:              {`كلّ ما نقرّره`},
		keyDecisionsBack:             {`عاد إلينا`},
		keyDecisionsGone:             {`تركناه`},
		keyDecisionsLead:             {`يمكن لأيّ شخص أن يقترح شيئاً. ويمكن للجميع أن يجيبوا. سكوت أحدٍ ليس نعم.`},
		keyDecisionsNone:             {`لم يُقترح شيء بعد. كثيراً ما يبدأ الأمر صغيراً: متى نلتقي، ماذا نأكل، ماذا نكتب إلى أحد.`},
		keyDecisionsOpen:             {`مفتوح وقد أجبت`},
		keyDecisionsTitle:            {`ما نقرّره`},
		keyDecisionsWaiting:          {`بانتظار جوابك`},
		keyDeviceSince:               {`الدخول منذ {day}`},
		keyDevicesHow:                {`هاتف غريب بينها؟ يمكنك إنهاء الدخول منه. وبرمز العودة يمكنك الدخول من جديد من أيّ مكان.`},
		keyDevicesLead:               {`الهواتف التي دخلت منها.`},
		keyDevicesTitle:              {`هواتفي`},
		keyDiffersAdded:              {`جديد`},
		keyDiffersDropped:            {`يسقط`},
		keyDiffersGone:               {`ما كان هذا سيغيّره صار مختلفاً الآن.`},
		keyDiffersLead:               {`إن وافقنا تغيّر هذا:`},
		keyDiffersMoved:              {`الترتيب مختلف`},
		keyDiffersNow:                {`منذ ذلك الحين`},
		keyDiffersReworded:           {`يقول شيئاً آخر`},
		keyDiffersWas:                {`حتّى الآن`},
		keyDotsN:                     {`لا نقاط`, `نقطة واحدة`, `نقطتان`, `{n} نقاط`, `{n} نقطة`, `{n} نقطة`},
		keyDraftLanguage:             {`لم يقرأ هذه الكلمات بعدُ شخصٌ نشأ على هذه اللغة.`},
		keyDueLabel:                  {`حتى متى؟`},
		keyEmergencyDo:               {`قُل إنّه لا يمكن أن ينتظر`},
		keyEmergencyFirst:            {`قلتَ ذلك. بقي أن يقوله الشخص الآخر.`},
		keyEmergencyHow:              {`أنت أحد شخصين يمكنهما فعل هذا فوراً إن قالا ذلك معاً. يُخبَر الجميع، وننظر فيه في لقائنا القادم.`},
		keyEmergencyOther:            {`يقول الشخص الآخر إنّه لا يمكن أن ينتظر.`},
		keyEmergencyTitle:            {`لا يمكن أن ينتظر`},
		keyEndDevice:                 {`إنهاء`},
		keyEraseAllDo:                {`أسترجع كلّ ما قلته`},
		keyEraseAllHow:               {`يُمحى كلّ ما يحمل اسمك، إلى الأبد. ويبقى مكانك في المجموعة.`},
		keyEraseAllTitle:             {`استرجاع كلّ شيء`},
		keyFacesCount:                {`كم؟`},
		keyFacesHow:                  {`حبة فول أو حصاة صغيرة هنا. لا أحد ينظر من وضعها.`},
		keyFallsOn:                   {`يصادف:`},
		keyFaultAboutMost:            {`يمكن أن يكون بسبب {n} أشياء على الأكثر.`},
		keyFaultAboutTwice:           {`الشيء نفسه مذكور مرّتين.`},
		keyFaultAgreementNewer:       {`تغيّر في هذه الأثناء. اقرأه مرّة أخرى.`},
		keyFaultAgreementSame:        {`هذا قائم أصلاً. غيّر شيئاً أوّلاً.`},
		keyFaultAnsweredAlready:      {`جوابك عن هذا وصل من قبل.`},
		keyFaultArriveFirst:          {`أوّلاً ضغطة على «أنا هنا».`},
		keyFaultAskTaken:             {`استُرجعت كلمات هذه الرسالة، فلا يذهب شيء إلى المؤسّسة بعد الآن.`},
		keyFaultBusy:                 {`كثيرون يكتبون الآن. لنحاول مرّة أخرى.`},
		keyFaultCareMissing:          {`هذا أوّلاً، لنبدأ ونحن نعتني ببعضنا.`},
		keyFaultCareTo:               {`لا يقرأ هذا إلّا من سمّتهم المجموعة.`},
		keyFaultCharacterLikeMember:  {`في المجموعة من له اسم يشبه هذا. الشخصية المتخيَّلة تحتاج اسماً لا يحمله أحد هنا.`},
		keyFaultCharacterThere:       {`توجد شخصية متخيَّلة أخرى باسم يشبه هذا.`},
		keyFaultCharactersMost:       {`لا مكان لشخصيات متخيَّلة.`, `المكان يتسع لشخصية متخيَّلة واحدة.`, `المكان يتسع لشخصيتين متخيَّلتين.`, `المكان يتسع لـ{n} شخصيات متخيَّلة. يمكن بدل ذلك تغيير إحداها.`, `المكان يتسع لـ{n} شخصية متخيَّلة. يمكن بدل ذلك تغيير إحداها.`, `المكان يتسع لـ{n} شخصية متخيَّلة. يمكن بدل ذلك تغيير إحداها.`},
		keyFaultClauseTwice:          {`هذا مذكور مرّتين.`},
		keyFaultClauseUnknown:        {`هذا لم يعد قائماً. انظر مرّة أخرى إلى ما اتّفقنا عليه.`},
		keyFaultClausesMost:          {`هذه كثيرة. {n} على الأكثر، ليتذكّرها الجميع.`},
		keyFaultClausesNone:          {`يجب أن يبقى هنا شيء واحد على الأقلّ.`},
		keyFaultCodeUnknown:          {`لا نعرف هذا الرمز. لننظر إلى الأرقام مرّة أخرى.`},
		keyFaultCommandUnknown:       {`لا شيء هنا بهذا الاسم.`},
		keyFaultConflict:             {`تغيّر شيء وأنت هنا. نظرة أخرى، ثمّ القرار لك.`},
		keyFaultDayAvoided:           {`يقع هذا في يوم تفضّل مجموعتكم تجنّبه: {what}. اختر وقتاً آخر، أو قل في الأسفل إنه مقصود.`},
		keyFaultDayNeeded:            {`من فضلك اختر يوماً.`},
		keyFaultDayOver:              {`هذا اليوم مضى: يرجى اختيار يوم لاحق.`},
		keyFaultDaysSpan:             {`اليوم الأخير يأتي بعد الأول، وبـ {n} يوماً على الأكثر.`},
		keyFaultDecisionConsent:      {`هنا نسأل هل يستطيع الجميع العيش معه.`},
		keyFaultDecisionDots:         {`هنا نوزّع نقاطاً على الخيارات.`},
		keyFaultDecisionExact:        {`هذا سيُفعل كما هو تماماً. اتركه، واقترحه من جديد كما ينبغي.`},
		keyFaultDecisionFrom:         {`يبقى مفتوحاً ليجد الجميع وقتاً. يمكن إغلاقه ابتداءً من {day}.`},
		keyFaultDecisionHidden:       {`اتّفاقنا يقول إنّ الأجوبة تبقى مخفيّة حتى الإغلاق.`},
		keyFaultDecisionNoEmergency:  {`لم يُفعل هنا شيء على عجل.`},
		keyFaultDecisionNotFew:       {`لا يُسأل عددٌ أقلّ إلّا عمّا أجاب عنه قليلون جدّاً، ومرّة واحدة فقط.`},
		keyFaultDecisionNothing:      {`لا شيء يُفعل بهذا. لا يُفعل فوراً إلّا ما يحتاج إلى المجموعة.`},
		keyFaultDecisionOpenStill:    {`ما زال مفتوحاً. قُلها حين يُغلق.`},
		keyFaultDecisionOver:         {`أُغلق هذا من قبل، أو استُرجع.`},
		keyFaultDecisionProposer:     {`ما دام مفتوحاً، هذا لمن اقترحه.`},
		keyFaultDecisionReason:       {`السبب سيُمحى مع جوابك. ليُسمع، قُله بلا اسم في أسفل هذه الصفحة.`},
		keyFaultDecisionScribe:       {`لا يكتب أحد جواباً مخفيّاً عن غيره. يمكنه أن يعطيه بنفسه على اللوح الذي يدور.`},
		keyFaultDecisionSession:      {`يبقى مفتوحاً حتى لقائنا القادم، ليُحسب رأي من غاب هذه المرّة. وإن لم يكن لقاء، يمكن إغلاقه ابتداءً من {day}.`},
		keyFaultDecisionTwo:          {`اتّفاقنا يسمّي شخصين يمكنهما معاً فعل هذا فوراً.`},
		keyFaultDoorClosed:           {`طريق المؤسّسة مغلق. افتحوه أوّلًا.`},
		keyFaultDoorOpen:             {`طريق المؤسّسة مفتوح. يمكنكم عمل رمز جديد.`},
		keyFaultDotsMost:             {`لديك {n} نقاط في المجموع.`},
		keyFaultDotsOption:           {`أحد الخيارات ليس هنا، أو ورد مرّتين.`},
		keyFaultEndsBefore:           {`النهاية تأتي بعد البداية: انظر إلى الساعات من فضلك.`},
		keyFaultFieldType:            {`هذا لا يناسب هذا المكان.`},
		keyFaultFieldUnknown:         {`لا توجد خانة بهذا الاسم.`},
		keyFaultFoundingInvited:      {`لبدء مجموعة هنا لا بدّ من دعوة ممّن يشغّل هذا الموقع.`},
		keyFaultGapMissing:           {`من فضلك اترك {gap} في مكانه: يوضع شيء مكانه.`},
		keyFaultHatNotYet:            {`ليس بعد. تُفتح القبعة حين يكون فيها ثلاث بطاقات على الأقلّ.`},
		keyFaultHourNeeded:           {`من فضلك اكتب ساعة، مثل 13:00.`},
		keyFaultIdUsed:               {`أُرسل هذا من قبل بكلمات أخرى. لنرسله من جديد.`},
		keyFaultInternal:             {`حدث خطأ من جهتنا. ما كتبته ما زال هنا.`},
		keyFaultInviteGone:           {`انتهت هذه الدعوة. أيّ شخص في المجموعة يمكنه أن يعطيك دعوة جديدة.`},
		keyFaultJsonAt:               {`لا يمكن قراءة ما أُرسل عند الموضع {place}.`},
		keyFaultKeep:                 {`دائماً (٠)، أو {n} يوماً على الأقلّ وعشر سنوات على الأكثر.`},
		keyFaultLanguageUnknown:      {`لا نعرف هذه اللغة.`},
		keyFaultLanguagesNone:        {`لنختر لغة واحدة على الأقلّ.`},
		keyFaultLink:                 {`هذا لا يصل إلى أيّ مجموعة. هل الرابط كامل؟ ويمكن أيضاً توجيه الكاميرا إلى الرمز المربّع.`},
		keyFaultLinkCode:             {`هذا رمز، ومكانه صفحة مجموعتك. تُفتح تلك الصفحة أوّلاً بتوجيه الكاميرا إلى الرمز المربّع بجانبه، أو برابط من أحد في المجموعة.`},
		keyFaultLivedStays:           {`هذا اللقاء يبقى لمن خطّطناه من أجلهم. وللجميع نخطّط لقاءً جديداً.`},
		keyFaultMalformed:            {`لم نستطع قراءة ما وصل. لنرجع خطوة ونحاول مرّة أخرى.`},
		keyFaultMandateAlone:         {`حتّى الآن أقلّ من شخصين هنا يستطيعان الإجابة، فلا يمكن بلوغ هذا. رحّب بأحد أوّلاً.`},
		keyFaultMandateWeighty:       {`هذا يحتاج إلى المجموعة دائماً. وإلّا أمكن لشخص واحد أن يأخذ كلّ شيء.`},
		keyFaultMemberUnknown:        {`لا نجد هذا الشخص هنا.`},
		keyFaultNameEmpty:            {`نحتاج إلى اسم هنا.`},
		keyFaultNameTaken:            {`لشخص هنا اسم يشبه هذا. لنجرّب اسماً آخر.`},
		keyFaultNamed:                {`أحد هؤلاء مذكور مرّتين أو غادر أو جديد أو من دائرة. اختر أعضاء موجودين هنا.`},
		keyFaultNamedMost:            {`{n} أشخاص على الأكثر.`},
		keyFaultNamedNone:            {`اختر من.`},
		keyFaultNotFound:             {`لا شيء هنا. ربّما تغيّر مكانه، أو استُرجع.`},
		keyFaultNotInHall:            {`ليس هنا: على هذه الشبكة يستطيع آخرون القراءة أيضًا. يمكن فعل ذلك عند الحاسوب نفسه، أو في يوم آخر عبر اتصال آمن.`},
		keyFaultNothingAsked:         {`لم تُجب المؤسّسة بعد، فلا شيء نردّ عليه.`},
		keyFaultOfficeCode:           {`لا نعرف رسالة بهذا الرمز. انظروا إلى الرسالة مرة أخرى؛ وربما أغلقتها المجموعة.`},
		keyFaultOfficeWords:          {`كتبت المؤسّسة هذا الوعد بنفسها. وحدها تستطيع تغيير كلماته.`},
		keyFaultOptionsCount:         {`اكتب من {n} إلى {m} خيارات.`},
		keyFaultOptionsNone:          {`الخيارات مع النقاط. اختر النقاط، أو اترك الخيارات فارغة.`},
		keyFaultOptionsTwice:         {`خياران منها متشابهان.`},
		keyFaultOtherSite:            {`جاء هذا من صفحة أخرى، لا من صفحتنا. لنفتح الصفحة من جديد.`},
		keyFaultOwnTranslation:       {`هذه ترجمتك أنت. يراجعها شخص آخر.`},
		keyFaultPack:                 {`هذا ليس رقم رزمة. لعل أحد الأرقام مختلف؟`},
		keyFaultPartnerInvite:        {`وحدهم القادمون من مؤسّسات يحتاجون إلى دعوة إلى اللقاء.`},
		keyFaultPartnerMayNot:        {`هذا لأعضاء المجموعة.`},
		keyFaultPassOnWhere:          {`لم يقل أحد من شأن أيّ مؤسّسة هو.`},
		keyFaultPassedOn:             {`أُحيل هذا إلى تلك المؤسّسة من قبل.`},
		keyFaultPausing:              {`نحن الآن في توقّف قصير.`},
		keyFaultPictureUnknown:       {`ليست عندنا هذه الصورة. عندنا: {pictures}.`},
		keyFaultPicturesMost:         {`{n} صور على الأكثر لقول شيء واحد. ما أهمّها؟`},
		keyFaultPicturesUnknown:      {`إحدى هذه الصور ليست في أبجديتنا، أو جاءت مرّتين.`},
		keyFaultPromiseWithNo:        {`الوعد يأتي مع «نعم» أو «جزئيًا» أو «وصلنا».`},
		keyFaultQuorum:               {`لا أحد يستطيع بلوغ هذا. يجب أن يكون أكثر من لا أحد ممّن يأتون عادة، والجميع على الأكثر: أكثر من ٠ وحتّى ١.`},
		keyFaultQuorumWeighty:        {`لهذا يجب أن يجيب ثلث من يأتون عادة على الأقلّ. وإلّا أمكن لقلّة أن تأخذ كلّ شيء.`},
		keyFaultRange:                {`رقم من {n} إلى {m}.`},
		keyFaultReflectNone:          {`لنختر أحد الوجوه.`},
		keyFaultRemoveSelf:           {`لتذهب بنفسك لا تحتاج إلى أحد: «ترك المجموعة» تحت «المزيد».`},
		keyFaultRoleFacilitator:      {`هذا لمن يدير اللقاء الليلة. ويمكن لأيّ شخص أن يأخذ هذه المهمّة.`},
		keyFaultRoleTimekeeper:       {`هذا لمن يتابع الدور أو يدير اللقاء الليلة.`},
		keyFaultRoundOver:            {`انتهت هذه الجولة.`},
		keyFaultScribeNotAllowed:     {`يمكنك الكتابة بدل شخص آخر فقط إذا سمح بذلك.`},
		keyFaultScribeNotThis:        {`لا يمكن لأحد أن يفعل هذا عن غيره.`},
		keyFaultScribeThere:          {`اختر شخصاً موجوداً هنا معك.`},
		keyFaultScribeUnsigned:       {`ما يُقال بلا اسم، يكتبه كلّ واحد بنفسه.`},
		keyFaultSecretShort:          {`هذا الرمز أقصر من اللازم أو أطول. رموزنا من 20 رقماً.`},
		keyFaultSessionClosed:        {`هذا ممكن أثناء اللقاء فقط.`},
		keyFaultSessionEarly:         {`ما زال الوقت مبكّراً. هل وصلتم كلّكم؟ إذاً يمكن البدء مبكّراً.`},
		keyFaultSessionOpen:          {`لقد بدأنا.`},
		keyFaultSessionOther:         {`هناك لقاء آخر لم ينتهِ بعد. لننهِ ذاك أوّلاً.`},
		keyFaultSessionOver:          {`انتهى هذا اللقاء.`},
		keyFaultSessionTitle:         {`عمّ يدور هذا اللقاء؟ كلمات قليلة تكفي.`},
		keyFaultSideUnknown:          {`لنختر واحداً من هذه: {choices}.`},
		keyFaultStageGone:            {`هذه المحطة لم تعد على الطريق. انظر إلى الطريق من جديد.`},
		keyFaultStagesMost:           {`لا محطات في هذا الطريق.`, `في الطريق محطة واحدة على الأكثر.`, `في الطريق محطتان على الأكثر.`, `في الطريق {n} محطات على الأكثر.`, `في الطريق {n} محطة على الأكثر.`, `في الطريق {n} محطة على الأكثر.`},
		keyFaultStandingAct:          {`هذا لا يُعطى لأحد وحده.`},
		keyFaultStandingNothing:      {`قل ماذا يمكنهم أن يفعلوا.`},
		keyFaultStarts:               {`لنختر يوماً وساعة.`},
		keyFaultStranger:             {`هذا الهاتف لا يعرفك بعد. يمكنك الدخول برمزك، أو بدعوة.`},
		keyFaultSupportersTwo:        {`لنختر شخصين مختلفين سيكونان حاضرين.`},
		keyFaultTabletGone:           {`لم يعد هذا الرابط صالحاً. اطلب رابطاً جديداً ممن هم في الغرفة.`},
		keyFaultTabletNotThis:        {`لا يمكن هذا على اللوح المشترك. اختر صورتك أولاً، أو استعمل هاتفك.`},
		keyFaultTakeBackUnknown:      {`لا شيء هنا يُسترجع بهذا الرمز.`},
		keyFaultTextEmpty:            {`بضع كلمات أوّلاً.`},
		keyFaultTextOrPictures:       {`قُلها بكلمات، أو اختر صوراً.`},
		keyFaultTextTooLong:          {`لا يتّسع هنا أيّ حرف.`, `هذا طويل. حرف واحد على الأكثر.`, `هذا طويل. حرفان على الأكثر.`, `هذا طويل. {n} أحرف على الأكثر.`, `هذا طويل. {n} حرفاً على الأكثر.`, `هذا طويل. {n} حرف على الأكثر.`},
		keyFaultTokenHall:            {`في القاعة يبدأ الرمز بـ «hall.» ثم الثانية التي ينتهي فيها، بعد 12 ساعة على الأكثر، ثم نقطة و16 حرفًا على الأقل.`},
		keyFaultTokenNotHall:         {`الرمز الذي يبدأ بـ «hall.» صالح في القاعة فقط.`},
		keyFaultTooLarge:             {`هذا كبير علينا. لنجرّب شيئاً أصغر.`},
		keyFaultTooMany:              {`كان هذا كثيراً دفعة واحدة. لننتظر قليلاً، ثمّ نتابع.`},
		keyFaultTooManyThings:        {`هناك {n} بالفعل، ولا مكان للمزيد.`},
		keyFaultTraitsMost:           {`لا يتسع المكان لشيء هنا.`, `قيل هنا شيء واحد، ولا مكان لأكثر.`, `قيل هنا شيئان، ولا مكان لأكثر.`, `قيلت هنا {n} أشياء، ولا مكان لأكثر.`, `قيل هنا {n} شيئاً، ولا مكان لأكثر.`, `قيل هنا {n} شيء، ولا مكان لأكثر.`},
		keyFaultTwo:                  {`اختر عضوين مختلفين موجودين هنا، أو لا أحد.`},
		keyFaultUnavailable:          {`لا نستطيع حفظ شيء الآن. لنحاول مرّة أخرى بعد قليل.`},
		keyFaultUnsupported:          {`لا نستطيع أن نستقبل هذا النوع. لنجرّب نوعاً آخر.`},
		keyFaultWelcomeFirst:         {`أوّلاً يرحّب بك شخص من هنا. من بجانبك يمكنه ذلك.`},
		keyFaultZoneUnknown:          {`لا نعرف هذه المنطقة الزمنية. نعرف مثلاً Europe/London.`},
		keyFeelingBrighter:           {`شمس وغيوم`},
		keyFeelingBrighterMeans:      {`جيّد`},
		keyFeelingCloudy:             {`غائم`},
		keyFeelingCloudyMeans:        {`بين بين`},
		keyFeelingPass:               {`أمرّر`},
		keyFeelingPassMeans:          {`أحتفظ به لنفسي`},
		keyFeelingRainy:              {`ممطر`},
		keyFeelingRainyMeans:         {`صعب`},
		keyFeelingStorm:              {`عاصف`},
		keyFeelingStormMeans:         {`صعب جدّاً`},
		keyFeelingSunny:              {`مشمس`},
		keyFeelingSunnyMeans:         {`جيّد جدّاً`},
		keyFewAnswered:               {`أجاب أقلّ من خمسة، فتبقى أجوبتهم عندهم.`},
		keyFigureAlpha:               {`طائر من ورق`},
		keyFigureButterfly:           {`فراشة من ورق`},
		keyFigureFox:                 {`ثعلب من ورق`},
		keyFigureHare:                {`أرنب من ورق`},
		keyFigureLeaf:                {`ورقة شجر مطويّة`},
		keyFigureOmega:               {`عثة من ورق`},
		keyFirstInvitation:           {`أوّل دعوة إلى مجموعتك`},
		keyFirstTime:                 {`لأوّل مرّة`},
		keyFoundIt:                   {`لنبدأ`},
		keyFoundTitle:                {`بدء مجموعة`},
		keyFromAct:                   {`لنفعل شيئًا بسبب هذا`},
		keyFromAsk:                   {`لنطلب من مؤسّسة بسبب هذا`},
		keyFrontHow:                  {`للدخول يكفي توجيه الكاميرا إلى الرمز المربّع لمجموعتك، أو فتح الرابط الذي وصلك.`},
		keyGoOn:                      {`متابعة`},
		keyGoOnTogether:              {`نتابع`},
		keyGreeting:                  {`أهلاً بك، {name}`},
		keyGroupIsAsked:              {`اتفاقنا يقول: المجموعة تقرّر هذا. أنت تقترحه.`},
		keyGroupLanguages:            {`لغات نتكلّمها`},
		keyGroupName:                 {`اسم مجموعتك`},
		keyGroupNameHint:             {`اسم لا يدلّ على أحد.`},
		keyGroupZone:                 {`المنطقة الزمنية`},
		keyGuardAddress:              {`مكان يسكن فيه شخص`},
		keyGuardCannotHide:           {`لا نستطيع أن نخفي صوتك، ولا طريقتك في الكتابة.`},
		keyGuardChange:               {`سأغيّره بنفسي`},
		keyGuardDateOfBirth:          {`تاريخ كامل، ربّما يوم ميلاد`},
		keyGuardEmail:                {`عنوان بريد إلكتروني`},
		keyGuardFirstPerson:          {`كتبت «أنا». هل نجعلها على لسان {name}؟`},
		keyGuardName:                 {`اسم قد يكون حقيقياً`},
		keyGuardNothingSent:          {`لم يُرسَل شيء بعد. ولا يُحفظ شيء قبل اختيارك.`},
		keyGuardPhone:                {`رقم هاتف`},
		keyGuardPostcode:             {`رمز بريدي`},
		keyGuardReference:            {`رقم من رسالة أو بطاقة`},
		keyGuardSendAnyway:           {`ليس حقيقياً. أرسله كما هو`},
		keyGuardTitle:                {`قد يدلّ هذا على شخص حقيقي.`},
		keyHallFounding:              {`المجموعة التي تبدأ هنا في القاعة تكون لك حتى الليلة فقط، وبعدها لا يستطيع أحد أن يُدخلك إليها. لكي تبقى، ابدأها عند الحاسوب نفسه.`},
		keyHallKeepPlace:             {`كيف أحتفظ بمكاني؟`},
		keyHallKeepPlaceHow:          {`اطلب ذلك من اثنين يعرفانك ولديهما رمز عودة. في أثناء لقاء، عند الحاسوب نفسه أو عبر اتصال آمن، يقول كل منهما إنه يعرفك. بعدها تحصل على رمز عودة خاص بك.`},
		keyHallNoReturn:              {`رمز العودة ليس لهنا: قد يقرؤه آخرون على هذه الشبكة. للدخول الليلة، امسح المربع الموجود في دعوة. عند الحاسوب نفسه يعمل رمز عودتك كالمعتاد.`},
		keyHallOthersRead:            {`يستطيع آخرون على هذه الشبكة قراءة ما يُرسَل هنا`},
		keyHallOthersReadMeans:       {`ما يُرسَل من هنا يسير في هواء هذه القاعة بلا ظرف. من كان على الشبكة نفسها ويعرف الطريقة يستطيع أن يقرأه، وأن يكتب بدلًا منك ما دمت هنا. فليُقَل هنا فقط ما يجوز أن تعرفه القاعة كلها. على الورق لا يقرأ أحد، ولا عند الحاسوب نفسه. وينتهي ذلك الليلة: بعد اثنتي عشرة ساعة على الأكثر يُسجَّل خروج هذا الهاتف.`},
		keyHallTonight:               {`مكانك هنا باقٍ حتى الليلة`},
		keyHallTonightLead:           {`لا يوجد هنا رمز عودة، لأن آخرين قد يقرؤونه في الطريق. عند إغلاق المتصفح، أو بعد اثنتي عشرة ساعة، لا يعود هذا الهاتف يعرفك. وما قلته يبقى عند المجموعة.`},
		keyHandOn:                    {`انتهيت`},
		keyHappeningNow:              {`يجري الآن`},
		keyHardClash:                 {`اثنان يختلفان بشدّة`},
		keyHardClashDo:               {`نوقف الجولة. يقول كلّ منهما ما يحتاج إليه، لا رأيه في الآخر. وإن لم يهدأ الجوّ، نضغط «توقّف قصير».`},
		keyHardClashRemember:         {`ليس علينا أن نحلّه الليلة. الشعور بالأمان قبل المواضيع.`},
		keyHardClashSay:              {`أسمع أنّ هذا مهمّ لكما معاً. واحد ثمّ الآخر، ونستمع إلى كلّ منكما حتّى النهاية.`},
		keyHardDefends:               {`ضيف من مؤسّسة يدافع عن نفسه`},
		keyHardDefendsDo:             {`نعيد الدور إلى المجموعة. يمكن للضيف أن يجيب كتابةً، قبل يوم نتّفق عليه.`},
		keyHardDefendsRemember:       {`لا نبحث عمّن أخطأ. يهمّنا ما سيتغيّر.`},
		keyHardDefendsSay:            {`أنت معنا الليلة للاستماع. قبل الجواب نودّ أن نعرف منك: ماذا سمعت؟`},
		keyHardStory:                 {`أحدنا يبدأ بحكاية قصّته`},
		keyHardStoryDo:               {`نسأل بلطف: نتابع أم نرتاح؟ ولا أحد يكتب القصّة.`},
		keyHardStoryRemember:         {`بعدها يسأل السند عن حاله، ويسأل مرّة أخرى في الأسبوع القادم.`},
		keyHardStorySay:              {`شكراً على ثقتك بنا. إلى أين نصل في الحكاية، هذا قرارك أنت. ويمكن أن نجعلها أيضاً على لسان ألفا.`},
		keyHardTitle:                 {`كلمات للحظات الصعبة`},
		keyHardWeeps:                 {`أحدنا يبكي`},
		keyHardWeepsDo:               {`ننتظر بهدوء. نضغط «توقّف قصير». ويذهب إليه السند.`},
		keyHardWeepsRemember:         {`لا بأس بالبكاء. ولا نسأل عن السبب أمام الجميع.`},
		keyHardWeepsSay:              {`لست وحدك. الوقت كلّه لك. يمكنك البقاء، أو الخروج قليلاً مع أحد.`},
		keyHasTheTurn:                {`الدور هنا الآن`},
		keyHatAloneLanguage:          {`لا أحد غيرك هنا يقرأ بهذه اللغة. إذا كتبت بها، فقد يخمّن الآخرون أنّ البطاقة منك. يمكنك الكتابة بلغة مشتركة، أو على ورقة صغيرة.`},
		keyHatCannotHide:             {`ما لا تستطيع القبعة أن تخفيه`},
		keyHatCannotHideWords:        {`طريقتك في الكتابة. قصّة لا يعرفها غيرك. من يشغّل هذا الموقع وينظر وأنت تكتب. قرص يؤخذ قبل أن تُفتح القبعة، ومعه الرمز الذي يفتحه.`},
		keyHatOpenSince:              {`فُتحت القبعة. بطاقتك بين البطاقات الأخرى.`},
		keyHatTogether:               {`بطاقات القبعة بلا أسماء، وتُفتح معاً.`},
		keyHaveInvitation:            {`أنا هنا لأوّل مرّة`},
		keyHaveInvitationHow:         {`يعطيك شخص من المجموعة دعوة: رمزاً مربّعاً للكاميرا، أو رابطاً.`},
		keyHaveItComeIn:              {`الرمز عندي. أدخل الآن`},
		keyHeadAsPicture:             {`السطر نفسه كصورة للكاميرا`},
		keyHeadLine:                  {`إذا غُيّر شيء هنا أو فيما قبله بعد اليوم، فلن يتطابق معه هذا السطر:`},
		keyHearByDay:                 {`يصلكم الردّ حتى {day}.`},
		keyHeardAttention:            {`هل استمعوا إليّ؟`},
		keyHeardCommonGround:         {`هل وجدنا شيئاً يجمعنا؟`},
		keyHeardEmpathy:              {`هل شعروا بي؟`},
		keyHeardFive:                 {`تماماً`},
		keyHeardFour:                 {`كثيراً`},
		keyHeardOne:                  {`أبداً`},
		keyHeardRespect:              {`هل عاملوني باحترام؟`},
		keyHeardThree:                {`بين بين`},
		keyHeardTwo:                  {`قليلاً`},
		keyHeardVoice:                {`هل استطعت أن أقول ما يهمّني؟`},
		keyHeavyEvening:              {`مساء ثقيل؟ يمكنك الخروج قليلاً، وحدك أو مع أحد.`},
		keyHelpDo:                    {`أساعد`},
		keyHelpNoMore:                {`لم أعد أستطيع المساعدة`},
		keyHelpingTitle:              {`مَن يساعد`},
		keyHoldAgreement:             {`كيف نكون معاً`},
		keyHoldAgreementUntil:        {`يبقى ما بقيت المجموعة، مع كلّ ما اتُّفق عليه من قبل.`},
		keyHoldAgreementWords:        {`ما اتّفقت عليه المجموعة من دون صاحب الكلمات؛ ومن سمّته لأيّ شيء؛ ومن قرأه؛ ومن طلبت منه المجموعة أن يغادر. وأنّ وقت شيء انتهى فمُحي.`},
		keyHoldBack:                  {`كيف تعود`},
		keyHoldBackUntil:             {`إلى أن يصلك رمز جديد، أو تخرج من هاتف، أو تترك المجموعة.`},
		keyHoldBackWords:             {`من رمز العودة ومن هواتفك علامة تطابقها فقط. لا أحد يستطيع أن يقرأ الرمز منها.`},
		keyHoldCannot:                {`ما لا نستطيع أن نعد به`},
		keyHoldCannotWords:           {`من يشغّل هذا المكان يستطيع أن يرى ما يصل لحظة وصوله. وقد يعرفك أحدهم من طريقة كتابتك، أو من حكاية لا يعرفها غيرك. وما سمعه الآخرون أو طبعوه أو صوّروه لا يُستعاد.`},
		keyHoldCharacters:            {`شخصيّاتنا`},
		keyHoldCharactersWords:       {`من تخيّلناهم معاً، وطريقهم ومراحله، ومن أضاف ماذا. أمّا اللحظات والأمنيات فبلا اسم.`},
		keyHoldDecisions:             {`ما نقرّره`},
		keyHoldDecisionsWords:        {`ما اقتُرح ومن اقترحه؛ وما نتج، بالمجاميع؛ والأجوبة التي أُعطيت علناً. وليس فيه الأجوبة المخفيّة.`},
		keyHoldEvening:               {`ما يبقى من المساء`},
		keyHoldEveningWords:          {`مجاميع: كم كان الحضور، وكيف كانت الأحوال، وكم صوتاً نالت بطاقة، والمواصلات والوجبات. ولا تُفصل بحسب سبب الحضور إلّا حين يكون في كلّ جانب خمسة أو أكثر.`},
		keyHoldHands:                 {`أماكن لمن لا هاتف له، والجهاز الذي يدور`},
		keyHoldHandsUntil:            {`يُمحى الاسم عندما يترك صاحبه المجموعة. ويصلح الجهاز لمساء واحد.`},
		keyHoldHandsWords:            {`أنّ لأحدهم مكاناً بلا هاتف. من أنشأه لا يُحفظ، ولا لمن كان الجهاز، ولا من أمسكه ومتى.`},
		keyHoldHost:                  {`النسخ، وما فعله من يشغّل هذا المكان`},
		keyHoldHostUntil:             {`يبقى أنّه حدث. وتُمحى النسخ بعد 35 يوماً.`},
		keyHoldHostWords:             {`أنّ كلّ شيء نُسخ أو نُقل أو أُعيد، وفي أيّ يوم. النسخ مقفلة.`},
		keyHoldInvite:                {`الدعوات، ومن يعرف من`},
		keyHoldInviteUntil:           {`أسبوع على الأكثر.`},
		keyHoldInviteWords:           {`أنّ دعوة أُنشئت، وإلى متى تصلح. من أنشأها ومن جاء بها لا يُكتب أبداً. ومن قال «أعرف هذا الشخص» يُمحى خلال يوم.`},
		keyHoldNever:                 {`ما لا نحفظه أبداً`},
		keyHoldNeverWords:            {`اسمك الحقيقي، ورقم هاتفك، وبريدك، وتاريخ ميلادك، وبلدك، وعنوانك، وصورة لك. وفي أيّ ساعة فعلت شيئاً: اليوم فقط. ومن نظر إلى ماذا.`},
		keyHoldParts:                 {`من أخذ أيّ مهمّة`},
		keyHoldPartsUntil:            {`يبقى. وعند ترك المجموعة يُمحى اسمك عنه.`},
		keyHoldPartsWords:            {`من بدأ اللقاء، ومن أداره، ومن تابع الوقت، ومن كتب، ومن فتح القبعة، ومن رتّب الطاولات. فيظهر أنّك كنت هناك.`},
		keyHoldPassing:               {`ما يمضي مع المساء`},
		keyHoldPassingUntil:          {`إلى أن يُختم اللقاء، يوماً على الأكثر؛ والجواب إلى أن يُغلق ما سُئل. تبقى المجاميع فقط. وليس في أيّ نسخة.`},
		keyHoldPassingWords:          {`من حضر، وكيف حالك، ولمن كان الدور، ومن فضّل ألّا يتكلّم، ومن اختار ماذا، ومن جلس إلى أيّ طاولة، ومن سمح لأحد أن يكتب عنه، وكيف أجبت عمّا تقرّره المجموعة.`},
		keyHoldPlan:                  {`خطط لقاءاتنا`},
		keyHoldPlanUntil:             {`الكلمات إلى أن يسترجعها من كتبها. ويبقى أنّ لقاءً كان.`},
		keyHoldPlanWords:             {`متى وأين، وما الطعام، وكيف نعتني ببعضنا، وأيّ أيّام نتجنّب؛ ومن كتب ذلك.`},
		keyHoldPromises:              {`ما نطلبه ونعد به`},
		keyHoldPromisesUntil:         {`ما كتبته يبقى باسمك حتى تسترجعه أو تترك المجموعة. ولا اسم على النظرات والرموز وما يُعرض للجميع.`},
		keyHoldPromisesWords:         {`ما نفعله نحن، وما نطلبه من المؤسّسات وجوابها، ووعود الطرفين، وما وجدناه. المؤسّسة وظيفة لا شخص. ولا يُحفظ من رمزها إلّا ناتج لا يُقرأ منه الرمز.`},
		keyHoldSigned:                {`ما تقوله باسمك`},
		keyHoldSignedUntil:           {`إلى أن تسترجعه. وعندها يُمحى إلى الأبد.`},
		keyHoldSignedWords:           {`بطاقاتك، وما تريد الحديث عنه، وأسئلتك، واسمك بجانبها.`},
		keyHoldStays:                 {`يبقى ما بقيت المجموعة.`},
		keyHoldTaken:                 {`أنّ شيئاً استُرجع`},
		keyHoldTakenWords:            {`هذا فقط، ولا من أبداً. وقائمة أرقام لا تقول شيئاً وحدها تمنع أيّ نسخة من أن تعيد الكلمات.`},
		keyHoldTranslations:          {`الكلمات بلغة أخرى`},
		keyHoldTranslationsUntil:     {`إلى أن تسترجعه. ويُمحى أيضاً عندما تُسترجع الكلمات التي ينقلها.`},
		keyHoldTranslationsWords:     {`ما تعنيه كلمات أحدهم بلغة أخرى، ومن كتب ذلك، ومن رآه صحيحاً.`},
		keyHoldUnsigned:              {`ما يُقال بلا اسم`},
		keyHoldUnsignedUntil:         {`إلى أن يُسترجع برمزه.`},
		keyHoldUnsignedWords:         {`الكلمات فقط. لا من، ولا في أيّ ساعة، ولا بأيّ هاتف. وما دام في القبعة لا يراه أحد، وليس في أيّ نسخة.`},
		keyHoldWorries:               {`المخاوف، وما لم يكن على ما يرام`},
		keyHoldWorriesUntil:          {`سنة، ما لم تتّفق المجموعة على مدّة أخرى. ويمكن استرجاع كلّ منها قبل ذلك برمزه.`},
		keyHoldWorriesWords:          {`الكلمات ولمن هي. ومن كتبها فقط إذا أراد ذلك. لا يراها غيرهم ولا يعلم بوجودها؛ ويُسجَّل فقط أنّ من يسمعها رآها.`},
		keyHoldYou:                   {`من أنت هنا`},
		keyHoldYouUntil:              {`يُمحى اسمك عند ترك المجموعة. ويبقى الباقي بلا اسم.`},
		keyHoldYouWords:              {`الاسم الذي من خيالك، وصورتك، ولغتك، وسبب وجودك هنا، وكم دعوة بينك وبين من بدؤوا، واليوم الذي جئت فيه. واسم المجموعة.`},
		keyHoldsLead:                 {`كلّ ما يمكن أن يُحفظ هنا، وإلى متى. وما ليس هنا لا نحفظه.`},
		keyHoldsTitle:                {`ما نحفظه وما لا نحفظه`},
		keyHoldsUntil:                {`إلى متى:`},
		keyHome:                      {`الرئيسية`},
		keyHomeQuiet:                 {`لا شيء يجري الآن. حين يبدأ لقاء لك مكان فيه، يظهر هنا.`},
		keyHostStep1:                 {`الورقة الأولى تُعلَّق. يُكتب عليها من يفعل ماذا الليلة، بأسماء متخيلة.`},
		keyHostStep2:                 {`الوجوه الستة تُوضع على الطاولة. كل شخص يضع حبة أو حصاة، والتمرير مثل غيره. ثم العد وكتابة الأعداد على الوجوه.`},
		keyHostStep3:                 {`لكل شخص أن يضع نقاطاً بجانب ما يريد الحديث عنه. وما ينقص يُضاف.`},
		keyHostStep4:                 {`القصاصات تُخلط. كل شخص يسحب واحدة، فلا يعرف أحد من معه أي رقم.`},
		keyHostStep5:                 {`السؤال يدور على الجميع. بعدها كل شخص يضع علامة أو يكتب، ويقطع الشريط، ويضع القصاصة في قبعة. والقصاصة الفارغة لا بأس بها.`},
		keyHostStep6:                 {`عندما تجتمع كلها، تُخلط وتُوضع على الطاولة. ولكل شخص أن يضع نقاطاً على ما يهم.`},
		keyHostStep7:                 {`بعد ذلك تُدخَل القصاصات بالرقم في الأسفل. ثم تُمزَّق القصاصات وهذه الورقة.`},
		keyHostTitle:                 {`لمن يدير المساء`},
		keyIComeAs:                   {`أنا هنا لأنّني…`},
		keyInPictures:                {`أو بالصور: اختر ثلاثاً على الأكثر`},
		keyInTheHat:                  {`صارت في القبعة.`},
		keyInWords:                   {`بالكلمات`},
		keyInterpreting:              {`ترجمة`},
		keyInventedName:              {`اسم من خيالك`},
		keyInvitationAsPicture:       {`الدعوة كصورة للكاميرا`},
		keyInvitationHow:             {`من يوجّه الكاميرا إليها يختار اسماً من خياله ويصبح معنا. نعرضها مرّة واحدة.`},
		keyInviteDo:                  {`دعوة`},
		keyInviteForWhom:             {`لمن؟`},
		keyInviteHow:                 {`لا أحد يكتب من دعا من.`},
		keyInviteLead:                {`رمز مربّع للكاميرا، على هذا الهاتف أو على ورق.`},
		keyInviteMade:                {`هذه دعوتك.`},
		keyInviteMake:                {`إنشاء الدعوة`},
		keyInviteMany:                {`لكثيرين`},
		keyInviteManySession:         {`تبقى إلى نهاية هذا اللقاء.`},
		keyInviteManyTomorrow:        {`صالحة حتى الغد.`},
		keyInviteManyWeek:            {`تبقى سبعة أيّام.`},
		keyInviteOne:                 {`لشخص واحد`},
		keyInviteOneSmall:            {`تبقى يوماً واحداً.`},
		keyInvitePartnerHow:          {`يرى مواضيعنا ولوحة هذا اللقاء، ما دام معنا. ولا شيء غير ذلك.`},
		keyInvitePartnerTitle:        {`دعوة شخص من مؤسّسة`},
		keyInviteTitle:               {`دعوة شخص`},
		keyItIsKept:                  {`حُفظ.`},
		keyItemDone:                  {`تحدّثنا عنه`},
		keyJoinCircle:                {`الانضمام إلى الحلقة`},
		keyJourneyOwn:                {`طريق من عندنا`},
		keyJourneyOwnSmall:           {`ابدؤوا بطريق فارغ وأضيفوا المحطات معاً.`},
		keyJourneyReady:              {`الطريق إلى الأمان في اسكتلندا`},
		keyJourneyReadySmall:         {`محطات جاهزة بكلمات بسيطة، كما هي في {month}. يمكن تغيير كل واحدة.`},
		keyKeepCards:                 {`البطاقات، وما أردنا أن نتحدّث عنه`},
		keyKeepForGood:               {`دائماً، إلى أن يسترجع أحد ما قاله`},
		keyKeepLead:                  {`بعد ذلك تُمحى وحدها إلى الأبد.`},
		keyKeepMoments:               {`لحظات شخصيّاتنا، وما ينبغي أن يتغيّر`},
		keyKeepOnPhone:               {`ليتذكّرني هذا الهاتف`},
		keyKeepOnPhoneRisk:           {`من يفتح هذا الهاتف قد يدخل باسمك.`},
		keyKeepTitle:                 {`كم نحفظ الكلمات`},
		keyKeepWorries:               {`المخاوف، وما لم يكن على ما يرام`},
		keyKeyBesideData:             {`الرمز الذي يفتح ما حُفظ هنا موجود على القرص نفسه: من يأخذ هذا القرص يستطيع أن يقرأ كلّ شيء.`},
		keyLastWordBefore:            {`ما قيل من قبل`},
		keyLastWordDo:                {`قُل إنّه كان كذلك`},
		keyLastWordGroup:             {`كلّنا معاً`},
		keyLastWordLead:              {`كما كان حقّاً. يمكن لأيّ شخص أن يقولها بلا اسم.`},
		keyLastWordLived:             {`من يعيشون الأمر`},
		keyLastWordNobody:            {`لا أحد: كان مقرَّراً من قبل`},
		keyLastWordOffice:            {`مكتب: سُئلنا، أو أُخبرنا فقط`},
		keyLastWordPartner:           {`ضيف من منظّمة`},
		keyLastWordPractitioner:      {`من يعملون معنا`},
		keyLastWordTitle:             {`لمن كانت الكلمة الأخيرة؟`},
		keyLeadInTheirPlace:          {`من يدير اضطرّ إلى المغادرة، أو ثقل عليه الأمر؟ يمكن لأيّ شخص أن يكمل بدلاً منه.`},
		keyLeadTitle:                 {`إدارة اللقاء`},
		keyLeaveDo:                   {`أترك المجموعة نهائياً`},
		keyLeaveHow:                  {`يُمحى اسمك ورموزك وكلّ ما يحمل اسمك، إلى الأبد. ويبقى ما قلته بلا اسم: لا أحد يعرف أنّه منك.`},
		keyLeaveLead:                 {`اسمك وكلماتك تذهب معك.`},
		keyLeaveQuickly:              {`خروج سريع`},
		keyLeaveTitle:                {`ترك المجموعة`},
		keyLeavingQuickly:            {`ماذا يفعل «خروج سريع»`},
		keyLeavingQuicklyCannot:      {`لا يمحو ما يتذكّره المتصفّح من صفحات، ولا ما رآه أحد من قبل. النافذة الخاصّة تترك أثراً أقلّ.`},
		keyLeavingQuicklyDoes:        {`يُنهي الدخول من هذا الهاتف فوراً ويعرض وصفة طعام. وثلاث ضغطات سريعة على Shift تفعل الشيء نفسه. وبرمز العودة يمكنك الدخول من جديد.`},
		keyLedAct:                    {`نفعل شيئًا`},
		keyLedAsk:                    {`طلبنا من {office}`},
		keyLedPromise:                {`وُعِدنا بشيء`},
		keyLedTitle:                  {`ما نتج عنه`},
		keyLegNo:                     {`بعد «لا»`},
		keyLegRoad:                   {`الطريق`},
		keyLegYes:                    {`بعد «نعم»`},
		keyLendCan:                   {`من يمسكه يمكنه أن يقول شيئاً بلا اسم. ومن ليس لديه هاتف يلمس صورته ويشارك.`},
		keyLendCannot:                {`لا يفتح صفحات أحد. وعندما ينتقل إلى شخص آخر أو يبقى دقيقتين بلا لمس، لا يبقى فيه شيء ممّن قبله. ينتهي ذلك بانتهاء اللقاء.`},
		keyLendDo:                    {`إنشاء رابط للوح`},
		keyLendLead:                  {`دع لوحاً واحداً يدور في الغرفة.`},
		keyLendMade:                  {`افتح هذا على اللوح. تراه مرّة واحدة فقط.`},
		keyLendPicture:               {`الرابط كرمز مربّع للوح`},
		keyLendThis:                  {`استعمال هذا الجهاز نفسه كلوح`},
		keyLendThisWarn:              {`ينتهي مكانك على هذا الجهاز. ليكن رمز عودتك معك، لكي ترجع إلى مكانك.`},
		keyLendTitle:                 {`لوح للجميع`},
		keyLetGoHow:                  {`الأمور تتغيّر. لا أحد ينتظره بعد الآن ولا لوم على أحد. ومَن قال عنه شيئًا لاحقًا أعاده.`},
		keyLetGoTitle:                {`لنتركه`},
		keyLetterBehind:              {`وراء هذا أشياء جمعناها: {n}.`},
		keyLetterCodeComes:           {`هنا يكون الرمز.`},
		keyLetterFrom:                {`نحن {group}، مجموعة من أناس يعيشون هنا وأناس يعملون معهم. نطلب:`},
		keyLetterHearBy:              {`نودّ أن نسمع منكم حتى {day}.`},
		keyLetterHow:                 {`يرجى الإجابة في هذه الصفحة. لا حاجة إلى حساب. اكتبوا الرمز أو استعملوا المربّع. تقرأ المجموعة كلّها جوابكم.`},
		keyLetterLanguage:            {`لغة الرسالة`},
		keyLetterMade:                {`الرسالة جاهزة`},
		keyLetterMadeHow:             {`اطبعها الآن، أو أعطِ الرابط للمؤسّسة. الرمز يظهر هذه المرّة فقط. لاحقًا يمكن عمل رمز جديد، وينتهي القديم.`},
		keyLetterMeans:               {`معناها بهذه اللغة، كما قاله أحد من المجموعة:`},
		keyLetterQr:                  {`الشيء نفسه كرمز مربّع`},
		keyLetterTitle:               {`الرسالة`},
		keyLetterWithoutCode:         {`هكذا تقرؤها المؤسّسة. الرمز ليس عليها: ظهر مرّة واحدة عند تجهيزها.`},
		keyLineStands:                {`إلى أين وصل`},
		keyLineWhat:                  {`ماذا`},
		keyLinesHeading:              {`ما نطلبه، وما وُعِد به`},
		keyLinesNone:                 {`لم نطلب شيئًا بعد. يبدأ الأمر عادةً بشيء من طريق ألفا، أو بشيء اتّفقتم عليه: اطلبوا من المؤسّسة التي تستطيع تغييره.`},
		keyLinesSays:                 {`كلّ خطّ شيء طُلب أو وُعِد به. الدوائر الممتلئة مراحل تمّت، والدائرة المضيئة حيث وصل الأمر، وعلامة التعجّب حيث تأخّر أو لا جواب. المربّع في الآخر ما وجدته المجموعة: علامة صحّ، تغيّر؛ خطّان، لم يتغيّر؛ سهم إلى أسفل، أسوأ؛ متقطّع، لم ننظر بعد.`},
		keyLinesTitle:                {`خطوط المراحل، وفي آخرها نظرتنا نحن`},
		keyLinkHere:                  {`الرابط الذي وصلك`},
		keyLinkHereHint:              {`يُنسخ من الرسالة ويوضع هنا.`},
		keyListenTo:                  {`استماع: {what}`},
		keyListenersHint:             {`اثنان أو ثلاثة أمر حسن، وليسوا كلّهم من جهة واحدة: فلا يضطرّ أحد إلى اللجوء إلى من يتعلّق الأمر به.`},
		keyListenersHome:             {`لم يُسمَّ بعد من يسمع المخاوف. اختاروا معاً اثنين تثقون بهما جميعاً.`},
		keyListenersHomeDo:           {`اختاروهما`},
		keyListenersNone:             {`لم يُسمَّ أحد بعد، فلن يقرأه أحد.`},
		keyLookAgain:                 {`ما الجديد؟`},
		keyLostCode:                  {`ضاع رمزي`},
		keyLostCodeHow:               {`في اللقاء يمكن لعضوين يعرفانك أن يؤكّدا ذلك على هاتفيهما. وبعدها يصلك رمز جديد.`},
		keyLostLead:                  {`قيل هذا في محطات لم تعد على الطريق.`},
		keyLostTitle:                 {`بلا مكان على الطريق`},
		keyMainMenu:                  {`القائمة الرئيسية`},
		keyMakeUpName:                {`هنا اسم من خيالك، لا اسمك الحقيقي. لا نسألك أبداً عن اسمك الحقيقي ولا عن هاتفك ولا عن بريدك.`},
		keyMandateActAskOpenly:       {`رؤية إجابات بعضنا قبل أن نقرّر`},
		keyMandateActChangeAgreement: {`تغيير كيف نكون معاً`},
		keyMandateActDecide:          {`كلّ ما يقترحه أحد`},
		keyMandateActInviteOffice:    {`طلب شيء من دائرة`},
		keyMandateActPublish:         {`إظهار شيء للجميع`},
		keyMandateActRemove:          {`الطلب من أحد أن يغادر`},
		keyMandateActShare:           {`إعطاء دائرة شيئاً ممّا لنا`},
		keyMandateAlways:             {`هذا للمجموعة دائماً.`},
		keyMandateAnswered:           {`يجب أن يكون قد أجاب، ممّن يأتون عادة: {share}`},
		keyMandateAsked:              {`نسأل مدّة لا تقلّ عن: {time}`},
		keyMandateDays:               {`كم ندوم في السؤال على الأقلّ؟`},
		keyMandateGroup:              {`المجموعة تقرّر`},
		keyMandateOne:                {`من أراد فله ذلك`},
		keyMandateQuorum:             {`كم ممّن يأتون عادة يجب أن يكونوا قد أجابوا؟`},
		keyMandateWho:                {`من يقرّر؟`},
		keyMandatesLead:              {`هنا لا يفعلها أحد وحده، أيّاً كان: تُسأل المجموعة أوّلاً.`},
		keyMandatesTitle:             {`ما يحتاج إلى المجموعة`},
		keyMatters:                   {`يهمّني`},
		keyMattersToMe:               {`يهمّني {n}`, `يهمّني {n}`, `يهمّني {n}`, `يهمّني {n}`, `يهمّني {n}`, `يهمّني {n}`},
		keyMeLead:                    {`تغيير اسمك هنا.`},
		keyMeTitle:                   {`اسمي وصورتي`},
		keyMeaningBy:                 {`بكلمات`},
		keyMeaningDo:                 {`قلها هكذا`},
		keyMeaningDoubted:            {`أحدهم يقول: ليس تماماً`},
		keyMeaningIsRight:            {`هذا صحيح`},
		keyMeaningNone:               {`لم ينقل أحد هذا إلى لغة أخرى بعد.`},
		keyMeaningNotQuite:           {`ليس تماماً`},
		keyMeaningPictures:           {`قل بالكلمات ما تقوله لك الصور.`},
		keyMeaningRight:              {`تمّت مراجعته، وهو صحيح`},
		keyMeaningSay:                {`قلها بهذه اللغة: {language}`},
		keyMeaningSigned:             {`يظهر اسمك معها.`},
		keyMeaningTitle:              {`بلغات أخرى`},
		keyMeaningUnchecked:          {`لم يراجعه أحد بعد`},
		keyMeansAsk:                  {`قل هذا بلغتي`},
		keyMeansChecked:              {`نقله عضو إلى لغتك وراجعه عضو آخر`},
		keyMeansInWords:              {`قلها بالكلمات`},
		keyMeansUnchecked:            {`نقله عضو إلى لغتك. لم يراجعه أحد بعد`},
		keyMessageBetter:             {`كيف يجب أن تكون؟`},
		keyMessageDo:                 {`تصحيح`},
		keyMessageEnglish:            {`بالإنجليزية`},
		keyMessageForm:               {`الصيغة {n} من {m}: تتغيّر الكلمات مع العدد.`},
		keyMessageGaps:               {`اترك {gaps} كما هي: يأتي مكانها اسم أو عدد.`},
		keyMessageNow:                {`كما هي الآن`},
		keyMessageRight:              {`مصحّح`},
		keyMessagesAfter:             {`ما بعدها`},
		keyMessagesAll:               {`كلّ الكلمات`},
		keyMessagesBefore:            {`ما قبلها`},
		keyMessagesHow:               {`ما تصحّحه يُجمع هنا. يمكن للمجموعة أن تعطيه لمن يصنعون هذه الصفحات.`},
		keyMessagesLead:              {`حيث تكون لغتك هنا غير سليمة، قلها بطريقة أفضل.`},
		keyMessagesNone:              {`لا توجد هنا كلمات كهذه.`},
		keyMessagesSearch:            {`أيّ كلمات؟`},
		keyMessagesSearchDo:          {`بحث`},
		keyMessagesTake:              {`خذ كلّ التصحيحات معك`},
		keyMessagesTitle:             {`صحّح كلمات هذه الصفحة`},
		keyMinutesOf:                 {`ما قلناه يوم {day}`},
		keyMinutesTitle:              {`ما قلناه`},
		keyMomentAdd:                 {`أضف لحظة هنا`},
		keyMomentDecides:             {`من يقرر هنا`},
		keyMomentFeels:               {`كيف يكون الشعور`},
		keyMomentHappens:             {`ما الذي يحدث`},
		keyMomentHarms:               {`ما الذي يؤذي`},
		keyMomentHelps:               {`ما الذي يساعد`},
		keyMomentKind:                {`أي نوع من اللحظات؟`},
		keyMomentNoName:              {`لا يُحفظ اسمك مع هذا.`},
		keyMomentNoNameSmall:         {`لا عند المجموعة ولا في الحاسوب.`},
		keyMomentPictures:            {`أو بالصور`},
		keyMomentSayAs:               {`قلها على لسان {name}`},
		keyMomentTogether:            {`تظهر اللحظات معاً وبلا أسماء: عندما تُفتح القبعة أو ينتهي اليوم.`},
		keyMomentWords:               {`بالكلمات`},
		keyMomentWordsHint:           {`قل {name} وليس «أنا».`},
		keyMomentsN:                  {`لا لحظات`, `لحظة واحدة`, `لحظتان`, `{n} لحظات`, `{n} لحظة`, `{n} لحظة`},
		keyMore:                      {`المزيد`},
		keyMoreAbout:                 {`عن هذه الصفحات`},
		keyMorePhones:                {`الهواتف، ومن ليس لديهم هاتف`},
		keyMoreTitle:                 {`نحن، وأنا`},
		keyMoreTonight:               {`الليلة`},
		keyNameIdeas:                 {`سنديان, غلاية, سنونو, قرفة, رذاذ, إبريق, زعفران, نمنمة, صنوبر, أقحوان, كشتبان, غيمة, برقوق, نعناع, فانوس`},
		keyNewHere:                   {`وجوه جديدة`},
		keyNewcomerAtHome:            {`أنت هنا لأوّل مرّة، وهذا يسعدنا. متى وأين نلتقي في المرّة القادمة؟ من دعاك يخبرك بذلك. وحين يضغط أحد من المجموعة «ترحيب» عند اسمك، يظهر لك هنا أيضاً.`},
		keyNewcomerNote:              {`أنت هنا لأوّل مرّة، ويظهر لك لقاء هذا المساء. يمكن لمن بجانبك أن يضغط «ترحيب» عند اسمك، فيظهر لك الباقي أيضاً.`},
		keyNextUp:                    {`القادم`},
		keyNoNetworkWriteOn:          {`الكتابة ممكنة الآن أيضاً. وتُرسَل كلماتك وحدها حين تعود الشبكة، مرّة واحدة فقط.`},
		keyNoRoundYet:                {`لا سؤال يدور بعد. من يدير اللقاء يبدأ واحداً.`},
		keyNobodyWalked:              {`لم يمر أحد من هنا بعد.`},
		keyNotOnRoad:                 {`ليست على هذا الطريق.`},
		keyNotSaidYet:                {`لم يقل أحد هذا بعد.`},
		keyNoticesHere:               {`ما حدث للتوّ`},
		keyOfficeAnswerAgain:         {`الإجابة من جديد`},
		keyOfficeAnswerAgainHow:      {`الجواب الأحدث هو المعتمد. وما قيل قبله يبقى ظاهرًا.`},
		keyOfficeAnswerTitle:         {`جوابكم`},
		keyOfficeBenefits:            {`مكتب الإعانات`},
		keyOfficeBy:                  {`وظيفة مَن يكتب`},
		keyOfficeByHint:              {`تكفي الوظيفة، من دون اسم.`},
		keyOfficeCodeHint:            {`24 رقمًا. المسافات لا تهم.`},
		keyOfficeCodeLabel:           {`الرمز من الرسالة`},
		keyOfficeCodeLead:            {`كتبت مجموعة من أهل الحي إلى مكتبكم. اكتبوا الرمز الموجود في الرسالة لتقرؤوا ما تطلبه وتجيبوا. لا حاجة إلى حساب.`},
		keyOfficeCodeTitle:           {`رمزك`},
		keyOfficeCollege:             {`المعهد`},
		keyOfficeCouncil:             {`البلدية`},
		keyOfficeCourt:               {`القاضي`},
		keyOfficeDoorAnew:            {`رمز جديد`},
		keyOfficeDoorClose:           {`إغلاق`},
		keyOfficeDoorCloseHow:        {`يستطيع أيّ منّا إغلاقه فورًا. أمّا فتحه من جديد فللمجموعة.`},
		keyOfficeDoorClosed:          {`مغلق. رمزهم لا يوصل إلى شيء بعد الآن. ما قالوه يبقى هنا.`},
		keyOfficeDoorHall:            {`لا تُعمل الرموز على هذه الشبكة لأنّ آخرين يستطيعون القراءة. جهّز الرسالة في يوم آخر عبر اتصال آمن.`},
		keyOfficeDoorHas:             {`لديهم رمز. إن وقع في يد أخرى، يمكن عمل رمز جديد: القديم ينتهي فورًا.`},
		keyOfficeDoorMake:            {`تجهيز الرسالة`},
		keyOfficeDoorNone:            {`لم يخرج شيء بعد. هذا بالضبط ما ستقرؤه المؤسّسة:`},
		keyOfficeDoorOpen:            {`فتحه من جديد`},
		keyOfficeDoorTitle:           {`طريق المؤسّسة إلينا`},
		keyOfficeEmployer:            {`صاحب العمل`},
		keyOfficeHeading:             {`{group} تطلب منكم`},
		keyOfficeHealth:              {`الخدمة الصحية`},
		keyOfficeHearBy:              {`إن كنتم ستكتبون ثانيةً: حتى متى؟`},
		keyOfficeHomeOffice:          {`وزارة الداخلية`},
		keyOfficeHousingContractor:   {`شركة السكن`},
		keyOfficeKept:                {`يبقى الوعد مع الوظيفة وإن تولّاها غيركم. والمجموعة نفسها تقول هل تغيّر شيء.`},
		keyOfficeLawyer:              {`المحامي`},
		keyOfficeLead:                {`هذه الصفحة لوظيفتكم، أيًّا كان شاغلها. لا حاجة إلى حساب. ما تكتبونه هنا تقرؤه المجموعة كلّها ويبقى عندها.`},
		keyOfficeNobodyKnows:         {`لا أحد هنا يعرف`},
		keyOfficePassTo:              {`إن كان من شأن مؤسّسة أخرى: أيّها؟`},
		keyOfficePromise:             {`إن كنتم تستطيعون أن تعدوا بشيء`},
		keyOfficeReportTitle:         {`إلى أين وصل هذا؟`},
		keyOfficeReword:              {`صياغة الوعد بشكل آخر`},
		keyOfficeRewordHint:          {`اتركوه فارغًا إن كانت الكلمات صحيحة. الكلمات القديمة تبقى ظاهرة.`},
		keyOfficeSaidTitle:           {`ما قيل حتى الآن`},
		keyOfficeSays:                {`تقول المؤسّسة`},
		keyOfficeSee:                 {`ماذا سيرى الناس إن وُفّي به؟`},
		keyOfficeSend:                {`إرسال إلى المجموعة`},
		keyOfficeText:                {`بكلماتكم`},
		keyOfficeTextHint:            {`لماذا، أو ماذا تودّون أن تعرفوا. الكلمات القصيرة البسيطة أسهل في الترجمة.`},
		keyOfficeTitle:               {`رسالة من مجموعة`},
		keyOfficeWarning:             {`قد يطلب آخرون رؤية هذه الرسالة والجواب عنها.`},
		keyOfficeWarningMore:         {`على المؤسّسات العامّة أن تُظهر ما عندها إذا طُلب منها. وقد يكون على موظّفيها أن يتصرّفوا بناءً على ما يقرؤون. لا تكتبوا شيئًا يُعرَف منه شخص.`},
		keyOnPaper:                   {`اللقاء على الورق`},
		keyOnPaperLead:               {`المساء كله من دون هواتف ولا شاشة ولا كهرباء. للطباعة والحمل إلى المكان. بعد ذلك تُدخَل القصاصات هنا.`},
		keyOnTheWall:                 {`على الشاشة الكبيرة`},
		keyOpenDo:                    {`نحن هنا. لنبدأ`},
		keyOpenEarly:                 {`نبدأ أبكر ممّا خطّطنا`},
		keyOpenHatDo:                 {`فتح القبعة`},
		keyOpenHow:                   {`هل السند الأوّل والسند الثاني معنا في القاعة؟ وإلّا نختار اثنين من الحاضرين.`},
		keyOpenNow:                   {`مفتوح الآن`},
		keyOpenSupporters:            {`سندنا من الحاضرين`},
		keyOpenTitle:                 {`بدء اللقاء`},
		keyOurCheck:                  {`نظرتنا نحن`},
		keyOutcomeAgreed:             {`اتّفقنا`},
		keyOutcomeAgreedSmall:        {`أجاب عدد كافٍ منّا، ولم يقل أحد إنّه يضرّ.`},
		keyOutcomeChosen:             {`اخترنا: {choice}`},
		keyOutcomeEmergency:          {`فُعل فوراً لأمر طارئ`},
		keyOutcomeEmergencySmall:     {`فعل هذا معاً شخصان يسمّيهما اتّفاقنا. ننظر فيه في لقائنا القادم.`},
		keyOutcomeLapsed:             {`لم يُغلقه أحد، فتُرك`},
		keyOutcomeLetGo:              {`تركناه`},
		keyOutcomeObjected:           {`يعود إلينا`},
		keyOutcomeObjectedSmall:      {`يقول أحدهم إنّه سيسبّب ضرراً. ماذا ينبغي أن يختلف؟`},
		keyOutcomeOvertaken:          {`اتّفقنا، لكن لم يعد بالإمكان فعله.`},
		keyOutcomeTiedSmall:          {`لخيارين العدد نفسه من النقاط. لنتحدّث مرّة أخرى ونسأل من جديد.`},
		keyOutcomeTooFew:             {`أجاب عدد قليل منّا`},
		keyOutcomeTooFewSmall:        {`فلم يُقرَّر شيء: سكوت أحدٍ ليس نعم.`},
		keyPackNumber:                {`رقم هذه الرزمة`},
		keyPackNumberKeep:            {`هذا الرقم لا يُعرض على أحد: به يمكن استعادة كل قصاصات هذه الرزمة.`},
		keyPageAfter:                 {`التالي`},
		keyPageBefore:                {`السابق`},
		keyPagesOf:                   {`صفحة {n} من {m}`},
		keyPairLead:                  {`القواعد نفسها والأيام مختلفة. أين يفترقان؟`},
		keyPairTitle:                 {`طريقان جنباً إلى جنب`},
		keyPaperDotHint:              {`نقطة لما يهمك.`},
		keyPaperDots:                 {`صفحة نقاط للقص`},
		keyPaperFresh:                {`كلما فُتحت هذه الصفحة تأخذ القصاصات أرقاماً جديدة. لا يُحفظ منها شيء هنا.`},
		keyPaperLanguages:            {`لغات القصاصات`},
		keyPaperLanguagesHint:        {`تتسع للغتين. أما الوجوه فبكل لغات المساء.`},
		keyPaperOnAPage:              {`بأي حجم؟`},
		keyPaperOnScreen:             {`تظهر هنا بعض الصفحات. وتُطبع كلها.`},
		keyPaperPerPage:              {`{n} في الصفحة`, `واحدة في الصفحة`, `اثنتان في الصفحة`, `{n} في الصفحة`, `{n} في الصفحة`, `{n} في الصفحة`},
		keyPaperQuestionHint:         {`إن لم تختر شيئاً، يبقى مكان لكتابته باليد.`},
		keyPaperShow:                 {`إعداده هكذا`},
		keyPaperSlips:                {`كم قصاصة؟`},
		keyPaperStories:              {`الأوراق الكبيرة لشخصياتنا المتخيلة تُطبع من صفحاتها.`},
		keyPassOnDo:                  {`نطلب منهم الشيء نفسه`},
		keyPassOnTitle:               {`هو من شأن مؤسّسة أخرى: هل نحيله؟`},
		keyPassThis:                  {`أمرّر هذه المرّة`},
		keyPassedOnFrom:              {`أُحيل هذا: ما طلبناه أوّلًا`},
		keyPassedThis:                {`مرّرت هذه المرّة. التمرير والكلام سواء.`},
		keyPassingCounts:             {`التمرير والكلام سواء.`},
		keyPathHarms:                 {`يؤذي`},
		keyPathHelps:                 {`يساعد`},
		keyPathSaysTall:              {`يميل الطريق إلى جهة حيث يساعد شيء، وإلى الجهة الأخرى حيث يؤذي شيء. القائمة في الأسفل تقول الشيء نفسه.`},
		keyPathSaysWide:              {`يرتفع الطريق حيث يساعد شيء وينخفض حيث يؤذي شيء. القائمة في الأسفل تقول الشيء نفسه.`},
		keyPathTitle:                 {`رسم طريق {name}`},
		keyPauseDo:                   {`توقّف قصير لنا كلّنا`},
		keyPauseHow:                  {`ضغطة واحدة، بلا اسم. تتوقّف الجولة وتهدأ الشاشة الكبيرة.`},
		keyPauseSignalIs:             {`كما اتّفقنا:`},
		keyPauseTitle:                {`توقّف قصير`},
		keyPausedHeading:             {`نتوقّف قليلاً`},
		keyPausedLead:                {`طلب أحدنا الهدوء. نفَس عميق. قليل من الماء. لا أحد يسأل من هو.`},
		keyPausedSupporter:           {`أنت الليلة سند للآخرين.`},
		keyPausedSupporterHow:        {`نظرة حولك: من يحتاج إلى أحد؟ الجلوس بجانبه يكفي، أو الخروج معه قليلاً. بلا سؤال عن السبب.`},
		keyPausedTurnTo:              {`سندك الآن`},
		keyPausedWhoGoesOn:           {`حين يكون الكلّ جاهزين، يضغط من يدير اللقاء «نتابع».`},
		keyPeopleHere:                {`لا أحد هنا بعد`, `شخص واحد هنا`, `شخصان هنا`, `{n} أشخاص هنا`, `{n} شخصاً هنا`, `{n} شخص هنا`},
		keyPersonSince:               {`هنا منذ {day}`},
		keyPersonTitle:               {`أحد هنا`},
		keyPhonelessAdd:              {`أعطِ مكاناً لشخص`},
		keyPhonelessDo:               {`إعطاء المكان`},
		keyPhonelessHow:              {`يشاركون بواسطة اللوح المشترك، أو يكتب شخص بدلاً منهم. وإذا صار لديهم هاتف فيما بعد، يؤكّد شخصان أنّهما يعرفانهم.`},
		keyPhonelessLead:             {`أعطِ مكاناً لشخص ليس لديه هاتف.`},
		keyPhonelessTitle:            {`من ليس لديهم هاتف`},
		keyPhonelessTogether:         {`املأ هذا مع الشخص نفسه.`},
		keyPictureBrush:              {`فرشاة`},
		keyPictureCherry:             {`كرز`},
		keyPictureDrum:               {`طبل`},
		keyPictureFern:               {`سرخس`},
		keyPictureFlute:              {`ناي`},
		keyPictureGoldfinch:          {`حسّون`},
		keyPictureHen:                {`دجاجة`},
		keyPictureHint:               {`صورة من اختيارك، أو نختار نحن لك.`},
		keyPictureKettle:             {`غلّاية`},
		keyPictureKite:               {`طائرة ورق`},
		keyPictureLantern:            {`فانوس`},
		keyPictureLemon:              {`ليمون`},
		keyPictureMoon:               {`قمر`},
		keyPictureNeedle:             {`إبرة`},
		keyPictureOlive:              {`زيتون`},
		keyPictureOud:                {`عود`},
		keyPicturePomegranate:        {`رمّان`},
		keyPictureRain:               {`مطر`},
		keyPictureRainbow:            {`قوس قزح`},
		keyPictureRobin:              {`أبو الحنّاء`},
		keyPictureSnow:               {`ثلج`},
		keyPictureSpade:              {`مجرفة`},
		keyPictureSun:                {`شمس`},
		keyPictureSunflower:          {`عبّاد الشمس`},
		keyPictureSwallow:            {`سنونو`},
		keyPictureThistle:            {`زهرة الشوك`},
		keyPictureTulip:              {`توليب`},
		keyPictureUmbrella:           {`مظلّة`},
		keyPictureWren:               {`نمنمة`},
		keyPlanAnyway:                {`أعلم. نلتقي مع ذلك`},
		keyPlanAsk:                   {`إن اتّفقنا، نطلب من هذه المؤسّسة. ثمّ تُجهَّز الرسالة.`},
		keyPlanChange:                {`تغيير الخطّة`},
		keyPlanChildcare:             {`الأطفال`},
		keyPlanDo:                    {`حفظ الخطّة`},
		keyPlanEvery:                 {`كم مرّة؟`},
		keyPlanEveryWeek:             {`كلّ أسبوع`},
		keyPlanEveryone:              {`للجميع`},
		keyPlanFood:                  {`الطعام`},
		keyPlanLanguages:             {`اللغات`},
		keyPlanLead:                  {`نخطّط مرّة واحدة. المكان والطعام والعناية تبقى كما هي كلّ أسبوع، ونسأل من جديد فقط عمّا قد يكون صعباً.`},
		keyPlanLived:                 {`لمن يعيشون الأمر فقط`},
		keyPlanName:                  {`عمّ يدور؟`},
		keyPlanOnce:                  {`مرّة واحدة فقط`},
		keyPlanOpenDoor:              {`إن اتّفقنا، تستطيع هذه المؤسّسة أن تدخل وتجيب من جديد.`},
		keyPlanPassOn:                {`إن اتّفقنا، نطلب الشيء نفسه من المؤسّسة المعنيّة.`},
		keyPlanPlace:                 {`أين`},
		keyPlanPublish:               {`إن اتّفقنا، يقرأ أيّ كان هذا الطلب وما صار منه.`},
		keyPlanReply:                 {`إن اتّفقنا، تقرأ المؤسّسة هذه الكلمات:`},
		keyPlanStarts:                {`اليوم والساعة`},
		keyPlanTitle:                 {`التخطيط للقاء`},
		keyPlanWho:                   {`لمن؟`},
		keyPrepareTogether:           {`عمّ نتحدّث؟`},
		keyPrintThis:                 {`طباعة`},
		keyProductLead:               {`مكان لمجموعة تغيّر شيئاً معاً: من يعيشون الأمر ومن يعملون معهم، كلّهم متساوون. بلا بريد إلكتروني، بلا رقم هاتف، بلا اسم حقيقي.`},
		keyProductName:               {`جنباً إلى جنب`},
		keyPromiseDo:                 {`إبقاء هذا الوعد أمامنا`},
		keyPromiseFor:                {`في {day}`},
		keyPromiseNew:                {`كتابة وعد`},
		keyPromiseNewLead:            {`منّا أو منهم: ماذا، ومَن، ومتى، وماذا سنرى.`},
		keyPromiseOne:                {`وعد`},
		keyPromiseSee:                {`ماذا سنرى لو وُفّي به؟`},
		keyPromiseSeeHint:            {`مثلًا: رسائل بأربع لغات، قبل ثلاثة أيام.`},
		keyPromiseSide:               {`مَن يعد؟`},
		keyPromiseSideGroup:          {`نحن`},
		keyPromiseSidePartner:        {`مؤسّسة`},
		keyPromiseWhat:               {`بماذا يُوعَد؟`},
		keyPromiseWho:                {`مَن بالضبط؟`},
		keyPromiseWhoHint:            {`«اثنان منّا»، أو المؤسّسة والوظيفة. بلا أسماء حقيقيّة.`},
		keyPromisedNone:              {`لا شيء بعد. إن وُعِدنا بشيء في اجتماع أو بالهاتف، فليُكتب هنا.`},
		keyPromisedTitle:             {`ما وُعِد به`},
		keyPromisesAll:               {`عرض الكلّ`},
		keyPromisesAnswered:          {`مؤسّسة أجابت`},
		keyPromisesLead:              {`المؤسّسات تقول متى تمّ الأمر. ونحن نقول هل تغيّر شيء.`},
		keyPromisesTitle:             {`ما وُعِد به، وما صار منه`},
		keyPromisesWait:              {`طلبات ووعود تنتظرنا`},
		keyPublicLead:                {`المؤسّسات تقول متى تمّ الأمر. أمّا هل تغيّر شيء فتقوله المجموعة.`},
		keyPublicNone:                {`لا شيء هنا الآن.`},
		keyPublicTitle:               {`ما طلبناه، وما صار منه`},
		keyPublishDo:                 {`إظهاره للجميع`},
		keyPublishHow:                {`عندها يقرأ أيّ كان ما طلبناه وما أجابوا به وما وُعِد به وما وجدناه. لا السبب، ولا اسم أحد.`},
		keyPublishTitle:              {`هل يراه الجميع؟`},
		keyPublishedNow:              {`الجميع يستطيع قراءته الآن. ويستطيع أيّ منّا سحبه فورًا.`},
		keyPutInHat:                  {`وضعها في القبعة`},
		keyReflectLead:               {`بلا اسم. تراه المجموعة حين يجيب خمسة منّا.`},
		keyReflectThanks:             {`شكراً لك. صار في القبعة.`},
		keyRemoveDo:                  {`اسأل المجموعة`},
		keyRemoveDoes:                {`إن وافقت المجموعة يُمحى الاسم والرموز وكلّ ما يحمل اسمه كما لو غادر بنفسه، وتخرج هواتفه. ويمكن دعوته من جديد.`},
		keyRemoveLast:                {`بعدها لا يبقى هنا من يقول: {side}. يمكن للمجموعة أن تستمرّ. فكّروا من يمكنكم دعوته.`},
		keyRemoveLead:                {`هذا ثقيل على الجميع. كثيراً ما يفيد الكلام: اثنان منكم معه، أو أحد السند. وإن لم يُفد فلك أن تسأل المجموعة. لا أحد يقرّر وحده، ولا حاجة إلى ذكر سبب.`},
		keyRemovePlan:                {`نطلب من {name} أن يغادر.`},
		keyRemoveTitle:               {`حين لا يعود الأمر ممكناً معاً`},
		keyReplyDo:                   {`إرسال الجواب`},
		keyReplyMore:                 {`الكتابة لهم مرّة أخرى`},
		keyReplyNo:                   {`لا`},
		keyReplyNotOurs:              {`ليس من شأننا`},
		keyReplyPart:                 {`جزئيًا`},
		keyReplyQuestion:             {`سؤال لنا`},
		keyReplyReceived:             {`وصلنا`},
		keyReplyText:                 {`بماذا نجيب؟`},
		keyReplyTitle:                {`يسألوننا شيئًا`},
		keyReplyWarning:              {`تقرأ المؤسّسة هذه الكلمات بالضبط، وقد يطلب آخرون رؤيتها. لا تكتبوا شيئًا يُعرَف منه شخص.`},
		keyReplyYes:                  {`نعم`},
		keyReportDo:                  {`إلى أين وصل؟`},
		keyReportSend:                {`حفظ`},
		keyReportText:                {`بكلمات قليلة`},
		keyReportsTitle:              {`إلى أين وصل، بحسب قولهم`},
		keyReturnCodeHint:            {`20 رقماً، كما كتبتها عندك.`},
		keyReviewDo:                  {`نظرنا فيه`},
		keyReviewDone:                {`نُظر فيه في {day}`},
		keyReviewTitle:               {`ننظر فيه معاً`},
		keyReviewWords:               {`ماذا نقول عنه الآن؟ لا يلزم أن تكتب.`},
		keyRewordDo:                  {`اعتماد هذه الكلمات`},
		keyRewordHint:                {`الكلمات القديمة تبقى ظاهرة.`},
		keyRewordTitle:               {`صياغة أخرى`},
		keyRoleFacilitator:           {`إدارة اللقاء`},
		keyRoleFacilitatorMeans:      {`بدء الجولات، وفتح القبعة، وإنهاء اللقاء.`},
		keyRoleInterpreter:           {`الترجمة`},
		keyRoleInterpreterMeans:      {`نقل الكلام من لغة إلى لغة.`},
		keyRoleNotes:                 {`الكتابة`},
		keyRoleNotesMeans:            {`كتابة بطاقات للمجموعة، بلا أسماء.`},
		keyRoleSuggested:             {`جرّبت هذه المهمّة أقلّ من غيرك. ما رأيك الليلة؟`},
		keyRoleTake:                  {`هذا عليّ الليلة`},
		keyRoleTimekeeper:            {`متابعة الدور`},
		keyRoleTimekeeperMeans:       {`ضغطة على صورة من يتكلّم. بلا ساعة.`},
		keyRoleWelcome:               {`الترحيب`},
		keyRoleWelcomeMeans:          {`الوقوف عند الباب، وتعريف الجدد بمكان الشاي.`},
		keyRolesLead:                 {`يمكن لأيّ شخص أن يأخذ مهمّة. والأجمل أن نتبادلها.`},
		keyRolesRow:                  {`المهام`},
		keyRolesStay:                 {`المهمّة التي أخذتها الليلة تُحفظ مع اسمك في دفتر المجموعة. وهي تُظهر أيضاً أنّك كنت هنا.`},
		keyRolesTaken:                {`لا مهام، لأوّل مرّة: {m}.`, `مهمّة واحدة، لأوّل مرّة: {m}.`, `مهمّتان، منهما لأوّل مرّة: {m}.`, `{n} مهام، منها لأوّل مرّة: {m}.`, `{n} مهمّة، منها لأوّل مرّة: {m}.`, `{n} مهمّة، منها لأوّل مرّة: {m}.`},
		keyRolesTitle:                {`من يفعل ماذا الليلة`},
		keyRoomForSlips:              {`مكان لقصاصاتكم`},
		keyRoundAbout:                {`عن أيّ موضوع`},
		keyRoundEquality:             {`كم تساوينا في الكلام: {n} من 100.`, `كم تساوينا في الكلام: {n} من 100.`, `كم تساوينا في الكلام: {n} من 100.`, `كم تساوينا في الكلام: {n} من 100.`, `كم تساوينا في الكلام: {n} من 100.`, `كم تساوينا في الكلام: {n} من 100.`},
		keyRoundN:                    {`الجولة {n}`, `الجولة {n}`, `الجولة {n}`, `الجولة {n}`, `الجولة {n}`, `الجولة {n}`},
		keyRoundPassed:               {`لم يمرّر أحد.`, `مرّر شخص واحد.`, `مرّر شخصان.`, `مرّر {n} أشخاص.`, `مرّر {n} شخصاً.`, `مرّر {n} شخص.`},
		keyRoundQuestion:             {`السؤال`},
		keyRoundQuestionHint:         {`قصير ومفتوح: لا أحد مضطرّ أن يتحدّث عن حياته.`},
		keyRoundSpoke:                {`لم يتكلّم أحد.`, `تكلّم شخص واحد.`, `تكلّم شخصان.`, `تكلّم {n} أشخاص.`, `تكلّم {n} شخصاً.`, `تكلّم {n} شخص.`},
		keyRoundUnheard:              {`تكلّم الجميع أو مرّروا.`, `شخص واحد لم نسمعه بعد.`, `شخصان لم نسمعهما بعد.`, `{n} أشخاص لم نسمعهم بعد.`, `{n} شخصاً لم نسمعهم بعد.`, `{n} شخص لم نسمعهم بعد.`},
		keySaidAct:                   {`شيء نفعله`},
		keySaidAnswerReason:          {`لماذا أجبتَ هكذا`},
		keySaidAsk:                   {`إلى مؤسّسة`},
		keySaidCard:                  {`بطاقة`},
		keySaidCharacter:             {`شخصية متخيَّلة`},
		keySaidClause:                {`جزء من «كيف نكون معاً»`},
		keySaidHow:                   {`كلّ ما هنا يحمل اسمك. ما يُسترجع يُمحى إلى الأبد، وترى المجموعة فقط أنّ شيئاً استُرجع.`},
		keySaidItem:                  {`موضوع`},
		keySaidLead:                  {`للاستماع، وللاسترجاع.`},
		keySaidMeaning:               {`كلام شخص بلغة أخرى`},
		keySaidMessage:               {`كلمة من هذه الصفحة بعد تصحيحها`},
		keySaidMoment:                {`لحظة`},
		keySaidNothing:               {`ما يُقال باسمك يأتي إلى هنا. أمّا ما يُقال بلا اسم فليس هنا: لا أحد يعرف أنّه منك.`},
		keySaidObjection:             {`ما قيل ضدّ اقتراح`},
		keySaidPlan:                  {`خطّة لقاء`},
		keySaidPromise:               {`عن وعد`},
		keySaidProposal:              {`اقتراح`},
		keySaidQuestion:              {`سؤال`},
		keySaidStage:                 {`محطة على طريق`},
		keySaidTitle:                 {`ما قلته أنا`},
		keySaidTrait:                 {`شيء عن شخصية متخيَّلة`},
		keySayDifferently:            {`قولها بكلمات أخرى`},
		keySayDifferentlyDo:          {`هكذا أقولها`},
		keyScribeAdd:                 {`هناك من ليس لديه هاتف`},
		keyScribeArrive:              {`الشخص موجود هنا`},
		keyScribeFelt:                {`هناك إجابة. لمسة أخرى تغيّرها.`},
		keyScribeForMe:               {`أن يكتب أحد عنّي`},
		keyScribeLead:                {`اكتب ما يقولونه بكلماتهم هم. يُحسب لهم. يمكنك أن تكتب فقط عمّن ليس لديه هاتف، أو من سمح لك الليلة.`},
		keyScribeNamed:               {`البطاقة تحمل الاسم. بلا اسم لا أحد يكتب عن غيره: لذلك يوجد اللوح والقصاصات الورقية.`},
		keyScribeNobody:              {`لا أحد تكتب عنه الآن.`},
		keyScribeSay:                 {`ضع بطاقة على اللوحة`},
		keyScribeTheirWords:          {`أنت تكتب عن هذا الشخص. اقرأه عليه بصوت عالٍ قبل الإرسال.`},
		keyScribeTitle:               {`الكتابة عن شخص آخر`},
		keySession:                   {`اللقاء`},
		keySessionAhead:              {`قادم`},
		keySessionDone:               {`انتهى`},
		keySessionMissed:             {`لم يحدث`},
		keySessionNoTitle:            {`لقاء`},
		keySessionOff:                {`أُلغي`},
		keySessions:                  {`متى نلتقي`},
		keySessionsNone:              {`هنا تأتي الأوقات التي نلتقي فيها. لنخطّط للقاء الأوّل: يتكرّر كلّ أسبوع.`},
		keySessionsNoneForYou:        {`هنا تأتي اللقاءات التي لك مكان فيها. وحين يبدأ أحدها يظهر في «الرئيسية».`},
		keySessionsPast:              {`لقاءات سابقة`},
		keyShareAll:                  {`الجميع`},
		keyShareHalf:                 {`النصف`},
		keySharePercent:              {`{n} من ١٠٠`},
		keyShareThird:                {`الثلث`},
		keyShareTwoThirds:            {`الثلثان`},
		keySideLiveIt:                {`من يعيشون الأمر`},
		keySideLived:                 {`أعيش الأمر بنفسي`},
		keySidePartner:               {`آتي من مؤسّسة`},
		keySidePractitioner:          {`أعمل مع الناس`},
		keySideTheyLived:             {`يعيش الأمر بنفسه`},
		keySideTheyPartner:           {`يأتي من مؤسّسة`},
		keySideTheyPractitioner:      {`يعمل مع الناس`},
		keySideWorkWith:              {`من يعملون معهم`},
		keySignAfraid:                {`خوف`},
		keySignAgain:                 {`مرة أخرى`},
		keySignAlone:                 {`وحدة`},
		keySignAngry:                 {`غضب`},
		keySignAshamed:               {`خجل`},
		keySignBaby:                  {`رضيع`},
		keySignBabyComing:            {`طفل في الطريق`},
		keySignBad:                   {`سيئ`},
		keySignBag:                   {`حقائب`},
		keySignBus:                   {`حافلة`},
		keySignCalm:                  {`هدوء`},
		keySignChange:                {`تغيير`},
		keySignChild:                 {`طفل`},
		keySignChoice:                {`اختيار`},
		keySignClothes:               {`ملابس`},
		keySignColdRoom:              {`الغرفة باردة`},
		keySignDay:                   {`نهار`},
		keySignDidNotUnderstand:      {`لم أفهم`},
		keySignDo:                    {`إضافتها باسمي`},
		keySignDoctor:                {`طبيب`},
		keySignFamily:                {`عائلة`},
		keySignFamilyFar:             {`العائلة بعيدة`},
		keySignFood:                  {`طعام`},
		keySignFootball:              {`كرة القدم`},
		keySignForm:                  {`استمارة`},
		keySignFriend:                {`صداقة`},
		keySignGarden:                {`حديقة`},
		keySignGood:                  {`جيد`},
		keySignGroup:                 {`المجموعة`},
		keySignHall:                  {`قاعتنا`},
		keySignHappy:                 {`فرح`},
		keySignHelper:                {`أحدهم يساعد`},
		keySignHint:                  {`تظهر على اللوحة فوراً باسمك، وتبقى إلى أن تُسترجع.`},
		keySignHome:                  {`بيت`},
		keySignHope:                  {`أمل`},
		keySignHotel:                 {`فندق`},
		keySignHungry:                {`جوع`},
		keySignIll:                   {`مرض`},
		keySignInterpreter:           {`مترجم`},
		keySignKitchen:               {`مطبخ وطبخ`},
		keySignLawyer:                {`محامٍ`},
		keySignLearning:              {`تعلّم`},
		keySignLess:                  {`أقل`},
		keySignLetter:                {`رسالة`},
		keySignListenedTo:            {`أحدهم استمع`},
		keySignMedicine:              {`دواء`},
		keySignMoney:                 {`مال`},
		keySignMoneyGone:             {`المال نفد`},
		keySignMore:                  {`أكثر`},
		keySignMovedAgain:            {`نُقلنا مرة أخرى`},
		keySignMusic:                 {`موسيقى`},
		keySignNight:                 {`ليل`},
		keySignNo:                    {`لا`},
		keySignNoChoice:              {`بلا اختيار`},
		keySignNoPhone:               {`بلا هاتف`},
		keySignNoSleep:               {`بلا نوم`},
		keySignNoWork:                {`بلا عمل`},
		keySignNobodyHelps:           {`لا أحد يساعد`},
		keySignNotListenedTo:         {`لم يستمع أحد`},
		keySignPain:                  {`ألم`},
		keySignPhone:                 {`هاتف`},
		keySignPrayer:                {`صلاة`},
		keySignProud:                 {`فخر`},
		keySignQuestion:              {`سؤال`},
		keySignQuickly:               {`بسرعة`},
		keySignSad:                   {`حزن`},
		keySignSchool:                {`مدرسة`},
		keySignSharedRoom:            {`غرفة مشتركة`},
		keySignShop:                  {`دكان`},
		keySignShoutedAt:             {`أحدهم صرخ`},
		keySignSigning:               {`توقيع ورقة`},
		keySignSlowly:                {`ببطء`},
		keySignSmiledAt:              {`أحدهم ابتسم`},
		keySignStop:                  {`توقّف`},
		keySignTea:                   {`شاي`},
		keySignTired:                 {`تعب`},
		keySignTitle:                 {`بطاقة عليها اسمي`},
		keySignTogether:              {`معًا`},
		keySignWaiting:               {`انتظار`},
		keySignWalkingFar:            {`مشي طويل`},
		keySignWork:                  {`عمل`},
		keySignYes:                   {`نعم`},
		keySignsAnswers:              {`أجوبة وأمنيات`},
		keySignsBody:                 {`الجسم، النهار والليل`},
		keySignsEnough:               {`{n} صور تكفي. اضغط صورة في الأعلى لتزيلها.`, `صورة واحدة تكفي. اضغطها في الأعلى لتزيلها.`, `صورتان تكفيان. اضغط إحداهما في الأعلى لتزيلها.`, `{n} صور تكفي. اضغط إحداها في الأعلى لتزيلها.`, `{n} صورة تكفي. اضغط إحداها في الأعلى لتزيلها.`, `{n} صورة تكفي. اضغط إحداها في الأعلى لتزيلها.`},
		keySignsFeelings:             {`كيف الشعور`},
		keySignsHappens:              {`ماذا يحدث`},
		keySignsPeople:               {`الناس`},
		keySignsPlaces:               {`أماكن`},
		keySignsTakeAway:             {`إزالة`},
		keySignsThings:               {`أشياء`},
		keySignsYouSay:               {`تقول:`},
		keySkipToPage:                {`الانتقال إلى نصّ الصفحة`},
		keySlipHow:                   {`علامة على صورة أو كلمات، من دون اسم.`, `علامة على صورة واحدة، أو كلمات. من دون اسم.`, `علامة على صورتين، أو كلمات. من دون اسم.`, `علامة على {n} صور على الأكثر، أو كلمات. من دون اسم.`, `علامة على {n} صورة على الأكثر، أو كلمات. من دون اسم.`, `علامة على {n} صورة على الأكثر، أو كلمات. من دون اسم.`},
		keySlipInAlready:             {`هذه القصاصة أُدخلت من قبل.`},
		keySlipKeep:                  {`هذا الجزء يُقطع ويبقى معك. بهذه الأرقام يمكنك أن تستعيد ما قلته.`},
		keySlipN:                     {`القصاصة {n}`, `القصاصة {n}`, `القصاصة {n}`, `القصاصة {n}`, `القصاصة {n}`, `القصاصة {n}`},
		keySlipPack:                  {`رزمة {mark}`},
		keySlipsDone:                 {`القصاصة {n} صارت في القبعة.`, `القصاصة {n} صارت في القبعة.`, `القصاصة {n} صارت في القبعة.`, `القصاصة {n} صارت في القبعة.`, `القصاصة {n} صارت في القبعة.`, `القصاصة {n} صارت في القبعة.`},
		keySlipsDots:                 {`النقاط عليها`},
		keySlipsIn:                   {`إدخال القصاصات الورقية`},
		keySlipsLead:                 {`ما وُضعت عليه علامة وما كُتب على الورق يُدخَل قصاصةً بعد أخرى. يمر عبر القبعة ولا يحمل اسماً.`},
		keySlipsNumber:               {`الرقم على القصاصة`},
		keySlipsOther:                {`قصاصة أخرى`},
		keySlipsPackHint:             {`22 رقماً، من ورقة من يدير المساء.`},
		keySlipsPictures:             {`الصور التي عليها علامة`},
		keySlipsStory:                {`هل تتحدث قصاصة عن شخصية متخيلة؟ مكانها لحظة في صفحة تلك الشخصية.`},
		keySlipsWhen:                 {`تظهر على اللوحة حين تُفتح القبعة، وعلى أبعد حد حين ينتهي اليوم.`},
		keySlipsWords:                {`ما كُتب عليها`},
		keySlipsWordsHint:            {`كما كُتب تماماً، من دون أسماء حقيقية.`},
		keySoThatAllTakePart:         {`ليشارك الجميع`},
		keySomebodyHere:              {`أحد الحاضرين`},
		keySomebodyWhoLeft:           {`شخص ترك المجموعة`},
		keySomeone:                   {`شخص ما`},
		keySomethingIsOff:            {`لم ينجح هذا`},
		keySoupOne:                   {`نغسل كوباً من العدس الأحمر. نقلي بصلة وجزرة على نار هادئة. نضيف العدس ولتراً من الماء وقليلاً من الكمّون.`},
		keySoupTitle:                 {`شوربة العدس`},
		keySoupTwo:                   {`نتركها على النار 25 دقيقة. وفي الآخر ملح وليمون.`},
		keyStageArriving:             {`الوصول`},
		keyStageArrivingSays:         {`يصل الناس من طرق كثيرة، متعبين، وغالباً ليس بقربهم من يتكلم لغتهم. ينتظرون عادة ساعات أو أياماً حتى يقول لهم أحد ما الذي يأتي بعد ذلك.`},
		keyStageAsOf:                 {`ما يحدث عادة، كما هو في {month}. القواعد تتغير: المحامي أو مركز الاستشارة يعرف ما هو ساري اليوم.`},
		keyStageAsking:               {`طلب الأمان`},
		keyStageAskingSays:           {`يقول الناس في أقرب وقت إنهم يحتاجون إلى الأمان هنا. عادة يُكتب اسمهم وتؤخذ صورة لأطراف أصابعهم ولوجههم. لاحقاً تأتي بطاقة تُظهر أنهم طلبوا ذلك.`},
		keyStageDoctor:               {`زيارة الطبيب`},
		keyStageDoctorSays:           {`في اسكتلندا زيارة الطبيب بلا مقابل، حتى في زمن الانتظار، وكذلك الدواء الذي يكتبه الطبيب. يسجّل الناس عند طبيب قريب من غرفتهم ويمكنهم طلب مترجم.`},
		keyStageEnglish:              {`تعلّم الإنجليزية`},
		keyStageEnglishSays:          {`المعاهد ومراكز الحي تعلّم الإنجليزية مجاناً. غالباً عند المعهد قائمة طويلة بمن يريدون مكاناً. وكثيرون يتعلمون أكثر من الجيران والأصدقاء.`},
		keyStageFirstRoom:            {`فندق أو غرفة أولى`},
		keyStageFirstRoomSays:        {`من لا مال له يُعطى عادة سريراً: في فندق أو شقة أو غرفة مشتركة. لا يختار المدينة ولا من يسكن معه.`},
		keyStageFirstTalk:            {`الحديث الأول`},
		keyStageFirstTalkSays:        {`يكون قصيراً عادة: من هو الشخص، كيف جاء، هل هو بخير. ما يقوله يُكتب ويُقرأ مرة أخرى لاحقاً. ويمكن طلب مترجم.`},
		keyStageLawyer:               {`المحامي`},
		keyStageLawyerSays:           {`في اسكتلندا يمكن عادة لمن له مال قليل أن يكون له محامٍ مجاناً. المحامون الجيدون مشغولون غالباً، وقد يلزم الاتصال مرات كثيرة. المحامي يقرر من يقبل، ويشرح ما الذي سيأتي.`},
		keyStageLetter:               {`الرسالة`},
		keyStageLetterSays:           {`في يوم ما تقول رسالة نعم أو لا. غالباً تكون طويلة، ويقرؤها الناس عادة مع محاميهم. ومن ذلك اليوم يكون الوقت قصيراً.`},
		keyStageLongTalk:             {`الحديث الطويل`},
		keyStageLongTalkSays:         {`يدوم عادة بضع ساعات. يقول الناس مع مترجم لماذا يحتاجون إلى الأمان. يمكنهم أن يطلبوا قبل ذلك الحديث مع امرأة أو مع رجل، وأن يطلبوا استراحة في ذلك اليوم.`},
		keyStageMoneyFood:            {`بطاقة المال والطعام`},
		keyStageMoneyFoodSays:        {`عادة يأتي على البطاقة كل أسبوع مبلغ صغير، للطعام ولكل شيء آخر. حيث تُقدَّم الوجبات يكون المبلغ أصغر بكثير. إذا توقفت البطاقة يتصل الناس بخط المساعدة.`},
		keyStageMoved:                {`نقل بلا اختيار`},
		keyStageMovedSays:            {`كثيراً ما يُنقل الناس إلى بيت آخر أو مدينة أخرى، وأحياناً لا يبقى لجمع الأغراض إلا يوم أو يومان. بعدها قد تصير المدرسة والطبيب والأصدقاء بعيدين.`},
		keyStageNoAgain:              {`المحاولة من جديد`},
		keyStageNoAgainSays:          {`عندما يكون هناك شيء جديد يُقال، يمكن الطلب مرة أخرى. ينظر فيه محامٍ أولاً. ثم يبدأ الانتظار من جديد، وأحياناً تعود الغرفة والبطاقة.`},
		keyStageNoMoney:              {`بلا مال`},
		keyStageNoMoneySays:          {`تتوقف بطاقة المال عادة مع الغرفة. يمكن أن يُعطى بعض الناس سريراً وبطاقة من جديد إذا انطبقت عليهم القواعد. الأصدقاء وجماعات الإيمان ومراكز الحي تساعد في الطعام.`},
		keyStageNoRoom:               {`بعد «لا»: بلا غرفة`},
		keyStageNoRoomSays:           {`عندما تكون «لا» نهائية تنتهي الغرفة عادة بعد أسابيع. العائلات التي معها أطفال، ومن هو مريض أو لا يستطيع السفر، يمكنهم غالباً البقاء أطول. من الجيد طلب النصيحة قبل اليوم الأخير.`},
		keyStageNoTitle:              {`محطة بلا اسم`},
		keyStageNoWork:               {`العمل غير مسموح`},
		keyStageNoWorkSays:           {`لا يُسمح عادة لمن ينتظر أن يكسب مالاً. بعد انتظار طويل يمكن لبعضهم أن يطلب الإذن لأنواع قليلة من العمل. أما المساعدة بلا أجر فمسموحة عادة.`},
		keyStageNotRight:             {`القول إنه لم يكن صحيحاً`},
		keyStageNotRightSays:         {`بعد «لا» يمكن عادة أن يُطلب من قاضٍ أن ينظر مرة أخرى. ليس للطلب إلا أيام قليلة، فيتصل الناس بالمحامي فوراً. وإلى أن يقرر القاضي تبقى عادة الغرفة وبطاقة المال.`},
		keyStageSchool:               {`مدرسة الأطفال`},
		keyStageSchoolSays:           {`للأطفال حق في الذهاب إلى المدرسة، أياً كانت أوراق أهلهم. البلدية تجد لهم مكاناً. وكثيراً ما يتعلمون اللغة الجديدة قبل أهلهم.`},
		keyStageSigning:              {`التوقيع والخوف`},
		keyStageSigningSays:          {`على كثيرين أن يذهبوا إلى مكتب ويوقّعوا، غالباً كل بضعة أسابيع. بعضهم يخاف أن يُبقوه هناك. أكثرهم يوقّع ويعود إلى البيت؛ يساعد أن يذهب المرء مع صديق ومعه رقم محامٍ.`},
		keyStageWaiting:              {`الانتظار`},
		keyStageWaitingSays:          {`قد يطول أشهراً، وعند كثيرين أكثر من سنة. عادة لا أحد يستطيع أن يقول كم. والناس يملؤون أيامهم قدر ما يستطيعون.`},
		keyStageYesDays:              {`أيام لترك الغرفة`},
		keyStageYesDaysSays:          {`تنتهي الغرفة وبطاقة المال بعد أسابيع من «نعم». رسالة تذكر اليوم. وهذا عادة وقت أقصر مما يلزم لإيجاد بيت.`},
		keyStageYesDesk:              {`مكتب من لا بيت لهم`},
		keyStageYesDeskSays:          {`من لا مكان له يخبر البلدية، والأفضل قبل اليوم الأخير. على البلدية عادة أن تجد له سريراً. يكون أولاً في الغالب فندقاً أو نُزلاً، ثم شقة بعد انتظار طويل.`},
		keyStageYesFamily:            {`إحضار العائلة`},
		keyStageYesFamilySays:        {`يمكن لبعض الناس أن يطلب مجيء الزوج أو الزوجة أو الأطفال. القواعد تتغير كثيراً، ويطول الأمر عادة. المحامي أو مركز الاستشارة يعرف ما هو ساري اليوم.`},
		keyStageYesPapers:            {`«نعم» والأوراق`},
		keyStageYesPapersSays:        {`حق البقاء محفوظ عادة على الإنترنت بلا بطاقة. يدوم مدة، ثم يطلبه الناس من جديد. وينظرون فوراً إلى الاسم ويوم الميلاد، لأن إصلاح الخطأ لاحقاً صعب.`},
		keyStageYesWork:              {`العمل أخيراً`},
		keyStageYesWorkSays:          {`مع «نعم» يمكن العمل والدراسة. إلى أن يوجد عمل يدفع مكتب الإعانات عادة بعض المال، وأوله يتأخر غالباً أسابيع. وما تعلّمه الناس في مكان آخر لا يُحسب غالباً في البداية.`},
		keyStanceAgree:               {`أستطيع العيش معه`},
		keyStanceAgreeSmall:          {`جيّد بما يكفي الآن`},
		keyStanceAside:               {`أقف جانباً`},
		keyStanceAsideSmall:          {`ليس لي أن أقول. لا بأس`},
		keyStanceConcern:             {`لديّ قلق`},
		keyStanceConcernSmall:        {`تابعوا، لكن اسمعوني`},
		keyStanceObject:              {`سيسبّب ضرراً`},
		keyStanceObjectSmall:         {`لا حاجة إلى سبب. نتوقّف ونغيّره`},
		keyStandingActs:              {`أيّ من هذه؟`},
		keyStandingLead:              {`ما فُعل هكذا يُقرأ في اللقاء التالي. وللمجموعة أن تسترجعه.`},
		keyStandingN:                 {`شيء من دون سؤال، {n}`},
		keyStandingNone:              {`لا أحد الآن.`},
		keyStandingTitle:             {`من يفعل ماذا من دون أن يسأل`},
		keyStandingWhat:              {`بكلماتك: ماذا يمكنهم أن يفعلوا؟`},
		keyStandingWho:               {`من؟`},
		keyStartRound:                {`سؤال يدور بيننا`},
		keyStartRoundDo:              {`بدء الجولة`},
		keyStepAnswered:              {`أُجيب`},
		keyStepAsked:                 {`طُلب`},
		keyStepNotYet:                {`ليس بعد`},
		keyStepOf:                    {`{n} من {m}`},
		keyStepPromised:              {`وُعِد به`},
		keyStepSaidDone:              {`قالوا إنّه تمّ`},
		keyStepSkipped:               {`لم يلزم`},
		keyStepUnderWay:              {`قيد العمل`},
		keyStillHere:                 {`ما كتبته ما زال هنا.`},
		keyStillTrue:                 {`هل ما زالت {name} صادقة بالنسبة إلينا؟`},
		keyStillTrueCounted:          {`نعم: {n}. بشكل آخر: {m}.`},
		keyStillTrueDiffer:           {`شيء يجب أن يتغير`},
		keyStillTrueDo:               {`جواب بلا اسم`},
		keyStillTrueLead:             {`جوابك بلا اسم. تظهر الأجوبة بعد أن يجيب خمسة أشخاص.`},
		keyStillTrueSaid:             {`ما يقوله الناس بشكل آخر`},
		keyStillTrueThanks:           {`شكراً. جوابك في القبعة.`},
		keyStillTrueWhat:             {`ما الذي يُقال بشكل آخر؟`},
		keyStillTrueYes:              {`نعم، ما زالت كذلك`},
		keyStopAdd:                   {`أضف محطة`},
		keyStopAddDo:                 {`أضف هذه المحطة`},
		keyStopAfter:                 {`بعد أي محطة؟`},
		keyStopAfterHint:             {`إن لم تختر واحدة جاءت في الآخر.`},
		keyStopChange:                {`تغيير هذه المحطة`},
		keyStopFirst:                 {`في البداية`},
		keyStopRemove:                {`إزالة هذه المحطة من الطريق`},
		keyStopRemoveDo:              {`إزالة`},
		keyStopRemoveHow:             {`ما قيل هنا لا يضيع. يبقى في صفحة هذه الشخصية بلا مكان على الطريق.`},
		keyStopTitle:                 {`ما اسم هذه المحطة؟`},
		keyStopWho:                   {`من يقرر هنا؟`},
		keyStopsEdit:                 {`تغيير المحطات`},
		keyStopsNone:                 {`لا محطات على هذا الطريق بعد. من أين يبدأ؟`},
		keyStories:                   {`القصص`},
		keyStoriesLead:               {`تحمل ما لا ينبغي لأحد أن يضطر إلى قوله بكلمة «أنا».`},
		keyStoriesNone:               {`لا توجد شخصية متخيَّلة بعد. مجموعات كثيرة تبدأ بشخصية اسمها ألفا: تبحث عن مكان آمن، تصلح أجهزة الراديو وتحب الشاي الثقيل. ما يحدث لألفا لم يحدث لأحد هنا، وحدث لكثيرين.`},
		keyStoriesTitle:              {`شخصياتنا المتخيَّلة`},
		keySuggestAnother:            {`اقتراح آخر`},
		keySupporterN:                {`السند {n}`, `السند الأوّل`, `السند الثاني`, `السند {n}`, `السند {n}`, `السند {n}`},
		keyTableEverybody:            {`الجميع`},
		keyTableN:                    {`طاولة {n}`},
		keyTableNumber:               {`طاولة {number}`},
		keyTableSit:                  {`أجلس هنا`},
		keyTableStand:                {`أقوم`},
		keyTableWomen:                {`النساء`},
		keyTablesByChoice:            {`اجلس حيث تحب`},
		keyTablesByLanguage:          {`حسب اللغة`},
		keyTablesDo:                  {`هذه طاولاتنا`},
		keyTablesForWomen:            {`طاولة للنساء`},
		keyTablesHat:                 {`البطاقة بلا اسم تذكر طاولتها فقط إذا جلس إليها خمسة على الأقل.`},
		keyTablesLead:                {`نتحدث قليلاً في حلقات صغيرة. بطاقات كل الطاولات تجتمع على لوحة واحدة.`},
		keyTablesNone:                {`نجلس كلنا معاً الآن.`},
		keyTablesOff:                 {`نعود كلنا معاً`},
		keyTablesSet:                 {`ترتيب الطاولات`},
		keyTablesTitle:               {`الطاولات`},
		keyTabletAfter:               {`عندما تنتهي، مرّره إلى غيرك. لا يبقى شيء منك هنا.`},
		keyTabletHandOn:              {`مرّره إلى غيرك`},
		keyTabletLend:                {`لوح يدور بيننا`},
		keyTabletMe:                  {`ليس لديّ هاتف: هذا أنا`},
		keyTabletMine:                {`صوتي في الحلقة`},
		keyTabletNobody:              {`لا اسم على هذا اللوح`},
		keyTabletNothing:             {`لا شيء هنا الآن.`},
		keyTabletNumber:              {`رقم اللوح`},
		keyTabletNumberHint:          {`٢٠ رقمًا، بجانب الرمز المربّع`},
		keyTabletReflect:             {`كم شعرت أن صوتي سُمع؟`},
		keyTabletStart:               {`دع هذا اللوح يدور`},
		keyTabletStartLead:           {`من الآن هو لكلّ من في الغرفة. لا يعرف أحداً إلا ما دام يمسكه.`},
		keyTabletTitle:               {`اللوح`},
		keyTabletUnsigned:            {`قل شيئاً بلا اسم`},
		keyTabletWhat:                {`ماذا تريد أن تفعل؟`},
		keyTagAsksBack:               {`يسألوننا شيئًا`},
		keyTagCheckNow:               {`قالوا إنّه تمّ: هل تغيّر شيء؟`},
		keyTagDoorClosed:             {`مغلق`},
		keyTagLetGo:                  {`تركناه`},
		keyTagOnItsWay:               {`في الطريق`},
		keyTagOurs:                   {`وعدنا نحن`},
		keyTagUnsent:                 {`الرسالة لم تُجهَّز بعد`},
		keyTakeBackCode:              {`الرمز الذي وصلك`},
		keyTakeBackCodeHow:           {`بهذا الرمز يمكنك استرجاعها فيما بعد، من غير تسجيل دخول. نعرضه مرّة واحدة. وإن لم يلزمك، فلا بأس بتركه.`},
		keyTakeBackCodeTitle:         {`رمز الاسترجاع`},
		keyTakeBackHow:               {`حين قلت شيئاً بلا اسم، وصلك رمز. بهذا الرمز يمكنك استرجاعه، من غير تسجيل دخول.`},
		keyTakeBackIt:                {`استرجاع`},
		keyTakeBackTitle:             {`استرجاع شيء برمز`},
		keyTakenBack:                 {`استُرجع شيء من هنا. هذا حقّ كلّ واحد منّا.`},
		keyTakenBackDone:             {`تمّ الاسترجاع. مُحيت الكلمات.`},
		keyTakenBackHere:             {`استُرجع شيء من هنا. هذا حقّ كلّ واحد منّا.`},
		keyTalkTitle:                 {`ما أجابوا به، وما كتبناه`},
		keyTheEvening:                {`اللقاء`},
		keyTheGroupWrote:             {`كتبت المجموعة`},
		keyTheHat:                    {`القبعة`},
		keyTheQuestion:               {`السؤال`},
		keyTheirLanguage:             {`لغته`},
		keyTheirName:                 {`اسمه المستعار`},
		keyTheirPicture:              {`صورته`},
		keyTheyComeAs:                {`من ندعوه…`},
		keyThisCard:                  {`هذه البطاقة`},
		keyThisDevice:                {`هذا الهاتف`},
		keyThisMoment:                {`هذه اللحظة`},
		keyThisStop:                  {`هذه المحطة`},
		keyTimeDays:                  {`عدد الأيّام: {n}`},
		keyTimeFourWeeks:             {`أربعة أسابيع`},
		keyTimeThreeDays:             {`ثلاثة أيّام`},
		keyTimeThreeMonths:           {`ثلاثة أشهر`},
		keyTimeTwoWeeks:              {`أسبوعان`},
		keyTimeWeek:                  {`أسبوع`},
		keyTimeYear:                  {`سنة`},
		keyToTheAsk:                  {`إلى ما طلبناه`},
		keyToday:                     {`اليوم`},
		keyToldBy:                    {`من`},
		keyToldByNobody:              {`من دون اسم`},
		keyToldComplaint:             {`لم يكن على ما يرام`},
		keyToldHome:                  {`لجأ إليك أحد`},
		keyToldHomeDo:                {`اقرأه حيث لا ينظر أحد من فوق كتفك`},
		keyToldLead:                  {`لا يقرأ هذا غير من ذُكروا معه. لا تنسخه ولا تتحدّث عنه في مكان آخر.`},
		keyToldNone:                  {`لا شيء هنا. حين يلجأ إليك أحد يظهر هنا.`},
		keyToldSeen:                  {`لقد رأيته.`},
		keyToldSeenDo:                {`رأيته`},
		keyToldTitle:                 {`ما قيل لك وحدك`},
		keyToldTo:                    {`يقرأه`},
		keyToldWorry:                 {`خوف`},
		keyTomorrow:                  {`غداً`},
		keyTraitAdd:                  {`قل شيئاً آخر`},
		keyTraitDo:                   {`أضف`},
		keyTraitHint:                 {`الصفحة لا تُظهر اسماً. يُحفظ من كتبه كي يستطيع أن يستعيده.`},
		keyTraitHope:                 {`ما تأمله`},
		keyTraitStrength:             {`ما تجيده`},
		keyTraitTrait:                {`كيف هي`},
		keyTraitsTitle:               {`من هي`},
		keyTurnEnds:                  {`انتهى الكلام`},
		keyTurnIsFree:                {`من يحبّ أن يتكلّم الآن؟`},
		keyTurnIsWith:                {`الدور عند`},
		keyTurnsLead:                 {`ضغطة على صورة من يتكلّم. وضغطة أخرى حين يترجم أحد.`},
		keyTurnsTitle:                {`الدور يدور بيننا`},
		keyTwoHint:                   {`اختر اثنين، أو لا أحد.`},
		keyTwoLead:                   {`لشخصين معاً أن يفعلا شيئاً فوراً. يُخبَر الجميع، وينظر فيه اللقاء التالي. ولا يُطلب من أحد أن يغادر بهذه الطريقة، ولا يتغيّر هنا شيء.`},
		keyTwoTitle:                  {`حين لا يمكن الانتظار`},
		keyUnpublishDo:               {`سحبه`},
		keyVerdictChanged:            {`تغيّر لنا`},
		keyVerdictNone:               {`لم ننظر بعد`},
		keyVerdictNoneMeans:          {`هذا ليس مثل «لم يتغيّر شيء».`},
		keyVerdictNotChanged:         {`لم يتغيّر`},
		keyVerdictWorse:              {`صار أسوأ`},
		keyVersionReady:              {`ما تبدأ به كلّ مجموعة`},
		keyVersionsLead:              {`ما اتُّفق عليه من قبل يبقى هنا للقراءة.`},
		keyVersionsTitle:             {`كيف صار هكذا`},
		keyVoicesToCome:              {`لم يبقَ صوت لنسمعه`, `بقي صوت واحد لنسمعه`, `بقي صوتان لنسمعهما`, `بقيت {n} أصوات لنسمعها`, `بقي {n} صوتاً لنسمعه`, `بقي {n} صوت لنسمعه`},
		keyVotes:                     {`الأصوات`},
		keyVotesN:                    {`لا أصوات`, `صوت واحد`, `صوتان`, `{n} أصوات`, `{n} صوتاً`, `{n} صوت`},
		keyVouchCode:                 {`اثنان منكم يعرفان هذا الشخص. هذا هو الرمز الجديد، والقديم انتهى. ليكتبه صاحبه عنده.`},
		keyVouchDo:                   {`أعرف هذا الشخص`},
		keyVouchFirst:                {`شكراً لك. حين يؤكّد شخص آخر هنا أيضاً، يظهر الرمز الجديد على هاتف ذلك الشخص.`},
		keyVouchHow:                  {`يؤكّد اثنان من الحاضرين أنّهما يعرفان هذا الشخص، فيحصل على رمز عودة جديد. ولا نحفظ من أكّد ذلك.`},
		keyVouchLead:                 {`لشخص هنا ضاع رمزه.`},
		keyVouchNotHere:              {`هذا ممكن أثناء اللقاء، بعد وصولك.`},
		keyVouchTitle:                {`أؤكّد أنّني أعرف شخصاً`},
		keyVouchedAlready:            {`وصل تأكيدك`},
		keyWaitingForYou:             {`بانتظارك`},
		keyWaitingToSend:             {`بانتظار الإرسال`},
		keyWantedFor:                 {`لواحدة من هذه اللحظات؟`},
		keyWantedN:                   {`لا شيء يجب أن يتغير`, `شيء واحد يجب أن يتغير`, `شيئان يجب أن يتغيرا`, `{n} أشياء يجب أن تتغير`, `{n} شيئاً يجب أن يتغير`, `{n} شيء يجب أن يتغير`},
		keyWantedTitle:               {`ما الذي يجب أن يتغير`},
		keyWasScribed:                {`كتبه شخص آخر`},
		keyWayConsent:                {`هل يستطيع الجميع العيش معه؟`},
		keyWayConsentSmall:           {`يُتّفق عليه حين يجيب عدد كافٍ ولا يقول أحد إنّه يضرّ.`},
		keyWayDots:                   {`أيّ واحد من عدّة؟ بالنقاط`},
		keyWayDotsSmall:              {`لكلّ واحد نقاط بعدد الخيارات يوزّعها.`},
		keyWaysOn:                    {`المتابعة من هنا`},
		keyWeAre:                     {`لا أحد بعد`, `شخص واحد حتّى الآن`, `نحن اثنان`, `نحن {n} أشخاص`, `نحن {n} شخصاً`, `نحن {n} شخص`},
		keyWeListen:                  {`نحن نستمع. لا أحد يقاطع.`},
		keyWeWroteBack:               {`كتبنا لهم`},
		keyWeather:                   {`كيف حالنا`},
		keyWeatherCount:              {`{what}: {n}`, `{what}: {n}`, `{what}: {n}`, `{what}: {n}`, `{what}: {n}`, `{what}: {n}`},
		keyWeatherLater:              {`تظهر الصورة حين يجيب خمسة منّا.`},
		keyWelcomeThem:               {`ترحيب`},
		keyWelcomedNow:               {`تمّ الترحيب`},
		keyWhatIfILose:               {`وإذا ضاع منّي؟`},
		keyWhatIsKept:                {`ماذا يُحفظ عنّي؟`},
		keyWhatIsKeptWords:           {`الاسم الذي اخترته هنا، وصورتك، ولغتك، وسبب وجودك هنا. ما قلته باسمك يبقى معه إلى أن يُسترجع. ويمكنك ترك المجموعة في أيّ وقت.`},
		keyWhatNext:                  {`ماذا تعلّمنا، وماذا نطلب الآن؟`},
		keyWhatNextAsk:               {`الطلب التالي`},
		keyWhatNextItem:              {`وضعه ضمن مواضيع اللقاء القادم`},
		keyWhoComes:                  {`من يأتي؟`},
		keyWhoDecidesHere:            {`من يقرر هنا: {who}`},
		keyWhoLeadsTonight:           {`من يدير اللقاء الليلة؟`},
		keyWhoWasHere:                {`من كان هنا`},
		keyWhoWillYouBe:              {`ماذا سيكون اسمك هنا؟`},
		keyWhyGone:                   {`ما كان الأمر حوله لم يعد موجوداً.`},
		keyWhyMayNot:                 {`من أراده لم يعد يستطيع فعله.`},
		keyWhyOtherwise:              {`فُعل شيء آخر بشأنه في هذه الأثناء.`},
		keyWhyTitle:                  {`لماذا`},
		keyWhyUnfit:                  {`لم يعد مناسباً كما اقتُرح.`},
		keyWordingsTitle:             {`تغيّرت الصياغة`},
		keyWorriesWho:                {`من يسمع المخاوف`},
		keyWorryLead:                 {`قد لا يكون أحد في أمان، أو أنت نفسك. لا يقرأه إلّا من سُمّوا هنا.`},
		keyWorryText:                 {`ما الذي يقلقك؟`},
		keyWorryTitle:                {`خوف على أحد`},
		keyWriteItDown:               {`الأفضل كتابته على ورق. أو تصوير الورقة، لا الشاشة.`},
		keyWrittenIn:                 {`لغة الكلمات`},
		keyWrittenLead:               {`اقرأه عليهم أو أعطهم القصاصة. إن كان شيء غير صحيح فاسترجعوه معاً.`},
		keyWrittenNone:               {`لم يُكتب شيء عن أحد هذه المرة.`},
		keyWrittenTitle:              {`ما كُتب عنك`},
		keyYesterday:                 {`أمس`},
		keyYouComeInAs:               {`اسمك وصورتك عند الدخول`},
		keyYourLanguage:              {`لغتك`},
		keyYourPicture:               {`صورتك`},
		keyYourReturnCode:            {`رمز العودة`},
		keyYourTurn:                  {`الدور لك. والوقت وقتك.`},
	},
	"fa": {
		keyACard:                     {`کارت`},
		keyActAskOpenly:              {`پرسیدن با جواب‌هایی که دیده می‌شوند`},
		keyActChangeAgreement:        {`عوض کردن قرار با هم بودنمان`},
		keyActDo:                     {`انجامش بدهیم`},
		keyActDone:                   {`انجام شد`},
		keyActInviteOffice:           {`نوشتن به یک اداره`},
		keyActNew:                    {`کاری که خودمان بکنیم`},
		keyActNewLead:                {`اجازهٔ کسی لازم نیست. بگو چه کاری، چه کسی، و اگر خواستی تا کی.`},
		keyActOne:                    {`ما این کار را می‌کنیم`},
		keyActOther:                  {`انجام کاری که به گروه نیاز دارد`},
		keyActPublish:                {`نشان دادن چیزی بیرون از گروه`},
		keyActRemove:                 {`خواستن از کسی که برود`},
		keyActShare:                  {`در میان گذاشتن چیزی با یک اداره`},
		keyActText:                   {`چه کار می‌کنیم؟`},
		keyActTextHint:               {`یک دیدار، یک نامه، یک پوستر…`},
		keyActWho:                    {`چه کسانی از ما؟`},
		keyActWhoHint:                {`«دو نفر از ما»، یا نام‌های ساختگی. می‌توانی خالی بگذاری تا ببینیم چه کسی کمک می‌کند.`},
		keyActsAll:                   {`همهٔ کارهایی که کردیم`},
		keyActsNone:                  {`هنوز هیچ. اغلب کوچک است: یک دیدار، یک نامه، یک پوستر، یک حرف در جمع.`},
		keyActsTitle:                 {`کاری که خودمان می‌کنیم`},
		keyAddCard:                   {`کارت خودت را بگذار`},
		keyAddCardSigned:             {`کارتی با اسم من`},
		keyAddItem:                   {`می‌خواهم حرف بزنم از…`},
		keyAddItemDo:                 {`بگذارش این‌جا`},
		keyAddItemHint:               {`اسمت در دفتر گروه کنارش می‌ماند، نه روی این صفحه.`},
		keyAgendaEmpty:               {`هنوز چیزی نیست. هر چه برایت مهم است می‌تواند این‌جا بیاید.`},
		keyAgendaTitle:               {`می‌خواهیم از چه حرف بزنیم`},
		keyAgreementAgain:            {`دوباره بخوانیم که با هم چطور هستیم`},
		keyAgreementChange:           {`چیزی را در آن عوض کن`},
		keyAgreementChangeLead:       {`بنویس که چطور باشد. بعد از گروه پرسیده می‌شود. تا گروه موافق نباشد چیزی عوض نمی‌شود.`},
		keyAgreementChanged:          {`«با هم چطور هستیم» عوض شده`},
		keyAgreementLead:             {`این را همه با هم نوشته‌ایم. برای همهٔ کسانی که اینجا هستند است.`},
		keyAgreementOn:               {`توافق‌شده در {day}`},
		keyAgreementPrint:            {`روی کاغذ، برای دیوار`},
		keyAgreementProposeDo:        {`از گروه بپرس`},
		keyAgreementReadDo:           {`بخوان یا گوش کن`},
		keyAgreementReaders:          {`{n} از {m} نفر خوانده‌اند`},
		keyAgreementReadyLead:        {`هر گروهی با این شروع می‌کند. تا وقتی با هم عوضش نکرده‌اید همین است.`},
		keyAgreementSign:             {`خواندم، یا برایم خواندند`},
		keyAgreementSigned:           {`این را خوانده‌ای.`},
		keyAgreementTitle:            {`با هم چطور هستیم`},
		keyAgreementWhoRuns:          {`کسی که این دستگاه را اداره می‌کند اینجا نمی‌تواند چیزی از این را عوض کند. کاری که با کل گروه می‌کند را می‌توانی بخوانی.`},
		keyAllHeard:                  {`همه حرف زدند، یا از نوبتشان گذشتند`},
		keyAllowScribeAlone:          {`هنوز کس دیگری نرسیده است.`},
		keyAllowScribeDo:             {`بگذار برایم بنویسد`},
		keyAllowScribeHow:            {`می‌تواند آنچه می‌گویی را بنویسد، و به اسم تو حساب می‌شود. با پایان جلسه تمام می‌شود.`},
		keyAllowScribeLead:           {`تو می‌گویی، کسی که به او اعتماد داری می‌نویسد.`},
		keyAllowScribeNever:          {`آنچه بی‌نام است را هیچ‌کس نمی‌تواند برایت بنویسد. آن فقط مال خودت می‌ماند.`},
		keyAllowScribeThanks:         {`شد. تا پایان جلسه می‌تواند برایت بنویسد.`},
		keyAllowScribeTitle:          {`بگذار امشب کسی برایت بنویسد`},
		keyAllowScribeWho:            {`چه کسی برایت بنویسد؟`},
		keyAnItem:                    {`چیزی که می‌خواهیم از آن حرف بزنیم`},
		keyArriveDo:                  {`من این‌جا هستم`},
		keyArriveForgotten:           {`این‌که تو این‌جا بودی، با تمام شدن جلسه پاک می‌شود. فقط تعداد می‌ماند.`},
		keyAsTable:                   {`همین، با کلمه‌ها`},
		keyAskDo:                     {`نامه را آماده کن`},
		keyAskHearBy:                 {`تا کی می‌خواهید خبر برسد؟`},
		keyAskHearByHint:             {`اگر خالی بماند، چهار هفته حساب می‌شود.`},
		keyAskLookDo:                 {`اول نامه را ببینیم`},
		keyAskLookTitle:              {`اداره دقیقاً همین را می‌خواند`},
		keyAskLooked:                 {`هنوز چیزی فرستاده نشده.`},
		keyAskNew:                    {`از اداره‌ای بخواهیم`},
		keyAskNewLead:                {`یک سازمان و یک سِمَت، نه یک آدم. با نامه یا پیوند جواب می‌دهند، بی‌هیچ حسابی.`},
		keyAskOne:                    {`آنچه می‌خواهیم`},
		keyAskOrganisation:           {`سازمان`},
		keyAskOrganisationHint:       {`مثلاً «خانه‌های شمال» یا «کتابخانهٔ شهر».`},
		keyAskPost:                   {`کدام سِمَت در آن‌جا؟`},
		keyAskPostHint:               {`«مسئول نامه‌های مستأجران». اگر نمی‌دانی: «خدمات مشتریان». آدم که عوض شود، قول می‌ماند.`},
		keyAskPropose:                {`پیش گروه بگذار`},
		keyAskSomeoneToRead:          {`از کسی بخواه این را برایت بخواند`},
		keyAskText:                   {`چه می‌خواهیم؟`},
		keyAskTextHint:               {`بگو چه باید عوض شود، و از کجا می‌فهمید. نه نام واقعی، نه شمارهٔ برگه‌های کسی.`},
		keyAskTo:                     {`از {office} می‌خواهیم`},
		keyBackToCircle:              {`برگشت به حلقه`},
		keyBackToPromises:            {`به همهٔ قول‌ها`},
		keyBackToRoad:                {`برگشت به راه {name}`},
		keyBecameDo:                  {`بگو چه شد`},
		keyBecameSend:                {`نگهش دار`},
		keyBecameText:                {`چه پیش آمد؟`},
		keyBecameTitle:               {`چه شد`},
		keyBelongsTo:                 {`می‌گویند کارِ این‌جاست:`},
		keyBesideName:                {`کنار {name}`},
		keyBoard:                     {`تخته`},
		keyBoardEmpty:                {`هنوز کارتی نیست. چیزی که در کلاه می‌گذاری، وقتی کلاه باز شود این‌جا می‌آید.`},
		keyBoxBackup:                 {`از همه چیز نسخه‌ای قفل‌شده گرفت، یا گرفتنش را آغاز کرد. آنچه با شب می‌گذرد و آنچه در کلاه است در آن نیست.`},
		keyBoxExport:                 {`نسخه‌ای قفل‌شده از این گروه گرفت، یا گرفتنش را آغاز کرد، تا آن را به جایی دیگر ببرد.`},
		keyBoxImport:                 {`این گروه را از جایی دیگر به این‌جا آورد.`},
		keyBoxLead:                   {`نسخه گرفتن از همه چیز، و رفتن به جایی دیگر. همه را این‌جا می‌بینی.`},
		keyBoxNothing:                {`هنوز هیچ.`},
		keyBoxRestore:                {`نسخه‌ای قدیمی‌تر را برگرداند. حرف‌های بعد از آن نسخه نیستند. آنچه پس گرفته شده بود برنگشت.`},
		keyBoxTitle:                  {`کسی که این‌جا را می‌گرداند چه کرد`},
		keyByDay:                     {`تا {day}`},
		keyCancelDo:                  {`این جلسه را لغو کن`},
		keyCancelTitle:               {`این جلسه نمی‌شود`},
		keyCancelWeekly:              {`جلسهٔ هفتهٔ بعد سر جایش است.`},
		keyCancelWhy:                 {`چرا؟ (لازم نیست بگویی)`},
		keyCannotRecall:              {`چه چیزی را نمی‌شود پس گرفت`},
		keyCannotRecallWords:         {`آنچه دیگران شنیده‌اند، روی کاغذ نوشته‌اند یا از آن عکس گرفته‌اند. آنچه چاپ شده.`},
		keyCards:                     {`کارت‌ها`},
		keyCardsAndVotes:             {`{n} کارت، {m} رأی`, `{n} کارت، {m} رأی`},
		keyCareChooseDo:              {`با هم انتخاب کنید چه کسی بشنود`},
		keyCareClosing:               {`چطور تمام می‌کنیم`},
		keyCareClosingQuestion:       {`جلسه را چطور تمام می‌کنیم؟`},
		keyCareClosingUsual:          {`هر کس یک کلمه می‌گوید، و با هم غذا می‌خوریم.`},
		keyCareCode:                  {`با این رمز هر وقت بخواهی، حتی بدون وارد شدن، می‌توانی پسش بگیری. فقط همین حالا نشان داده می‌شود.`},
		keyCareDisclosed:             {`اگر کسی از زندگی خودش گفت`},
		keyCareDisclosedQuestion:     {`اگر کسی از زندگی خودش گفت چه می‌کنیم؟`},
		keyCareDisclosedUsual:        {`گوش می‌دهیم و تشکر می‌کنیم. کسی چیزی نمی‌نویسد. بعد یکی از دو همراه حالش را می‌پرسد.`},
		keyCareHard:                  {`این بار شاید چه چیزی سخت باشد`},
		keyCareHardHint:              {`یکی دو کلمه: جابه‌جایی، انتظار، خانوادهٔ دور.`},
		keyCareHardQuestion:          {`این بار شاید چه چیزی سخت باشد؟`},
		keyCareLead:                  {`هیچ جلسه‌ای بدون این شروع نمی‌شود.`},
		keyCareLimits:                {`آن‌ها این را پیش خودشان نگه می‌دارند. فقط اگر کسی در خطر باشد، به‌خصوص یک بچه، شاید مجبور باشند از بیرون کمک بیاورند. اگر بتوانند اول به تو می‌گویند. اسم واقعی ننویس. اگر همین الان کسی در خطر است به ۱۱۲ زنگ بزن: رایگان است.`},
		keyCareLimitsTitle:           {`پیش از نوشتن`},
		keyCareNobody:                {`هنوز کسی برای شنیدن این نام برده نشده، پس هیچ‌کس نمی‌خوانَدش. با یکی از همراه‌های این دیدار حرف بزن، یا با کسی که اینجا به او اعتماد داری. اگر همین الان کسی در خطر است به ۱۱۲ زنگ بزن: رایگان است.`},
		keyCareNotWhole:              {`این‌جا هنوز چیزی کم است. پیش از شروع، برنامه را عوض کن.`},
		keyCarePause:                 {`چطور مکث می‌خواهیم`},
		keyCarePauseQuestion:         {`چطور مکث می‌خواهیم؟`},
		keyCarePauseUsual:            {`دست بلند کنید یا «مکث» را بزنید. کسی نمی‌پرسد چرا.`},
		keyCareReadBy:                {`این‌ها می‌خوانند`},
		keyCareReadByN:               {`این تعداد عضو که گروه انتخاب کرده می‌خوانند: {n}`},
		keyCareSend:                  {`به آن‌ها بده`},
		keyCareSent:                  {`حالا پیش آن‌هاست.`},
		keyCareSign:                  {`می‌توانند بدانند که از من است`},
		keyCareSignSmall:             {`بدون این چیزی نمی‌گوید چه کسی نوشته، و کسی هم نمی‌تواند از تو بپرسد.`},
		keyCareSupporters:            {`همراه‌ها، برای وقتی که کسی را لازم داری`},
		keyCareTitle:                 {`چطور هوای هم را داریم`},
		keyCareTo:                    {`فقط بعضی از آن‌ها؟`},
		keyCareToHint:                {`اگر کسی را انتخاب نکنی همه می‌خوانند. اگر حرف از یکی از آن‌هاست، بقیه را انتخاب کن.`},
		keyChangeAnyTime:             {`هر وقت بخواهی می‌توانی عوضش کنی.`},
		keyChangeLanguage:            {`زبان: {language}. عوضش کن`},
		keyChangeThis:                {`عوضش کن`},
		keyCharacterAbout:            {`چه چیزی دربارهٔ او بدانیم؟`},
		keyCharacterAboutHint:        {`یکی دو خط: چه دوست دارد، چه کسی را دوست دارد. هیچ آدم واقعی.`},
		keyCharacterChange:           {`جور دیگری تعریفش کن`},
		keyCharacterChangeDo:         {`همین‌طور بماند`},
		keyCharacterCreateDo:         {`او را بساز`},
		keyCharacterFigure:           {`کدام شکل؟`},
		keyCharacterInvented:         {`{name} خیالی است.`},
		keyCharacterJourney:          {`از کدام راه می‌رود؟`},
		keyCharacterName:             {`اسمش چیست؟`},
		keyCharacterNameHint:         {`اسمی که هیچ‌کس اینجا ندارد، مثل آلفا یا اُمگا.`},
		keyCharacterNew:              {`یک آدم خیالی بساز`},
		keyCharacterNoName:           {`کسی بی‌اسم`},
		keyCharacterRoad:             {`راه {name}`},
		keyCheckDo:                   {`این را دیدیم`},
		keyCheckIn:                   {`احوال‌پرسی`},
		keyCheckInAgain:              {`حال و هوایم عوض شد`},
		keyCheckInGo:                 {`امشب حال و هوایت چطور است؟`},
		keyCheckInLead:               {`گروه فقط تعداد را می‌بیند، نه این‌که چه کسی. با تمام شدن جلسه پاک می‌شود.`},
		keyCheckInQuestion:           {`امشب حال و هوایت چطور است؟`},
		keyCheckLead:                 {`بگو گروه چه دید، نه این که چه شنیدی. فقط همین معلوم می‌کند قول چطور حساب شود. نام کسی رویش نیست.`},
		keyCheckText:                 {`از کجا می‌دانیم؟`},
		keyCheckTextHint:             {`اگر از اداره خواسته بودیم، آن هم این را می‌خواند.`},
		keyCheckTitle:                {`عوض شد؟`},
		keyChooseFromList:            {`انتخاب کن`},
		keyChooseLanguage:            {`زبانت را انتخاب کن`},
		keyChooseNo:                  {`نه، چون …`},
		keyChooseNotOurs:             {`کار ما نیست: مربوط به ادارهٔ دیگری است`},
		keyChoosePart:                {`تا حدی، چون …`},
		keyChooseQuestion:            {`پرسشی داریم`},
		keyChooseReceived:            {`به دستمان رسید، خبر می‌دهیم`},
		keyChooseStop:                {`یک ایستگاه انتخاب کن`},
		keyChooseYes:                 {`بله`},
		keyClauseAlpha:               {`از آلفا حرف می‌زنیم، نه از خودمان. هیچ‌کس مجبور نیست قصهٔ خودش را بگوید.`},
		keyClauseHint:                {`کلمه‌ها را عوض کن، یا جای یکی را خالی بگذار تا کنار برود.`},
		keyClauseLeaving:             {`هر کس بخواهد برود می‌تواند برود، هر وقت و بی‌دلیل، و اسمش را هم با خودش می‌برد.`},
		keyClauseN:                   {`شمارهٔ {n}`},
		keyClauseNew:                 {`چیز تازه، {n}`},
		keyClauseOnTime:              {`سر وقت شروع می‌کنیم و سر وقت تمام می‌کنیم. غذا را با هم می‌خوریم.`},
		keyClauseOneSpeaks:           {`هر بار یک نفر حرف می‌زند. بقیه تا آخر گوش می‌دهند.`},
		keyClausePass:                {`هر کس هر وقت بخواهد می‌تواند بگذرد، و لازم نیست بگوید چرا.`},
		keyClausePromises:            {`به قولی که می‌دهیم عمل می‌کنیم. اگر نتوانیم، می‌گوییم چرا.`},
		keyClauseStaysHere:           {`حرفی که اینجا زده می‌شود همین‌جا می‌ماند. فقط اگر کسی در خطر باشد شاید مجبور باشیم کمک بیاوریم. آن وقت اگر بشود اول به خودت می‌گوییم.`},
		keyClausesTitle:              {`به این‌ها پایبندیم`},
		keyCloseDo:                   {`جلسه را تمام کن`},
		keyCloseHeading:              {`پایان جلسه`},
		keyCloseHow:                  {`کلاه باز می‌شود. این‌که چه کسی این‌جا بود، چه حالی داشت، چه وقت حرف زد و به چه رأی داد، پاک می‌شود. حرف‌ها، عددهای کلی، نقش‌ها و حرف‌هایی که اسم دارند می‌مانند.`},
		keyCloseSure:                 {`بله، همه تمام کرده‌اند`},
		keyCloseTitle:                {`چطور تمام می‌کنیم`},
		keyCodeAsPicture:             {`همین رمز به شکل تصویر، برای اسکن`},
		keyCodeLead:                  {`با این رمز روی هر گوشی‌ای دوباره خودت هستی. فقط یک بار نشانش می‌دهیم.`},
		keyCodeShownOnce:             {`رمز را فقط یک بار نشان می‌دهیم.`},
		keyComeIn:                    {`بفرما تو`},
		keyComeInAgain:               {`وارد شو`},
		keyComeInLead:                {`با رمز برگشتت روی هر گوشی‌ای دوباره خودت هستی.`},
		keyComplainLead:              {`با کسی چطور رفتار شد، یا کسی چطور اداره کرد: این از گرداننده رد نمی‌شود و فقط به کسانی می‌رسد که اینجا نام برده شده‌اند.`},
		keyComplainText:              {`چه چیزی درست نبود؟`},
		keyComplainTitle:             {`چیزی درست نبود`},
		keyComplaintsWho:             {`وقتی چیزی درست نبوده چه کسی می‌شنود`},
		keyCountChildren:             {`بچه‌هایی که نگه داشتیم`},
		keyCountDo:                   {`عددها را نگه دار`},
		keyCountFares:                {`کرایه‌هایی که پس دادیم`},
		keyCountMeals:                {`غذا`},
		keyCountTitle:                {`کرایه، غذا، بچه‌ها`},
		keyCountedNotListed:          {`{n} نفر. فقط شمرده‌ایم، اسم ننوشته‌ایم.`, `{n} نفر. فقط شمرده‌ایم، اسم ننوشته‌ایم.`},
		keyCountsLine:                {`کرایه {fares}، غذا {meals}، بچه {children}`},
		keyDayAtTime:                 {`{day}، ساعت {time}`},
		keyDaysAddDays:               {`افزودن روز`},
		keyDaysAddHours:              {`افزودن ساعت‌های هر هفته`},
		keyDaysAt:                    {`{day}، {hours}`},
		keyDaysDo:                    {`در فهرست بگذار`},
		keyDaysEnds:                  {`تا ساعت`},
		keyDaysEvery:                 {`هر هفته: {weekday}`},
		keyDaysFrom:                  {`روز اول`},
		keyDaysFromHour:              {`از {from}`},
		keyDaysHoursHint:             {`برای تمام روز هر دو را خالی بگذار.`},
		keyDaysLate:                  {`{n} روز دیر`, `{n} روز دیر`},
		keyDaysLead:                  {`وقت‌هایی که بهتر است جمع نشویم. هر کس شبی را در چنین روزی بگذارد باخبر می‌شود و باز هم خودش تصمیم می‌گیرد.`},
		keyDaysNone:                  {`هنوز روزی این‌جا نیست.`},
		keyDaysRange:                 {`{from} تا {to}`},
		keyDaysRemove:                {`از فهرست بردار`},
		keyDaysSilent:                {`بی‌جواب، {n} روز بیشتر`, `بی‌جواب، {n} روز بیشتر`},
		keyDaysStarts:                {`از ساعت`},
		keyDaysTo:                    {`روز آخر`},
		keyDaysToAvoid:               {`روزهایی که قرار نمی‌گذاریم`},
		keyDaysToHint:                {`برای فقط یک روز خالی بگذار.`},
		keyDaysWeekday:               {`روز هفته`},
		keyDaysWords:                 {`چه روزی است؟`},
		keyDaysWordsHint:             {`رمضان، عید پاک، نماز جمعه، تعطیلات مدرسه.`},
		keyDecisionAgainstEarlier:    {`دربارهٔ حرف‌های قبلی گفته شد`},
		keyDecisionAgainstLate:       {`بعد از بسته شدن از کلاه درآمد`},
		keyDecisionAmend:             {`حرف‌ها را عوض کن و دوباره بپرس`},
		keyDecisionAmendDo:           {`با این حرف‌ها دوباره بپرس`},
		keyDecisionAmendHow:          {`آنچه قبلاً بود خواندنی می‌ماند. جواب‌ها پاک می‌شوند و دوباره از همه می‌پرسیم.`},
		keyDecisionAnswerColumn:      {`جواب`},
		keyDecisionAnswerDo:          {`جوابم را بده`},
		keyDecisionAnswersNow:        {`آنچه می‌گویند`},
		keyDecisionApart:             {`همه همراه نبودند: {who}`},
		keyDecisionApartSmall:        {`کمتر از نیمی‌شان می‌توانند با آن کنار بیایند، یا بیشترشان چیز دیگری می‌خواستند.`},
		keyDecisionAsk:               {`می‌توانی با این کنار بیایی؟`},
		keyDecisionAskedSmaller:      {`یک بار دیگر پرسیده شد. این بار اگر {n} نفر جواب بدهند کافی است. جواب‌های قبلی پاک شدند: لطفاً دوباره جواب بده.`},
		keyDecisionBecause:           {`به خاطر این`},
		keyDecisionByLanguage:        {`به تفکیک زبان`},
		keyDecisionBySomebody:        {`پیشنهاد دادیم: {what}`},
		keyDecisionCanClose:          {`حالا می‌شود بستش`},
		keyDecisionChanged:           {`عوض شده. قبلاً چه می‌گفت`},
		keyDecisionClose:             {`ببند و بشمار`},
		keyDecisionCloseDo:           {`حالا ببند`},
		keyDecisionCloseHow:          {`جواب‌ها یک بار شمرده و بعد پاک می‌شوند. اول هر چه بی‌اسم گفته شده از کلاه بیرون می‌آید.`},
		keyDecisionClosedOn:          {`در {day} بسته شد`},
		keyDecisionCounted:           {`چه جواب دادیم`},
		keyDecisionDotsAsk:           {`{n} نقطه‌ات را پخش کن`},
		keyDecisionDotsDo:            {`نقطه‌هایم را بگذار`},
		keyDecisionDotsNone:          {`بدون نقطه`},
		keyDecisionDotsOn:            {`نقطه برای: {choice}`},
		keyDecisionEmergencyTold:     {`کاری در وضع فوری همان دم انجام شد. هنوز با هم نگاهش نکرده‌ایم.`},
		keyDecisionEveryone:          {`همه`},
		keyDecisionFrom:              {`دست‌کم تا {day} باز است`},
		keyDecisionFromThis:          {`به خاطر این چیزی پیشنهاد بده`},
		keyDecisionHiddenNow:         {`جواب‌ها تا بسته شدن از گروه پنهان‌اند؛ بعد پاک می‌شوند و فقط جمع‌ها می‌مانند. از کسی که سرور را می‌گرداند پنهان نیستند.`},
		keyDecisionLed:               {`چه از آن شد`},
		keyDecisionLetGo:             {`رهایش کن`},
		keyDecisionLetGoHow:          {`تصمیمی گرفته نمی‌شود و اتفاقی نمی‌افتد. خواندنی می‌ماند و می‌شود دوباره پیشنهادش داد.`},
		keyDecisionLook:              {`نگاهش کن`},
		keyDecisionNew:               {`چیزی پیشنهاد بده`},
		keyDecisionNoWords:           {`کسی می‌گوید ضرر می‌زند.`},
		keyDecisionNoWordsLeft:       {`حرف‌هایی که پس گرفته شدند`},
		keyDecisionNotApart:          {`فقط وقتی از هر طرف پنج نفر یا بیشتر جواب داده باشند جدا نشان داده می‌شوند.`},
		keyDecisionObjectLead:        {`با حرف، با تصویر، یا بی هیچ چیز: دلیل لازم نیست. می‌توانی به یک همراه هم بگویی تا این‌جا برایت بگوید: در هر حال اسمی نگه داشته نمی‌شود.`},
		keyDecisionObjectTitle:       {`بی‌اسم بگو که ضرر می‌زند`},
		keyDecisionObjectWhen:        {`وقتی کلاه باز شود پیدا می‌شود، حداکثر وقتی این بسته شود.`},
		keyDecisionObjections:        {`آنچه بی‌اسم علیه آن گفته شد`},
		keyDecisionOf:                {`{n} نفر از {m} نفر جواب دادند.`},
		keyDecisionOn:                {`و حالا؟`},
		keyDecisionOnPaperAsk:        {`چهار جواب، همه برابر`},
		keyDecisionOnceMore:          {`هنوز کمتر از حد لازم جواب داده‌ایم. یک جلسهٔ دیگر باز می‌ماند.`},
		keyDecisionOpenNow:           {`جواب‌ها این‌جا دیده می‌شوند، هر کدام با اسم کسی که داده.`},
		keyDecisionOpenly:            {`جواب هر کس را با اسمش نشان بده`},
		keyDecisionOpenlySmall:       {`اگر تیک نخورد، جواب‌ها پنهان‌اند و موقع بستن پاک می‌شوند.`},
		keyDecisionOption:            {`گزینهٔ {which}`},
		keyDecisionOptions:           {`گزینه‌ها، برای نقطه‌ها`},
		keyDecisionOverSession:       {`تا جلسهٔ بعدمان باز است`},
		keyDecisionPage:              {`توافق داریم؟`},
		keyDecisionPicture:           {`جواب‌ها به شکل نوار`},
		keyDecisionPictureSays:       {`طول هر نوار به اندازهٔ تعداد جواب‌هاست. نوارهای پر کسانی‌اند که زندگی‌اش می‌کنند، یا همه؛ نوارهای توخالی کسانی که با آن‌ها کار می‌کنند.`},
		keyDecisionPlan:              {`اگر توافق کنیم، این فوری انجام می‌شود`},
		keyDecisionProjector:         {`روی دیوار نشان بده`},
		keyDecisionProposedThis:      {`این را پیشنهاد داد`},
		keyDecisionPut:               {`با گروه در میان بگذار`},
		keyDecisionQuorum:            {`{n} جواب لازم بود: معمولاً {m} نفر می‌آیند.`, `{n} جواب لازم بود: معمولاً {m} نفر می‌آیند.`},
		keyDecisionReason:            {`می‌خواهی بگویی چرا؟ لازم نیست.`},
		keyDecisionSilence:           {`سکوت بله نیست. کنار ایستادن و نه گفتن هم جوابی مثل بقیه است.`},
		keyDecisionSilentN:           {`{n} نفر فرصت جواب نداشت یا سکوت کرد. این بله نیست.`, `{n} نفر فرصت جواب نداشتند یا سکوت کردند. این بله نیست.`},
		keyDecisionSmallerDo:         {`یک بار دیگر از تعداد کمتری بپرس`},
		keyDecisionSmallerHow:        {`یک جلسهٔ دیگر باز می‌ماند و اگر {n} نفر جواب بدهند کافی است.`},
		keyDecisionTagOpen:           {`باز`},
		keyDecisionTheProposal:       {`پیشنهاد`},
		keyDecisionWay:               {`چطور بفهمیم؟`},
		keyDecisionWithdrawn:         {`این پس گرفته شد. این حق هر کسی است.`},
		keyDecisionWords:             {`چه پیشنهاد می‌دهی؟`},
		keyDecisionWordsHint:         {`یک چیز، در یکی دو جمله، تا همه بتوانند به آن بله یا نه بگویند. اسمت کنارش می‌ماند.`},
		keyDecisionYours:             {`جواب تو: {answer}`},
		keyDecisionYoursDots:         {`نقطه‌هایت را پخش کرده‌ای. تا باز است می‌توانی عوضشان کنی.`},
		keyDecisionYoursNote:         {`فقط تو این را می‌بینی. تا باز است می‌توانی عوضش کنی.`},
		keyDecisionsAgreed:           {`آنچه بر آن توافق کردیم`},
		keyDecisionsAll:              {`همهٔ آنچه تصمیم می‌گیریم`},
		keyDecisionsBack:             {`به ما برگشت`},
		keyDecisionsGone:             {`رها شده`},
		keyDecisionsLead:             {`هر کسی می‌تواند چیزی پیشنهاد بدهد. همه می‌توانند جواب بدهند. سکوت هیچ‌کس بله نیست.`},
		keyDecisionsNone:             {`هنوز چیزی پیشنهاد نشده. اغلب با چیز کوچکی شروع می‌شود: کی جمع شویم، چه بخوریم، به کسی چه بنویسیم.`},
		keyDecisionsOpen:             {`باز است و جواب داده‌ای`},
		keyDecisionsTitle:            {`آنچه تصمیم می‌گیریم`},
		keyDecisionsWaiting:          {`منتظر جواب تو`},
		keyDeviceSince:               {`از {day} وارد شده‌ای`},
		keyDevicesHow:                {`یکی را نمی‌شناسی؟ ببندش. با رمز برگشتت هر جا دوباره وارد می‌شوی.`},
		keyDevicesLead:               {`جاهایی که وارد شده‌ای.`},
		keyDevicesTitle:              {`گوشی‌های من`},
		keyDiffersAdded:              {`تازه`},
		keyDiffersDropped:            {`کنار می‌رود`},
		keyDiffersGone:               {`چیزی که این عوض می‌کرد حالا فرق کرده.`},
		keyDiffersLead:               {`اگر موافق باشیم، این‌ها عوض می‌شود:`},
		keyDiffersMoved:              {`ترتیب عوض شده`},
		keyDiffersNow:                {`از این به بعد`},
		keyDiffersReworded:           {`چیز دیگری می‌گوید`},
		keyDiffersWas:                {`تا حالا`},
		keyDotsN:                     {`{n} نقطه`, `{n} نقطه`},
		keyDraftLanguage:             {`کسی که با این زبان بزرگ شده هنوز این نوشته‌ها را نخوانده.`},
		keyDueLabel:                  {`تا کی؟`},
		keyEmergencyDo:               {`بگو نمی‌شود صبر کرد`},
		keyEmergencyFirst:            {`تو گفته‌ای. نفر دیگر هم باید بگوید.`},
		keyEmergencyHow:              {`تو یکی از دو نفری هستی که اگر هر دو بگویید می‌توانید این را فوری انجام دهید. به همه گفته می‌شود و در جلسهٔ بعد نگاهش می‌کنیم.`},
		keyEmergencyOther:            {`نفر دیگر می‌گوید نمی‌شود صبر کرد.`},
		keyEmergencyTitle:            {`نمی‌شود صبر کرد`},
		keyEndDevice:                 {`ببندش`},
		keyEraseAllDo:                {`همه‌اش را پس بگیر`},
		keyEraseAllHow:               {`هر چه اسم تو رویش است برای همیشه پاک می‌شود. جایت در گروه می‌ماند.`},
		keyEraseAllTitle:             {`همه چیز را پس بگیر`},
		keyFacesCount:                {`چند تا؟`},
		keyFacesHow:                  {`یک لوبیا یا سنگ کوچک این‌جا بگذار. کسی نگاه نمی‌کند چه کسی.`},
		keyFallsOn:                   {`به این روز می‌خورد:`},
		keyFaultAboutMost:            {`حداکثر می‌تواند به خاطر {n} چیز باشد.`},
		keyFaultAboutTwice:           {`یک چیز دو بار آمده.`},
		keyFaultAgreementNewer:       {`در این میان عوض شده. دوباره بخوانش.`},
		keyFaultAgreementSame:        {`همین حالا هم همین است. اول چیزی را عوض کن.`},
		keyFaultAnsweredAlready:      {`به این قبلاً جواب داده‌ای.`},
		keyFaultArriveFirst:          {`اول «من این‌جا هستم» را بزن.`},
		keyFaultAskTaken:             {`کلمه‌های این نامه پس گرفته شده، پس دیگر چیزی به اداره نمی‌رود.`},
		keyFaultBusy:                 {`همین حالا خیلی‌ها دارند می‌نویسند. یک بار دیگر امتحان کن.`},
		keyFaultCareMissing:          {`اول این را بگو، تا با مراقبت از هم شروع کنیم.`},
		keyFaultCareTo:               {`فقط کسانی که گروه نام برده این را می‌خوانند.`},
		keyFaultCharacterLikeMember:  {`یکی از بچه‌های گروه اسمی شبیه این دارد. آدم خیالی اسمی می‌خواهد که هیچ‌کس اینجا ندارد.`},
		keyFaultCharacterThere:       {`آدم خیالی دیگری با اسمی شبیه این داریم.`},
		keyFaultCharactersMost:       {`برای {n} آدم خیالی جا هست.`, `برای {n} آدم خیالی جا هست. به جایش یکی را جور دیگری تعریف کن.`},
		keyFaultClauseTwice:          {`این دو بار آمده.`},
		keyFaultClauseUnknown:        {`این دیگر آنجا نیست. دوباره ببین چه توافق کرده‌ایم.`},
		keyFaultClausesMost:          {`این‌ها زیاد است. حداکثر {n} تا، که همه بتوانند یادشان بماند.`},
		keyFaultClausesNone:          {`دست‌کم یک چیز باید اینجا باشد.`},
		keyFaultCodeUnknown:          {`این رمز را نمی‌شناسیم. رقم‌ها را یک بار دیگر نگاه کن.`},
		keyFaultCommandUnknown:       {`چیزی به این اسم این‌جا نیست.`},
		keyFaultConflict:             {`وقتی این‌جا بودی چیزی عوض شد. دوباره نگاه کن، بعد تصمیم بگیر.`},
		keyFaultDayAvoided:           {`این به روزی می‌خورد که گروهتان ترجیح می‌دهد نباشد: {what}. زمان دیگری انتخاب کن، یا پایین بگو که می‌دانی.`},
		keyFaultDayNeeded:            {`لطفاً یک روز بده.`},
		keyFaultDayOver:              {`این روز گذشته است: لطفاً روز دیرتری را انتخاب کن.`},
		keyFaultDaysSpan:             {`روز آخر بعد از روز اول است، و حداکثر {n} روز بعد.`},
		keyFaultDecisionConsent:      {`این‌جا می‌پرسیم آیا همه می‌توانند با آن کنار بیایند.`},
		keyFaultDecisionDots:         {`این‌جا نقطه‌ها را بین گزینه‌ها پخش می‌کنیم.`},
		keyFaultDecisionExact:        {`این دقیقاً همان‌طور که هست انجام می‌شود. رهایش کن و آن‌طور که باید باشد دوباره پیشنهاد بده.`},
		keyFaultDecisionFrom:         {`باز می‌ماند تا همه وقت داشته باشند. از {day} می‌شود بستش.`},
		keyFaultDecisionHidden:       {`قرار ما این است که جواب‌ها تا بسته شدن پنهان بمانند.`},
		keyFaultDecisionNoEmergency:  {`این‌جا کاری با عجله نشده.`},
		keyFaultDecisionNotFew:       {`فقط چیزی را که خیلی کم جواب گرفته می‌شود از تعداد کمتری پرسید، و فقط یک بار.`},
		keyFaultDecisionNothing:      {`با این کاری انجام نمی‌شود. فقط چیزی که به گروه نیاز دارد می‌شود فوری انجام داد.`},
		keyFaultDecisionOpenStill:    {`هنوز باز است. وقتی بسته شد بگو.`},
		keyFaultDecisionOver:         {`این دیگر بسته شده، یا پس گرفته شده.`},
		keyFaultDecisionProposer:     {`تا وقتی باز است، این کار با کسی است که پیشنهادش داده.`},
		keyFaultDecisionReason:       {`دلیل هم با جوابت پاک می‌شود. اگر می‌خواهی شنیده شود، پایین همین صفحه بی‌اسم بگو.`},
		keyFaultDecisionScribe:       {`هیچ‌کس جواب پنهان را به جای دیگری نمی‌نویسد. با تبلتی که می‌چرخد خودشان می‌توانند بدهند.`},
		keyFaultDecisionSession:      {`تا جلسهٔ بعد باز می‌ماند، تا هر که این بار نبود هم حساب شود. اگر جلسه‌ای نباشد، از {day} می‌شود بستش.`},
		keyFaultDecisionTwo:          {`قرار ما دو نفر را نام برده که با هم می‌توانند این را فوری انجام دهند.`},
		keyFaultDoorClosed:           {`راه اداره بسته است. اول بازش کنید.`},
		keyFaultDoorOpen:             {`راه اداره باز است. می‌توانید کد تازه بسازید.`},
		keyFaultDotsMost:             {`روی هم {n} نقطه داری.`},
		keyFaultDotsOption:           {`یکی از گزینه‌ها این‌جا نیست، یا دو بار آمده.`},
		keyFaultEndsBefore:           {`پایانش بعد از شروعش است: لطفاً ساعت‌ها را نگاه کن.`},
		keyFaultFieldType:            {`این به این‌جا نمی‌خورد.`},
		keyFaultFieldUnknown:         {`چنین جایی برای پر کردن نیست.`},
		keyFaultFoundingInvited:      {`برای شروع گروه در این‌جا، یک دعوت لازم داری از کسی که این سرور را می‌گرداند.`},
		keyFaultGapMissing:           {`لطفاً {gap} را نگه دار: چیزی جایش می‌آید.`},
		keyFaultHatNotYet:            {`هنوز نه. کلاه وقتی باز می‌شود که دست‌کم سه کارت در آن باشد.`},
		keyFaultHourNeeded:           {`لطفاً یک ساعت بده، مثلاً ۱۳:۰۰.`},
		keyFaultIdUsed:               {`این قبلاً با حرف‌های دیگری فرستاده شده. دوباره بفرستش.`},
		keyFaultInternal:             {`این اشتباه از ما بود. آنچه نوشتی همین‌جاست.`},
		keyFaultInviteGone:           {`این دعوت تمام شده. از کسی در گروه یک دعوت تازه بخواه.`},
		keyFaultJsonAt:               {`چیزی که فرستاده شد در جای {place} خوانده نمی‌شود.`},
		keyFaultKeep:                 {`همیشه (۰)، یا دست‌کم {n} روز و حداکثر ده سال.`},
		keyFaultLanguageUnknown:      {`این زبان را نمی‌شناسیم.`},
		keyFaultLanguagesNone:        {`دست‌کم یک زبان انتخاب کن.`},
		keyFaultLink:                 {`این به هیچ گروهی نمی‌رسد. لینک کامل است؟ یا کد مربعی را اسکن کن.`},
		keyFaultLinkCode:             {`این یک کد است و در صفحهٔ گروه خودت نوشته می‌شود. اول آن صفحه را باز کن: کد مربعی کنارش را اسکن کن، یا لینک را از کسی در گروه بگیر.`},
		keyFaultLivedStays:           {`این جلسه برای همان کسانی می‌ماند که برایشان گذاشته شد. برای همه یک جلسهٔ تازه بگذار.`},
		keyFaultMalformed:            {`چیزی را که رسید نتوانستیم بخوانیم. برگرد و دوباره امتحان کن.`},
		keyFaultMandateAlone:         {`هنوز کمتر از دو نفر اینجا می‌توانند جواب بدهند، پس کسی به این نمی‌رسد. اول به کسی خوش‌آمد بگو.`},
		keyFaultMandateWeighty:       {`این همیشه گروه را لازم دارد. وگرنه یک نفر می‌تواند همه چیز را بگیرد.`},
		keyFaultMemberUnknown:        {`این آدم را این‌جا پیدا نمی‌کنیم.`},
		keyFaultNameEmpty:            {`یک اسم بنویس.`},
		keyFaultNameTaken:            {`یک نفر این‌جا اسمی شبیه این دارد. اسم دیگری انتخاب کن.`},
		keyFaultNamed:                {`یکی از این‌ها دو بار آمده، یا رفته، یا تازه است، یا از اداره می‌آید. کسانی را انتخاب کن که اینجا عضو هستند.`},
		keyFaultNamedMost:            {`حداکثر {n} نفر.`},
		keyFaultNamedNone:            {`بگو چه کسی.`},
		keyFaultNotFound:             {`این‌جا چیزی نیست. شاید جایش عوض شده، یا پس گرفته شده.`},
		keyFaultNotInHall:            {`این‌جا نه: روی این شبکه دیگران هم می‌توانند بخوانند. این کار پای خودِ کامپیوتر می‌شود، یا روز دیگری با اتصال امن.`},
		keyFaultNothingAsked:         {`اداره هنوز جواب نداده، پس چیزی برای جواب دادن نیست.`},
		keyFaultOfficeCode:           {`نامه‌ای با این کد نمی‌شناسیم. دوباره به نامه نگاه کنید؛ شاید هم گروه آن را بسته باشد.`},
		keyFaultOfficeWords:          {`این قول را خود اداره نوشته. فقط خودش می‌تواند طور دیگری بگوید.`},
		keyFaultOptionsCount:         {`از {n} تا {m} گزینه بنویس.`},
		keyFaultOptionsNone:          {`گزینه‌ها مال نقطه‌ها هستند. نقطه را انتخاب کن، یا گزینه‌ها را خالی بگذار.`},
		keyFaultOptionsTwice:         {`دو تا از گزینه‌ها یکی هستند.`},
		keyFaultOtherSite:            {`این از صفحهٔ دیگری آمد، نه از صفحهٔ ما. صفحه را دوباره باز کن.`},
		keyFaultOwnTranslation:       {`این ترجمهٔ خودت است. کس دیگری نگاهش می‌کند.`},
		keyFaultPack:                 {`این شمارهٔ یک بسته نیست. شاید یکی از رقم‌ها فرق دارد؟`},
		keyFaultPartnerInvite:        {`فقط کسانی که از اداره‌ای می‌آیند دعوت به جلسه لازم دارند.`},
		keyFaultPartnerMayNot:        {`این برای اعضای گروه است.`},
		keyFaultPassOnWhere:          {`کسی نگفته کارِ کدام اداره است.`},
		keyFaultPassedOn:             {`این را پیش‌تر به آن اداره سپرده‌اید.`},
		keyFaultPausing:              {`داریم کمی مکث می‌کنیم.`},
		keyFaultPictureUnknown:       {`این تصویر را نداریم. این‌ها را داریم: {pictures}.`},
		keyFaultPicturesMost:         {`با حداکثر {n} تصویر یک چیز را بگو. کدام‌ها مهم‌ترند؟`},
		keyFaultPicturesUnknown:      {`یکی از این تصویرها در الفبای ما نیست، یا دو بار آمده است.`},
		keyFaultPromiseWithNo:        {`قول با «بله»، «تا حدی» یا «به دستمان رسید» می‌آید.`},
		keyFaultQuorum:               {`هیچ‌کس نمی‌تواند به این برسد. باید بیشتر از هیچ‌کس و حداکثر همهٔ کسانی باشد که معمولاً می‌آیند: بیشتر از ۰ تا ۱.`},
		keyFaultQuorumWeighty:        {`برای این دست‌کم یک‌سوم کسانی که معمولاً می‌آیند باید جواب داده باشند. وگرنه چند نفر می‌توانند همه چیز را بگیرند.`},
		keyFaultRange:                {`یک عدد از {n} تا {m}.`},
		keyFaultReflectNone:          {`یکی از چهره‌ها را انتخاب کن.`},
		keyFaultRemoveSelf:           {`برای رفتن خودت به کسی نیاز نداری: «رفتن از گروه» زیر «بیشتر» است.`},
		keyFaultRoleFacilitator:      {`این کار با کسی است که امشب گرداننده است. هر کسی می‌تواند این نقش را بگیرد.`},
		keyFaultRoleTimekeeper:       {`این کار با کسی است که امشب نگهدار نوبت یا گرداننده است.`},
		keyFaultRoundOver:            {`این دور تمام شده.`},
		keyFaultScribeNotAllowed:     {`فقط وقتی می‌توانی به جای کسی بنویسی که خودش گفته باشد.`},
		keyFaultScribeNotThis:        {`این کار را کسی نمی‌تواند به جای دیگری بکند.`},
		keyFaultScribeThere:          {`کسی را انتخاب کن که همین‌جا پیش توست.`},
		keyFaultScribeUnsigned:       {`حرف بی‌نام را هر کس خودش می‌نویسد.`},
		keyFaultSecretShort:          {`این رمز کم یا زیاد دارد. رمزهای ما ۲۰ رقم دارند.`},
		keyFaultSessionClosed:        {`این فقط وقتی می‌شود که جلسه باز است.`},
		keyFaultSessionEarly:         {`هنوز زود است. همه این‌جایید؟ پس زودتر شروع کنید.`},
		keyFaultSessionOpen:          {`ما دیگر شروع کرده‌ایم.`},
		keyFaultSessionOther:         {`یک جلسهٔ دیگر هنوز باز است. اول آن را تمام کن.`},
		keyFaultSessionOver:          {`این جلسه تمام شده.`},
		keyFaultSessionTitle:         {`بنویس این جلسه دربارهٔ چیست.`},
		keyFaultSideUnknown:          {`یکی از این‌ها را انتخاب کن: {choices}.`},
		keyFaultStageGone:            {`این ایستگاه دیگر روی راه نیست. دوباره به راه نگاه کن.`},
		keyFaultStagesMost:           {`یک راه حداکثر {n} ایستگاه دارد.`, `یک راه حداکثر {n} ایستگاه دارد.`},
		keyFaultStandingAct:          {`این را نمی‌شود به یک نفر تنها سپرد.`},
		keyFaultStandingNothing:      {`بگو چه کاری می‌توانند بکنند.`},
		keyFaultStarts:               {`یک روز و یک ساعت انتخاب کن.`},
		keyFaultStranger:             {`این گوشی هنوز تو را نمی‌شناسد. با رمزت بیا تو، یا با یک دعوت.`},
		keyFaultSupportersTwo:        {`دو نفر را انتخاب کن که آن‌جا هستند، نه یک نفر را دو بار.`},
		keyFaultTabletGone:           {`این لینک دیگر کار نمی‌کند. از کسی که در اتاق است یکی تازه بخواه.`},
		keyFaultTabletNotThis:        {`این کار روی تبلت مشترک نمی‌شود. اول تصویرت را انتخاب کن، یا با گوشی خودت انجامش بده.`},
		keyFaultTakeBackUnknown:      {`با این رمز چیزی برای پس گرفتن نیست.`},
		keyFaultTextEmpty:            {`اول چند کلمه بنویس.`},
		keyFaultTextOrPictures:       {`با کلمه بگو، یا تصویر انتخاب کن.`},
		keyFaultTextTooLong:          {`این نوشته بلند است. بیشتر از {n} حرف جا نمی‌شود.`, `این نوشته بلند است. بیشتر از {n} حرف جا نمی‌شود.`},
		keyFaultTokenHall:            {`در سالن توکن با «hall.» شروع می‌شود، بعد ثانیه‌ای که تمام می‌شود، حداکثر ۱۲ ساعت دیگر، بعد یک نقطه و دست‌کم ۱۶ حرف.`},
		keyFaultTokenNotHall:         {`توکنی که با «hall.» شروع می‌شود فقط در سالن کار می‌کند.`},
		keyFaultTooLarge:             {`این بیشتر از چیزی است که جا می‌شود. کوچک‌ترش را امتحان کن.`},
		keyFaultTooMany:              {`خیلی پشت سر هم بود. کمی صبر کن، بعد ادامه بده.`},
		keyFaultTooManyThings:        {`{n} تا هست و جا برای بیشتر نیست.`},
		keyFaultTraitsMost:           {`{n} چیز اینجا گفته شده. بیشتر جا نمی‌شود.`, `{n} چیز اینجا گفته شده. بیشتر جا نمی‌شود.`},
		keyFaultTwo:                  {`دو عضو جدا را که اینجا هستند انتخاب کن، یا هیچ‌کس.`},
		keyFaultUnavailable:          {`الان نمی‌توانیم چیزی نگه داریم. کمی بعد دوباره امتحان کن.`},
		keyFaultUnsupported:          {`این جور فایل را نمی‌توانیم بگیریم.`},
		keyFaultWelcomeFirst:         {`اول باید کسی این‌جا به تو خوش‌آمد بگوید. از کناردستی‌ات بخواه.`},
		keyFaultZoneUnknown:          {`این منطقهٔ زمانی را نمی‌شناسیم. مثلاً Europe/London را می‌شناسیم.`},
		keyFeelingBrighter:           {`رو به آفتاب`},
		keyFeelingBrighterMeans:      {`خوب`},
		keyFeelingCloudy:             {`ابری`},
		keyFeelingCloudyMeans:        {`معمولی`},
		keyFeelingPass:               {`می‌گذرم`},
		keyFeelingPassMeans:          {`پیش خودم می‌ماند`},
		keyFeelingRainy:              {`بارانی`},
		keyFeelingRainyMeans:         {`سخت`},
		keyFeelingStorm:              {`طوفانی`},
		keyFeelingStormMeans:         {`خیلی سخت`},
		keyFeelingSunny:              {`آفتابی`},
		keyFeelingSunnyMeans:         {`خیلی خوب`},
		keyFewAnswered:               {`کمتر از پنج نفر جواب دادند. پیش خودشان می‌ماند.`},
		keyFigureAlpha:               {`پرندهٔ کاغذی`},
		keyFigureButterfly:           {`پروانهٔ کاغذی`},
		keyFigureFox:                 {`روباهِ کاغذی`},
		keyFigureHare:                {`خرگوشِ کاغذی`},
		keyFigureLeaf:                {`برگِ کاغذی`},
		keyFigureOmega:               {`شاپرکِ کاغذی`},
		keyFirstInvitation:           {`اولین دعوت گروهت`},
		keyFirstTime:                 {`برای اولین بار`},
		keyFoundIt:                   {`شروع`},
		keyFoundTitle:                {`یک گروه شروع کن`},
		keyFromAct:                   {`به‌خاطر این خودمان کاری بکنیم`},
		keyFromAsk:                   {`به‌خاطر این از اداره‌ای بخواهیم`},
		keyFrontHow:                  {`برای آمدن، کد مربعی گروهت را اسکن کن، یا لینکی را که به تو داده‌اند باز کن.`},
		keyGoOn:                      {`ادامه`},
		keyGoOnTogether:              {`ادامه می‌دهیم`},
		keyGreeting:                  {`خوش آمدی، {name}`},
		keyGroupIsAsked:              {`قرار ما می‌گوید: این را گروه تصمیم می‌گیرد. تو پیشنهاد می‌کنی.`},
		keyGroupLanguages:            {`زبان‌هایی که حرف می‌زنیم`},
		keyGroupName:                 {`اسم گروهت`},
		keyGroupNameHint:             {`اسمی که نشانی از کسی ندهد.`},
		keyGroupZone:                 {`منطقهٔ زمانی`},
		keyGuardAddress:              {`جایی که کسی زندگی می‌کند`},
		keyGuardCannotHide:           {`صدا و شیوهٔ نوشتنت را نمی‌توانیم پنهان کنیم.`},
		keyGuardChange:               {`خودم درستش می‌کنم`},
		keyGuardDateOfBirth:          {`یک تاریخ کامل، شاید روز تولد`},
		keyGuardEmail:                {`یک ایمیل`},
		keyGuardFirstPerson:          {`نوشتی «من»: {name} بگوید؟`},
		keyGuardName:                 {`اسمی که شاید واقعی باشد`},
		keyGuardNothingSent:          {`هنوز چیزی فرستاده نشده. تا انتخاب نکنی چیزی نمی‌ماند.`},
		keyGuardPhone:                {`یک شمارهٔ تلفن`},
		keyGuardPostcode:             {`یک کد پستی`},
		keyGuardReference:            {`شماره‌ای از یک نامه یا کارت`},
		keyGuardSendAnyway:           {`واقعی نیست. همین‌طور بفرست`},
		keyGuardTitle:                {`این شاید نشانی از یک آدم واقعی بدهد.`},
		keyHallFounding:              {`گروهی که این‌جا در سالن شروع شود فقط تا امشب دست توست و بعد هیچ‌کس نمی‌تواند تو را دوباره راه بدهد. اگر می‌خواهی بماند، آن را پای خودِ کامپیوتر شروع کن.`},
		keyHallKeepPlace:             {`چطور جایم را نگه دارم؟`},
		keyHallKeepPlaceHow:          {`از دو نفر که تو را می‌شناسند و خودشان رمز برگشت دارند بخواه. وقت نشست، پای خودِ کامپیوتر یا با اتصال امن، هر کدام می‌گوید که تو را می‌شناسد. بعد رمز برگشت خودت را می‌گیری.`},
		keyHallNoReturn:              {`رمز برگشت برای این‌جا نیست: دیگران روی این شبکه می‌توانند آن را بخوانند. برای آمدنِ امشب، مربعِ یک دعوت را اسکن کن. پای خودِ کامپیوتر رمز برگشتت مثل همیشه کار می‌کند.`},
		keyHallOthersRead:            {`دیگران روی این شبکه می‌توانند چیزی را که می‌فرستی بخوانند`},
		keyHallOthersReadMeans:       {`چیزی که از این‌جا می‌فرستی بدون پاکت از هوای این اتاق می‌گذرد. کسی که روی همین شبکه است و راهش را بلد است می‌تواند آن را بخواند، و تا وقتی این‌جایی به جای تو بنویسد. پس این‌جا فقط چیزی را بگو که همهٔ اتاق می‌تواند بداند. روی کاغذ کسی نمی‌خواند، پای خودِ کامپیوتر هم نه. امشب تمام می‌شود: حداکثر دوازده ساعت دیگر این گوشی بیرون می‌آید.`},
		keyHallTonight:               {`جای تو این‌جا تا امشب است`},
		keyHallTonightLead:           {`این‌جا رمز برگشت نمی‌دهیم، چون دیگران می‌توانند آن را در راه بخوانند. وقتی مرورگر بسته شود، یا بعد از دوازده ساعت، این گوشی دیگر تو را نمی‌شناسد. حرف‌هایی که زده‌ای پیش گروه می‌ماند.`},
		keyHandOn:                    {`حرفم تمام شد`},
		keyHappeningNow:              {`همین حالا`},
		keyHardClash:                 {`دو نفر حرفشان می‌شود`},
		keyHardClashDo:               {`دور را نگه دار. هر کس بگوید چه لازم دارد، نه این‌که دیگری چه جور آدمی است. اگر آرام نشد، مکث را بزن.`},
		keyHardClashRemember:         {`لازم نیست امشب حلش کنی. اول امن بودنِ جمع، بعد موضوع‌ها.`},
		keyHardClashSay:              {`می‌شنوم که این برای هر دوی شما مهم است. یکی‌یکی؛ حرف هر کدام را تا آخر گوش می‌دهیم.`},
		keyHardDefends:               {`مهمانی که از اداره آمده از خودش دفاع می‌کند`},
		keyHardDefendsDo:             {`نوبت را به گروه برگردان. می‌توانند جوابشان را بنویسند و تا روزی که قرار می‌گذارید بدهند.`},
		keyHardDefendsRemember:       {`دنبال مقصر نیستیم. حرف سر این است که چه چیزی عوض می‌شود.`},
		keyHardDefendsSay:            {`امشب این‌جایید که گوش بدهید. لطفاً پیش از جواب دادن بگویید چه شنیدید.`},
		keyHardStory:                 {`کسی شروع می‌کند از زندگی خودش بگوید`},
		keyHardStoryDo:               {`آرام بپرس: ادامه بدهیم، یا کمی استراحت کنیم؟ کسی چیزی نمی‌نویسد.`},
		keyHardStoryRemember:         {`بعد یکی از دو همراه حالش را می‌پرسد، هفتهٔ بعد هم.`},
		keyHardStorySay:              {`ممنون که به ما اعتماد کردی. خودت تصمیم می‌گیری تا کجا بگویی. می‌شود بگذاریم آلفا هم بگویدش.`},
		keyHardTitle:                 {`حرف‌هایی برای لحظه‌های سخت`},
		keyHardWeeps:                 {`کسی گریه می‌کند`},
		keyHardWeepsDo:               {`صبر کن. مکث را بزن. بگذار یکی از دو همراه سراغش برود.`},
		keyHardWeepsRemember:         {`گریه کردن عیبی ندارد. جلوی همه نپرس چرا.`},
		keyHardWeepsSay:              {`تنها نیستی. هر قدر وقت لازم داری، هست. می‌توانی بمانی، یا با کسی بیرون بروی.`},
		keyHasTheTurn:                {`حالا حرف می‌زند`},
		keyHatAloneLanguage:          {`این‌جا فقط تو به این زبان می‌خوانی. اگر به آن بنویسی، شاید دیگران حدس بزنند تویی. می‌توانی به زبانی مشترک بنویسی، یا روی یک تکه کاغذ.`},
		keyHatCannotHide:             {`کلاه چه چیزی را نمی‌تواند پنهان کند`},
		keyHatCannotHideWords:        {`شیوهٔ نوشتنت. ماجرایی که فقط تو می‌دانی. کسی که این سرور را می‌گرداند و وقت نوشتنت نگاه می‌کند. دیسکی که پیش از باز شدن کلاه ببرند، با چیزی که قفلش را باز می‌کند.`},
		keyHatOpenSince:              {`کلاه باز شد. کارتت کنار بقیه است.`},
		keyHatTogether:               {`کارت‌های کلاه اسم ندارند و با هم باز می‌شوند.`},
		keyHaveInvitation:            {`تازه آمده‌ام`},
		keyHaveInvitationHow:         {`کسی از گروه به تو دعوت می‌دهد: یک کد مربعی برای اسکن، یا یک لینک.`},
		keyHaveItComeIn:              {`دارمش. بفرما تو`},
		keyHeadAsPicture:             {`همین خط به شکل تصویر، برای اسکن`},
		keyHeadLine:                  {`اگر چیزی این‌جا یا پیش از این بعداً عوض شود، این خط دیگر جور درنمی‌آید:`},
		keyHearByDay:                 {`تا {day} خبر می‌رسد.`},
		keyHeardAttention:            {`به حرفم گوش دادند؟`},
		keyHeardCommonGround:         {`چیز مشترکی پیدا کردیم؟`},
		keyHeardEmpathy:              {`حال مرا فهمیدند؟`},
		keyHeardFive:                 {`کاملاً`},
		keyHeardFour:                 {`زیاد`},
		keyHeardOne:                  {`اصلاً`},
		keyHeardRespect:              {`با من با احترام رفتار کردند؟`},
		keyHeardThree:                {`نه کم، نه زیاد`},
		keyHeardTwo:                  {`کمی`},
		keyHeardVoice:                {`توانستم چیزی را که برایم مهم است بگویم؟`},
		keyHeavyEvening:              {`شب سنگینی است؟ می‌توانی بیرون بروی، با کسی یا تنها.`},
		keyHelpDo:                    {`من کمک می‌کنم`},
		keyHelpNoMore:                {`دیگر نمی‌توانم کمک کنم`},
		keyHelpingTitle:              {`چه کسی کمک می‌کند`},
		keyHoldAgreement:             {`با هم چطور هستیم`},
		keyHoldAgreementUntil:        {`تا گروه هست می‌ماند، با همهٔ توافق‌های پیشین.`},
		keyHoldAgreementWords:        {`آنچه گروه توافق کرده، بی‌آنکه بگوید حرف چه کسی بوده؛ چه کسی برای چه نام برده شده؛ چه کسی خوانده؛ از چه کسی گروه خواسته برود. و اینکه وقت چیزی تمام شده و پاک شده است.`},
		keyHoldBack:                  {`چطور برمی‌گردی`},
		keyHoldBackUntil:             {`تا وقتی رمز تازه بگیری، از گوشی‌ای بیرون بیایی، یا از گروه بروی.`},
		keyHoldBackWords:             {`از رمز برگشت و گوشی‌هایت فقط نشانه‌ای که به آن‌ها می‌خورد. هیچ‌کس نمی‌تواند رمز را از روی آن بخواند.`},
		keyHoldCannot:                {`چه قولی نمی‌توانیم بدهیم`},
		keyHoldCannotWords:           {`کسی که این‌جا را می‌گرداند می‌تواند هر چه می‌رسد را همان وقت ببیند. شاید کسی تو را از طرز نوشتنت بشناسد، یا از ماجرایی که فقط تو می‌دانی. آنچه دیگران شنیده‌اند، چاپ کرده‌اند یا از آن عکس گرفته‌اند، برنمی‌گردد.`},
		keyHoldCharacters:            {`شخصیت‌های ما`},
		keyHoldCharactersWords:       {`کسانی که با هم ساختیم، راهشان و مرحله‌هایش، و کی چه افزود. لحظه‌ها و خواسته‌ها اسم ندارند.`},
		keyHoldDecisions:             {`آنچه تصمیم می‌گیریم`},
		keyHoldDecisionsWords:        {`چه پیشنهاد شد و کی پیشنهادش داد؛ چه از آن درآمد، به شکل جمع؛ جواب‌هایی که آشکار داده شدند. جواب‌های پنهان در آن نیست.`},
		keyHoldEvening:               {`از یک شب چه می‌ماند`},
		keyHoldEveningWords:          {`جمع‌ها: چند نفر بودند، حال‌ها چطور بود، یک کارت چند رأی گرفت، کرایه‌ها و غذاها. جدا برای هر گروه از آدم‌ها فقط وقتی هر کدام پنج نفر یا بیشتر باشند.`},
		keyHoldHands:                 {`جا برای کسی که گوشی ندارد، و تبلتی که می‌چرخد`},
		keyHoldHandsUntil:            {`اسم با رفتن آن آدم از گروه پاک می‌شود. تبلت برای یک شب کار می‌کند.`},
		keyHoldHandsWords:            {`این‌که کسی بدون گوشی جایی دارد. این‌که کی آن را ساخت، تبلت مال کی بود و کی دستش گرفت، نگه داشته نمی‌شود.`},
		keyHoldHost:                  {`نسخه‌ها، و کارهای کسی که این‌جا را می‌گرداند`},
		keyHoldHostUntil:             {`این‌که انجام شد، می‌ماند. نسخه‌ها بعد از ۳۵ روز پاک می‌شوند.`},
		keyHoldHostWords:             {`این‌که از همه چیز نسخه گرفته شد، جابه‌جا شد یا برگردانده شد، و چه روزی. نسخه‌ها قفل‌اند.`},
		keyHoldInvite:                {`دعوت‌ها، و این‌که کی کی را می‌شناسد`},
		keyHoldInviteUntil:           {`حداکثر یک هفته.`},
		keyHoldInviteWords:           {`این‌که دعوتی ساخته شد و تا کی کار می‌کند. چه کسی آن را ساخت و چه کسی با آن آمد، هیچ‌وقت نوشته نمی‌شود. این‌که چه کسی گفت «این آدم را می‌شناسم» در یک روز پاک می‌شود.`},
		keyHoldNever:                 {`چه چیزی را هیچ‌وقت نگه نمی‌داریم`},
		keyHoldNeverWords:            {`اسم واقعی، شماره تلفن، ایمیل، تاریخ تولد، کشور، نشانی یا عکس تو. این‌که چه ساعتی کاری کردی: فقط روزش. این‌که کی چه دید.`},
		keyHoldParts:                 {`کی چه نقشی گرفت`},
		keyHoldPartsUntil:            {`می‌ماند. وقتی از گروه بروی، اسمت از رویش پاک می‌شود.`},
		keyHoldPartsWords:            {`کی نشست را باز کرد، گرداند، حواسش به وقت بود، نوشت، کلاه را باز کرد، میزها را چید. پس معلوم می‌شود که آن‌جا بودی.`},
		keyHoldPassing:               {`آنچه با شب می‌گذرد`},
		keyHoldPassingUntil:          {`تا نشست بسته شود، حداکثر یک روز؛ جواب تا وقتی آنچه پرسیده شده بسته شود. فقط جمع‌ها می‌مانند. در هیچ نسخه‌ای نیست.`},
		keyHoldPassingWords:          {`کی آمد، حالت چطور است، نوبت کی بود، کی نخواست حرف بزند، کی چه انتخاب کرد، کی سر کدام میز نشست، کی گذاشت کسی برایش بنویسد، به آنچه گروه تصمیم می‌گیرد چه جواب دادی.`},
		keyHoldPlan:                  {`برنامهٔ نشست‌ها`},
		keyHoldPlanUntil:             {`حرف‌ها تا وقتی نویسنده‌شان پس بگیردشان. این‌که نشستی بود، می‌ماند.`},
		keyHoldPlanWords:             {`کی، کجا، چه غذایی هست، چطور هوای هم را داریم، کدام روزها را کنار می‌گذاریم؛ و چه کسی نوشت.`},
		keyHoldPromises:              {`آنچه می‌خواهیم و قول می‌دهیم`},
		keyHoldPromisesUntil:         {`آنچه نوشته‌ای به نام تو می‌ماند تا پس بگیری یا بروی. بر نگاه‌ها، کدها و آنچه به همه نشان داده می‌شود نامی نیست.`},
		keyHoldPromisesWords:         {`کارهایی که خودمان می‌کنیم، آنچه از اداره‌ها می‌خواهیم و جوابشان، قول‌های هر دو طرف، و آنچه دیدیم. اداره سِمَت است، نه آدم. از کدشان فقط عددی می‌ماند که کد از آن خوانده نمی‌شود.`},
		keyHoldSigned:                {`حرفی که با اسمت می‌زنی`},
		keyHoldSignedUntil:           {`تا پسش بگیری. بعد برای همیشه پاک می‌شود.`},
		keyHoldSignedWords:           {`کارت‌هایت، موضوع‌هایی که می‌خواهی، سؤال‌هایت، با اسمت کنارشان.`},
		keyHoldStays:                 {`تا گروه هست، می‌ماند.`},
		keyHoldTaken:                 {`این‌که چیزی پس گرفته شد`},
		keyHoldTakenWords:            {`فقط همین، هیچ‌وقت نه این‌که کی. فهرستی از شماره‌ها، که خودشان چیزی نمی‌گویند، نمی‌گذارد هیچ نسخه‌ای آن حرف‌ها را برگرداند.`},
		keyHoldTranslations:          {`حرف‌ها به زبانی دیگر`},
		keyHoldTranslationsUntil:     {`تا پسش بگیری. وقتی اصل حرف پس گرفته شود، این هم پاک می‌شود.`},
		keyHoldTranslationsWords:     {`معنی حرف کسی به زبانی دیگر، کی آن را نوشت، و کی آن را درست دید.`},
		keyHoldUnsigned:              {`حرفی که بی‌نام زده می‌شود`},
		keyHoldUnsignedUntil:         {`تا وقتی با رمزش پس گرفته شود.`},
		keyHoldUnsignedWords:         {`فقط حرف‌ها. نه این‌که کی، نه چه ساعتی، نه با کدام گوشی. تا وقتی در کلاه است هیچ‌کس نمی‌بیندش و در هیچ نسخه‌ای نیست.`},
		keyHoldWorries:               {`نگرانی‌ها، و آنچه درست نبوده`},
		keyHoldWorriesUntil:          {`یک سال، مگر گروه زمان دیگری توافق کرده باشد. با رمزش پیش از آن می‌شود پسش گرفت.`},
		keyHoldWorriesWords:          {`حرف‌ها، و اینکه برای چه کسانی است. اینکه چه کسی نوشته فقط اگر خودش خواسته باشد. هیچ‌کس دیگر نمی‌بیندشان و نمی‌فهمد که هستند؛ فقط نوشته می‌شود که شنونده دیده است.`},
		keyHoldYou:                   {`این‌جا کی هستی`},
		keyHoldYouUntil:              {`اسمت با رفتن تو از گروه پاک می‌شود. بقیه بی‌نام می‌ماند.`},
		keyHoldYouWords:              {`اسم ساختگی‌ات، تصویرت، زبانت، این‌که چرا این‌جایی، چند دعوت میان تو و کسانی است که شروع کردند، و روزی که آمدی. و اسم گروه.`},
		keyHoldsLead:                 {`هر چه این‌جا نگه داشته می‌شود، و تا کی. هر چه این‌جا نیست، نگه نمی‌داریم.`},
		keyHoldsTitle:                {`چه نگه می‌داریم و چه نه`},
		keyHoldsUntil:                {`تا کی:`},
		keyHome:                      {`خانه`},
		keyHomeQuiet:                 {`الان خبری نیست. جلسه‌ای که بتوانی بیایی، وقتی شروع شود اینجا می‌آید.`},
		keyHostStep1:                 {`برگهٔ اول را آویزان کن. با اسم‌های ساختگی رویش بنویس امشب چه کسی چه می‌کند.`},
		keyHostStep2:                 {`شش چهره را بچین. هر کس یک لوبیا یا سنگ می‌گذارد؛ «می‌گذرم» هم همان‌قدر حساب است. بشمار و عددها را روی چهره‌ها بنویس.`},
		keyHostStep3:                 {`هر کس می‌تواند کنار چیزی که می‌خواهد از آن حرف بزند نقطه بگذارد. هر چه کم است اضافه کن.`},
		keyHostStep4:                 {`برگه‌ها را قاطی کن. هر کس یکی می‌کشد تا کسی نداند کدام شماره دست کیست.`},
		keyHostStep5:                 {`سؤال را دور بچرخان. بعد هر کس علامت می‌زند یا می‌نویسد، نوار را جدا می‌کند و برگه را در کلاه می‌گذارد. برگهٔ خالی هم خوب است.`},
		keyHostStep6:                 {`وقتی همه در کلاه‌اند، قاطی کن و بچین. هر کس می‌تواند روی چیزهای مهم نقطه بگذارد.`},
		keyHostStep7:                 {`بعد، برگه‌ها را با شمارهٔ پایین وارد کن. سپس برگه‌ها و این کاغذ را پاره کن.`},
		keyHostTitle:                 {`برای کسی که شب را می‌گرداند`},
		keyIComeAs:                   {`این‌جا می‌آیم چون…`},
		keyInPictures:                {`یا با تصویر: تا سه تا انتخاب کن`},
		keyInTheHat:                  {`در کلاه است.`},
		keyInWords:                   {`با کلمه`},
		keyInterpreting:              {`در حال ترجمه`},
		keyInventedName:              {`اسم ساختگی تو`},
		keyInvitationAsPicture:       {`دعوت به شکل تصویر، برای اسکن`},
		keyInvitationHow:             {`هر کس اسکنش کند، یک اسم ساختگی انتخاب می‌کند و این‌جاست. فقط یک بار نشانش می‌دهیم.`},
		keyInviteDo:                  {`دعوت`},
		keyInviteForWhom:             {`برای چه کسی؟`},
		keyInviteHow:                 {`هیچ‌جا نوشته نمی‌شود چه کسی چه کسی را دعوت کرد.`},
		keyInviteLead:                {`یک کد مربعی برای اسکن، روی این گوشی یا روی کاغذ.`},
		keyInviteMade:                {`این هم دعوتت.`},
		keyInviteMake:                {`دعوت را بساز`},
		keyInviteMany:                {`برای چند نفر`},
		keyInviteManySession:         {`تا آخر همین جلسه کار می‌کند.`},
		keyInviteManyTomorrow:        {`تا فردا کار می‌کند.`},
		keyInviteManyWeek:            {`هفت روز کار می‌کند.`},
		keyInviteOne:                 {`برای یک نفر`},
		keyInviteOneSmall:            {`یک روز کار می‌کند.`},
		keyInvitePartnerHow:          {`فقط موضوع‌ها و تختهٔ همین یک جلسه را می‌بینند، تا وقتی این‌جا هستند. نه چیز دیگر.`},
		keyInvitePartnerTitle:        {`کسی را از اداره‌ای دعوت کن`},
		keyInviteTitle:               {`کسی را دعوت کن`},
		keyItIsKept:                  {`نگه داشته شد.`},
		keyItemDone:                  {`از آن حرف زدیم`},
		keyJoinCircle:                {`به حلقه بپیوند`},
		keyJourneyOwn:                {`راه خودمان`},
		keyJourneyOwnSmall:           {`خالی شروع کنید و ایستگاه‌ها را با هم اضافه کنید.`},
		keyJourneyReady:              {`راه رسیدن به امنیت در اسکاتلند`},
		keyJourneyReadySmall:         {`ایستگاه‌های آماده با زبان ساده، به روز تا {month}. هر کدام را می‌توانید عوض کنید.`},
		keyKeepCards:                 {`کارت‌ها، و چیزهایی که می‌خواستیم درباره‌شان حرف بزنیم`},
		keyKeepForGood:               {`همیشه، تا وقتی کسی مال خودش را پس بگیرد`},
		keyKeepLead:                  {`بعد خودبه‌خود و برای همیشه پاک می‌شوند.`},
		keyKeepMoments:               {`لحظه‌های شخصیت‌هایمان، و آنچه باید عوض شود`},
		keyKeepOnPhone:               {`این گوشی مرا بشناسد`},
		keyKeepOnPhoneRisk:           {`هر کس این گوشی را باز کند، می‌تواند به جای تو وارد شود.`},
		keyKeepTitle:                 {`حرف‌ها را چه مدت نگه می‌داریم`},
		keyKeepWorries:               {`نگرانی‌ها، و آنچه درست نبوده`},
		keyKeyBesideData:             {`کلید روی همان دیسکی است که داده‌ها رویش هستند: هر کس این دیسک را ببرد، می‌تواند همه چیز را بخواند.`},
		keyLastWordBefore:            {`قبلاً چه گفته شده`},
		keyLastWordDo:                {`بگو این‌طور بود`},
		keyLastWordGroup:             {`همهٔ ما با هم`},
		keyLastWordLead:              {`همان‌طور که واقعاً بود. هر کسی می‌تواند بی‌اسم بگوید.`},
		keyLastWordLived:             {`کسانی که زندگی‌اش می‌کنند`},
		keyLastWordNobody:            {`هیچ‌کس: از پیش تصمیم گرفته شده بود`},
		keyLastWordOffice:            {`یک اداره: از ما پرسیدند، یا فقط خبر دادند`},
		keyLastWordPartner:           {`مهمانی از یک سازمان`},
		keyLastWordPractitioner:      {`کسانی که با ما کار می‌کنند`},
		keyLastWordTitle:             {`حرف آخر را کی زد؟`},
		keyLeadInTheirPlace:          {`مجبور شد برود، یا برایش سنگین است؟ هر کسی می‌تواند به جای او ادامه بدهد.`},
		keyLeadTitle:                 {`گرداندن جلسه`},
		keyLeaveDo:                   {`برای همیشه می‌روم`},
		keyLeaveHow:                  {`اسمت، رمزهایت و هر چه اسم تو رویش است برای همیشه پاک می‌شود. حرفی که بی‌نام زده‌ای می‌ماند: هیچ‌کس نمی‌داند تو گفتی.`},
		keyLeaveLead:                 {`اسم و حرف‌هایت هم با تو می‌روند.`},
		keyLeaveQuickly:              {`خروج فوری`},
		keyLeaveTitle:                {`رفتن از گروه`},
		keyLeavingQuickly:            {`«خروج فوری» چه می‌کند`},
		keyLeavingQuicklyCannot:      {`نمی‌تواند تاریخچهٔ مرورگر را پاک کند، و نه چیزی را که کسی دیده. پنجرهٔ خصوصی چیز کمتری به جا می‌گذارد.`},
		keyLeavingQuicklyDoes:        {`همان لحظه تو را از این گوشی بیرون می‌آورد و یک دستور آشپزی نشان می‌دهد. سه بار زدنِ پشت سر همِ Shift هم همین کار را می‌کند. با رمز برگشتت دوباره وارد می‌شوی.`},
		keyLedAct:                    {`کاری می‌کنیم`},
		keyLedAsk:                    {`از {office} خواستیم`},
		keyLedPromise:                {`قولی داده شد`},
		keyLedTitle:                  {`از این چه شد`},
		keyLegNo:                     {`بعد از نه`},
		keyLegRoad:                   {`راه`},
		keyLegYes:                    {`بعد از بله`},
		keyLendCan:                   {`هر کس دستش بگیرد می‌تواند چیزی بی‌نام بگوید. کسی که گوشی ندارد تصویر خودش را می‌زند و همراه می‌شود.`},
		keyLendCannot:                {`صفحه‌های شخصی هیچ‌کس را باز نمی‌کند. وقتی به نفر بعد می‌رسد، یا دو دقیقه دست‌نخورده می‌ماند، چیزی از نفر پیش نمی‌ماند. با پایان جلسه تمام می‌شود.`},
		keyLendDo:                    {`برای تبلت پیوندی بساز`},
		keyLendLead:                  {`بگذار یک تبلت در اتاق دست‌به‌دست شود.`},
		keyLendMade:                  {`این را روی تبلت باز کن. فقط همین یک بار آن را می‌بینی.`},
		keyLendPicture:               {`پیوند برای تبلت، به شکل کد مربعی`},
		keyLendThis:                  {`همین دستگاه تبلت بشود`},
		keyLendThisWarn:              {`جای خودت روی این دستگاه تمام می‌شود. رمز برگشتت دم دستت باشد تا بتوانی برگردی.`},
		keyLendTitle:                 {`تبلتی برای همه`},
		keyLetGoHow:                  {`اوضاع عوض می‌شود. دیگر کسی منتظرش نیست و کسی مقصر نیست. هر که بعداً چیزی درباره‌اش بگوید، دوباره برش می‌دارد.`},
		keyLetGoTitle:                {`رهایش کنیم`},
		keyLetterBehind:              {`پشت این، چیزهایی است که جمع کرده‌ایم: {n}.`},
		keyLetterCodeComes:           {`کد این‌جا می‌آید.`},
		keyLetterFrom:                {`ما {group} هستیم، گروهی از کسانی که این‌جا زندگی می‌کنند و کسانی که با آنان کار می‌کنند. می‌خواهیم:`},
		keyLetterHearBy:              {`دوست داریم تا {day} از شما بشنویم.`},
		keyLetterHow:                 {`لطفاً در این صفحه جواب بدهید. حساب لازم نیست. کد را بنویسید یا مربع را بخوانید. جوابتان را همهٔ گروه می‌خواند.`},
		keyLetterLanguage:            {`زبان نامه`},
		keyLetterMade:                {`نامه آماده است`},
		keyLetterMadeHow:             {`همین حالا چاپش کن، یا پیوند را به اداره بده. کد فقط همین یک بار دیده می‌شود. بعداً می‌شود کد تازه‌ای ساخت، و کد قبلی تمام می‌شود.`},
		keyLetterMeans:               {`معنای آن به این زبان، آن‌طور که کسی از گروه گفته:`},
		keyLetterQr:                  {`همان به شکل کد مربعی`},
		keyLetterTitle:               {`نامه`},
		keyLetterWithoutCode:         {`اداره این‌طور می‌خواندش. کد رویش نیست: فقط یک بار، وقتی نامه آماده شد، نشان داده شد.`},
		keyLineStands:                {`تا کجا`},
		keyLineWhat:                  {`چه`},
		keyLinesHeading:              {`چه می‌خواهیم و چه قولی داده شد`},
		keyLinesNone:                 {`هنوز چیزی خواسته نشده. معمولاً با چیزی از راه آلفا شروع می‌شود، یا با چیزی که با هم قبول کرده‌اید: از اداره‌ای بخواهید که می‌تواند آن را عوض کند.`},
		keyLinesSays:                 {`هر خط یک خواسته یا قول است. دایره‌های پُر مرحله‌هایی‌اند که رسیده‌اند، دایرهٔ روشن جایی است که کار ایستاده، و علامت تعجب یعنی دیر شده یا جوابی نیست. مربعِ آخر چیزی است که گروه دید: تیک یعنی عوض شد؛ دو خط یعنی نشد؛ پیکان رو به پایین یعنی بدتر شد؛ خط‌چین یعنی هنوز نگاه نکرده‌ایم.`},
		keyLinesTitle:                {`خط‌های مرحله‌ها، و در آخر نگاه خود ما`},
		keyLinkHere:                  {`لینکی که به تو داده‌اند`},
		keyLinkHereHint:              {`از پیام کپی کن و اینجا بگذار.`},
		keyListenTo:                  {`گوش بده: {what}`},
		keyListenersHint:             {`دو یا سه نفر خوب است، و نه همه از یک طرف: تا هیچ‌کس مجبور نباشد سراغ کسی برود که حرف از اوست.`},
		keyListenersHome:             {`هنوز کسی برای شنیدن نگرانی‌ها نام برده نشده. با هم دو نفر را که همه به آن‌ها اعتماد دارند انتخاب کنید.`},
		keyListenersHomeDo:           {`انتخابشان کنید`},
		keyListenersNone:             {`هنوز کسی نام برده نشده، پس هیچ‌کس آن را نمی‌خوانَد.`},
		keyLookAgain:                 {`ببین چه چیز تازه‌ای هست`},
		keyLostCode:                  {`رمزم را گم کرده‌ام`},
		keyLostCodeHow:               {`به یک جلسه بیا. دو عضو که تو را می‌شناسند می‌توانند روی گوشی‌شان ضامنت شوند. بعد رمز تازه می‌گیری.`},
		keyLostLead:                  {`این‌ها در ایستگاه‌هایی گفته شد که دیگر روی راه نیستند.`},
		keyLostTitle:                 {`بی‌جا روی راه`},
		keyMainMenu:                  {`فهرست اصلی`},
		keyMakeUpName:                {`یک اسم از خودت بساز. نه اسم واقعی‌ات. ما هیچ‌وقت اسم واقعی، شماره یا ایمیلت را نمی‌پرسیم.`},
		keyMandateActAskOpenly:       {`دیدن جواب هم پیش از تصمیم`},
		keyMandateActChangeAgreement: {`عوض کردن اینکه با هم چطور هستیم`},
		keyMandateActDecide:          {`هر پیشنهادی که کسی بدهد`},
		keyMandateActInviteOffice:    {`از یک اداره چیزی خواستن`},
		keyMandateActPublish:         {`چیزی را به همه نشان دادن`},
		keyMandateActRemove:          {`از کسی خواستن که برود`},
		keyMandateActShare:           {`چیزی از خودمان را به یک اداره دادن`},
		keyMandateAlways:             {`این همیشه با گروه است.`},
		keyMandateAnswered:           {`باید جواب داده باشند، از کسانی که معمولاً می‌آیند: {share}`},
		keyMandateAsked:              {`دست‌کم می‌پرسیم: {time}`},
		keyMandateDays:               {`دست‌کم چه مدت می‌پرسیم؟`},
		keyMandateGroup:              {`گروه تصمیم می‌گیرد`},
		keyMandateOne:                {`هر کس بخواهد می‌تواند`},
		keyMandateQuorum:             {`چند نفر از کسانی که معمولاً می‌آیند باید جواب داده باشند؟`},
		keyMandateWho:                {`چه کسی تصمیم می‌گیرد؟`},
		keyMandatesLead:              {`اینجا هیچ‌کس، هر که باشد، این‌ها را تنها انجام نمی‌دهد: اول از گروه پرسیده می‌شود.`},
		keyMandatesTitle:             {`برای چه چیزی گروه لازم است`},
		keyMatters:                   {`برایم مهم است`},
		keyMattersToMe:               {`برایم مهم است {n}`, `برایم مهم است {n}`},
		keyMeLead:                    {`اسمی را که این‌جا داری عوض کن.`},
		keyMeTitle:                   {`اسم و تصویر من`},
		keyMeaningBy:                 {`با کلمه‌های`},
		keyMeaningDo:                 {`همین‌طور بگو`},
		keyMeaningDoubted:            {`یکی می‌گوید: نه کاملاً`},
		keyMeaningIsRight:            {`درست است`},
		keyMeaningNone:               {`هنوز کسی این را به زبان دیگری برنگردانده است.`},
		keyMeaningNotQuite:           {`نه کاملاً`},
		keyMeaningPictures:           {`با کلمه بگو این تصویرها به تو چه می‌گویند.`},
		keyMeaningRight:              {`نگاه شده، و درست است`},
		keyMeaningSay:                {`به {language} بگو`},
		keyMeaningSigned:             {`اسم تو کنارش می‌آید.`},
		keyMeaningTitle:              {`به زبان‌های دیگر`},
		keyMeaningUnchecked:          {`هنوز کسی نگاهش نکرده`},
		keyMeansAsk:                  {`این را به زبان من بگو`},
		keyMeansChecked:              {`یک نفر از گروه به زبان تو برگردانده، و یکی دیگر نگاهش کرده`},
		keyMeansInWords:              {`با کلمه بگویش`},
		keyMeansUnchecked:            {`یک نفر از گروه به زبان تو برگردانده. هنوز کسی نگاهش نکرده`},
		keyMessageBetter:             {`چطور باید باشد؟`},
		keyMessageDo:                 {`درستش کن`},
		keyMessageEnglish:            {`به انگلیسی`},
		keyMessageForm:               {`شکل {n} از {m}: کلمه‌ها با عدد عوض می‌شوند.`},
		keyMessageGaps:               {`{gaps} را همین‌طور بگذار: آن‌جا اسمی یا عددی می‌آید.`},
		keyMessageNow:                {`آن‌طور که الان هست`},
		keyMessageRight:              {`درست شده`},
		keyMessagesAfter:             {`بعدی‌ها`},
		keyMessagesAll:               {`همهٔ کلمه‌ها`},
		keyMessagesBefore:            {`قبلی‌ها`},
		keyMessagesHow:               {`آنچه درست می‌کنی این‌جا جمع می‌شود. گروه می‌تواند آن را به کسانی بدهد که این صفحه‌ها را می‌سازند.`},
		keyMessagesLead:              {`هر جا زبانت را بد حرف می‌زند، بهترش را بگو.`},
		keyMessagesNone:              {`چنین کلمه‌هایی این‌جا نیست.`},
		keyMessagesSearch:            {`کدام کلمه‌ها؟`},
		keyMessagesSearchDo:          {`بگرد`},
		keyMessagesTake:              {`همهٔ درست‌شده‌ها را بردار`},
		keyMessagesTitle:             {`کلمه‌های این صفحه را درست کن`},
		keyMinutesOf:                 {`{day} چه گفتیم`},
		keyMinutesTitle:              {`چه گفتیم`},
		keyMomentAdd:                 {`اینجا لحظه‌ای اضافه کن`},
		keyMomentDecides:             {`اینجا که تصمیم می‌گیرد`},
		keyMomentFeels:               {`چه حسی دارد`},
		keyMomentHappens:             {`چه پیش می‌آید`},
		keyMomentHarms:               {`چه آزار می‌دهد`},
		keyMomentHelps:               {`چه کمک می‌کند`},
		keyMomentKind:                {`چه‌جور لحظه‌ای؟`},
		keyMomentNoName:              {`اسمت با این نگه داشته نمی‌شود.`},
		keyMomentNoNameSmall:         {`نه گروه نگه می‌دارد، نه کامپیوتر.`},
		keyMomentPictures:            {`یا با عکس`},
		keyMomentSayAs:               {`از زبان {name} بگو`},
		keyMomentTogether:            {`لحظه‌ها با هم و بی‌اسم پیدا می‌شوند: وقتی کلاه باز شود، یا روز تمام شود.`},
		keyMomentWords:               {`با کلمه`},
		keyMomentWordsHint:           {`بگو {name}، نه «من».`},
		keyMomentsN:                  {`{n} لحظه`, `{n} لحظه`},
		keyMore:                      {`بیشتر`},
		keyMoreAbout:                 {`دربارهٔ این صفحه‌ها`},
		keyMorePhones:                {`گوشی، و بی‌گوشی بودن`},
		keyMoreTitle:                 {`ما، و من`},
		keyMoreTonight:               {`امشب`},
		keyNameIdeas:                 {`چنار, کتری, سینه‌سرخ, دارچین, نم‌نم, قوری, زعفران, قناری, سرو, دکمه, همیشه‌بهار, انگشتانه, قاصدک, آلو, شب‌بو`},
		keyNewHere:                   {`تازه‌واردها`},
		keyNewcomerAtHome:            {`تازه آمده‌ای و چه خوب که آمدی. دفعهٔ بعد کی و کجا جمع می‌شویم، کسی که دعوتت کرد به تو می‌گوید. همین که یکی از گروه کنار اسمت «خوش‌آمد بگو» را بزند، اینجا هم می‌بینی.`},
		keyNewcomerNote:              {`تازه آمده‌ای. جلسه‌ای را که در آن هستی می‌بینی. از کسی که کنارت است بخواه کنار اسمت «خوش‌آمد بگو» را بزند؛ آن‌وقت چیزهای دیگر را هم می‌بینی.`},
		keyNextUp:                    {`بعدی`},
		keyNoNetworkWriteOn:          {`بنویس. شبکه که برگشت، خودش فرستاده می‌شود، فقط یک بار.`},
		keyNoRoundYet:                {`هنوز سؤالی نمی‌چرخد. گرداننده یکی را شروع می‌کند.`},
		keyNobodyWalked:              {`هنوز کسی از اینجا نگذشته.`},
		keyNotOnRoad:                 {`روی این راه نیست.`},
		keyNotSaidYet:                {`هنوز کسی این را نگفته.`},
		keyNoticesHere:               {`همین حالا چه شد`},
		keyOfficeAnswerAgain:         {`دوباره جواب بدهید`},
		keyOfficeAnswerAgainHow:      {`تازه‌ترین جواب حساب است. گفته‌های قبلی دیده می‌شوند.`},
		keyOfficeAnswerTitle:         {`جواب شما`},
		keyOfficeBenefits:            {`ادارهٔ کمک‌هزینه`},
		keyOfficeBy:                  {`سِمَت کسی که می‌نویسد`},
		keyOfficeByHint:              {`سِمَت کافی است، نام لازم نیست.`},
		keyOfficeCodeHint:            {`۲۴ رقم. فاصله‌ها مهم نیستند.`},
		keyOfficeCodeLabel:           {`کد نامه`},
		keyOfficeCodeLead:            {`یک گروه محلی به ادارهٔ شما نامه نوشته است. کدی را که در نامه است بنویسید تا بخوانید چه می‌خواهند و پاسخ بدهید. به حساب کاربری نیازی نیست.`},
		keyOfficeCodeTitle:           {`کد شما`},
		keyOfficeCollege:             {`کالج`},
		keyOfficeCouncil:             {`شهرداری`},
		keyOfficeCourt:               {`قاضی`},
		keyOfficeDoorAnew:            {`کد تازه بساز`},
		keyOfficeDoorClose:           {`ببند`},
		keyOfficeDoorCloseHow:        {`هر کدام از ما می‌تواند فوراً ببنددش. باز کردن دوباره با گروه است.`},
		keyOfficeDoorClosed:          {`بسته است. کدشان دیگر به جایی نمی‌رسد. آنچه گفته‌اند این‌جا می‌ماند.`},
		keyOfficeDoorHall:            {`روی این شبکه کد ساخته نمی‌شود، چون دیگران هم می‌توانند بخوانند. نامه را روز دیگری با اتصال امن آماده کن.`},
		keyOfficeDoorHas:             {`کد دارند. اگر به دست دیگری افتاده، کد تازه بساز: قبلی همان لحظه تمام می‌شود.`},
		keyOfficeDoorMake:            {`نامه را آماده کن`},
		keyOfficeDoorNone:            {`هنوز چیزی بیرون نرفته. اداره دقیقاً همین را می‌خواند:`},
		keyOfficeDoorOpen:            {`دوباره باز کن`},
		keyOfficeDoorTitle:           {`راه ورود اداره`},
		keyOfficeEmployer:            {`کارفرما`},
		keyOfficeHeading:             {`{group} از شما می‌خواهد`},
		keyOfficeHealth:              {`بهداشت و درمان`},
		keyOfficeHearBy:              {`اگر دوباره می‌نویسید: تا کی؟`},
		keyOfficeHomeOffice:          {`وزارت کشور`},
		keyOfficeHousingContractor:   {`شرکت خانه`},
		keyOfficeKept:                {`اگر کس دیگری جای شما بیاید، قول با سِمَت می‌ماند. این که چیزی عوض شد یا نه، خود گروه می‌گوید.`},
		keyOfficeLawyer:              {`وکیل`},
		keyOfficeLead:                {`این صفحه برای سِمَت شماست، هر که باشد. حساب لازم نیست. آنچه این‌جا بنویسید را همهٔ گروه می‌خواند و نزد آن می‌ماند.`},
		keyOfficeNobodyKnows:         {`هیچ‌کس اینجا نمی‌داند`},
		keyOfficePassTo:              {`اگر مربوط به ادارهٔ دیگری است: کدام؟`},
		keyOfficePromise:             {`اگر می‌توانید قولی بدهید`},
		keyOfficeReportTitle:         {`بگویید تا کجا رسیده`},
		keyOfficeReword:              {`قول را طور دیگری بگویید`},
		keyOfficeRewordHint:          {`اگر کلمه‌ها درست‌اند خالی بگذارید. کلمه‌های قبلی دیده می‌شوند.`},
		keyOfficeSaidTitle:           {`تا این‌جا چه گفته شد`},
		keyOfficeSays:                {`اداره می‌گوید`},
		keyOfficeSee:                 {`اگر عمل شود، مردم چه می‌بینند؟`},
		keyOfficeSend:                {`برای گروه بفرست`},
		keyOfficeText:                {`به زبان خودتان`},
		keyOfficeTextHint:            {`چرا، یا چه می‌خواهید بدانید. کلمه‌های کوتاه و ساده راحت‌تر ترجمه می‌شوند.`},
		keyOfficeTitle:               {`نامه‌ای از یک گروه`},
		keyOfficeWarning:             {`دیگران هم می‌توانند بخواهند این نامه و جوابش را ببینند.`},
		keyOfficeWarningMore:         {`اداره‌های عمومی اگر کسی بخواهد باید نشان دهند چه دارند. کارکنانشان هم شاید موظف باشند به آنچه می‌خوانند عمل کنند. چیزی ننویسید که کسی از روی آن پیدا شود.`},
		keyOnPaper:                   {`نشست روی کاغذ`},
		keyOnPaperLead:               {`تمام شب بدون گوشی، پروژکتور و برق. چاپش کن و با خودت ببر. بعد برگه‌ها را همین‌جا وارد می‌کنیم.`},
		keyOnTheWall:                 {`روی دیوار`},
		keyOpenDo:                    {`این‌جاییم. شروع کنیم`},
		keyOpenEarly:                 {`زودتر از برنامه شروع می‌کنیم`},
		keyOpenHatDo:                 {`کلاه را باز کن`},
		keyOpenHow:                   {`هر دو همراه این‌جا در اتاق هستند؟ اگر نه، کسان دیگری را انتخاب کن که هستند.`},
		keyOpenNow:                   {`همین حالا باز است`},
		keyOpenSupporters:            {`این‌جا هستند`},
		keyOpenTitle:                 {`شروع جلسه`},
		keyOurCheck:                  {`نگاه خود ما`},
		keyOutcomeAgreed:             {`توافق کردیم`},
		keyOutcomeAgreedSmall:        {`به‌اندازهٔ کافی جواب دادیم و هیچ‌کس نگفت ضرر دارد.`},
		keyOutcomeChosen:             {`انتخاب کردیم: {choice}`},
		keyOutcomeEmergency:          {`در وضع فوری، همان دم انجام شد`},
		keyOutcomeEmergencySmall:     {`دو نفری که قرار ما نام برده این را با هم انجام دادند. در جلسهٔ بعد نگاهش می‌کنیم.`},
		keyOutcomeLapsed:             {`کسی نبستش، پس رها شد`},
		keyOutcomeLetGo:              {`رهایش کردیم`},
		keyOutcomeObjected:           {`به ما برمی‌گردد`},
		keyOutcomeObjectedSmall:      {`کسی می‌گوید ضرر می‌زند. چه چیزی باید فرق کند؟`},
		keyOutcomeOvertaken:          {`توافق کردیم، ولی دیگر نمی‌شد انجامش داد.`},
		keyOutcomeTiedSmall:          {`دو گزینه به یک اندازه نقطه دارند. یک بار دیگر حرف بزنیم و دوباره بپرسیم.`},
		keyOutcomeTooFew:             {`کمتر از حد لازم جواب دادیم`},
		keyOutcomeTooFewSmall:        {`پس تصمیمی گرفته نشد: سکوت هیچ‌کس بله نیست.`},
		keyPackNumber:                {`شمارهٔ این بسته`},
		keyPackNumberKeep:            {`این شماره را به کسی نشان نده: با آن می‌شود همهٔ برگه‌های این بسته را پس گرفت.`},
		keyPageAfter:                 {`بعدی`},
		keyPageBefore:                {`قبلی`},
		keyPagesOf:                   {`صفحهٔ {n} از {m}`},
		keyPairLead:                  {`قاعده‌ها یکی، روزها جدا. کجا از هم جدا می‌شوند؟`},
		keyPairTitle:                 {`دو راه، کنار هم`},
		keyPaperDotHint:              {`یک نقطه برای چیزی که برایت مهم است.`},
		keyPaperDots:                 {`یک صفحه نقطه برای بریدن`},
		keyPaperFresh:                {`هر بار که این صفحه باز می‌شود، برگه‌ها شماره‌های تازه دارند. این‌جا چیزی از آن‌ها نمی‌ماند.`},
		keyPaperLanguages:            {`زبان‌های روی برگه‌ها`},
		keyPaperLanguagesHint:        {`دو تا جا می‌شود. چهره‌ها به همهٔ زبان‌های این شب‌اند.`},
		keyPaperOnAPage:              {`چه اندازه؟`},
		keyPaperOnScreen:             {`این‌جا چند صفحه را می‌بینی. همه چاپ می‌شوند.`},
		keyPaperPerPage:              {`{n} تا در هر صفحه`, `{n} تا در هر صفحه`},
		keyPaperQuestionHint:         {`اگر هیچ‌کدام را انتخاب نکنی، جا هست که با دست بنویسی.`},
		keyPaperShow:                 {`همین‌طور بسازش`},
		keyPaperSlips:                {`چند برگه؟`},
		keyPaperStories:              {`برگه‌های بزرگ آدم‌های ساختگی ما از صفحهٔ خودشان چاپ می‌شوند.`},
		keyPassOnDo:                  {`همین را از آن‌ها بخواهیم`},
		keyPassOnTitle:               {`کارِ ادارهٔ دیگری است: بسپاریم؟`},
		keyPassThis:                  {`این دور می‌گذرم`},
		keyPassedOnFrom:              {`این را سپرده‌اند: آنچه اول خواستیم`},
		keyPassedThis:                {`این دور از نوبتت گذشتی. با حرف زدن فرقی ندارد.`},
		keyPassingCounts:             {`گذشتن از نوبت با حرف زدن فرقی ندارد.`},
		keyPathHarms:                 {`آزار`},
		keyPathHelps:                 {`کمک`},
		keyPathSaysTall:              {`راه جایی که چیزی کمک می‌کند به یک سو می‌رود و جایی که چیزی آزار می‌دهد به سوی دیگر. فهرست پایین همین را می‌گوید.`},
		keyPathSaysWide:              {`راه جایی که چیزی کمک می‌کند بالا می‌رود و جایی که چیزی آزار می‌دهد پایین. فهرست پایین همین را می‌گوید.`},
		keyPathTitle:                 {`نقاشی راه {name}`},
		keyPauseDo:                   {`همه کمی مکث کنیم`},
		keyPauseHow:                  {`یک لمس، بی‌نام. دور گفتگو می‌ایستد و دیوار آرام می‌شود.`},
		keyPauseSignalIs:             {`همان‌طور که قرار گذاشتیم:`},
		keyPauseTitle:                {`مکث`},
		keyPausedHeading:             {`مکث می‌کنیم`},
		keyPausedLead:                {`کسی آرامش خواست. نفس بکش. کمی آب بخور. کسی نمی‌پرسد چه کسی.`},
		keyPausedSupporter:           {`امشب تو برای دیگران این‌جایی.`},
		keyPausedSupporterHow:        {`دور و برت را نگاه کن. چه کسی به همراهی نیاز دارد؟ کنارش بنشین، یا با هم بیرون بروید. دلیل نپرس.`},
		keyPausedTurnTo:              {`می‌توانی سراغ این‌ها بروی`},
		keyPausedWhoGoesOn:           {`وقتی همه آماده بودند، گرداننده «ادامه می‌دهیم» را می‌زند.`},
		keyPeopleHere:                {`{n} نفر این‌جاست`, `{n} نفر این‌جا هستند`},
		keyPersonSince:               {`از {day} اینجا`},
		keyPersonTitle:               {`یکی از اینجا`},
		keyPhonelessAdd:              {`به کسی جایی بده`},
		keyPhonelessDo:               {`این‌جا جایی داشته باشد`},
		keyPhonelessHow:              {`با تبلتی که دست‌به‌دست می‌شود همراه‌اند، یا کسی برایشان می‌نویسد. اگر بعداً گوشی گرفتند، دو نفر که می‌شناسندشان ضامنشان می‌شوند.`},
		keyPhonelessLead:             {`به کسی که گوشی ندارد این‌جا جایی بده.`},
		keyPhonelessTitle:            {`کسانی که گوشی ندارند`},
		keyPhonelessTogether:         {`این را همراه خودش پر کن.`},
		keyPictureBrush:              {`قلم‌مو`},
		keyPictureCherry:             {`گیلاس`},
		keyPictureDrum:               {`طبل`},
		keyPictureFern:               {`سرخس`},
		keyPictureFlute:              {`نی`},
		keyPictureGoldfinch:          {`سهره`},
		keyPictureHen:                {`مرغ`},
		keyPictureHint:               {`یکی را انتخاب کن، یا بسپارش به ما.`},
		keyPictureKettle:             {`کتری`},
		keyPictureKite:               {`بادبادک`},
		keyPictureLantern:            {`فانوس`},
		keyPictureLemon:              {`لیمو`},
		keyPictureMoon:               {`ماه`},
		keyPictureNeedle:             {`سوزن`},
		keyPictureOlive:              {`زیتون`},
		keyPictureOud:                {`عود`},
		keyPicturePomegranate:        {`انار`},
		keyPictureRain:               {`باران`},
		keyPictureRainbow:            {`رنگین‌کمان`},
		keyPictureRobin:              {`سینه‌سرخ`},
		keyPictureSnow:               {`برف`},
		keyPictureSpade:              {`بیل`},
		keyPictureSun:                {`خورشید`},
		keyPictureSunflower:          {`آفتابگردان`},
		keyPictureSwallow:            {`پرستو`},
		keyPictureThistle:            {`خار`},
		keyPictureTulip:              {`لاله`},
		keyPictureUmbrella:           {`چتر`},
		keyPictureWren:               {`الیکایی`},
		keyPlanAnyway:                {`می‌دانم. با این حال جمع می‌شویم`},
		keyPlanAsk:                   {`اگر قبول کنیم، از این اداره می‌خواهیم. بعد نامه آماده می‌شود.`},
		keyPlanChange:                {`برنامه را عوض کن`},
		keyPlanChildcare:             {`بچه‌ها`},
		keyPlanDo:                    {`برنامه را نگه دار`},
		keyPlanEvery:                 {`هر چند وقت یک بار؟`},
		keyPlanEveryWeek:             {`هر هفته`},
		keyPlanEveryone:              {`برای همه`},
		keyPlanFood:                  {`غذا`},
		keyPlanLanguages:             {`زبان‌ها`},
		keyPlanLead:                  {`یک بار برنامه‌اش را بگذار. جا، غذا و مراقبت هر هفته همان می‌ماند؛ فقط دوباره می‌پرسیم شاید چه چیزی سخت باشد.`},
		keyPlanLived:                 {`فقط برای کسانی که این را زندگی می‌کنند`},
		keyPlanName:                  {`دربارهٔ چیست؟`},
		keyPlanOnce:                  {`فقط یک بار`},
		keyPlanOpenDoor:              {`اگر قبول کنیم، این اداره دوباره می‌تواند وارد شود و جواب بدهد.`},
		keyPlanPassOn:                {`اگر قبول کنیم، همین را از اداره‌ای می‌خواهیم که کارِ اوست.`},
		keyPlanPlace:                 {`کجا`},
		keyPlanPublish:               {`اگر قبول کنیم، هر کسی می‌تواند این خواسته و نتیجه‌اش را بخواند.`},
		keyPlanReply:                 {`اگر قبول کنیم، اداره این کلمه‌ها را می‌خواند:`},
		keyPlanStarts:                {`روز و ساعت`},
		keyPlanTitle:                 {`قرار یک جلسه بگذار`},
		keyPlanWho:                   {`برای چه کسانی؟`},
		keyPrepareTogether:           {`از چه حرف بزنیم؟`},
		keyPrintThis:                 {`چاپ`},
		keyProductLead:               {`جایی برای گروهی که با هم چیزی را عوض می‌کند: کسانی که آن را زندگی می‌کنند و کسانی که با آن‌ها کار می‌کنند، برابر با هم. بدون ایمیل، بدون شمارهٔ تلفن، بدون اسم واقعی.`},
		keyProductName:               {`کنار هم`},
		keyPromiseDo:                 {`این قول را جلوی چشم نگه دار`},
		keyPromiseFor:                {`برای {day}`},
		keyPromiseNew:                {`قولی را بنویس`},
		keyPromiseNewLead:            {`از ما یا از آن‌ها: چه، چه کسی، تا کی، و چه خواهیم دید.`},
		keyPromiseOne:                {`یک قول`},
		keyPromiseSee:                {`اگر به قول عمل شود، چه می‌بینیم؟`},
		keyPromiseSeeHint:            {`مثلاً: نامه به چهار زبان، سه روز پیش‌تر.`},
		keyPromiseSide:               {`چه کسی قول می‌دهد؟`},
		keyPromiseSideGroup:          {`ما`},
		keyPromiseSidePartner:        {`یک اداره`},
		keyPromiseWhat:               {`چه قولی داده می‌شود؟`},
		keyPromiseWho:                {`دقیقاً چه کسی؟`},
		keyPromiseWhoHint:            {`«دو نفر از ما»، یا سازمان و سِمَت. نه نام واقعی.`},
		keyPromisedNone:              {`هنوز هیچ. اگر در جلسه‌ای یا پای تلفن قولی داده‌اند، بنویسش.`},
		keyPromisedTitle:             {`چه قولی داده شد`},
		keyPromisesAll:               {`دیدن همه`},
		keyPromisesAnswered:          {`اداره‌ای جواب داده`},
		keyPromisesLead:              {`اداره‌ها می‌گویند کی انجام شد. ما می‌گوییم چیزی عوض شد یا نه.`},
		keyPromisesTitle:             {`چه قولی داده شد و چه شد`},
		keyPromisesWait:              {`خواسته‌ها و قول‌ها: این‌ها منتظر ما هستند`},
		keyPublicLead:                {`اداره‌ها می‌گویند کی انجام شد. این که چیزی عوض شد یا نه، گروه می‌گوید.`},
		keyPublicNone:                {`فعلاً چیزی این‌جا نیست.`},
		keyPublicTitle:               {`چه خواستیم و چه شد`},
		keyPublishDo:                 {`به همه نشان بده`},
		keyPublishHow:                {`آن‌وقت هر کسی می‌تواند بخواند چه خواستیم، چه جواب دادند، چه قولی داده شد و ما چه دیدیم. نه چرایش را، و نه نام کسی را.`},
		keyPublishTitle:              {`همه ببینند؟`},
		keyPublishedNow:              {`حالا همه می‌توانند بخوانند. هر کدام از ما می‌تواند فوراً برش دارد.`},
		keyPutInHat:                  {`بگذار در کلاه`},
		keyReflectLead:               {`بی‌نام. گروه وقتی می‌بیند که پنج نفر جواب داده باشند.`},
		keyReflectThanks:             {`ممنون. در کلاه است.`},
		keyRemoveDo:                  {`از گروه بپرس`},
		keyRemoveDoes:                {`اگر گروه موافق باشد، اسم و رمزها و هر چه اسمش رویش است پاک می‌شود، انگار خودش رفته باشد، و گوشی‌هایش خارج می‌شوند. می‌شود دوباره دعوتش کرد.`},
		keyRemoveLast:                {`بعد از آن دیگر کسی اینجا نمی‌ماند که بگوید: {side}. گروه می‌تواند ادامه دهد. فکر کنید چه کسی را می‌شود دعوت کرد.`},
		keyRemoveLead:                {`این برای همه سنگین است. خیلی وقت‌ها گفت‌وگو کمک می‌کند: دو نفر از شما با او، یا با یک همراه. اگر کمک نکرد می‌توانی از گروه بپرسی. هیچ‌کس تنها تصمیم نمی‌گیرد و لازم نیست کسی دلیل بگوید.`},
		keyRemovePlan:                {`از {name} می‌خواهیم که برود.`},
		keyRemoveTitle:               {`وقتی دیگر با هم نمی‌شود`},
		keyReplyDo:                   {`بنویس`},
		keyReplyMore:                 {`یک بار دیگر برایشان بنویس`},
		keyReplyNo:                   {`نه`},
		keyReplyNotOurs:              {`کار ما نیست`},
		keyReplyPart:                 {`تا حدی`},
		keyReplyQuestion:             {`یک پرسش`},
		keyReplyReceived:             {`به دست ما رسید`},
		keyReplyText:                 {`چه جواب بدهیم؟`},
		keyReplyTitle:                {`چیزی از ما پرسیده‌اند`},
		keyReplyWarning:              {`اداره دقیقاً همین کلمه‌ها را می‌خواند و دیگران هم می‌توانند بخواهند ببینند. چیزی ننویسید که کسی از روی آن پیدا شود.`},
		keyReplyYes:                  {`بله`},
		keyReportDo:                  {`بگو تا کجا رسیده`},
		keyReportSend:                {`نگهش دار`},
		keyReportText:                {`در چند کلمه`},
		keyReportsTitle:              {`تا کجا رسیده، به گفتهٔ خودشان`},
		keyReturnCodeHint:            {`۲۰ رقم، همان‌طور که نوشتی.`},
		keyReviewDo:                  {`نگاهش کردیم`},
		keyReviewDone:                {`در {day} نگاه شد`},
		keyReviewTitle:               {`با هم نگاهش می‌کنیم`},
		keyReviewWords:               {`حالا چه می‌گوییم؟ نوشتن لازم نیست.`},
		keyRewordDo:                  {`همین کلمه‌ها`},
		keyRewordHint:                {`کلمه‌های قبلی دیده می‌شوند.`},
		keyRewordTitle:               {`طور دیگری بگو`},
		keyRoleFacilitator:           {`گرداننده`},
		keyRoleFacilitatorMeans:      {`دورها را شروع می‌کند، کلاه را باز می‌کند، جلسه را تمام می‌کند.`},
		keyRoleInterpreter:           {`مترجم`},
		keyRoleInterpreterMeans:      {`حرف‌ها را از زبانی به زبان دیگر می‌برد.`},
		keyRoleNotes:                 {`یادداشت‌نویس`},
		keyRoleNotesMeans:            {`برای گروه کارت می‌نویسد، بی‌نام.`},
		keyRoleSuggested:             {`تو کمتر از همه این کار را کرده‌ای. دوست داری؟`},
		keyRoleTake:                  {`امشب این با من`},
		keyRoleTimekeeper:            {`نگهدار نوبت`},
		keyRoleTimekeeperMeans:       {`روی تصویر کسی که حرف می‌زند می‌زند. بدون ساعت.`},
		keyRoleWelcome:               {`خوش‌آمدگو`},
		keyRoleWelcomeMeans:          {`دم در می‌ایستد، جای چای را به تازه‌واردها نشان می‌دهد.`},
		keyRolesLead:                 {`هر کسی می‌تواند نقشی بگیرد. بهتر است نقش‌ها بچرخند.`},
		keyRolesRow:                  {`نقش‌ها`},
		keyRolesStay:                 {`نقشی که امشب گرفتی با اسمت در دفتر گروه می‌ماند، و این‌که این‌جا بودی.`},
		keyRolesTaken:                {`{n} نقش گرفته شد، {m} تا برای اولین بار.`, `{n} نقش گرفته شد، {m} تا برای اولین بار.`},
		keyRolesTitle:                {`امشب چه کسی چه می‌کند`},
		keyRoomForSlips:              {`جای برگه‌ها`},
		keyRoundAbout:                {`دربارهٔ این`},
		keyRoundEquality:             {`نوبت‌ها چقدر برابر تقسیم شد: {n} از ۱۰۰.`, `نوبت‌ها چقدر برابر تقسیم شد: {n} از ۱۰۰.`},
		keyRoundN:                    {`دور {n}`, `دور {n}`},
		keyRoundPassed:               {`{n} نفر از نوبتش گذشت.`, `{n} نفر از نوبتشان گذشتند.`},
		keyRoundQuestion:             {`سؤال`},
		keyRoundQuestionHint:         {`کوتاه و باز: کسی مجبور نیست از زندگی خودش بگوید.`},
		keyRoundSpoke:                {`{n} نفر حرف زد.`, `{n} نفر حرف زدند.`},
		keyRoundUnheard:              {`صدای {n} نفر هنوز شنیده نشده.`, `صدای {n} نفر هنوز شنیده نشده.`},
		keySaidAct:                   {`کاری که می‌کنیم`},
		keySaidAnswerReason:          {`چرا این‌طور جواب دادی`},
		keySaidAsk:                   {`به یک اداره`},
		keySaidCard:                  {`یک کارت`},
		keySaidCharacter:             {`یک آدم خیالی`},
		keySaidClause:                {`بخشی از «با هم چطور هستیم»`},
		keySaidHow:                   {`روی همهٔ این‌ها اسم توست. چیزی که پس بگیری برای همیشه پاک می‌شود؛ گروه فقط می‌بیند که چیزی پس گرفته شد.`},
		keySaidItem:                  {`چیزی برای حرف زدن`},
		keySaidLead:                  {`گوش بده، پس بگیر.`},
		keySaidMeaning:               {`حرف کسی به زبانی دیگر`},
		keySaidMessage:               {`کلمه‌ای از این صفحه که درست شد`},
		keySaidMoment:                {`یک لحظه`},
		keySaidNothing:               {`حرفی که با اسمت می‌زنی این‌جا می‌آید. حرفی که بی‌نام می‌زنی این‌جا نیست: هیچ‌کس نمی‌داند تو گفتی.`},
		keySaidObjection:             {`حرفی علیه یک پیشنهاد`},
		keySaidPlan:                  {`برنامهٔ یک جلسه`},
		keySaidPromise:               {`دربارهٔ یک قول`},
		keySaidProposal:              {`یک پیشنهاد`},
		keySaidQuestion:              {`یک سؤال`},
		keySaidStage:                 {`ایستگاهی روی یک راه`},
		keySaidTitle:                 {`حرف‌های من`},
		keySaidTrait:                 {`چیزی دربارهٔ یک آدم خیالی`},
		keySayDifferently:            {`جور دیگری بگو`},
		keySayDifferentlyDo:          {`این‌طور بگو`},
		keyScribeAdd:                 {`کسی این‌جا گوشی ندارد`},
		keyScribeArrive:              {`این‌جاست`},
		keyScribeFelt:                {`یک جواب هست. با یک ضربهٔ دیگر عوض می‌شود.`},
		keyScribeForMe:               {`بگذارم کسی برای من بنویسد`},
		keyScribeLead:                {`آنچه می‌گویند را با کلمه‌های خودشان بنویس. به اسم خودشان حساب می‌شود. فقط برای کسی می‌توانی بنویسی که گوشی ندارد، یا امشب اجازه داده است.`},
		keyScribeNamed:               {`کارت اسم دارد. بدون اسم کسی نمی‌تواند برای دیگری بنویسد: برای آن تبلت و برگه‌های کاغذی هست.`},
		keyScribeNobody:              {`الان کسی نیست که برایش بنویسی.`},
		keyScribeSay:                 {`یک کارت روی تخته بگذار`},
		keyScribeTheirWords:          {`داری برای این نفر می‌نویسی. پیش از فرستادن، بلند برایش بخوان.`},
		keyScribeTitle:               {`برای کسی بنویس`},
		keySession:                   {`جلسه`},
		keySessionAhead:              {`در راه`},
		keySessionDone:               {`تمام شد`},
		keySessionMissed:             {`برگزار نشد`},
		keySessionNoTitle:            {`یک جلسه`},
		keySessionOff:                {`لغو شد`},
		keySessions:                  {`کی جمع می‌شویم`},
		keySessionsNone:              {`شب‌هایی که جمع می‌شویم این‌جا می‌آید. قرار اولی را بگذار: هر هفته تکرار می‌شود.`},
		keySessionsNoneForYou:        {`شب‌هایی که تو هم در آن هستی این‌جا می‌آید. وقتی یکی شروع شود، در «خانه» پیدایش می‌کنی.`},
		keySessionsPast:              {`جلسه‌های قبلی`},
		keyShareAll:                  {`همه`},
		keyShareHalf:                 {`نصف`},
		keySharePercent:              {`{n} از ۱۰۰`},
		keyShareThird:                {`یک‌سوم`},
		keyShareTwoThirds:            {`دوسوم`},
		keySideLiveIt:                {`کسانی که زندگی‌اش می‌کنند`},
		keySideLived:                 {`این را زندگی می‌کنم`},
		keySidePartner:               {`از یک اداره می‌آیم`},
		keySidePractitioner:          {`با مردم کار می‌کنم`},
		keySideTheyLived:             {`خودشان زندگی‌اش می‌کنند`},
		keySideTheyPartner:           {`از یک اداره می‌آیند`},
		keySideTheyPractitioner:      {`با مردم کار می‌کنند`},
		keySideWorkWith:              {`کسانی که با آن‌ها کار می‌کنند`},
		keySignAfraid:                {`ترس`},
		keySignAgain:                 {`دوباره`},
		keySignAlone:                 {`تنها`},
		keySignAngry:                 {`عصبانی`},
		keySignAshamed:               {`خجالت`},
		keySignBaby:                  {`نوزاد`},
		keySignBabyComing:            {`بچه در راه است`},
		keySignBad:                   {`بد`},
		keySignBag:                   {`ساک`},
		keySignBus:                   {`اتوبوس`},
		keySignCalm:                  {`آرام`},
		keySignChange:                {`تغییر`},
		keySignChild:                 {`بچه`},
		keySignChoice:                {`انتخاب`},
		keySignClothes:               {`لباس`},
		keySignColdRoom:              {`اتاق سرد است`},
		keySignDay:                   {`روز`},
		keySignDidNotUnderstand:      {`نفهمیدم`},
		keySignDo:                    {`با اسمم بگذار`},
		keySignDoctor:                {`دکتر`},
		keySignFamily:                {`خانواده`},
		keySignFamilyFar:             {`خانواده دور است`},
		keySignFood:                  {`غذا`},
		keySignFootball:              {`فوتبال`},
		keySignForm:                  {`فُرم`},
		keySignFriend:                {`دوست`},
		keySignGarden:                {`باغچه`},
		keySignGood:                  {`خوب`},
		keySignGroup:                 {`گروه`},
		keySignHall:                  {`سالنِ ما`},
		keySignHappy:                 {`خوشحال`},
		keySignHelper:                {`کسی کمک می‌کند`},
		keySignHint:                  {`همان لحظه با اسمت روی تخته می‌آید و می‌ماند تا پسش بگیری.`},
		keySignHome:                  {`خانه`},
		keySignHope:                  {`امید`},
		keySignHotel:                 {`هتل`},
		keySignHungry:                {`گرسنه`},
		keySignIll:                   {`مریض`},
		keySignInterpreter:           {`مترجم`},
		keySignKitchen:               {`آشپزی`},
		keySignLawyer:                {`وکیل`},
		keySignLearning:              {`یاد گرفتن`},
		keySignLess:                  {`کمتر`},
		keySignLetter:                {`نامه`},
		keySignListenedTo:            {`کسی گوش داد`},
		keySignMedicine:              {`دارو`},
		keySignMoney:                 {`پول`},
		keySignMoneyGone:             {`پول تمام شد`},
		keySignMore:                  {`بیشتر`},
		keySignMovedAgain:            {`باز جابه‌جا شدیم`},
		keySignMusic:                 {`موسیقی`},
		keySignNight:                 {`شب`},
		keySignNo:                    {`نه`},
		keySignNoChoice:              {`بدون انتخاب`},
		keySignNoPhone:               {`تلفن نیست`},
		keySignNoSleep:               {`بی‌خوابی`},
		keySignNoWork:                {`بی‌کار`},
		keySignNobodyHelps:           {`کسی کمک نمی‌کند`},
		keySignNotListenedTo:         {`کسی گوش نداد`},
		keySignPain:                  {`درد`},
		keySignPhone:                 {`تلفن`},
		keySignPrayer:                {`دعا`},
		keySignProud:                 {`سربلند`},
		keySignQuestion:              {`سؤال`},
		keySignQuickly:               {`زود`},
		keySignSad:                   {`غمگین`},
		keySignSchool:                {`مدرسه`},
		keySignSharedRoom:            {`اتاقِ مشترک`},
		keySignShop:                  {`مغازه`},
		keySignShoutedAt:             {`کسی داد زد`},
		keySignSigning:               {`امضا کردن`},
		keySignSlowly:                {`آهسته`},
		keySignSmiledAt:              {`کسی لبخند زد`},
		keySignStop:                  {`بس است`},
		keySignTea:                   {`چای`},
		keySignTired:                 {`خسته`},
		keySignTitle:                 {`اسمم روی کارت باشد`},
		keySignTogether:              {`با هم`},
		keySignWaiting:               {`انتظار`},
		keySignWalkingFar:            {`راهِ دور پیاده`},
		keySignWork:                  {`کار`},
		keySignYes:                   {`بله`},
		keySignsAnswers:              {`جواب‌ها و خواسته‌ها`},
		keySignsBody:                 {`بدن، روز و شب`},
		keySignsEnough:               {`{n} تصویر کافی است. برای برداشتن، بالا روی آن بزن.`, `{n} تصویر کافی است. برای برداشتن، بالا روی یکی بزن.`},
		keySignsFeelings:             {`چه حسی دارد`},
		keySignsHappens:              {`چه می‌شود`},
		keySignsPeople:               {`آدم‌ها`},
		keySignsPlaces:               {`جاها`},
		keySignsTakeAway:             {`بردارش`},
		keySignsThings:               {`چیزها`},
		keySignsYouSay:               {`می‌گویی:`},
		keySkipToPage:                {`رفتن به متن صفحه`},
		keySlipHow:                   {`تا {n} عکس را علامت بزن، یا بنویس. بدون اسم.`, `تا {n} عکس را علامت بزن، یا بنویس. بدون اسم.`},
		keySlipInAlready:             {`این برگه قبلاً وارد شده.`},
		keySlipKeep:                  {`این را جدا کن و نگه دار. با این رقم‌ها می‌توانی حرفت را پس بگیری.`},
		keySlipN:                     {`برگهٔ {n}`, `برگهٔ {n}`},
		keySlipPack:                  {`بستهٔ {mark}`},
		keySlipsDone:                 {`برگهٔ {n} در کلاه است.`, `برگهٔ {n} در کلاه است.`},
		keySlipsDots:                 {`نقطه‌های رویش`},
		keySlipsIn:                   {`برگه‌های کاغذی را وارد کن`},
		keySlipsLead:                 {`هر چه روی کاغذ علامت خورده یا نوشته شده، برگه‌به‌برگه وارد کن. از راه کلاه می‌رود و اسمی ندارد.`},
		keySlipsNumber:               {`شمارهٔ روی برگه`},
		keySlipsOther:                {`برگه‌ای دیگر`},
		keySlipsPackHint:             {`۲۲ رقم، روی برگهٔ کسی که شب را می‌گرداند.`},
		keySlipsPictures:             {`عکس‌هایی که علامت خورده‌اند`},
		keySlipsStory:                {`برگه‌ای از یک آدم ساختگی می‌گوید؟ در صفحهٔ خودش بگذار.`},
		keySlipsWhen:                 {`وقتی کلاه باز شود روی تخته می‌آیند، و دیرترین زمان پایان روز است.`},
		keySlipsWords:                {`رویش چه نوشته`},
		keySlipsWordsHint:            {`همان‌طور که نوشته شده. اسم‌های واقعی را ننویس.`},
		keySoThatAllTakePart:         {`تا همه سهم داشته باشند`},
		keySomebodyHere:              {`یکی از جمع`},
		keySomebodyWhoLeft:           {`کسی که رفته`},
		keySomeone:                   {`یک نفر`},
		keySomethingIsOff:            {`نشد`},
		keySoupOne:                   {`یک پیمانه عدس قرمز بشوی. یک پیاز و یک هویج را آرام تفت بده. عدس، یک لیتر آب و کمی زیره اضافه کن.`},
		keySoupTitle:                 {`سوپ عدس`},
		keySoupTwo:                   {`۲۵ دقیقه بپز. آخر کار نمک و لیمو.`},
		keyStageArriving:             {`رسیدن`},
		keyStageArrivingSays:         {`آدم‌ها از راه‌های گوناگون می‌رسند، خسته، و بیشتر وقت‌ها کسی کنارشان نیست که زبانشان را بداند. معمولاً چند ساعت یا چند روز منتظر می‌مانند تا کسی بگوید بعد چه می‌شود.`},
		keyStageAsOf:                 {`چیزی که معمولاً پیش می‌آید، تا {month}. قاعده‌ها عوض می‌شوند: وکیل یا مرکز مشاوره می‌داند امروز چه چیزی به حساب می‌آید.`},
		keyStageAsking:               {`خواستن امنیت`},
		keyStageAskingSays:           {`آدم‌ها هرچه زودتر می‌گویند که اینجا به امنیت نیاز دارند. معمولاً اسمشان نوشته می‌شود و از سر انگشت‌ها و چهره‌شان عکس می‌گیرند. بعدتر کارتی می‌آید که نشان می‌دهد درخواست کرده‌اند.`},
		keyStageDoctor:               {`رفتن پیش دکتر`},
		keyStageDoctorSays:           {`در اسکاتلند رفتن پیش دکتر پول نمی‌خواهد، حتی در زمان انتظار؛ دارویی هم که دکتر می‌نویسد رایگان است. پیش دکتری نزدیک اتاقشان اسم می‌نویسند و می‌توانند مترجم بخواهند.`},
		keyStageEnglish:              {`یادگرفتن انگلیسی`},
		keyStageEnglishSays:          {`کالج‌ها و مرکزهای محله انگلیسی را رایگان یاد می‌دهند. کالج معمولاً فهرست بلندی از کسانی دارد که جا می‌خواهند. خیلی‌ها بیشتر از همسایه و دوست یاد می‌گیرند.`},
		keyStageFirstRoom:            {`هتل یا اتاق اول`},
		keyStageFirstRoomSays:        {`به کسانی که پول ندارند معمولاً تختی می‌دهند: در هتل، آپارتمان یا اتاق مشترک. شهر را خودشان انتخاب نمی‌کنند، هم‌اتاقی را هم نه.`},
		keyStageFirstTalk:            {`گفت‌وگوی اول`},
		keyStageFirstTalkSays:        {`معمولاً کوتاه است: او کیست، چطور آمده، حالش خوب است یا نه. چیزی که می‌گوید نوشته می‌شود و بعدها دوباره خوانده می‌شود. می‌تواند مترجم بخواهد.`},
		keyStageLawyer:               {`وکیل`},
		keyStageLawyerSays:           {`در اسکاتلند کسی که پول کمی دارد معمولاً می‌تواند رایگان وکیل داشته باشد. وکیل‌های خوب اغلب وقت ندارند و شاید لازم باشد بارها زنگ بزنند. وکیل تصمیم می‌گیرد کار چه کسی را قبول کند و می‌گوید چه در پیش است.`},
		keyStageLetter:               {`نامه`},
		keyStageLetterSays:           {`یک روز نامه‌ای می‌گوید بله یا نه. بیشتر وقت‌ها بلند است و آن را معمولاً با وکیل می‌خوانند. از آن روز به بعد وقت کم است.`},
		keyStageLongTalk:             {`گفت‌وگوی بلند`},
		keyStageLongTalkSays:         {`معمولاً چند ساعت طول می‌کشد. آدم‌ها با مترجم می‌گویند چرا به امنیت نیاز دارند. می‌توانند از پیش بخواهند که با یک زن یا یک مرد حرف بزنند، و همان روز استراحت بخواهند.`},
		keyStageMoneyFood:            {`کارت پول و غذا`},
		keyStageMoneyFoodSays:        {`معمولاً هر هفته پول کمی روی کارت می‌آید، برای غذا و هر چیز دیگر. جایی که غذا می‌دهند، پول خیلی کمتر است. اگر کارت کار نکند، به خط کمک زنگ می‌زنند.`},
		keyStageMoved:                {`جابه‌جایی بی‌اختیار`},
		keyStageMovedSays:            {`آدم‌ها را بارها به خانه یا شهر دیگری می‌برند، گاهی فقط با یکی دو روز وقت برای جمع‌کردن وسایل. بعدش مدرسه و دکتر و دوست‌ها شاید دور باشند.`},
		keyStageNoAgain:              {`دوباره کوشیدن`},
		keyStageNoAgainSays:          {`وقتی چیز تازه‌ای برای گفتن باشد، می‌شود یک بار دیگر درخواست کرد. اول وکیل نگاهش می‌کند. بعد انتظار دوباره شروع می‌شود و گاهی اتاق و کارت برمی‌گردد.`},
		keyStageNoMoney:              {`بی‌پولی`},
		keyStageNoMoneySays:          {`کارت پول معمولاً همراه اتاق قطع می‌شود. به بعضی‌ها اگر با قاعده‌ها جور باشند دوباره تخت و کارت می‌دهند. دوست‌ها، گروه‌های دینی و مرکزهای محله در غذا کمک می‌کنند.`},
		keyStageNoRoom:               {`بعد از نه، بی‌اتاق`},
		keyStageNoRoomSays:           {`وقتی «نه» آخرین جواب باشد، اتاق معمولاً بعد از چند هفته تمام می‌شود. خانواده‌های بچه‌دار و کسانی که بیمارند یا نمی‌توانند سفر کنند، اغلب می‌توانند بیشتر بمانند. خوب است پیش از روز آخر مشورت بخواهند.`},
		keyStageNoTitle:              {`ایستگاهی بی‌اسم`},
		keyStageNoWork:               {`اجازهٔ کار نداشتن`},
		keyStageNoWorkSays:           {`کسانی که منتظرند معمولاً اجازه ندارند پول دربیاورند. بعد از انتظاری طولانی بعضی می‌توانند برای چند نوع کار اجازه بخواهند. کمک‌کردن بی‌مزد معمولاً آزاد است.`},
		keyStageNotRight:             {`گفتن این‌که درست نبود`},
		keyStageNotRightSays:         {`بعد از یک «نه» معمولاً می‌شود از قاضی خواست دوباره نگاه کند. فقط چند روز وقت هست، پس زود به وکیل زنگ می‌زنند. تا وقتی قاضی تصمیم بگیرد، اتاق و کارت پول معمولاً می‌ماند.`},
		keyStageSchool:               {`مدرسهٔ بچه‌ها`},
		keyStageSchoolSays:           {`بچه‌ها حق دارند به مدرسه بروند، پدر و مادر هر کاغذی که داشته باشند. شهرداری جا پیدا می‌کند. بیشتر وقت‌ها زبان تازه را زودتر از پدر و مادر یاد می‌گیرند.`},
		keyStageSigning:              {`امضا و ترس`},
		keyStageSigningSays:          {`خیلی‌ها باید هر چند هفته به اداره‌ای بروند و امضا کنند. بعضی می‌ترسند آنجا نگهشان دارند. بیشترشان امضا می‌کنند و به خانه می‌روند؛ رفتن با یک دوست و همراه‌داشتن شمارهٔ وکیل کمک می‌کند.`},
		keyStageWaiting:              {`انتظار`},
		keyStageWaitingSays:          {`ممکن است ماه‌ها طول بکشد و برای خیلی‌ها بیشتر از یک سال. معمولاً هیچ‌کس نمی‌تواند بگوید چقدر. آدم‌ها روزها را هرطور بتوانند پر می‌کنند.`},
		keyStageYesDays:              {`چند روز برای ترک اتاق`},
		keyStageYesDaysSays:          {`اتاق و کارت پول چند هفته بعد از بله تمام می‌شود. نامه‌ای روزش را می‌گوید. معمولاً کمتر از زمانی است که پیداکردن خانه می‌خواهد.`},
		keyStageYesDesk:              {`میز بی‌خانه‌ها`},
		keyStageYesDeskSays:          {`کسی که جایی ندارد به شهرداری می‌گوید، بهتر است پیش از روز آخر. شهرداری معمولاً باید تختی پیدا کند. اول اغلب هتل یا خوابگاه است و بعد از انتظاری طولانی آپارتمان.`},
		keyStageYesFamily:            {`آوردن خانواده`},
		keyStageYesFamilySays:        {`بعضی می‌توانند بخواهند همسر یا بچه‌هایشان بیایند. قاعده‌ها زیاد عوض می‌شوند و معمولاً طول می‌کشد. وکیل یا مرکز مشاوره می‌داند امروز چه چیزی به حساب می‌آید.`},
		keyStageYesPapers:            {`یک بله، و کاغذها`},
		keyStageYesPapersSays:        {`حق ماندن معمولاً روی اینترنت نگه داشته می‌شود، بدون کارت. برای مدتی است و بعد دوباره درخواست می‌کنند. اسم و روز تولد را همان اول نگاه می‌کنند، چون اشتباه را بعداً سخت می‌شود درست کرد.`},
		keyStageYesWork:              {`بالاخره کار`},
		keyStageYesWorkSays:          {`با بله، می‌شود کار کرد و درس خواند. تا کار پیدا شود، ادارهٔ کمک‌هزینه معمولاً پولی می‌دهد؛ اولی‌اش اغلب هفته‌ها طول می‌کشد. چیزی که جای دیگر یاد گرفته‌اند اول بیشتر وقت‌ها حساب نمی‌شود.`},
		keyStanceAgree:               {`می‌توانم با آن کنار بیایم`},
		keyStanceAgreeSmall:          {`فعلاً خوب است`},
		keyStanceAside:               {`کنار می‌ایستم`},
		keyStanceAsideSmall:          {`این با من نیست. اشکالی ندارد`},
		keyStanceConcern:             {`نگرانی‌ای دارم`},
		keyStanceConcernSmall:        {`پیش بروید، ولی حرفم را بشنوید`},
		keyStanceObject:              {`ضرر می‌زند`},
		keyStanceObjectSmall:         {`دلیل لازم نیست. می‌ایستیم و عوضش می‌کنیم`},
		keyStandingActs:              {`کدام یک از این‌ها؟`},
		keyStandingLead:              {`آنچه این‌طور انجام شده در دیدار بعد خوانده می‌شود. گروه می‌تواند پسش بگیرد.`},
		keyStandingN:                 {`کاری بی‌پرسیدن، {n}`},
		keyStandingNone:              {`فعلاً هیچ‌کس.`},
		keyStandingTitle:             {`چه کسی چه کاری را بی‌پرسیدن می‌تواند بکند`},
		keyStandingWhat:              {`به زبان خودت: چه کاری می‌توانند بکنند؟`},
		keyStandingWho:               {`چه کسی؟`},
		keyStartRound:                {`بگذار سؤالی بچرخد`},
		keyStartRoundDo:              {`دور را شروع کن`},
		keyStepAnswered:              {`جواب آمد`},
		keyStepAsked:                 {`خواسته شد`},
		keyStepNotYet:                {`هنوز نه`},
		keyStepOf:                    {`{n} از {m}`},
		keyStepPromised:              {`قول داده شد`},
		keyStepSaidDone:              {`می‌گویند انجام شد`},
		keyStepSkipped:               {`لازم نبود`},
		keyStepUnderWay:              {`در راه است`},
		keyStillHere:                 {`آنچه نوشتی همین‌جاست.`},
		keyStillTrue:                 {`{name} هنوز برای ما واقعی است؟`},
		keyStillTrueCounted:          {`بله: {n}. جور دیگر: {m}.`},
		keyStillTrueDiffer:           {`چیزی باید عوض شود`},
		keyStillTrueDo:               {`بی‌اسم جواب بده`},
		keyStillTrueLead:             {`جوابت اسم ندارد. جواب‌ها وقتی نشان داده می‌شوند که پنج نفر جواب داده باشند.`},
		keyStillTrueSaid:             {`آنچه بعضی‌ها جور دیگری می‌گفتند`},
		keyStillTrueThanks:           {`ممنون. جوابت توی کلاه است.`},
		keyStillTrueWhat:             {`چه چیزی را جور دیگری می‌گفتی؟`},
		keyStillTrueYes:              {`بله، هنوز همین است`},
		keyStopAdd:                   {`یک ایستگاه اضافه کن`},
		keyStopAddDo:                 {`این ایستگاه را اضافه کن`},
		keyStopAfter:                 {`بعد از کدام ایستگاه؟`},
		keyStopAfterHint:             {`اگر انتخاب نکنی، آخر می‌آید.`},
		keyStopChange:                {`این ایستگاه را عوض کن`},
		keyStopFirst:                 {`همان اول`},
		keyStopRemove:                {`این ایستگاه را از راه بردار`},
		keyStopRemoveDo:              {`بردار`},
		keyStopRemoveHow:             {`چیزهایی که اینجا گفته شد گم نمی‌شود. در صفحهٔ او می‌ماند، بی‌جا روی راه.`},
		keyStopTitle:                 {`اسم این ایستگاه چیست؟`},
		keyStopWho:                   {`اینجا چه کسی تصمیم می‌گیرد؟`},
		keyStopsEdit:                 {`ایستگاه‌ها را عوض کن`},
		keyStopsNone:                 {`این راه هنوز ایستگاهی ندارد. از کجا شروع می‌شود؟`},
		keyStories:                   {`قصه‌ها`},
		keyStoriesLead:               {`آن‌ها چیزی را به دوش می‌کشند که هیچ‌کس نباید مجبور باشد با «من» بگوید.`},
		keyStoriesNone:               {`هنوز آدم خیالی نداریم. خیلی از گروه‌ها با کسی به اسم آلفا شروع می‌کنند که دنبال جای امنی است، رادیو تعمیر می‌کند و چای پررنگ دوست دارد. آنچه برای آلفا پیش می‌آید برای هیچ‌کس اینجا پیش نیامده، و برای خیلی‌ها.`},
		keyStoriesTitle:              {`آدم‌های خیالی ما`},
		keySuggestAnother:            {`یک پیشنهاد دیگر`},
		keySupporterN:                {`همراه {n}`, `همراه {n}`},
		keyTableEverybody:            {`همه`},
		keyTableN:                    {`میز {n}`},
		keyTableNumber:               {`میز {number}`},
		keyTableSit:                  {`این‌جا می‌نشینم`},
		keyTableStand:                {`بلند می‌شوم`},
		keyTableWomen:                {`زن‌ها`},
		keyTablesByChoice:            {`هر جا دوست داری بنشین`},
		keyTablesByLanguage:          {`بر پایهٔ زبان`},
		keyTablesDo:                  {`میزهای ما این‌ها هستند`},
		keyTablesForWomen:            {`میزی برای زن‌ها`},
		keyTablesHat:                 {`کارت بدون اسم فقط وقتی می‌گوید از کدام میز است که دست‌کم پنج نفر آن‌جا نشسته باشند.`},
		keyTablesLead:                {`کمی در جمع‌های کوچک حرف می‌زنیم. کارت‌های همهٔ میزها روی یک تخته جمع می‌شود.`},
		keyTablesNone:                {`الان همه با هم نشسته‌ایم.`},
		keyTablesOff:                 {`همه دوباره با هم`},
		keyTablesSet:                 {`میز بچین`},
		keyTablesTitle:               {`میزها`},
		keyTabletAfter:               {`کارت که تمام شد بده به نفر بعد. چیزی از تو این‌جا نمی‌ماند.`},
		keyTabletHandOn:              {`بده به نفر بعد`},
		keyTabletLend:                {`تبلت دست به دست می‌چرخد`},
		keyTabletMe:                  {`گوشی ندارم: این منم`},
		keyTabletMine:                {`صدای من در حلقه`},
		keyTabletNobody:              {`این تبلت اسمی ندارد`},
		keyTabletNothing:             {`الان این‌جا کاری نیست.`},
		keyTabletNumber:              {`شمارهٔ تبلت`},
		keyTabletNumberHint:          {`۲۰ رقم، کنار کد مربعی`},
		keyTabletReflect:             {`چقدر حس کردم شنیده شدم؟`},
		keyTabletStart:               {`این تبلت دست‌به‌دست شود`},
		keyTabletStartLead:           {`از این پس برای همهٔ کسانی است که در اتاق‌اند. هیچ‌کس را بیشتر از وقتی که دستش است نمی‌شناسد.`},
		keyTabletTitle:               {`تبلت`},
		keyTabletUnsigned:            {`چیزی بدون اسم بگو`},
		keyTabletWhat:                {`می‌خواهی چه کنی؟`},
		keyTagAsksBack:               {`چیزی از ما پرسیده‌اند`},
		keyTagCheckNow:               {`می‌گویند انجام شد: عوض شد؟`},
		keyTagDoorClosed:             {`بسته`},
		keyTagLetGo:                  {`رهایش کردیم`},
		keyTagOnItsWay:               {`در راه`},
		keyTagOurs:                   {`قول خود ما`},
		keyTagUnsent:                 {`نامه هنوز آماده نیست`},
		keyTakeBackCode:              {`رمزی که گرفتی`},
		keyTakeBackCodeHow:           {`با این رمز می‌توانی بعداً پسش بگیری، بدون وارد شدن. فقط یک بار نشانش می‌دهیم. اگر لازمش نداری، رهایش کن.`},
		keyTakeBackCodeTitle:         {`رمز پس گرفتن`},
		keyTakeBackHow:               {`وقتی چیزی بی‌نام گفتی، یک رمز گرفتی. با آن رمز می‌توانی پسش بگیری. لازم نیست وارد شوی.`},
		keyTakeBackIt:                {`پسش بگیر`},
		keyTakeBackTitle:             {`چیزی را با رمز پس بگیر`},
		keyTakenBack:                 {`چیزی از این‌جا پس گرفته شد. این حق هر کسی است.`},
		keyTakenBackDone:             {`پس گرفته شد. حرف‌هایش پاک شد.`},
		keyTakenBackHere:             {`چیزی از این‌جا پس گرفته شد. این حق هر کسی است.`},
		keyTalkTitle:                 {`چه جواب دادند و ما چه نوشتیم`},
		keyTheEvening:                {`آن شب`},
		keyTheGroupWrote:             {`گروه نوشت`},
		keyTheHat:                    {`کلاه`},
		keyTheQuestion:               {`سؤال`},
		keyTheirLanguage:             {`زبانش`},
		keyTheirName:                 {`اسم ساختگی‌اش`},
		keyTheirPicture:              {`تصویرش`},
		keyTheyComeAs:                {`این‌جا می‌آیند و می‌گویند…`},
		keyThisCard:                  {`این کارت`},
		keyThisDevice:                {`همین گوشی`},
		keyThisMoment:                {`این لحظه`},
		keyThisStop:                  {`این ایستگاه`},
		keyTimeDays:                  {`روز: {n}`},
		keyTimeFourWeeks:             {`چهار هفته`},
		keyTimeThreeDays:             {`سه روز`},
		keyTimeThreeMonths:           {`سه ماه`},
		keyTimeTwoWeeks:              {`دو هفته`},
		keyTimeWeek:                  {`یک هفته`},
		keyTimeYear:                  {`یک سال`},
		keyToTheAsk:                  {`به آنچه خواستیم`},
		keyToday:                     {`امروز`},
		keyToldBy:                    {`از`},
		keyToldByNobody:              {`بی‌نام`},
		keyToldComplaint:             {`درست نبوده`},
		keyToldHome:                  {`کسی سراغ تو آمده`},
		keyToldHomeDo:                {`جایی بخوان که کسی از بالای شانه‌ات نبیند`},
		keyToldLead:                  {`جز کسانی که کنارش نام برده شده‌اند هیچ‌کس این را نمی‌خوانَد. از رویش ننویس و جای دیگر درباره‌اش حرف نزن.`},
		keyToldNone:                  {`اینجا چیزی نیست. وقتی کسی سراغ تو بیاید اینجا می‌آید.`},
		keyToldSeen:                  {`دیده‌ای.`},
		keyToldSeenDo:                {`دیدمش`},
		keyToldTitle:                 {`آنچه فقط به تو گفته شده`},
		keyToldTo:                    {`می‌خوانند`},
		keyToldWorry:                 {`یک نگرانی`},
		keyTomorrow:                  {`فردا`},
		keyTraitAdd:                  {`یک چیز دیگر بگو`},
		keyTraitDo:                   {`اضافه کن`},
		keyTraitHint:                 {`صفحه اسمی نشان نمی‌دهد. این‌که چه کسی نوشته نگه داشته می‌شود تا بتوانی پسش بگیری.`},
		keyTraitHope:                 {`امیدش چیست`},
		keyTraitStrength:             {`در چه کاری خوب است`},
		keyTraitTrait:                {`چه‌جور آدمی است`},
		keyTraitsTitle:               {`او کیست`},
		keyTurnEnds:                  {`حرفش تمام شد`},
		keyTurnIsFree:                {`بعد چه کسی می‌خواهد حرف بزند؟`},
		keyTurnIsWith:                {`نوبت با`},
		keyTurnsLead:                 {`روی تصویر کسی که حرف می‌زند بزن. وقتی کسی ترجمه می‌کند، دوباره بزن.`},
		keyTurnsTitle:                {`نوبت می‌چرخد`},
		keyTwoHint:                   {`دو نفر انتخاب کن، یا هیچ‌کس.`},
		keyTwoLead:                   {`دو نفر با هم می‌توانند فوری کاری بکنند. به همه گفته می‌شود و دیدار بعد به آن نگاه می‌کند. این‌طور از هیچ‌کس خواسته نمی‌شود برود و چیزی اینجا عوض نمی‌شود.`},
		keyTwoTitle:                  {`وقتی نمی‌شود صبر کرد`},
		keyUnpublishDo:               {`برش دار`},
		keyVerdictChanged:            {`برای ما عوض شد`},
		keyVerdictNone:               {`هنوز نگاه نکرده‌ایم`},
		keyVerdictNoneMeans:          {`این همان «چیزی عوض نشد» نیست.`},
		keyVerdictNotChanged:         {`عوض نشد`},
		keyVerdictWorse:              {`بدتر شد`},
		keyVersionReady:              {`آنچه هر گروهی با آن شروع می‌کند`},
		keyVersionsLead:              {`آنچه پیش‌تر توافق شده بود اینجا می‌ماند تا خوانده شود.`},
		keyVersionsTitle:             {`چطور به اینجا رسید`},
		keyVoicesToCome:              {`{n} صدای دیگر مانده`, `{n} صدای دیگر مانده`},
		keyVotes:                     {`رأی`},
		keyVotesN:                    {`{n} رأی`, `{n} رأی`},
		keyVouchCode:                 {`دو نفر از شما او را می‌شناسید. این رمز تازه است. رمز قبلی دیگر کار نمی‌کند. بگذار خودش بنویسدش.`},
		keyVouchDo:                   {`این آدم را می‌شناسم`},
		keyVouchFirst:                {`ممنون. وقتی یک نفر دیگر هم این‌جا ضامن شود، رمز تازه روی گوشی همان نفر می‌آید.`},
		keyVouchHow:                  {`دو نفر که این‌جا هستند و این آدم را می‌شناسند ضامنش می‌شوند: بعد رمز برگشت تازه می‌گیرد. نگه نمی‌داریم چه کسی ضامن شد.`},
		keyVouchLead:                 {`برای کسی که این‌جاست و رمزش را گم کرده.`},
		keyVouchNotHere:              {`این فقط در جلسه می‌شود، وقتی رسیده باشی.`},
		keyVouchTitle:                {`ضامن کسی شو`},
		keyVouchedAlready:            {`تو ضامن شده‌ای`},
		keyWaitingForYou:             {`منتظر تو`},
		keyWaitingToSend:             {`منتظر فرستادن`},
		keyWantedFor:                 {`برای یکی از این لحظه‌ها؟`},
		keyWantedN:                   {`{n} چیز که باید عوض شود`, `{n} چیز که باید عوض شود`},
		keyWantedTitle:               {`چه چیزی باید عوض شود`},
		keyWasScribed:                {`کسی برایش نوشت`},
		keyWayConsent:                {`آیا همه می‌توانند با آن کنار بیایند؟`},
		keyWayConsentSmall:           {`وقتی به‌اندازهٔ کافی جواب داده باشند و هیچ‌کس نگوید ضرر دارد، توافق شده.`},
		keyWayDots:                   {`کدام یک از چندتا؟ با نقطه`},
		keyWayDotsSmall:              {`هر کس به تعداد گزینه‌ها نقطه دارد که پخش کند.`},
		keyWaysOn:                    {`ادامه از این‌جا`},
		keyWeAre:                     {`ما {n} نفریم`, `ما {n} نفریم`},
		keyWeListen:                  {`ما گوش می‌دهیم. کسی حرفش را قطع نمی‌کند.`},
		keyWeWroteBack:               {`ما نوشتیم`},
		keyWeather:                   {`حال و هوا`},
		keyWeatherCount:              {`{what}: {n}`, `{what}: {n}`},
		keyWeatherLater:              {`تصویر وقتی می‌آید که پنج نفر جواب داده باشند.`},
		keyWelcomeThem:               {`خوش‌آمد بگو`},
		keyWelcomedNow:               {`خوش‌آمد گفته شد`},
		keyWhatIfILose:               {`اگر گمش کنم؟`},
		keyWhatIsKept:                {`چه چیزی از من نگه داشته می‌شود؟`},
		keyWhatIsKeptWords:           {`اسم ساختگی، تصویر، زبان، و این‌که چرا این‌جایی. حرفی که با اسمت می‌زنی، با اسمت می‌ماند تا پسش بگیری. هر وقت بخواهی می‌توانی بروی.`},
		keyWhatNext:                  {`چه یاد گرفتیم، حالا چه بخواهیم؟`},
		keyWhatNextAsk:               {`خواستهٔ بعدی`},
		keyWhatNextItem:              {`برای نشست بعدی بگذار`},
		keyWhoComes:                  {`چه کسی می‌آید؟`},
		keyWhoDecidesHere:            {`تصمیم اینجا با: {who}`},
		keyWhoLeadsTonight:           {`امشب چه کسی گرداننده است؟`},
		keyWhoWasHere:                {`چه کسانی بودند`},
		keyWhoWillYouBe:              {`این‌جا اسمت چه باشد؟`},
		keyWhyGone:                   {`آنچه درباره‌اش بود دیگر نیست.`},
		keyWhyMayNot:                 {`کسی که می‌خواستش دیگر اجازه‌اش را ندارد.`},
		keyWhyOtherwise:              {`در این میان کار دیگری درباره‌اش شده.`},
		keyWhyTitle:                  {`چرا`},
		keyWhyUnfit:                  {`آن‌طور که پیشنهاد شده بود دیگر جور نیست.`},
		keyWordingsTitle:             {`کلمه‌هایش عوض شد`},
		keyWorriesWho:                {`نگرانی‌ها را چه کسی می‌شنود`},
		keyWorryLead:                 {`شاید کسی در امان نباشد، یا خودت. فقط کسانی که اینجا نام برده شده‌اند می‌خوانند.`},
		keyWorryText:                 {`چه چیزی نگرانت می‌کند؟`},
		keyWorryTitle:                {`نگرانی دربارهٔ کسی`},
		keyWriteItDown:               {`روی کاغذ بنویس، یا از کاغذ عکس بگیر، نه از صفحه.`},
		keyWrittenIn:                 {`کلمه‌ها به این زبان است`},
		keyWrittenLead:               {`برایشان بخوان یا برگه را بده. اگر چیزی درست نیست، با هم پسش بگیرید.`},
		keyWrittenNone:               {`این بار برای کسی چیزی نوشته نشد.`},
		keyWrittenTitle:              {`آنچه برایت نوشته شد`},
		keyYesterday:                 {`دیروز`},
		keyYouComeInAs:               {`با این اسم وارد می‌شوی:`},
		keyYourLanguage:              {`زبان تو`},
		keyYourPicture:               {`تصویر تو`},
		keyYourReturnCode:            {`رمز برگشت تو`},
		keyYourTurn:                  {`نوبت توست. هر قدر لازم داری وقت بگذار.`},
	},
	"fr": {
		keyACard:                     {`Carte`},
		keyActAskOpenly:              {`Demander avec des réponses visibles`},
		keyActChangeAgreement:        {`Changer notre façon d’être ensemble`},
		keyActDo:                     {`Faisons-le`},
		keyActDone:                   {`C’est fait`},
		keyActInviteOffice:           {`Écrire à un bureau`},
		keyActNew:                    {`Quelque chose qu’on fait nous-mêmes`},
		keyActNewLead:                {`Personne n’a besoin de le permettre. Dis quoi, qui, et pour quand si tu veux.`},
		keyActOne:                    {`On fait ceci`},
		keyActOther:                  {`Faire quelque chose qui a besoin du groupe`},
		keyActPublish:                {`Montrer quelque chose hors du groupe`},
		keyActRemove:                 {`Demander à quelqu’un de partir`},
		keyActShare:                  {`Partager quelque chose avec un bureau`},
		keyActText:                   {`Qu’est-ce qu’on fait ?`},
		keyActTextHint:               {`Une visite, une lettre, une affiche…`},
		keyActWho:                    {`Qui d’entre nous ?`},
		keyActWhoHint:                {`« Deux d’entre nous », ou des noms inventés. Laisse vide pour voir qui aide.`},
		keyActsAll:                   {`Tout ce qu’on a fait`},
		keyActsNone:                  {`Rien pour l’instant. Souvent c’est petit : une visite, une lettre, une affiche, un mot dans une réunion.`},
		keyActsTitle:                 {`Ce qu’on fait nous-mêmes`},
		keyAddCard:                   {`Ajoute ta carte`},
		keyAddCardSigned:             {`Une carte avec mon nom`},
		keyAddItem:                   {`Je veux parler de…`},
		keyAddItemDo:                 {`Ajouter ce sujet`},
		keyAddItemHint:               {`Ton nom reste avec ce sujet dans le cahier du groupe, mais on ne le voit pas sur cette page.`},
		keyAgendaEmpty:               {`Rien pour l’instant. Tout ce qui compte pour toi peut venir ici.`},
		keyAgendaTitle:               {`Nos sujets`},
		keyAgreementAgain:            {`Relire comment nous sommes ensemble`},
		keyAgreementChange:           {`Y changer quelque chose`},
		keyAgreementChangeLead:       {`Écris comment cela devrait être. Ensuite on demande au groupe. Cela ne vaut que si le groupe est d’accord.`},
		keyAgreementChanged:          {`Ce que nous avons décidé ensemble a changé`},
		keyAgreementLead:             {`Nous l’avons écrit tous ensemble. Cela vaut pour chaque personne ici.`},
		keyAgreementOn:               {`Décidé ensemble le {day}`},
		keyAgreementPrint:            {`Sur papier, pour le mur`},
		keyAgreementProposeDo:        {`Demander au groupe`},
		keyAgreementReadDo:           {`Le lire, ou l’écouter`},
		keyAgreementReaders:          {`{n} sur {m} l’ont lu`},
		keyAgreementReadyLead:        {`Chaque groupe commence avec ceci. Cela vaut tant que vous ne l’avez pas changé ensemble.`},
		keyAgreementSign:             {`Je l’ai lu, ou on me l’a lu`},
		keyAgreementSigned:           {`Tu as lu ceci.`},
		keyAgreementTitle:            {`Comment nous sommes ensemble`},
		keyAgreementWhoRuns:          {`La personne qui gère cet ordinateur ne peut rien y changer ici. Ce qu’elle fait avec le groupe entier, tu peux le lire.`},
		keyAllHeard:                  {`Tout le monde a parlé ou a passé son tour`},
		keyAllowScribeAlone:          {`Personne d’autre n’est encore là.`},
		keyAllowScribeDo:             {`Laisser écrire pour moi`},
		keyAllowScribeHow:            {`Cette personne peut écrire ce que tu dis, et cela compte pour toi. Cela finit avec la rencontre.`},
		keyAllowScribeLead:           {`Tu parles, quelqu’un de confiance écrit.`},
		keyAllowScribeNever:          {`Ce qui n’a pas de nom, personne ne peut l’écrire pour toi. Cela reste à toi.`},
		keyAllowScribeThanks:         {`C’est fait. Cette personne peut écrire pour toi jusqu’à la fin de la rencontre.`},
		keyAllowScribeTitle:          {`Laisser quelqu’un écrire pour toi ce soir`},
		keyAllowScribeWho:            {`Qui peut écrire pour toi ?`},
		keyAnItem:                    {`ce sujet`},
		keyArriveDo:                  {`Je suis là`},
		keyArriveForgotten:           {`À la fin de la rencontre, on oublie que tu étais là. On garde seulement combien on était.`},
		keyAsTable:                   {`La même chose en mots`},
		keyAskDo:                     {`Faire la lettre`},
		keyAskHearBy:                 {`Pour quand voulez-vous une réponse ?`},
		keyAskHearByHint:             {`Si c’est vide, on compte quatre semaines.`},
		keyAskLookDo:                 {`Voir d’abord la lettre`},
		keyAskLookTitle:              {`Voici exactement ce que le bureau lira`},
		keyAskLooked:                 {`Rien n’est encore envoyé.`},
		keyAskNew:                    {`Demander à un bureau`},
		keyAskNewLead:                {`Une organisation et un poste, jamais une personne. Ils répondent par lettre ou par lien, sans compte.`},
		keyAskOne:                    {`Ce qu’on demande`},
		keyAskOrganisation:           {`Organisation`},
		keyAskOrganisationHint:       {`Par exemple « Logements Nord » ou « la bibliothèque ».`},
		keyAskPost:                   {`Quel poste là-bas ?`},
		keyAskPostHint:               {`« Responsable des lettres aux locataires ». Sinon : « service clients ». Si la personne change, la promesse reste.`},
		keyAskPropose:                {`Proposer au groupe`},
		keyAskSomeoneToRead:          {`Demande à quelqu’un de te lire ceci`},
		keyAskText:                   {`Qu’est-ce qu’on demande ?`},
		keyAskTextHint:               {`Dis ce qui devrait changer, et à quoi on le verrait. Pas de vrais noms, pas de numéros de papiers.`},
		keyAskTo:                     {`On demande à {office}`},
		keyBackToCircle:              {`Retour au cercle`},
		keyBackToPromises:            {`Vers tout ce qui a été promis`},
		keyBackToRoad:                {`Retour à la route de {name}`},
		keyBecameDo:                  {`Dire ce que c’est devenu`},
		keyBecameSend:                {`Garder`},
		keyBecameText:                {`Qu’est-ce qui s’est passé ?`},
		keyBecameTitle:               {`Ce que c’est devenu`},
		keyBelongsTo:                 {`Ils disent que cela relève de :`},
		keyBesideName:                {`À côté de {name}`},
		keyBoard:                     {`Le tableau`},
		keyBoardEmpty:                {`Pas encore de carte. Ce que tu mets dans le chapeau vient ici quand le chapeau s’ouvre.`},
		keyBoxBackup:                 {`A pris une copie verrouillée de tout, ou a commencé à le faire. Ce qui passe avec la soirée et ce qui est dans le chapeau n’y est pas.`},
		keyBoxExport:                 {`A pris une copie verrouillée de ce groupe, ou a commencé à le faire, pour l’installer ailleurs.`},
		keyBoxImport:                 {`A installé ce groupe ici, venu d’un autre lieu.`},
		keyBoxLead:                   {`Les copies de tout, et les déménagements. Tu les vois toutes ici.`},
		keyBoxNothing:                {`Encore rien.`},
		keyBoxRestore:                {`A remis une copie d’avant. Ce qui a été dit après cette copie manque. Ce qui avait été repris n’est pas revenu.`},
		keyBoxTitle:                  {`Ce qu’a fait la personne qui tient ce lieu`},
		keyByDay:                     {`D’ici le {day}`},
		keyCancelDo:                  {`Annuler cette rencontre`},
		keyCancelTitle:               {`Cette rencontre ne peut pas avoir lieu`},
		keyCancelWeekly:              {`La semaine prochaine, rien ne change.`},
		keyCancelWhy:                 {`Pourquoi ? (tu n’as pas besoin de le dire)`},
		keyCannotRecall:              {`Ce qu’on ne peut pas reprendre`},
		keyCannotRecallWords:         {`Ce que d’autres ont entendu, écrit sur papier ou pris en photo. Ce qui a été imprimé.`},
		keyCards:                     {`Cartes`},
		keyCardsAndVotes:             {`{n} carte, votes : {m}`, `{n} cartes, votes : {m}`},
		keyCareChooseDo:              {`Choisir ensemble qui l’entend`},
		keyCareClosing:               {`Comment on finit`},
		keyCareClosingQuestion:       {`Comment on finit la rencontre ?`},
		keyCareClosingUsual:          {`Chaque personne dit un mot, et on mange ensemble.`},
		keyCareCode:                  {`Avec ce code tu peux le reprendre à tout moment, même sans entrer. Il n’est montré que maintenant.`},
		keyCareDisclosed:             {`Si quelqu’un raconte sa propre histoire`},
		keyCareDisclosedQuestion:     {`Qu’est-ce qu’on fait si quelqu’un raconte sa propre histoire ?`},
		keyCareDisclosedUsual:        {`On écoute et on dit merci. Personne ne l’écrit. Après, une des deux personnes de soutien lui demande comment ça va.`},
		keyCareHard:                  {`Ce qui sera peut-être dur cette fois`},
		keyCareHardHint:              {`Un mot ou deux : déménager, attendre, la famille qui est loin.`},
		keyCareHardQuestion:          {`Qu’est-ce qui sera peut-être dur cette fois ?`},
		keyCareLead:                  {`Aucune rencontre ne commence sans ça.`},
		keyCareLimits:                {`Elles le gardent pour elles. Seulement si quelqu’un est en danger, surtout un enfant, elles devront peut-être chercher de l’aide dehors. Elles te le disent d’abord, si elles peuvent. N’écris pas de vrais noms. Si quelqu’un est en danger maintenant, compose le 112 : c’est gratuit.`},
		keyCareLimitsTitle:           {`Avant d’écrire`},
		keyCareNobody:                {`Personne n’est encore nommé pour entendre cela, donc personne ne le lirait. Parle à une des personnes de soutien de la soirée, ou à quelqu’un ici en qui tu as confiance. Si quelqu’un est en danger maintenant, compose le 112 : c’est gratuit.`},
		keyCareNotWhole:              {`Il manque encore quelque chose ici. Change le plan avant d’ouvrir.`},
		keyCarePause:                 {`Comment on demande une pause`},
		keyCarePauseQuestion:         {`Comment on demande une pause ?`},
		keyCarePauseUsual:            {`On lève la main, ou on touche « Pause ». Personne ne demande pourquoi.`},
		keyCareReadBy:                {`Ces personnes le lisent`},
		keyCareReadByN:               {`Autant de membres, choisis par le groupe, le lisent : {n}`},
		keyCareSend:                  {`Le leur confier`},
		keyCareSent:                  {`Elles l’ont maintenant.`},
		keyCareSign:                  {`Elles peuvent savoir que cela vient de moi`},
		keyCareSignSmall:             {`Sans cela, rien ne dit qui l’a écrit, et personne ne peut te répondre.`},
		keyCareSupporters:            {`Les personnes de soutien, si tu as besoin de quelqu’un`},
		keyCareTitle:                 {`Comment on prend soin de tout le monde`},
		keyCareTo:                    {`Seulement certaines ?`},
		keyCareToHint:                {`Si tu ne choisis personne, toutes le lisent. Si cela concerne l’une d’elles, choisis les autres.`},
		keyChangeAnyTime:             {`Tu peux changer quand tu veux.`},
		keyChangeLanguage:            {`Langue : {language}. Changer`},
		keyChangeThis:                {`Changer`},
		keyCharacterAbout:            {`Que faut-il savoir d’elle ?`},
		keyCharacterAboutHint:        {`Une ligne ou deux : ce qu’elle aime, qui elle aime. Personne de réel.`},
		keyCharacterChange:           {`La raconter autrement`},
		keyCharacterChangeDo:         {`Garder ainsi`},
		keyCharacterCreateDo:         {`Créer cette personne`},
		keyCharacterFigure:           {`Quelle figure ?`},
		keyCharacterInvented:         {`{name} est une personne inventée.`},
		keyCharacterJourney:          {`Quelle route suit-elle ?`},
		keyCharacterName:             {`Comment s’appelle-t-elle ?`},
		keyCharacterNameHint:         {`Un nom que personne ici ne porte, comme Alpha ou Oméga.`},
		keyCharacterNew:              {`Inventer une personne`},
		keyCharacterNoName:           {`Quelqu’un sans nom`},
		keyCharacterRoad:             {`La route de {name}`},
		keyCheckDo:                   {`Voilà ce qu’on a vu`},
		keyCheckIn:                   {`Comment ça va`},
		keyCheckInAgain:              {`Ma météo a changé`},
		keyCheckInGo:                 {`Quelle est ta météo ce soir ?`},
		keyCheckInLead:               {`Le groupe voit combien de fois chaque météo, jamais qui. On l’oublie à la fin de la rencontre.`},
		keyCheckInQuestion:           {`Quelle est ta météo ce soir ?`},
		keyCheckLead:                 {`Dis ce que le groupe a vu, pas ce que tu as entendu. Cela seul décide de ce que vaut la promesse. Aucun nom n’y figure.`},
		keyCheckText:                 {`Comment le sait-on ?`},
		keyCheckTextHint:             {`Le bureau le lit aussi, si on lui avait demandé.`},
		keyCheckTitle:                {`Est-ce que ça a changé ?`},
		keyChooseFromList:            {`Choisis`},
		keyChooseLanguage:            {`Choisis ta langue`},
		keyChooseNo:                  {`Non, parce que…`},
		keyChooseNotOurs:             {`Pas de notre ressort : cela relève d’un autre bureau`},
		keyChoosePart:                {`En partie, parce que…`},
		keyChooseQuestion:            {`Nous avons une question`},
		keyChooseReceived:            {`Nous l’avons, vous aurez une réponse`},
		keyChooseStop:                {`Choisir une étape`},
		keyChooseYes:                 {`Oui`},
		keyClauseAlpha:               {`Nous parlons d’Alpha, pas de nous. Personne n’est obligé de raconter sa propre histoire.`},
		keyClauseHint:                {`Change les mots, ou laisse un champ vide et il disparaît.`},
		keyClauseLeaving:             {`Qui veut partir peut partir, à tout moment et sans raison, et emporte son nom.`},
		keyClauseN:                   {`Numéro {n}`},
		keyClauseNew:                 {`Quelque chose de nouveau, {n}`},
		keyClauseOnTime:              {`Nous commençons à l’heure et nous finissons à l’heure. Le repas se partage.`},
		keyClauseOneSpeaks:           {`Une seule personne parle à la fois. Les autres écoutent jusqu’au bout.`},
		keyClausePass:                {`Chacun peut passer son tour, à tout moment, et n’a jamais à dire pourquoi.`},
		keyClausePromises:            {`Ce que nous promettons, nous le faisons. Si nous ne pouvons pas, nous disons pourquoi.`},
		keyClauseStaysHere:           {`Ce qui se dit ici reste ici. Seulement si quelqu’un est en danger, nous devrons peut-être chercher de l’aide. Alors nous te le disons d’abord, si nous le pouvons.`},
		keyClausesTitle:              {`Ce à quoi nous tenons`},
		keyCloseDo:                   {`Terminer la rencontre`},
		keyCloseHeading:              {`Terminer la rencontre`},
		keyCloseHow:                  {`Le chapeau s’ouvre. Qui était là, comment chaque personne allait, qui a parlé quand et qui a voté pour quoi : tout ça est effacé. Ce qu’on a dit, les totaux, les rôles et ce qui porte un nom restent.`},
		keyCloseSure:                 {`Oui, tout le monde a fini`},
		keyCloseTitle:                {`Comment on finit`},
		keyCodeAsPicture:             {`Le même code en image, à scanner`},
		keyCodeLead:                  {`Avec ce code, tu retrouves ta place, sur n’importe quel téléphone. On le montre une seule fois.`},
		keyCodeShownOnce:             {`Un code se montre une seule fois.`},
		keyComeIn:                    {`Entre`},
		keyComeInAgain:               {`Entrer`},
		keyComeInLead:                {`Avec ton code de retour, tu retrouves ta place, sur n’importe quel téléphone.`},
		keyComplainLead:              {`Comment quelqu’un a été traité, ou comment quelqu’un a mené : cela ne passe pas par qui mène la soirée, et va seulement aux personnes nommées ici.`},
		keyComplainText:              {`Qu’est-ce qui n’allait pas ?`},
		keyComplainTitle:             {`Quelque chose n’allait pas`},
		keyComplaintsWho:             {`Qui entend quand quelque chose n’allait pas`},
		keyCountChildren:             {`Enfants dont on s’est occupé`},
		keyCountDo:                   {`Garder les nombres`},
		keyCountFares:                {`Trajets remboursés`},
		keyCountMeals:                {`Repas`},
		keyCountTitle:                {`Trajets, repas, enfants`},
		keyCountedNotListed:          {`{n} personne. On a compté, sans noter de nom.`, `{n} personnes. On a compté, sans noter de nom.`},
		keyCountsLine:                {`Trajets : {fares}, repas : {meals}, enfants : {children}`},
		keyDayAtTime:                 {`{day} à {time}`},
		keyDaysAddDays:               {`Ajouter des jours`},
		keyDaysAddHours:              {`Ajouter des heures de chaque semaine`},
		keyDaysAt:                    {`{day}, {hours}`},
		keyDaysDo:                    {`Mettre sur la liste`},
		keyDaysEnds:                  {`À`},
		keyDaysEvery:                 {`Chaque semaine : {weekday}`},
		keyDaysFrom:                  {`Premier jour`},
		keyDaysFromHour:              {`à partir de {from}`},
		keyDaysHoursHint:             {`À laisser vides tous les deux pour toute la journée.`},
		keyDaysLate:                  {`{n} jour de retard`, `{n} jours de retard`},
		keyDaysLead:                  {`Quand on préfère ne pas se voir. Qui prévoit une soirée un de ces jours le voit, et peut quand même décider.`},
		keyDaysNone:                  {`Aucun jour ici pour l’instant.`},
		keyDaysRange:                 {`{from} à {to}`},
		keyDaysRemove:                {`Enlever`},
		keyDaysSilent:                {`Sans réponse, {n} jour de trop`, `Sans réponse, {n} jours de trop`},
		keyDaysStarts:                {`De`},
		keyDaysTo:                    {`Dernier jour`},
		keyDaysToAvoid:               {`Les jours qu’on évite`},
		keyDaysToHint:                {`À laisser vide pour un seul jour.`},
		keyDaysWeekday:               {`Jour de la semaine`},
		keyDaysWords:                 {`De quoi s’agit-il ?`},
		keyDaysWordsHint:             {`Ramadan, Pâques, prière du vendredi, vacances scolaires.`},
		keyDecisionAgainstEarlier:    {`Dit à propos de mots d’avant`},
		keyDecisionAgainstLate:       {`Sorti du chapeau après la fin`},
		keyDecisionAmend:             {`Changer les mots et demander à nouveau`},
		keyDecisionAmendDo:           {`Demander à nouveau avec ces mots`},
		keyDecisionAmendHow:          {`Les mots d’avant restent lisibles. Les réponses sont effacées, et on demande à nouveau à tout le monde.`},
		keyDecisionAnswerColumn:      {`Réponse`},
		keyDecisionAnswerDo:          {`Donner ma réponse`},
		keyDecisionAnswersNow:        {`Ce que les gens disent`},
		keyDecisionApart:             {`Tout le monde n’a pas suivi : {who}`},
		keyDecisionApartSmall:        {`Moins de la moitié peut vivre avec, ou la plupart voulait autre chose.`},
		keyDecisionAsk:               {`Peux-tu vivre avec ceci ?`},
		keyDecisionAskedSmaller:      {`Demandé encore une fois. Il suffit que {n} répondent. Les réponses d’avant sont effacées : réponds à nouveau, s’il te plaît.`},
		keyDecisionBecause:           {`À cause de ceci`},
		keyDecisionByLanguage:        {`Par langue`},
		keyDecisionBySomebody:        {`Nous avons proposé : {what}`},
		keyDecisionCanClose:          {`On peut le clore maintenant`},
		keyDecisionChanged:           {`Cela a changé. Ce que cela disait avant`},
		keyDecisionClose:             {`Clore et compter`},
		keyDecisionCloseDo:           {`Clore maintenant`},
		keyDecisionCloseHow:          {`Les réponses sont comptées une fois, puis effacées. Ce qui a été dit sans nom sort d’abord du chapeau.`},
		keyDecisionClosedOn:          {`Clos le {day}`},
		keyDecisionCounted:           {`Nos réponses`},
		keyDecisionDotsAsk:           {`Partage tes {n} points`},
		keyDecisionDotsDo:            {`Poser mes points`},
		keyDecisionDotsNone:          {`aucun point`},
		keyDecisionDotsOn:            {`Points pour : {choice}`},
		keyDecisionEmergencyTold:     {`Quelque chose a été fait tout de suite, en urgence. Nous ne l’avons pas encore regardé ensemble.`},
		keyDecisionEveryone:          {`Tout le monde`},
		keyDecisionFrom:              {`Ouvert au moins jusqu’au {day}`},
		keyDecisionFromThis:          {`Proposer quelque chose à cause de ceci`},
		keyDecisionHiddenNow:         {`Les réponses sont cachées au groupe jusqu’à la fin ; puis elles sont effacées et seuls les totaux restent. Elles ne sont pas cachées à qui fait tourner le serveur.`},
		keyDecisionLed:               {`Ce que cela a donné`},
		keyDecisionLetGo:             {`Laisser tomber`},
		keyDecisionLetGoHow:          {`Rien n’est décidé et rien ne se passe. Cela reste lisible, et on peut le proposer à nouveau.`},
		keyDecisionLook:              {`Regarder`},
		keyDecisionNew:               {`Proposer quelque chose`},
		keyDecisionNoWords:           {`Quelqu’un dit que cela ferait du mal.`},
		keyDecisionNoWordsLeft:       {`Des mots repris`},
		keyDecisionNotApart:          {`Elles ne sont montrées par façon de venir que si cinq personnes ou plus de chaque côté ont répondu.`},
		keyDecisionObjectLead:        {`Avec des mots, des images, ou rien du tout : pas besoin de raison. Tu peux aussi le dire à une personne de soutien, qui le met ici : aucun nom n’est gardé.`},
		keyDecisionObjectTitle:       {`Dire sans nom que cela ferait du mal`},
		keyDecisionObjectWhen:        {`Cela apparaît quand on ouvre le chapeau, au plus tard à la fin de ceci.`},
		keyDecisionObjections:        {`Ce qui a été dit contre, sans nom`},
		keyDecisionOf:                {`{n} sur {m} ont répondu.`},
		keyDecisionOn:                {`Et maintenant ?`},
		keyDecisionOnPaperAsk:        {`Quatre réponses, toutes égales`},
		keyDecisionOnceMore:          {`Trop peu d’entre nous ont répondu. Cela reste ouvert une rencontre de plus.`},
		keyDecisionOpenNow:           {`Les réponses se voient ici, chacune avec le nom de la personne.`},
		keyDecisionOpenly:            {`Montrer la réponse de chacun avec son nom`},
		keyDecisionOpenlySmall:       {`Sans coche, les réponses sont cachées et effacées à la fin.`},
		keyDecisionOption:            {`Choix {which}`},
		keyDecisionOptions:           {`Les choix, pour les points`},
		keyDecisionOverSession:       {`Ouvert jusqu’après notre prochaine rencontre`},
		keyDecisionPage:              {`Sommes-nous d’accord ?`},
		keyDecisionPicture:           {`Les réponses en barres`},
		keyDecisionPictureSays:       {`Chaque barre est aussi longue qu’il y a de réponses. Pleines : les personnes qui le vivent, ou tout le monde ; vides : celles qui travaillent avec elles.`},
		keyDecisionPlan:              {`Si nous sommes d’accord, ceci se fait aussitôt`},
		keyDecisionProjector:         {`Montrer au mur`},
		keyDecisionProposedThis:      {`a proposé ceci`},
		keyDecisionPut:               {`Le proposer au groupe`},
		keyDecisionQuorum:            {`Il fallait {n} réponse : d’habitude, {m} viennent.`, `Il fallait {n} réponses : d’habitude, {m} viennent.`},
		keyDecisionReason:            {`Veux-tu dire pourquoi ? Ce n’est pas obligé.`},
		keyDecisionSilence:           {`Le silence n’est pas un oui. Se mettre de côté et dire non sont des réponses comme les autres.`},
		keyDecisionSilentN:           {`{n} personne n’a pas pu répondre, ou s’est tue. Ce n’est pas un oui.`, `{n} personnes n’ont pas pu répondre, ou se sont tues. Ce n’est pas un oui.`},
		keyDecisionSmallerDo:         {`Demander encore, à moins de monde`},
		keyDecisionSmallerHow:        {`Cela reste ouvert une rencontre de plus, et il suffit que {n} répondent.`},
		keyDecisionTagOpen:           {`Ouvert`},
		keyDecisionTheProposal:       {`la proposition`},
		keyDecisionWay:               {`Comment le savoir ?`},
		keyDecisionWithdrawn:         {`Cela a été repris. Tout le monde en a le droit.`},
		keyDecisionWords:             {`Que proposes-tu ?`},
		keyDecisionWordsHint:         {`Une seule chose, en une ou deux phrases, pour que chacun puisse dire oui ou non. Ton nom est à côté.`},
		keyDecisionYours:             {`Ta réponse : {answer}`},
		keyDecisionYoursDots:         {`Tu as partagé tes points. Tu peux les changer tant que c’est ouvert.`},
		keyDecisionYoursNote:         {`Toi seul le vois. Tu peux la changer tant que c’est ouvert.`},
		keyDecisionsAgreed:           {`Ce que nous avons décidé ensemble`},
		keyDecisionsAll:              {`Tout ce que nous décidons`},
		keyDecisionsBack:             {`Revenu vers nous`},
		keyDecisionsGone:             {`Laissé de côté`},
		keyDecisionsLead:             {`Tout le monde peut proposer. Tout le monde peut répondre. Le silence de personne n’est un oui.`},
		keyDecisionsNone:             {`Rien n’a encore été proposé. Souvent cela commence petit : quand on se voit, ce qu’on mange, ce qu’on écrit à quelqu’un.`},
		keyDecisionsOpen:             {`Ouvert, et tu as répondu`},
		keyDecisionsTitle:            {`Ce que nous décidons`},
		keyDecisionsWaiting:          {`Attend ta réponse`},
		keyDeviceSince:               {`Te connaît depuis le {day}`},
		keyDevicesHow:                {`Il y en a un que tu ne connais pas ? Déconnecte-le. Avec ton code de retour, tu peux entrer à nouveau partout.`},
		keyDevicesLead:               {`Les téléphones qui te connaissent.`},
		keyDevicesTitle:              {`Mes téléphones`},
		keyDiffersAdded:              {`Nouveau`},
		keyDiffersDropped:            {`Disparaît`},
		keyDiffersGone:               {`Ce que cela changerait est différent maintenant.`},
		keyDiffersLead:               {`Si nous sommes d’accord, voici ce qui change :`},
		keyDiffersMoved:              {`L’ordre est différent`},
		keyDiffersNow:                {`À partir de là`},
		keyDiffersReworded:           {`Dit autre chose`},
		keyDiffersWas:                {`Jusqu’ici`},
		keyDotsN:                     {`{n} point`, `{n} points`},
		keyDraftLanguage:             {`Ces mots attendent encore d’être lus par quelqu’un qui a grandi avec cette langue.`},
		keyDueLabel:                  {`Pour quand ?`},
		keyEmergencyDo:               {`Dire que cela ne peut pas attendre`},
		keyEmergencyFirst:            {`Tu l’as dit. L’autre personne doit encore le dire.`},
		keyEmergencyHow:              {`Tu es l’une des deux personnes qui peuvent le faire tout de suite si elles le disent toutes les deux. Tout le monde est prévenu, et on y revient à la prochaine rencontre.`},
		keyEmergencyOther:            {`L’autre personne dit que cela ne peut pas attendre.`},
		keyEmergencyTitle:            {`Cela ne peut pas attendre`},
		keyEndDevice:                 {`Déconnecter`},
		keyEraseAllDo:                {`Oui, tout reprendre`},
		keyEraseAllHow:               {`Tout ce qui porte ton nom est effacé, pour toujours. Ta place dans le groupe reste.`},
		keyEraseAllTitle:             {`Tout reprendre`},
		keyFacesCount:                {`Combien ?`},
		keyFacesHow:                  {`Un haricot ou un petit caillou ici. Personne ne regarde qui.`},
		keyFallsOn:                   {`Cela tombe sur :`},
		keyFaultAboutMost:            {`Cela peut venir de {n} choses au plus.`},
		keyFaultAboutTwice:           {`La même chose est nommée deux fois.`},
		keyFaultAgreementNewer:       {`Cela a changé entre-temps. Relis-le.`},
		keyFaultAgreementSame:        {`C’est déjà ainsi. Change d’abord quelque chose.`},
		keyFaultAnsweredAlready:      {`Tu as déjà répondu.`},
		keyFaultArriveFirst:          {`D’abord, touche « Je suis là ».`},
		keyFaultAskTaken:             {`Les mots de cette lettre ont été repris : plus rien ne va au bureau.`},
		keyFaultBusy:                 {`Beaucoup de gens écrivent en ce moment. Essaie encore une fois.`},
		keyFaultCareMissing:          {`Dis d’abord ceci, pour qu’on commence en prenant soin de tout le monde.`},
		keyFaultCareTo:               {`Seules les personnes nommées par le groupe le lisent.`},
		keyFaultCharacterLikeMember:  {`Quelqu’un du groupe a un nom semblable. Une personne inventée a besoin d’un nom que personne ici ne porte.`},
		keyFaultCharacterThere:       {`Il y a déjà une personne inventée avec un nom semblable.`},
		keyFaultCharactersMost:       {`Il y a de la place pour {n} personne inventée.`, `Il y a de la place pour {n} personnes inventées. Change plutôt l’une d’elles.`},
		keyFaultClauseTwice:          {`Ceci est nommé deux fois.`},
		keyFaultClauseUnknown:        {`Ceci n’y est plus. Regarde encore ce que nous avons décidé.`},
		keyFaultClausesMost:          {`Il y en a trop. {n} au plus, pour que tous s’en souviennent.`},
		keyFaultClausesNone:          {`Il faut qu’il y ait au moins une chose ici.`},
		keyFaultCodeUnknown:          {`On ne connaît pas ce code. Regarde encore une fois les chiffres.`},
		keyFaultCommandUnknown:       {`Il n’y a rien de ce nom ici.`},
		keyFaultConflict:             {`Quelque chose a changé pendant que tu étais ici. Regarde encore, puis décide.`},
		keyFaultDayAvoided:           {`C’est un jour que le groupe préfère éviter : {what}. Choisis un autre moment, ou dis plus bas que c’est voulu.`},
		keyFaultDayNeeded:            {`Donne un jour, s’il te plaît.`},
		keyFaultDayOver:              {`Ce jour est passé : choisis-en un plus tard.`},
		keyFaultDaysSpan:             {`Le dernier jour vient après le premier, et au plus {n} jours plus tard.`},
		keyFaultDecisionConsent:      {`Ici, on demande si tout le monde peut vivre avec.`},
		keyFaultDecisionDots:         {`Ici, on partage des points entre des choix.`},
		keyFaultDecisionExact:        {`Ce serait fait exactement comme c’est écrit. Laisse-le tomber et propose-le à nouveau comme il faut.`},
		keyFaultDecisionFrom:         {`Cela reste ouvert pour que tout le monde ait le temps. On peut le clore à partir du {day}.`},
		keyFaultDecisionHidden:       {`Notre accord dit que les réponses restent cachées jusqu’à la fin.`},
		keyFaultDecisionNoEmergency:  {`Rien n’a été fait dans l’urgence ici.`},
		keyFaultDecisionNotFew:       {`On ne demande à moins de monde que ce qui a eu trop peu de réponses, et une seule fois.`},
		keyFaultDecisionNothing:      {`Rien ne serait fait ainsi. Seul ce qui a besoin du groupe peut être fait tout de suite.`},
		keyFaultDecisionOpenStill:    {`C’est encore ouvert. Dis-le quand ce sera clos.`},
		keyFaultDecisionOver:         {`C’est déjà clos, ou repris.`},
		keyFaultDecisionProposer:     {`Tant que c’est ouvert, c’est à la personne qui l’a proposé.`},
		keyFaultDecisionReason:       {`La raison serait effacée avec ta réponse. Pour être entendu, dis-la sans nom, plus bas sur cette page.`},
		keyFaultDecisionScribe:       {`Personne n’écrit une réponse cachée à la place d’un autre. Sur la tablette qui circule, chacun peut la donner.`},
		keyFaultDecisionSession:      {`Cela reste ouvert jusqu’après la prochaine rencontre, pour que les absents comptent aussi. Sans rencontre, on peut le clore à partir du {day}.`},
		keyFaultDecisionTwo:          {`Notre accord nomme deux personnes qui peuvent faire cela tout de suite, ensemble.`},
		keyFaultDoorClosed:           {`L’entrée du bureau est fermée. Il faut d’abord l’ouvrir.`},
		keyFaultDoorOpen:             {`L’entrée du bureau est ouverte. On peut faire un nouveau code.`},
		keyFaultDotsMost:             {`Tu as {n} points en tout.`},
		keyFaultDotsOption:           {`Un des choix n’est pas là, ou vient deux fois.`},
		keyFaultEndsBefore:           {`La fin vient après le début : regarde les heures.`},
		keyFaultFieldType:            {`Ça ne va pas ici.`},
		keyFaultFieldUnknown:         {`Ce champ n’existe pas.`},
		keyFaultFoundingInvited:      {`Pour commencer un groupe ici, il te faut une invitation de la personne qui s’occupe de ce serveur.`},
		keyFaultGapMissing:           {`Garde {gap} dans la phrase, s’il te plaît : quelque chose prend sa place.`},
		keyFaultHatNotYet:            {`Pas encore. Le chapeau s’ouvre quand il y a au moins trois cartes dedans.`},
		keyFaultHourNeeded:           {`Donne une heure, par exemple 13:00.`},
		keyFaultIdUsed:               {`C’est déjà parti, avec d’autres mots. Envoie-le encore une fois.`},
		keyFaultInternal:             {`Ça n’a pas marché, et ça vient de nous. Ce que tu as écrit est toujours là.`},
		keyFaultInviteGone:           {`Cette invitation est finie. Demandes-en une nouvelle à quelqu’un du groupe.`},
		keyFaultJsonAt:               {`Ce qui a été envoyé ne se lit pas à l’endroit {place}.`},
		keyFaultKeep:                 {`Pour toujours (0), ou {n} jours au moins et dix ans au plus.`},
		keyFaultLanguageUnknown:      {`On ne connaît pas cette langue.`},
		keyFaultLanguagesNone:        {`Choisis au moins une langue.`},
		keyFaultLink:                 {`Cela ne mène à aucun groupe. Le lien est-il entier ? Ou scanne le code carré.`},
		keyFaultLinkCode:             {`C’est un code. Il s’écrit sur la page de ton groupe. Ouvre d’abord cette page : scanne le code carré à côté, ou demande le lien à quelqu’un du groupe.`},
		keyFaultLivedStays:           {`Cette rencontre reste pour les personnes prévues au départ. Prépares-en une nouvelle pour tout le monde.`},
		keyFaultMalformed:            {`On n’a pas pu lire ce qui est arrivé. Reviens en arrière et essaie encore.`},
		keyFaultMandateAlone:         {`Pour l’instant, moins de deux personnes ici peuvent répondre : personne n’y arriverait. Accueille d’abord quelqu’un.`},
		keyFaultMandateWeighty:       {`Cela demande toujours le groupe. Sinon une seule personne pourrait tout prendre.`},
		keyFaultMemberUnknown:        {`On ne trouve pas cette personne ici.`},
		keyFaultNameEmpty:            {`Écris un nom.`},
		keyFaultNameTaken:            {`Quelqu’un ici a un nom qui ressemble à ça. Choisis-en un autre.`},
		keyFaultNamed:                {`Quelqu’un est nommé deux fois, est parti, vient d’arriver ou vient d’un service. Choisis des membres qui sont là.`},
		keyFaultNamedMost:            {`{n} personnes au plus.`},
		keyFaultNamedNone:            {`Choisis qui.`},
		keyFaultNotFound:             {`Il n’y a rien ici. Ça a peut-être changé de place, ou quelqu’un l’a repris.`},
		keyFaultNotInHall:            {`Pas ici : sur ce réseau, d’autres peuvent lire aussi. C’est possible sur l’ordinateur lui-même, ou un autre jour avec une connexion sûre.`},
		keyFaultNothingAsked:         {`Le bureau n’a pas encore répondu : il n’y a rien à quoi répondre.`},
		keyFaultOfficeCode:           {`Nous ne connaissons aucune lettre avec ce code. Vérifiez la lettre ; le groupe a peut-être aussi fermé cet accès.`},
		keyFaultOfficeWords:          {`Le bureau a écrit lui-même cette promesse. Lui seul peut la dire autrement.`},
		keyFaultOptionsCount:         {`Écris de {n} à {m} choix.`},
		keyFaultOptionsNone:          {`Les choix vont avec les points. Choisis les points, ou laisse les choix vides.`},
		keyFaultOptionsTwice:         {`Deux des choix sont pareils.`},
		keyFaultOtherSite:            {`Ça vient d’une autre page, pas de la nôtre. Ouvre la page encore une fois.`},
		keyFaultOwnTranslation:       {`C’est ta propre traduction. Quelqu’un d’autre la relit.`},
		keyFaultPack:                 {`Ce n’est pas le numéro d’un paquet. Un des chiffres est-il différent ?`},
		keyFaultPartnerInvite:        {`Seules les personnes qui viennent d’un bureau ont besoin d’une invitation à une rencontre.`},
		keyFaultPartnerMayNot:        {`C’est pour les membres du groupe.`},
		keyFaultPassOnWhere:          {`Personne n’a dit de quel bureau cela relève.`},
		keyFaultPassedOn:             {`C’est déjà transmis à ce bureau.`},
		keyFaultPausing:              {`On fait une pause.`},
		keyFaultPictureUnknown:       {`On n’a pas cette image. Voici celles qu’on a : {pictures}.`},
		keyFaultPicturesMost:         {`{n} images au plus pour dire une chose. Lesquelles comptent le plus ?`},
		keyFaultPicturesUnknown:      {`Une de ces images n’est pas dans notre alphabet, ou s’y trouve deux fois.`},
		keyFaultPromiseWithNo:        {`Une promesse va avec « oui », « en partie » ou « nous l’avons ».`},
		keyFaultQuorum:               {`Personne ne pourrait y arriver. Il faut plus que personne parmi ceux qui viennent d’habitude, et au plus tous : plus de 0, jusqu’à 1.`},
		keyFaultQuorumWeighty:        {`Pour cela, au moins un tiers de ceux qui viennent d’habitude doivent avoir répondu. Sinon très peu de gens pourraient tout prendre.`},
		keyFaultRange:                {`Un nombre de {n} à {m}.`},
		keyFaultReflectNone:          {`Choisis un des visages.`},
		keyFaultRemoveSelf:           {`Pour partir toi-même tu n’as besoin de personne : « Quitter le groupe » se trouve sous « Plus ».`},
		keyFaultRoleFacilitator:      {`C’est pour la personne qui anime ce soir. Tout le monde peut prendre ce rôle.`},
		keyFaultRoleTimekeeper:       {`C’est pour la personne qui suit la parole ou qui anime ce soir.`},
		keyFaultRoundOver:            {`Ce tour de parole est fini.`},
		keyFaultScribeNotAllowed:     {`Tu peux écrire pour quelqu’un seulement si cette personne a dit oui.`},
		keyFaultScribeNotThis:        {`Personne ne peut faire cela à la place d’une autre personne.`},
		keyFaultScribeThere:          {`Choisis une personne qui est ici avec toi.`},
		keyFaultScribeUnsigned:       {`Ce qu’on dit sans nom, on l’écrit soi-même.`},
		keyFaultSecretShort:          {`Ce code est trop court ou trop long. Les nôtres ont 20 chiffres.`},
		keyFaultSessionClosed:        {`Ça marche seulement pendant que la rencontre est ouverte.`},
		keyFaultSessionEarly:         {`Il est encore tôt. Tout le monde est déjà là ? Alors on peut commencer plus tôt.`},
		keyFaultSessionOpen:          {`On a déjà commencé.`},
		keyFaultSessionOther:         {`Une autre rencontre est encore ouverte. Termine-la d’abord.`},
		keyFaultSessionOver:          {`Cette rencontre est finie.`},
		keyFaultSessionTitle:         {`Dis de quoi on va parler à cette rencontre.`},
		keyFaultSideUnknown:          {`Choisis une de ces réponses : {choices}.`},
		keyFaultStageGone:            {`Cette étape n’est plus sur la route. Regarde la route encore une fois.`},
		keyFaultStagesMost:           {`Une route a {n} étape au plus.`, `Une route a {n} étapes au plus.`},
		keyFaultStandingAct:          {`Cela ne peut être confié à personne seul.`},
		keyFaultStandingNothing:      {`Dis ce qu’ils peuvent faire.`},
		keyFaultStarts:               {`Choisis un jour et une heure.`},
		keyFaultStranger:             {`On ne te connaît pas encore sur ce téléphone. Entre avec ton code, ou avec une invitation.`},
		keyFaultSupportersTwo:        {`Choisis deux personnes différentes qui seront là.`},
		keyFaultTabletGone:           {`Ce lien ne marche plus. Demande-en un autre à quelqu’un dans la salle.`},
		keyFaultTabletNotThis:        {`Cela ne se fait pas sur la tablette partagée. Choisis d’abord ton image, ou prends ton téléphone.`},
		keyFaultTakeBackUnknown:      {`Avec ce code, il n’y a rien à reprendre ici.`},
		keyFaultTextEmpty:            {`Écris d’abord quelques mots.`},
		keyFaultTextOrPictures:       {`Dis-le avec des mots, ou choisis des images.`},
		keyFaultTextTooLong:          {`C’est trop long. {n} lettre au plus.`, `C’est trop long. {n} lettres au plus.`},
		keyFaultTokenHall:            {`Dans la salle, un jeton commence par « hall. », puis la seconde où il finit, dans 12 heures au plus, puis un point et au moins 16 lettres.`},
		keyFaultTokenNotHall:         {`Un jeton qui commence par « hall. » n’est bon que dans la salle.`},
		keyFaultTooLarge:             {`C’est plus que ce qu’on peut prendre. Essaie avec quelque chose de plus petit.`},
		keyFaultTooMany:              {`Ça fait beaucoup d’un coup. Attends un peu, puis continue.`},
		keyFaultTooManyThings:        {`Il y en a déjà {n}, et plus de place.`},
		keyFaultTraitsMost:           {`{n} chose est déjà dite ici. Il n’y a plus de place.`, `{n} choses sont déjà dites ici. Il n’y a plus de place.`},
		keyFaultTwo:                  {`Choisis deux membres différents qui sont là, ou personne.`},
		keyFaultUnavailable:          {`On ne peut rien garder pour le moment. Essaie encore dans un instant.`},
		keyFaultUnsupported:          {`On ne peut pas prendre ce genre de fichier.`},
		keyFaultWelcomeFirst:         {`D’abord, quelqu’un ici doit te souhaiter la bienvenue. Demande à la personne à côté de toi.`},
		keyFaultZoneUnknown:          {`On ne connaît pas ce fuseau horaire. On connaît par exemple Europe/London.`},
		keyFeelingBrighter:           {`Éclaircie`},
		keyFeelingBrighterMeans:      {`bien`},
		keyFeelingCloudy:             {`Nuages`},
		keyFeelingCloudyMeans:        {`comme ci, comme ça`},
		keyFeelingPass:               {`Je passe`},
		keyFeelingPassMeans:          {`je le garde pour moi`},
		keyFeelingRainy:              {`Pluie`},
		keyFeelingRainyMeans:         {`dur`},
		keyFeelingStorm:              {`Orage`},
		keyFeelingStormMeans:         {`très dur`},
		keyFeelingSunny:              {`Soleil`},
		keyFeelingSunnyMeans:         {`très bien`},
		keyFewAnswered:               {`Moins de cinq personnes ont répondu. Ça reste entre elles.`},
		keyFigureAlpha:               {`Un oiseau de papier`},
		keyFigureButterfly:           {`Un papillon de papier`},
		keyFigureFox:                 {`Un renard de papier`},
		keyFigureHare:                {`Un lièvre de papier`},
		keyFigureLeaf:                {`Une feuille de papier`},
		keyFigureOmega:               {`Un papillon de nuit de papier`},
		keyFirstInvitation:           {`La première invitation pour ton groupe`},
		keyFirstTime:                 {`Pour la première fois`},
		keyFoundIt:                   {`Commencer`},
		keyFoundTitle:                {`Commencer un groupe`},
		keyFromAct:                   {`Faire nous-mêmes quelque chose à cause de ça`},
		keyFromAsk:                   {`Demander à un bureau à cause de ça`},
		keyFrontHow:                  {`Pour entrer, scanne le code carré de ton groupe, ou ouvre le lien que quelqu’un t’a donné.`},
		keyGoOn:                      {`Continuer`},
		keyGoOnTogether:              {`On continue`},
		keyGreeting:                  {`Bienvenue, {name}`},
		keyGroupIsAsked:              {`Notre accord le dit : c’est le groupe qui décide. Toi, tu proposes.`},
		keyGroupLanguages:            {`Les langues qu’on parle`},
		keyGroupName:                 {`Le nom de ton groupe`},
		keyGroupNameHint:             {`Un nom qui ne fait reconnaître personne.`},
		keyGroupZone:                 {`Fuseau horaire`},
		keyGuardAddress:              {`l’endroit où quelqu’un habite`},
		keyGuardCannotHide:           {`On ne peut pas cacher ta voix, ni ta façon d’écrire.`},
		keyGuardChange:               {`Je le change moi-même`},
		keyGuardDateOfBirth:          {`une date complète, peut-être un anniversaire`},
		keyGuardEmail:                {`une adresse e-mail`},
		keyGuardFirstPerson:          {`Tu as écrit « je ». Et si c’était {name} qui le disait ?`},
		keyGuardName:                 {`un nom, peut-être un vrai`},
		keyGuardNothingSent:          {`Rien n’est encore parti. Rien n’est gardé tant que tu n’as pas choisi.`},
		keyGuardPhone:                {`un numéro de téléphone`},
		keyGuardPostcode:             {`un code postal`},
		keyGuardReference:            {`un numéro qui vient d’une lettre ou d’une carte`},
		keyGuardSendAnyway:           {`C’est inventé. Envoyer comme ça`},
		keyGuardTitle:                {`Avec ça, on pourrait reconnaître quelqu’un.`},
		keyHallFounding:              {`Commencé ici, dans la salle, un groupe est à toi seulement jusqu’à ce soir, et ensuite personne ne peut plus te faire entrer. Pour le garder, commence-le sur l’ordinateur lui-même.`},
		keyHallKeepPlace:             {`Comment garder ma place ?`},
		keyHallKeepPlaceHow:          {`Demande à deux membres qui te connaissent et qui ont eux-mêmes un code de retour. Pendant une séance, sur l’ordinateur lui-même ou avec une connexion sûre, chacun dit qu’il te connaît. Tu reçois alors ton propre code de retour.`},
		keyHallNoReturn:              {`Le code de retour n’est pas pour ici : d’autres sur ce réseau pourraient le lire. Pour entrer ce soir, scanne le carré d’une invitation. Sur l’ordinateur lui-même, ton code de retour marche comme toujours.`},
		keyHallOthersRead:            {`D’autres sur ce réseau peuvent lire ce que tu envoies`},
		keyHallOthersReadMeans:       {`Ce que tu envoies d’ici passe dans l’air de la salle sans enveloppe. Quelqu’un sur le même réseau, qui sait comment faire, peut le lire, et pourrait écrire à ta place tant que tu es là. Dis donc ici seulement ce que toute la salle peut savoir. Sur le papier personne ne lit, et sur l’ordinateur lui-même non plus. Cela finit ce soir : après douze heures au plus, ce téléphone n’est plus connecté.`},
		keyHallTonight:               {`Ta place ici dure jusqu’à ce soir`},
		keyHallTonightLead:           {`Il n’y a pas de code de retour ici, car d’autres pourraient le lire en chemin. Quand le navigateur est fermé, ou après douze heures, ce téléphone ne te connaît plus. Ce que tu as dit reste au groupe.`},
		keyHandOn:                    {`J’ai fini`},
		keyHappeningNow:              {`En ce moment`},
		keyHardClash:                 {`Deux personnes se disputent`},
		keyHardClashDo:               {`Arrête le tour de parole. Chaque personne dit ce qu’il lui faut, sans parler de l’autre. Touche « Pause » si ça ne se calme pas.`},
		keyHardClashRemember:         {`Tu n’as pas besoin de tout régler ce soir. Se sentir bien ensemble passe avant nos sujets.`},
		keyHardClashSay:              {`J’entends que ça compte pour vous deux. L’une après l’autre : on écoute chaque personne jusqu’au bout.`},
		keyHardDefends:               {`Une personne invitée, qui vient d’un bureau, se défend`},
		keyHardDefendsDo:             {`Rends la parole au groupe. Cette personne peut répondre par écrit, avant un jour que vous choisissez ensemble.`},
		keyHardDefendsRemember:       {`On ne cherche pas à qui la faute. On cherche ce qui va changer.`},
		keyHardDefendsSay:            {`Ce soir, vous êtes là pour écouter. S’il vous plaît, dites-nous ce que vous avez entendu avant de répondre.`},
		keyHardStory:                 {`Quelqu’un commence à raconter sa propre histoire`},
		keyHardStoryDo:               {`Demande doucement : on continue, ou on se repose un peu ? Personne ne l’écrit.`},
		keyHardStoryRemember:         {`Après, une des deux personnes de soutien lui demande comment ça va, et encore la semaine suivante.`},
		keyHardStorySay:              {`Merci de nous faire confiance. C’est toi qui décides jusqu’où tu vas. On peut aussi laisser Alpha le dire.`},
		keyHardTitle:                 {`Des mots pour les moments durs`},
		keyHardWeeps:                 {`Quelqu’un pleure`},
		keyHardWeepsDo:               {`Attends. Touche « Pause ». Laisse une des deux personnes de soutien aller près de cette personne.`},
		keyHardWeepsRemember:         {`On a le droit de pleurer. Ne demande pas pourquoi devant tout le monde.`},
		keyHardWeepsSay:              {`On est là avec toi. Prends le temps qu’il te faut. Tu peux rester, ou sortir avec quelqu’un.`},
		keyHasTheTurn:                {`parle maintenant`},
		keyHatAloneLanguage:          {`Tu es la seule personne ici à lire cette langue. Si tu écris dans cette langue, d’autres pourraient deviner que c’est toi. Tu peux écrire dans une langue que d’autres lisent aussi, ou sur un bout de papier.`},
		keyHatCannotHide:             {`Ce que le chapeau ne peut pas cacher`},
		keyHatCannotHideWords:        {`Ta façon d’écrire. Une histoire que tu es la seule personne à connaître. Quelqu’un qui s’occupe de ce serveur et qui regarde pendant que tu écris. Un disque que quelqu’un prend avant l’ouverture du chapeau, avec ce qu’il faut pour le lire.`},
		keyHatOpenSince:              {`Le chapeau est ouvert. Ta carte est avec les autres.`},
		keyHatTogether:               {`Les cartes du chapeau n’ont pas de nom, et on les ouvre toutes ensemble.`},
		keyHaveInvitation:            {`C’est ma première fois ici`},
		keyHaveInvitationHow:         {`Quelqu’un du groupe te donne une invitation : un code carré à scanner, ou un lien.`},
		keyHaveItComeIn:              {`C’est noté. Entrer`},
		keyHeadAsPicture:             {`La même ligne en image, à scanner`},
		keyHeadLine:                  {`Si quelqu’un changeait plus tard quelque chose ici ou avant, cette ligne ne serait plus la bonne :`},
		keyHearByDay:                 {`Réponse d’ici le {day}.`},
		keyHeardAttention:            {`Est-ce qu’on a écouté ce que je disais ?`},
		keyHeardCommonGround:         {`Est-ce qu’on a trouvé quelque chose en commun ?`},
		keyHeardEmpathy:              {`Est-ce qu’on a compris ce que je ressens ?`},
		keyHeardFive:                 {`Tout à fait`},
		keyHeardFour:                 {`Plutôt oui`},
		keyHeardOne:                  {`Pas du tout`},
		keyHeardRespect:              {`Est-ce qu’on m’a montré du respect ?`},
		keyHeardThree:                {`À moitié`},
		keyHeardTwo:                  {`Un peu`},
		keyHeardVoice:                {`Est-ce que j’ai pu dire ce qui compte pour moi ?`},
		keyHeavyEvening:              {`La soirée est lourde ? Tu peux sortir un moment, avec ou sans quelqu’un.`},
		keyHelpDo:                    {`J’aide`},
		keyHelpNoMore:                {`Finalement, je ne peux pas aider`},
		keyHelpingTitle:              {`Qui aide`},
		keyHoldAgreement:             {`Comment nous sommes ensemble`},
		keyHoldAgreementUntil:        {`Cela reste tant que le groupe existe, avec tout ce qui avait été décidé avant.`},
		keyHoldAgreementWords:        {`Ce que le groupe a décidé, sans dire de qui étaient les mots ; qui il a nommé pour quoi ; qui l’a lu ; à qui le groupe a demandé de partir. Que le temps de quelque chose était fini et que c’est effacé.`},
		keyHoldBack:                  {`Comment tu reviens`},
		keyHoldBackUntil:             {`Jusqu’à un nouveau code, jusqu’à ce que tu déconnectes un téléphone, ou que tu quittes le groupe.`},
		keyHoldBackWords:             {`De ton code de retour et de tes téléphones, seulement une marque qui leur correspond. Personne ne peut y lire le code.`},
		keyHoldCannot:                {`Ce qu’on ne peut pas promettre`},
		keyHoldCannotWords:           {`La personne qui tient ce lieu peut voir ce qui arrive au moment où cela arrive. Quelqu’un peut te reconnaître à ta façon d’écrire, ou à une histoire que toi seul connais. Ce que d’autres ont entendu, imprimé ou photographié ne peut pas être rappelé.`},
		keyHoldCharacters:            {`Nos personnages`},
		keyHoldCharactersWords:       {`Ceux qu’on a inventés ensemble, leur chemin et ses étapes, qui a ajouté quoi. Les moments et les souhaits ne portent pas de nom.`},
		keyHoldDecisions:             {`Ce que nous décidons`},
		keyHoldDecisionsWords:        {`Ce qui a été proposé, et par qui ; ce qui en est sorti, en totaux ; les réponses données ouvertement. Les réponses cachées n’y sont pas.`},
		keyHoldEvening:               {`Ce qui reste d’une soirée`},
		keyHoldEveningWords:          {`Des totaux : combien de personnes étaient là, comment elles allaient, combien de voix pour une carte, les trajets et les repas. Séparés selon pourquoi on vient, seulement s’il y a cinq personnes ou plus de chaque côté.`},
		keyHoldHands:                 {`Les places sans téléphone, et la tablette qui tourne`},
		keyHoldHandsUntil:            {`Le nom s’efface quand cette personne quitte le groupe. La tablette sert pour une soirée.`},
		keyHoldHandsWords:            {`Que quelqu’un a une place sans téléphone. Qui l’a faite n’est pas gardé, ni à qui était la tablette, ni qui l’a tenue et quand.`},
		keyHoldHost:                  {`Les copies, et ce qu’a fait la personne qui tient ce lieu`},
		keyHoldHostUntil:             {`Que cela a été fait reste. Les copies s’effacent après 35 jours.`},
		keyHoldHostWords:             {`Que tout a été copié, déplacé ou remis, et quel jour. Les copies sont verrouillées.`},
		keyHoldInvite:                {`Les invitations, et qui connaît qui`},
		keyHoldInviteUntil:           {`Une semaine au plus.`},
		keyHoldInviteWords:           {`Qu’une invitation a été faite, et jusqu’à quand elle sert. Qui l’a faite et qui est venu avec n’est jamais écrit. Qui a dit « Je connais cette personne » s’efface en un jour.`},
		keyHoldNever:                 {`Ce qu’on ne garde jamais`},
		keyHoldNeverWords:            {`Ton vrai nom, ton numéro de téléphone, ton e-mail, ta date de naissance, ton pays, ton adresse ou une photo de toi. À quelle heure tu as fait quelque chose : seulement le jour. Qui a regardé quoi.`},
		keyHoldParts:                 {`Qui a pris quel rôle`},
		keyHoldPartsUntil:            {`Cela reste. Quand tu quittes le groupe, ton nom s’en efface.`},
		keyHoldPartsWords:            {`Qui a ouvert la rencontre, qui l’a animée, qui a suivi le temps, pris les notes, ouvert le chapeau, disposé les tables. On voit donc que tu étais là.`},
		keyHoldPassing:               {`Ce qui passe avec la soirée`},
		keyHoldPassingUntil:          {`Jusqu’à la fin de la rencontre, un jour au plus ; une réponse, jusqu’à ce que la question soit close. Seuls les totaux restent. Aucune copie ne le contient.`},
		keyHoldPassingWords:          {`Qui est venu, comment tu vas, à qui était la parole, qui a préféré ne pas parler, qui a choisi quoi, qui était à quelle table, qui a laissé quelqu’un écrire à sa place, comment tu as répondu à ce que le groupe décide.`},
		keyHoldPlan:                  {`Les plans de nos rencontres`},
		keyHoldPlanUntil:             {`Les mots, jusqu’à ce que la personne qui les a écrits les reprenne. Qu’il y a eu une rencontre, cela reste.`},
		keyHoldPlanWords:             {`Quand, où, ce qu’il y a à manger, comment on prend soin les uns des autres, quels jours on évite ; et qui l’a écrit.`},
		keyHoldPromises:              {`Ce qu’on demande et promet`},
		keyHoldPromisesUntil:         {`Ce que tu as écrit reste lié à toi jusqu’à ce que tu le reprennes ou que tu partes. Les regards, les codes et ce qui est montré à tous ne portent aucun nom.`},
		keyHoldPromisesWords:         {`Ce qu’on fait nous-mêmes, ce qu’on demande aux bureaux et leurs réponses, les promesses des deux côtés, et ce qu’on a vu. Un bureau est un poste, pas une personne. De son code, on ne garde qu’une somme où personne ne peut le lire.`},
		keyHoldSigned:                {`Ce que tu dis avec ton nom`},
		keyHoldSignedUntil:           {`Jusqu’à ce que tu le reprennes. Alors c’est effacé pour toujours.`},
		keyHoldSignedWords:           {`Tes cartes, ce dont tu veux parler, tes questions, avec ton nom à côté.`},
		keyHoldStays:                 {`Cela reste aussi longtemps que le groupe.`},
		keyHoldTaken:                 {`Que quelque chose a été repris`},
		keyHoldTakenWords:            {`Seulement cela, jamais par qui. Une liste de numéros, qui ne disent rien d’eux-mêmes, veille à ce qu’aucune copie ne ramène jamais les mots.`},
		keyHoldTranslations:          {`Les mots dans une autre langue`},
		keyHoldTranslationsUntil:     {`Jusqu’à ce que tu le reprennes. Il s’efface aussi quand les mots qu’il traduit sont repris.`},
		keyHoldTranslationsWords:     {`Ce que veulent dire les mots de quelqu’un dans une autre langue, qui l’a écrit, et qui l’a trouvé juste.`},
		keyHoldUnsigned:              {`Ce qui est dit sans nom`},
		keyHoldUnsignedUntil:         {`Jusqu’à ce qu’on le reprenne avec son code.`},
		keyHoldUnsignedWords:         {`Seulement les mots. Ni qui, ni à quelle heure, ni avec quel téléphone. Tant que c’est dans le chapeau, personne ne le voit, et aucune copie ne le contient.`},
		keyHoldWorries:               {`Les inquiétudes, et ce qui n’allait pas`},
		keyHoldWorriesUntil:          {`Un an, sauf si le groupe a décidé d’un autre temps. Avec son code, on peut la reprendre avant.`},
		keyHoldWorriesWords:          {`Les mots, et pour qui ils sont. Qui les a écrits, seulement si la personne l’a voulu. Personne d’autre ne les voit ni n’apprend qu’ils existent ; on note seulement que la personne qui écoute les a vus.`},
		keyHoldYou:                   {`Qui tu es ici`},
		keyHoldYouUntil:              {`Ton nom s’efface quand tu quittes le groupe. Le reste demeure, sans nom.`},
		keyHoldYouWords:              {`Le nom que tu as inventé, ton image, ta langue, pourquoi tu es là, combien d’invitations te séparent de ceux qui ont commencé, et le jour de ton arrivée. Et le nom du groupe.`},
		keyHoldsLead:                 {`Tout ce qui peut être gardé ici, et combien de temps. Ce qui n’est pas ici n’est pas gardé.`},
		keyHoldsTitle:                {`Ce qu’on garde, et ce qu’on ne garde pas`},
		keyHoldsUntil:                {`Combien de temps :`},
		keyHome:                      {`Accueil`},
		keyHomeQuiet:                 {`Il ne se passe rien en ce moment. Une rencontre où tu peux venir apparaît ici quand elle commence.`},
		keyHostStep1:                 {`Accroche la première feuille. Écris dessus qui fait quoi ce soir, avec des noms inventés.`},
		keyHostStep2:                 {`Pose les six visages. Chaque personne met un haricot ou un caillou ; passer compte autant. Compte et écris les nombres sur les visages.`},
		keyHostStep3:                 {`Chaque personne peut mettre des points à côté de ce dont elle veut parler. Ajoute ce qui manque.`},
		keyHostStep4:                 {`Mélange les petits papiers. Chaque personne en tire un, et personne ne sait qui a quel numéro.`},
		keyHostStep5:                 {`Fais tourner la question. Puis chaque personne coche ou écrit, détache la bande et met le petit papier dans un chapeau. Un petit papier vide, c’est bien aussi.`},
		keyHostStep6:                 {`Quand tout y est, mélange et étale-les. Chaque personne peut mettre des points sur ce qui compte.`},
		keyHostStep7:                 {`Ensuite, fais entrer les petits papiers avec le numéro ci-dessous. Puis déchire-les, et cette feuille aussi.`},
		keyHostTitle:                 {`Pour qui anime la soirée`},
		keyIComeAs:                   {`Je viens ici parce que…`},
		keyInPictures:                {`Ou avec des images : jusqu’à trois`},
		keyInTheHat:                  {`C’est dans le chapeau.`},
		keyInWords:                   {`Avec des mots`},
		keyInterpreting:              {`On traduit`},
		keyInventedName:              {`Ton nom inventé`},
		keyInvitationAsPicture:       {`L’invitation en image, à scanner`},
		keyInvitationHow:             {`La personne qui scanne ce code choisit un nom inventé, et elle est là. On le montre une seule fois.`},
		keyInviteDo:                  {`Inviter`},
		keyInviteForWhom:             {`Pour qui ?`},
		keyInviteHow:                 {`Personne ne note qui a invité qui.`},
		keyInviteLead:                {`Un code carré à scanner, sur ce téléphone ou sur papier.`},
		keyInviteMade:                {`Voici ton invitation.`},
		keyInviteMake:                {`Faire l’invitation`},
		keyInviteMany:                {`Pour plusieurs personnes`},
		keyInviteManySession:         {`Valable jusqu’à la fin de cette rencontre.`},
		keyInviteManyTomorrow:        {`Valable jusqu’à demain.`},
		keyInviteManyWeek:            {`Valable sept jours.`},
		keyInviteOne:                 {`Pour une personne`},
		keyInviteOneSmall:            {`Valable un jour.`},
		keyInvitePartnerHow:          {`Cette personne voit les sujets et le tableau de cette seule rencontre, tant qu’elle est là. Rien d’autre.`},
		keyInvitePartnerTitle:        {`Inviter quelqu’un d’un bureau`},
		keyInviteTitle:               {`Inviter quelqu’un`},
		keyItIsKept:                  {`C’est gardé.`},
		keyItemDone:                  {`On en a parlé`},
		keyJoinCircle:                {`Rejoindre le cercle`},
		keyJourneyOwn:                {`Notre propre route`},
		keyJourneyOwnSmall:           {`On commence sans rien et on ajoute les étapes ensemble.`},
		keyJourneyReady:              {`La route vers la sécurité en Écosse`},
		keyJourneyReadySmall:         {`Des étapes prêtes en mots simples, état : {month}. Chacune peut être changée.`},
		keyKeepCards:                 {`Les cartes, et ce dont nous voulions parler`},
		keyKeepForGood:               {`pour toujours, jusqu’à ce que quelqu’un reprenne les siens`},
		keyKeepLead:                  {`Ensuite ils s’effacent d’eux-mêmes, pour toujours.`},
		keyKeepMoments:               {`Les moments de nos personnages, et ce qui devrait changer`},
		keyKeepOnPhone:               {`Ce téléphone peut se souvenir de moi`},
		keyKeepOnPhoneRisk:           {`Toute personne qui ouvre ce téléphone pourrait entrer à ta place.`},
		keyKeepTitle:                 {`Combien de temps nous gardons les mots`},
		keyKeepWorries:               {`Les inquiétudes, et ce qui n’allait pas`},
		keyKeyBesideData:             {`Ce qui ouvre les données est sur le même disque qu’elles : toute personne qui prend ce disque peut tout lire.`},
		keyLastWordBefore:            {`Ce qui a été dit avant`},
		keyLastWordDo:                {`Dire que c’était ainsi`},
		keyLastWordGroup:             {`Nous tous ensemble`},
		keyLastWordLead:              {`Comme c’était vraiment. Chacun peut le dire, sans nom.`},
		keyLastWordLived:             {`Les personnes qui le vivent`},
		keyLastWordNobody:            {`Personne : c’était déjà décidé`},
		keyLastWordOffice:            {`Un bureau : on nous a demandé, ou seulement informés`},
		keyLastWordPartner:           {`Quelqu’un d’une organisation invitée`},
		keyLastWordPractitioner:      {`Les personnes qui travaillent avec nous`},
		keyLastWordTitle:             {`Qui a eu le dernier mot ?`},
		keyLeadInTheirPlace:          {`Cette personne a dû partir, ou c’est trop lourd ? N’importe qui peut continuer à sa place.`},
		keyLeadTitle:                 {`Animer`},
		keyLeaveDo:                   {`Quitter pour toujours`},
		keyLeaveHow:                  {`Ton nom, tes codes et tout ce qui porte ton nom sont effacés, pour toujours. Ce que tu as dit sans nom reste : personne ne sait que c’était toi.`},
		keyLeaveLead:                 {`Ton nom et tes mots partent avec toi.`},
		keyLeaveQuickly:              {`Quitter vite`},
		keyLeaveTitle:                {`Quitter le groupe`},
		keyLeavingQuickly:            {`Ce que fait « Quitter vite »`},
		keyLeavingQuicklyCannot:      {`Ça ne peut pas effacer l’historique du navigateur, ni ce que quelqu’un a déjà vu. Une fenêtre privée laisse moins de traces.`},
		keyLeavingQuicklyDoes:        {`Ça déconnecte tout de suite ce téléphone et ça montre une recette. Appuyer vite trois fois sur Maj (Shift) fait la même chose. Avec ton code de retour, tu peux entrer à nouveau.`},
		keyLedAct:                    {`On fait quelque chose`},
		keyLedAsk:                    {`On a demandé à {office}`},
		keyLedPromise:                {`Quelque chose a été promis`},
		keyLedTitle:                  {`Ce qui en est venu`},
		keyLegNo:                     {`Après un non`},
		keyLegRoad:                   {`La route`},
		keyLegYes:                    {`Après un oui`},
		keyLendCan:                   {`Qui la tient peut dire quelque chose sans nom. Qui n’a pas de téléphone touche son image et participe.`},
		keyLendCannot:                {`Elle n’ouvre les pages de personne. Quand on la passe, ou quand on n’y touche pas pendant deux minutes, rien de la personne d’avant ne reste. Cela finit avec la rencontre.`},
		keyLendDo:                    {`Faire un lien pour la tablette`},
		keyLendLead:                  {`Fais passer une tablette dans la salle.`},
		keyLendMade:                  {`Ouvre cela sur la tablette. Tu ne le vois qu’une fois.`},
		keyLendPicture:               {`Le lien pour la tablette, en code carré`},
		keyLendThis:                  {`Prendre cet appareil comme tablette`},
		keyLendThisWarn:              {`Ta place sur cet appareil se termine. Garde ton code de retour près de toi pour pouvoir revenir.`},
		keyLendTitle:                 {`Une tablette pour tout le monde`},
		keyLetGoHow:                  {`Les choses changent. Plus personne n’attend, et ce n’est la faute de personne. Qui en reparle plus tard la reprend.`},
		keyLetGoTitle:                {`Ne plus attendre`},
		keyLetterBehind:              {`Derrière cela, il y a des choses que nous avons rassemblées : {n}.`},
		keyLetterCodeComes:           {`Ici viendra le code.`},
		keyLetterFrom:                {`Nous sommes {group}, un groupe de personnes qui vivent ici et de personnes qui travaillent avec elles. Nous demandons :`},
		keyLetterHearBy:              {`Nous aimerions avoir de vos nouvelles d’ici le {day}.`},
		keyLetterHow:                 {`Merci de répondre sur cette page. Il ne faut pas de compte. Tapez le code ou utilisez le carré. Tout le groupe lit votre réponse.`},
		keyLetterLanguage:            {`Langue de la lettre`},
		keyLetterMade:                {`La lettre est prête`},
		keyLetterMadeHow:             {`Imprime-la maintenant, ou donne le lien au bureau. Le code n’est montré que cette fois. Plus tard, on peut en faire un nouveau, et l’ancien s’arrête.`},
		keyLetterMeans:               {`Ce que cela veut dire dans cette langue, selon quelqu’un du groupe :`},
		keyLetterQr:                  {`La même chose en code carré`},
		keyLetterTitle:               {`La lettre`},
		keyLetterWithoutCode:         {`C’est ainsi que le bureau la lit. Le code n’y est pas : il n’a été montré qu’une fois.`},
		keyLineStands:                {`Où on en est`},
		keyLineWhat:                  {`Quoi`},
		keyLinesHeading:              {`Ce qu’on demande, ce qui a été promis`},
		keyLinesNone:                 {`Rien n’est demandé pour l’instant. D’habitude, ça commence par un moment du chemin d’Alpha ou par ce qu’on a décidé ensemble : demandez au bureau qui peut le changer.`},
		keyLinesSays:                 {`Chaque ligne est une chose demandée ou promise. Les ronds pleins sont les étapes passées, le rond vif est là où on en est, un point d’exclamation là où c’est en retard ou sans réponse. Le carré au bout est ce que le groupe a vu : une coche, ça a changé ; deux traits, non ; une flèche vers le bas, c’est pire ; en pointillé, pas encore regardé.`},
		keyLinesTitle:                {`Des lignes d’étapes, avec notre propre regard au bout`},
		keyLinkHere:                  {`Le lien que quelqu’un t’a donné`},
		keyLinkHereHint:              {`Copie-le du message et mets-le ici.`},
		keyListenTo:                  {`Écouter : {what}`},
		keyListenersHint:             {`Deux ou trois, c’est bien, et pas tous du même côté : ainsi personne ne doit s’adresser à celui dont il s’agit.`},
		keyListenersHome:             {`Personne n’est encore nommé pour entendre les inquiétudes. Choisissez ensemble deux personnes en qui tout le monde a confiance.`},
		keyListenersHomeDo:           {`Les choisir`},
		keyListenersNone:             {`Personne n’est encore nommé, donc personne ne le lirait.`},
		keyLookAgain:                 {`Voir ce qui est nouveau`},
		keyLostCode:                  {`J’ai perdu mon code`},
		keyLostCodeHow:               {`Viens à une rencontre. Deux membres qui te connaissent peuvent le dire sur leur téléphone. Ensuite, tu reçois un nouveau code.`},
		keyLostLead:                  {`Cela a été dit à des étapes qui ne sont plus sur la route.`},
		keyLostTitle:                 {`Sans place sur la route`},
		keyMainMenu:                  {`Menu principal`},
		keyMakeUpName:                {`Invente un nom. Pas ton vrai nom. On ne te demande jamais ton vrai nom, ton téléphone ou ton e-mail.`},
		keyMandateActAskOpenly:       {`Voir les réponses des autres avant la décision`},
		keyMandateActChangeAgreement: {`Changer comment nous sommes ensemble`},
		keyMandateActDecide:          {`Tout ce que quelqu’un propose`},
		keyMandateActInviteOffice:    {`Demander quelque chose à un service`},
		keyMandateActPublish:         {`Montrer quelque chose à tout le monde`},
		keyMandateActRemove:          {`Demander à quelqu’un de partir`},
		keyMandateActShare:           {`Donner à un service quelque chose qui est à nous`},
		keyMandateAlways:             {`Cela revient toujours au groupe.`},
		keyMandateAnswered:           {`Doivent avoir répondu, parmi ceux qui viennent d’habitude : {share}`},
		keyMandateAsked:              {`Nous demandons pendant au moins : {time}`},
		keyMandateDays:               {`Pendant combien de temps au moins demandons-nous ?`},
		keyMandateGroup:              {`Le groupe décide`},
		keyMandateOne:                {`Qui veut peut le faire`},
		keyMandateQuorum:             {`Combien de ceux qui viennent d’habitude doivent avoir répondu ?`},
		keyMandateWho:                {`Qui décide ?`},
		keyMandatesLead:              {`Ici, personne ne le fait seul, qui que ce soit : on demande d’abord au groupe.`},
		keyMandatesTitle:             {`Ce qui demande le groupe`},
		keyMatters:                   {`Ça compte pour moi`},
		keyMattersToMe:               {`Ça compte pour moi {n}`, `Ça compte pour moi {n}`},
		keyMeLead:                    {`Change le nom que tu portes ici.`},
		keyMeTitle:                   {`Mon nom et mon image`},
		keyMeaningBy:                 {`Avec les mots de`},
		keyMeaningDo:                 {`Le dire ainsi`},
		keyMeaningDoubted:            {`Quelqu’un dit : pas tout à fait`},
		keyMeaningIsRight:            {`C’est juste`},
		keyMeaningNone:               {`Personne n’a encore mis cela dans une autre langue.`},
		keyMeaningNotQuite:           {`Pas tout à fait`},
		keyMeaningPictures:           {`Dis avec des mots ce que les images te disent.`},
		keyMeaningRight:              {`Relu, et c’est juste`},
		keyMeaningSay:                {`Le dire dans cette langue : {language}`},
		keyMeaningSigned:             {`Ton nom est à côté.`},
		keyMeaningTitle:              {`Dans d’autres langues`},
		keyMeaningUnchecked:          {`Personne ne l’a encore relu`},
		keyMeansAsk:                  {`Le dire dans ma langue`},
		keyMeansChecked:              {`Mis dans ta langue par un membre, et relu`},
		keyMeansInWords:              {`Le dire avec des mots`},
		keyMeansUnchecked:            {`Mis dans ta langue par un membre. Personne ne l’a encore relu`},
		keyMessageBetter:             {`Comment le dire ?`},
		keyMessageDo:                 {`Corriger`},
		keyMessageEnglish:            {`En anglais`},
		keyMessageForm:               {`Forme {n} sur {m} : les mots changent avec le nombre.`},
		keyMessageGaps:               {`Laisse {gaps} comme ça : un nom ou un nombre viendra là.`},
		keyMessageNow:                {`Comme c’est maintenant`},
		keyMessageRight:              {`Corrigé`},
		keyMessagesAfter:             {`Les suivants`},
		keyMessagesAll:               {`Tous les mots`},
		keyMessagesBefore:            {`Ceux d’avant`},
		keyMessagesHow:               {`Ce que tu corriges est rassemblé ici. Le groupe peut le donner à celles et ceux qui font ces pages.`},
		keyMessagesLead:              {`Là où ta langue est mal dite, dis-le mieux.`},
		keyMessagesNone:              {`Ces mots ne sont pas ici.`},
		keyMessagesSearch:            {`Quels mots ?`},
		keyMessagesSearchDo:          {`Chercher`},
		keyMessagesTake:              {`Emporter toutes les corrections`},
		keyMessagesTitle:             {`Corriger les mots de cette page`},
		keyMinutesOf:                 {`Ce qu’on a dit le {day}`},
		keyMinutesTitle:              {`Ce qu’on a dit`},
		keyMomentAdd:                 {`Ajouter un moment ici`},
		keyMomentDecides:             {`Qui décide ici`},
		keyMomentFeels:               {`Ce que l’on ressent`},
		keyMomentHappens:             {`Ce qui se passe`},
		keyMomentHarms:               {`Ce qui fait mal`},
		keyMomentHelps:               {`Ce qui aide`},
		keyMomentKind:                {`Quelle sorte de moment ?`},
		keyMomentNoName:              {`Ton nom n’est pas gardé avec ceci.`},
		keyMomentNoNameSmall:         {`Ni par le groupe, ni par l’ordinateur.`},
		keyMomentPictures:            {`Ou en images`},
		keyMomentSayAs:               {`Le dire comme {name}`},
		keyMomentTogether:            {`Les moments apparaissent ensemble et sans noms : quand le chapeau est ouvert, ou quand le jour est fini.`},
		keyMomentWords:               {`En mots`},
		keyMomentWordsHint:           {`Dis {name}, pas « je ».`},
		keyMomentsN:                  {`{n} moment`, `{n} moments`},
		keyMore:                      {`Plus`},
		keyMoreAbout:                 {`À propos de ces pages`},
		keyMorePhones:                {`Avec ou sans téléphone`},
		keyMoreTitle:                 {`Nous, et moi`},
		keyMoreTonight:               {`Ce soir`},
		keyNameIdeas:                 {`Érable, Bouilloire, Rouge-gorge, Cannelle, Bruine, Théière, Safran, Roitelet, Genévrier, Pompon, Coquelicot, Bobine, Brise, Mandarine, Comète`},
		keyNewHere:                   {`De nouveaux visages`},
		keyNewcomerAtHome:            {`C’est ta première fois ici, et c’est bien que tu sois là. Quand et où on se retrouve la prochaine fois, la personne qui t’a donné le lien te le dira. Dès que quelqu’un du groupe touche « Bienvenue » près de ton nom, tu le vois ici aussi.`},
		keyNewcomerNote:              {`C’est ta première fois ici. Tu vois la rencontre où tu es. Demande à la personne à côté de toi de toucher « Bienvenue » près de ton nom : après, tu verras aussi le reste.`},
		keyNextUp:                    {`Ensuite`},
		keyNoNetworkWriteOn:          {`Écris quand même. Ça partira tout seul quand le réseau revient, une seule fois.`},
		keyNoRoundYet:                {`Aucune question ne tourne pour l’instant. La personne qui anime en lance une.`},
		keyNobodyWalked:              {`Personne n’est encore passé par ici.`},
		keyNotOnRoad:                 {`Pas sur cette route.`},
		keyNotSaidYet:                {`Personne ne l’a encore dit.`},
		keyNoticesHere:               {`Ce qui vient de se passer`},
		keyOfficeAnswerAgain:         {`Répondre de nouveau`},
		keyOfficeAnswerAgainHow:      {`La réponse la plus récente compte. Ce qui a été dit avant reste visible.`},
		keyOfficeAnswerTitle:         {`Votre réponse`},
		keyOfficeBenefits:            {`le bureau des aides`},
		keyOfficeBy:                  {`Poste de qui écrit`},
		keyOfficeByHint:              {`Un poste suffit, pas de nom.`},
		keyOfficeCodeHint:            {`24 chiffres. Les espaces ne comptent pas.`},
		keyOfficeCodeLabel:           {`Code de la lettre`},
		keyOfficeCodeLead:            {`Un groupe d’habitants a écrit à votre service. Saisissez le code de la lettre pour lire ce qu’il demande et pour répondre. Aucun compte n’est nécessaire.`},
		keyOfficeCodeTitle:           {`Votre code`},
		keyOfficeCollege:             {`le collège`},
		keyOfficeCouncil:             {`la mairie`},
		keyOfficeCourt:               {`un juge`},
		keyOfficeDoorAnew:            {`Faire un nouveau code`},
		keyOfficeDoorClose:           {`La fermer`},
		keyOfficeDoorCloseHow:        {`Chacun de nous peut la fermer tout de suite. Pour la rouvrir, il faut le groupe.`},
		keyOfficeDoorClosed:          {`Fermée. Leur code ne mène plus nulle part. Ce qu’ils ont dit reste ici.`},
		keyOfficeDoorHall:            {`Sur ce réseau, on ne fait pas de code : d’autres pourraient lire. Fais la lettre un autre jour, avec une connexion sûre.`},
		keyOfficeDoorHas:             {`Ils ont un code. S’il est tombé en de mauvaises mains, fais-en un nouveau : l’ancien s’arrête aussitôt.`},
		keyOfficeDoorMake:            {`Faire la lettre`},
		keyOfficeDoorNone:            {`Rien n’est encore parti. Voici exactement ce que le bureau lira :`},
		keyOfficeDoorOpen:            {`La rouvrir`},
		keyOfficeDoorTitle:           {`L’entrée du bureau`},
		keyOfficeEmployer:            {`un employeur`},
		keyOfficeHeading:             {`{group} vous demande`},
		keyOfficeHealth:              {`les services de santé`},
		keyOfficeHearBy:              {`Si vous écrivez encore : pour quand ?`},
		keyOfficeHomeOffice:          {`le ministère de l’Intérieur`},
		keyOfficeHousingContractor:   {`l’entreprise de logement`},
		keyOfficeKept:                {`Une promesse reste avec votre poste si quelqu’un d’autre le reprend. C’est le groupe qui dit si quelque chose a changé.`},
		keyOfficeLawyer:              {`l’avocat`},
		keyOfficeLead:                {`Cette page est pour votre poste, quelle que soit la personne. Il ne faut pas de compte. Ce que vous écrivez ici est lu par tout le groupe et y reste.`},
		keyOfficeNobodyKnows:         {`personne ici ne sait`},
		keyOfficePassTo:              {`Si cela relève d’un autre bureau : lequel ?`},
		keyOfficePromise:             {`Si vous pouvez promettre quelque chose`},
		keyOfficeReportTitle:         {`Dire où cela en est`},
		keyOfficeReword:              {`Dire la promesse autrement`},
		keyOfficeRewordHint:          {`Laissez vide si les mots sont justes. Les anciens mots restent visibles.`},
		keyOfficeSaidTitle:           {`Ce qui a été dit jusqu’ici`},
		keyOfficeSays:                {`selon le bureau`},
		keyOfficeSee:                 {`Que verra-t-on si c’est tenu ?`},
		keyOfficeSend:                {`Envoyer au groupe`},
		keyOfficeText:                {`Avec vos mots`},
		keyOfficeTextHint:            {`Pourquoi, ou ce que vous aimeriez savoir. Des mots courts et simples se traduisent mieux.`},
		keyOfficeTitle:               {`Une lettre d’un groupe`},
		keyOfficeWarning:             {`D’autres peuvent demander à voir cette lettre et la réponse.`},
		keyOfficeWarningMore:         {`Les bureaux publics doivent montrer ce qu’ils ont si on le leur demande. Leurs agents peuvent aussi être tenus d’agir sur ce qu’ils lisent. N’écrivez rien qui permette de retrouver quelqu’un.`},
		keyOnPaper:                   {`La rencontre sur papier`},
		keyOnPaperLead:               {`Toute la soirée sans téléphone, sans projecteur, sans courant. On l’imprime et on l’emporte. Ensuite, on fait entrer les petits papiers ici.`},
		keyOnTheWall:                 {`Sur l’écran du mur`},
		keyOpenDo:                    {`On est là. Ouvrir`},
		keyOpenEarly:                 {`On commence plus tôt que prévu`},
		keyOpenHatDo:                 {`Ouvrir le chapeau`},
		keyOpenHow:                   {`Les deux personnes de soutien sont ici, dans la salle ? Sinon, choisis-en deux qui sont là.`},
		keyOpenNow:                   {`Ouvert en ce moment`},
		keyOpenSupporters:            {`Elles sont là`},
		keyOpenTitle:                 {`Ouvrir la rencontre`},
		keyOurCheck:                  {`Notre regard`},
		keyOutcomeAgreed:             {`Nous sommes d’accord`},
		keyOutcomeAgreedSmall:        {`Assez d’entre nous ont répondu, et personne n’a dit que cela fait du mal.`},
		keyOutcomeChosen:             {`Nous avons choisi : {choice}`},
		keyOutcomeEmergency:          {`Fait tout de suite, en urgence`},
		keyOutcomeEmergencySmall:     {`Deux personnes nommées par notre accord l’ont fait ensemble. Nous y revenons à la prochaine rencontre.`},
		keyOutcomeLapsed:             {`Personne ne l’a clos, alors il est tombé`},
		keyOutcomeLetGo:              {`Nous l’avons laissé tomber`},
		keyOutcomeObjected:           {`Cela revient vers nous`},
		keyOutcomeObjectedSmall:      {`Quelqu’un dit que cela ferait du mal. Que faudrait-il changer ?`},
		keyOutcomeOvertaken:          {`Nous étions d’accord, mais ce n’était plus possible.`},
		keyOutcomeTiedSmall:          {`Deux choix ont autant de points. Parlons-en encore et demandons à nouveau.`},
		keyOutcomeTooFew:             {`Trop peu d’entre nous ont répondu`},
		keyOutcomeTooFewSmall:        {`Rien n’est donc décidé : le silence de personne n’est un oui.`},
		keyPackNumber:                {`Le numéro de ce paquet`},
		keyPackNumberKeep:            {`Ne montre ce numéro à personne : avec lui, on peut reprendre tous les petits papiers de ce paquet.`},
		keyPageAfter:                 {`Après`},
		keyPageBefore:                {`Avant`},
		keyPagesOf:                   {`Page {n} sur {m}`},
		keyPairLead:                  {`Les mêmes règles, d’autres jours. Où se séparent-elles ?`},
		keyPairTitle:                 {`Deux routes, côte à côte`},
		keyPaperDotHint:              {`Un point pour ce qui compte pour toi.`},
		keyPaperDots:                 {`Une page de points à découper`},
		keyPaperFresh:                {`Chaque fois qu’on ouvre cette page, les petits papiers ont de nouveaux numéros. Rien n’en est gardé ici.`},
		keyPaperLanguages:            {`Langues sur les petits papiers`},
		keyPaperLanguagesHint:        {`Deux tiennent. Les visages parlent toutes les langues de la soirée.`},
		keyPaperOnAPage:              {`De quelle taille ?`},
		keyPaperOnScreen:             {`On voit ici quelques pages. Toutes seront imprimées.`},
		keyPaperPerPage:              {`{n} par page`, `{n} par page`},
		keyPaperQuestionHint:         {`Sans choix, il reste de la place pour l’écrire à la main.`},
		keyPaperShow:                 {`Préparer comme ça`},
		keyPaperSlips:                {`Combien de petits papiers ?`},
		keyPaperStories:              {`Les grandes feuilles de nos personnages s’impriment depuis leurs propres pages.`},
		keyPassOnDo:                  {`Leur demander la même chose`},
		keyPassOnTitle:               {`Cela relève d’un autre bureau : on transmet ?`},
		keyPassThis:                  {`Je passe cette fois`},
		keyPassedOnFrom:              {`C’est une suite : ce qu’on avait demandé d’abord`},
		keyPassedThis:                {`Tu passes cette fois. Ça compte autant que parler.`},
		keyPassingCounts:             {`Passer compte autant que parler.`},
		keyPathHarms:                 {`fait mal`},
		keyPathHelps:                 {`aide`},
		keyPathSaysTall:              {`La route penche d’un côté là où des choses aident, et de l’autre là où des choses font mal. La liste plus bas dit la même chose.`},
		keyPathSaysWide:              {`La route monte là où des choses aident et descend là où des choses font mal. La liste plus bas dit la même chose.`},
		keyPathTitle:                 {`Dessin de la route de {name}`},
		keyPauseDo:                   {`Pause pour tout le monde`},
		keyPauseHow:                  {`Touche une fois, sans ton nom. Le tour de parole s’arrête et l’écran du mur devient calme.`},
		keyPauseSignalIs:             {`Comme on l’a décidé ensemble :`},
		keyPauseTitle:                {`Pause`},
		keyPausedHeading:             {`On fait une pause`},
		keyPausedLead:                {`Quelqu’un a demandé du calme. Respire. Bois un peu d’eau. Personne ne demande qui.`},
		keyPausedSupporter:           {`Ce soir, tu es là pour les autres.`},
		keyPausedSupporterHow:        {`Regarde autour de toi. Qui a besoin de quelqu’un ? Assieds-toi à côté, ou sortez ensemble. Ne demande pas pourquoi.`},
		keyPausedTurnTo:              {`Tu peux parler à`},
		keyPausedWhoGoesOn:           {`La personne qui anime touche « On continue » quand tout le monde est prêt.`},
		keyPeopleHere:                {`{n} personne est là`, `{n} personnes sont là`},
		keyPersonSince:               {`Ici depuis le {day}`},
		keyPersonTitle:               {`Quelqu’un d’ici`},
		keyPhonelessAdd:              {`Donner une place à quelqu’un`},
		keyPhonelessDo:               {`Donner cette place`},
		keyPhonelessHow:              {`Elles utilisent la tablette commune, ou quelqu’un écrit pour elles. Si elles ont un téléphone plus tard, deux personnes disent « Je connais cette personne ».`},
		keyPhonelessLead:             {`Donne une place à quelqu’un qui n’a pas de téléphone.`},
		keyPhonelessTitle:            {`Les personnes sans téléphone`},
		keyPhonelessTogether:         {`Remplis cela avec la personne.`},
		keyPictureBrush:              {`Pinceau`},
		keyPictureCherry:             {`Cerise`},
		keyPictureDrum:               {`Tambour`},
		keyPictureFern:               {`Fougère`},
		keyPictureFlute:              {`Flûte`},
		keyPictureGoldfinch:          {`Chardonneret`},
		keyPictureHen:                {`Poule rousse`},
		keyPictureHint:               {`Choisis-en une, ou laisse-nous choisir.`},
		keyPictureKettle:             {`Bouilloire`},
		keyPictureKite:               {`Cerf-volant`},
		keyPictureLantern:            {`Lanterne`},
		keyPictureLemon:              {`Citron`},
		keyPictureMoon:               {`Lune`},
		keyPictureNeedle:             {`Aiguille`},
		keyPictureOlive:              {`Olive`},
		keyPictureOud:                {`Oud`},
		keyPicturePomegranate:        {`Grenadine`},
		keyPictureRain:               {`Pluie`},
		keyPictureRainbow:            {`Arc-en-ciel`},
		keyPictureRobin:              {`Rouge-gorge`},
		keyPictureSnow:               {`Neige`},
		keyPictureSpade:              {`Pelle`},
		keyPictureSun:                {`Soleil`},
		keyPictureSunflower:          {`Tournesol`},
		keyPictureSwallow:            {`Hirondelle`},
		keyPictureThistle:            {`Chardon`},
		keyPictureTulip:              {`Tulipe`},
		keyPictureUmbrella:           {`Parapluie`},
		keyPictureWren:               {`Roitelet`},
		keyPlanAnyway:                {`Je sais. On se retrouve quand même`},
		keyPlanAsk:                   {`Si on est d’accord, on demande à ce bureau. La lettre peut alors être faite.`},
		keyPlanChange:                {`Changer le plan`},
		keyPlanChildcare:             {`Enfants`},
		keyPlanDo:                    {`Garder le plan`},
		keyPlanEvery:                 {`Une fois, ou chaque semaine ?`},
		keyPlanEveryWeek:             {`Chaque semaine`},
		keyPlanEveryone:              {`Pour tout le monde`},
		keyPlanFood:                  {`Repas`},
		keyPlanLanguages:             {`Langues`},
		keyPlanLead:                  {`Prépare-la une fois. Le lieu, le repas et le soin restent les mêmes chaque semaine ; on te demande seulement ce qui sera peut-être dur cette fois.`},
		keyPlanLived:                 {`Seulement pour les personnes qui le vivent`},
		keyPlanName:                  {`Quel est le sujet ?`},
		keyPlanOnce:                  {`Une seule fois`},
		keyPlanOpenDoor:              {`Si on est d’accord, ce bureau peut de nouveau entrer et répondre.`},
		keyPlanPassOn:                {`Si on est d’accord, on demande la même chose au bureau dont cela relève.`},
		keyPlanPlace:                 {`Où`},
		keyPlanPublish:               {`Si on est d’accord, tout le monde peut lire cette demande et ce qu’il en est.`},
		keyPlanReply:                 {`Si on est d’accord, le bureau lit ces mots :`},
		keyPlanStarts:                {`Jour et heure`},
		keyPlanTitle:                 {`Préparer une rencontre`},
		keyPlanWho:                   {`Pour qui ?`},
		keyPrepareTogether:           {`De quoi va-t-on parler ?`},
		keyPrintThis:                 {`Imprimer`},
		keyProductLead:               {`Un endroit où un groupe change quelque chose ensemble : des personnes qui le vivent et des personnes qui travaillent avec elles, à égalité. Pas d’e-mail, pas de numéro de téléphone, pas de vrai nom.`},
		keyProductName:               {`Côte à côte`},
		keyPromiseDo:                 {`Garder cette promesse en vue`},
		keyPromiseFor:                {`pour le {day}`},
		keyPromiseNew:                {`Noter une promesse`},
		keyPromiseNewLead:            {`La nôtre ou la leur : quoi, qui, pour quand, et ce qu’on verrait.`},
		keyPromiseOne:                {`Une promesse`},
		keyPromiseSee:                {`Que verrait-on si c’était tenu ?`},
		keyPromiseSeeHint:            {`Par exemple : des lettres en quatre langues, trois jours avant.`},
		keyPromiseSide:               {`Qui promet ?`},
		keyPromiseSideGroup:          {`Nous`},
		keyPromiseSidePartner:        {`Un bureau`},
		keyPromiseWhat:               {`Qu’est-ce qui est promis ?`},
		keyPromiseWho:                {`Qui exactement ?`},
		keyPromiseWhoHint:            {`« Deux d’entre nous », ou l’organisation et le poste. Pas de vrais noms.`},
		keyPromisedNone:              {`Rien pour l’instant. Si quelque chose a été promis de vive voix, note-le.`},
		keyPromisedTitle:             {`Ce qui a été promis`},
		keyPromisesAll:               {`Tout voir`},
		keyPromisesAnswered:          {`Un bureau a répondu`},
		keyPromisesLead:              {`Les bureaux disent quand c’est fait. Nous, on dit si ça a changé quelque chose.`},
		keyPromisesTitle:             {`Ce qui a été promis, et ce qu’il en est`},
		keyPromisesWait:              {`Demandé, promis : ceci nous attend`},
		keyPublicLead:                {`Les bureaux disent quand c’est fait. C’est le groupe qui dit si cela a changé quelque chose.`},
		keyPublicNone:                {`Rien n’est montré ici pour le moment.`},
		keyPublicTitle:               {`Ce qu’on a demandé, et ce qu’il en est`},
		keyPublishDo:                 {`Montrer à tout le monde`},
		keyPublishHow:                {`Alors tout le monde peut lire ce qu’on a demandé, la réponse, ce qui a été promis et ce qu’on a vu. Pas le pourquoi, et aucun nom.`},
		keyPublishTitle:              {`Montré à tout le monde ?`},
		keyPublishedNow:              {`Tout le monde peut le lire. Chacun de nous peut le retirer tout de suite.`},
		keyPutInHat:                  {`Mettre dans le chapeau`},
		keyReflectLead:               {`Sans nom. Le groupe le voit quand cinq personnes ont répondu.`},
		keyReflectThanks:             {`Merci. C’est dans le chapeau.`},
		keyRemoveDo:                  {`Demander au groupe`},
		keyRemoveDoes:                {`Si le groupe est d’accord, son nom, ses codes et tout ce qui porte son nom sont effacés, comme si la personne était partie d’elle-même, et ses téléphones sont déconnectés. On peut l’inviter à nouveau.`},
		keyRemoveLast:                {`Ensuite il ne reste personne ici qui dise : {side}. Le groupe peut continuer. Pensez à qui vous pourriez inviter.`},
		keyRemoveLead:                {`C’est lourd pour tout le monde. Souvent, parler aide : deux d’entre vous avec cette personne, ou une personne de soutien. Si cela n’a pas aidé, tu peux demander au groupe. Personne ne décide seul, et personne n’a à donner de raison.`},
		keyRemovePlan:                {`Nous demandons à {name} de partir.`},
		keyRemoveTitle:               {`Quand cela ne va plus ensemble`},
		keyReplyDo:                   {`Répondre`},
		keyReplyMore:                 {`Leur écrire encore`},
		keyReplyNo:                   {`Non`},
		keyReplyNotOurs:              {`Pas de notre ressort`},
		keyReplyPart:                 {`En partie`},
		keyReplyQuestion:             {`Une question en retour`},
		keyReplyReceived:             {`Nous l’avons`},
		keyReplyText:                 {`Qu’est-ce qu’on répond ?`},
		keyReplyTitle:                {`On nous demande quelque chose`},
		keyReplyWarning:              {`Le bureau lit exactement ces mots, et d’autres peuvent demander à les voir. N’écrivez rien qui permette de retrouver quelqu’un.`},
		keyReplyYes:                  {`Oui`},
		keyReportDo:                  {`Dire où cela en est`},
		keyReportSend:                {`Garder`},
		keyReportText:                {`En quelques mots`},
		keyReportsTitle:              {`Où cela en est, selon eux`},
		keyReturnCodeHint:            {`20 chiffres, comme tu les as notés.`},
		keyReviewDo:                  {`Nous l’avons regardé`},
		keyReviewDone:                {`Regardé le {day}`},
		keyReviewTitle:               {`Nous le regardons ensemble`},
		keyReviewWords:               {`Qu’en disons-nous maintenant ? Pas besoin d’écrire.`},
		keyRewordDo:                  {`Prendre ces mots`},
		keyRewordHint:                {`Les anciens mots restent visibles.`},
		keyRewordTitle:               {`Le dire autrement`},
		keyRoleFacilitator:           {`Qui anime`},
		keyRoleFacilitatorMeans:      {`Lance les tours de parole, ouvre le chapeau, termine la rencontre.`},
		keyRoleInterpreter:           {`Qui traduit`},
		keyRoleInterpreterMeans:      {`Porte les mots d’une langue à l’autre.`},
		keyRoleNotes:                 {`Qui écrit`},
		keyRoleNotesMeans:            {`Écrit des cartes pour le groupe, sans les noms.`},
		keyRoleSuggested:             {`C’est toi qui l’as fait le moins souvent. Ça te dit ?`},
		keyRoleTake:                  {`Je le fais ce soir`},
		keyRoleTimekeeper:            {`Qui suit la parole`},
		keyRoleTimekeeperMeans:       {`Touche l’image de la personne qui parle. Sans montre.`},
		keyRoleWelcome:               {`Qui accueille`},
		keyRoleWelcomeMeans:          {`Se tient à la porte, montre le thé aux personnes qui viennent d’arriver.`},
		keyRolesLead:                 {`Tout le monde peut prendre un rôle. C’est mieux quand ça tourne.`},
		keyRolesRow:                  {`Rôles`},
		keyRolesStay:                 {`Le rôle que tu as pris ce soir est gardé avec ton nom dans le cahier du groupe. Ça montre aussi que tu étais là.`},
		keyRolesTaken:                {`{n} rôle pris, {m} pour la première fois.`, `{n} rôles pris, dont {m} pour la première fois.`},
		keyRolesTitle:                {`Qui fait quoi ce soir`},
		keyRoomForSlips:              {`Place pour vos papiers`},
		keyRoundAbout:                {`Ça parle de`},
		keyRoundEquality:             {`À quel point la parole a été partagée : {n} sur 100.`, `À quel point la parole a été partagée : {n} sur 100.`},
		keyRoundN:                    {`Tour de parole {n}`, `Tour de parole {n}`},
		keyRoundPassed:               {`{n} personne a passé son tour.`, `{n} personnes ont passé leur tour.`},
		keyRoundQuestion:             {`La question`},
		keyRoundQuestionHint:         {`Courte et ouverte : on peut répondre sans parler de sa propre vie.`},
		keyRoundSpoke:                {`{n} personne a parlé.`, `{n} personnes ont parlé.`},
		keyRoundUnheard:              {`{n} personne n’a pas encore parlé.`, `{n} personnes n’ont pas encore parlé.`},
		keySaidAct:                   {`Quelque chose qu’on fait`},
		keySaidAnswerReason:          {`Pourquoi tu as répondu ainsi`},
		keySaidAsk:                   {`À un bureau`},
		keySaidCard:                  {`Une carte`},
		keySaidCharacter:             {`Une personne inventée`},
		keySaidClause:                {`Une partie de comment nous sommes ensemble`},
		keySaidHow:                   {`Tout ce qui est ici porte ton nom. Ce que tu reprends est effacé pour toujours ; le groupe voit seulement que quelque chose a été repris.`},
		keySaidItem:                  {`Un sujet`},
		keySaidLead:                  {`L’écouter, le reprendre.`},
		keySaidMeaning:               {`Les mots de quelqu’un dans une autre langue`},
		keySaidMessage:               {`Un mot de cette page, corrigé`},
		keySaidMoment:                {`Un moment`},
		keySaidNothing:               {`Ce que tu dis avec ton nom viendra ici. Ce que tu dis sans nom n’est pas ici : personne ne sait que c’était toi.`},
		keySaidObjection:             {`Dit contre une proposition`},
		keySaidPlan:                  {`Le plan d’une rencontre`},
		keySaidPromise:               {`À propos d’une promesse`},
		keySaidProposal:              {`Une proposition`},
		keySaidQuestion:              {`Une question`},
		keySaidStage:                 {`Une étape sur une route`},
		keySaidTitle:                 {`Ce que j’ai dit`},
		keySaidTrait:                 {`Quelque chose sur une personne inventée`},
		keySayDifferently:            {`Le dire autrement`},
		keySayDifferentlyDo:          {`Le dire comme ça`},
		keyScribeAdd:                 {`Quelqu’un ici n’a pas de téléphone`},
		keyScribeArrive:              {`La personne est là`},
		keyScribeFelt:                {`Une réponse est donnée. Un autre appui la change.`},
		keyScribeForMe:               {`Laisser quelqu’un écrire pour moi`},
		keyScribeLead:                {`Écris ce que la personne dit, avec ses mots. C’est sa voix qui compte. Tu peux écrire seulement pour quelqu’un sans téléphone, ou qui t’a dit oui ce soir.`},
		keyScribeNamed:               {`La carte porte le nom. Sans nom, personne n’écrit pour une autre personne : pour cela il y a la tablette et les petits papiers.`},
		keyScribeNobody:              {`Il n’y a personne pour qui écrire en ce moment.`},
		keyScribeSay:                 {`Poser une carte sur le tableau`},
		keyScribeTheirWords:          {`Tu écris pour cette personne. Relis-lui à voix haute avant d’envoyer.`},
		keyScribeTitle:               {`Écrire pour quelqu’un`},
		keySession:                   {`Rencontre`},
		keySessionAhead:              {`À venir`},
		keySessionDone:               {`Terminée`},
		keySessionMissed:             {`N’a pas eu lieu`},
		keySessionNoTitle:            {`Une rencontre`},
		keySessionOff:                {`Annulée`},
		keySessions:                  {`Quand on se retrouve`},
		keySessionsNone:              {`Vos rencontres viendront ici. Prépare la première : elle revient chaque semaine.`},
		keySessionsNoneForYou:        {`Les rencontres où tu participes viendront ici. Quand une rencontre commence, tu la trouves sur la page d’accueil.`},
		keySessionsPast:              {`Les rencontres d’avant`},
		keyShareAll:                  {`tous`},
		keyShareHalf:                 {`la moitié`},
		keySharePercent:              {`{n} sur 100`},
		keyShareThird:                {`un tiers`},
		keyShareTwoThirds:            {`deux tiers`},
		keySideLiveIt:                {`Les personnes qui le vivent`},
		keySideLived:                 {`Je le vis moi-même`},
		keySidePartner:               {`Je viens d’un bureau`},
		keySidePractitioner:          {`Je travaille avec des gens qui le vivent`},
		keySideTheyLived:             {`Elle le vit elle-même`},
		keySideTheyPartner:           {`Elle vient d’un bureau`},
		keySideTheyPractitioner:      {`Elle travaille avec des gens qui le vivent`},
		keySideWorkWith:              {`Les personnes qui travaillent avec`},
		keySignAfraid:                {`peur`},
		keySignAgain:                 {`encore`},
		keySignAlone:                 {`solitude`},
		keySignAngry:                 {`colère`},
		keySignAshamed:               {`honte`},
		keySignBaby:                  {`bébé`},
		keySignBabyComing:            {`bébé arrive`},
		keySignBad:                   {`mal`},
		keySignBag:                   {`bagages`},
		keySignBus:                   {`bus`},
		keySignCalm:                  {`calme`},
		keySignChange:                {`changer`},
		keySignChild:                 {`enfant`},
		keySignChoice:                {`le choix`},
		keySignClothes:               {`habits`},
		keySignColdRoom:              {`chambre froide`},
		keySignDay:                   {`jour`},
		keySignDidNotUnderstand:      {`pas compris`},
		keySignDo:                    {`La poser avec mon nom`},
		keySignDoctor:                {`médecin`},
		keySignFamily:                {`famille`},
		keySignFamilyFar:             {`famille loin`},
		keySignFood:                  {`repas`},
		keySignFootball:              {`football`},
		keySignForm:                  {`formulaire`},
		keySignFriend:                {`ami`},
		keySignGarden:                {`jardin`},
		keySignGood:                  {`bien`},
		keySignGroup:                 {`le groupe`},
		keySignHall:                  {`notre salle`},
		keySignHappy:                 {`joie`},
		keySignHelper:                {`quelqu’un aide`},
		keySignHint:                  {`Elle va tout de suite sur le tableau, avec ton nom, et elle y reste jusqu’à ce que tu la reprennes.`},
		keySignHome:                  {`chez soi`},
		keySignHope:                  {`espoir`},
		keySignHotel:                 {`hôtel`},
		keySignHungry:                {`faim`},
		keySignIll:                   {`malade`},
		keySignInterpreter:           {`interprète`},
		keySignKitchen:               {`cuisine`},
		keySignLawyer:                {`avocat`},
		keySignLearning:              {`apprendre`},
		keySignLess:                  {`moins`},
		keySignLetter:                {`lettre`},
		keySignListenedTo:            {`quelqu’un a écouté`},
		keySignMedicine:              {`médicament`},
		keySignMoney:                 {`argent`},
		keySignMoneyGone:             {`plus d’argent`},
		keySignMore:                  {`plus`},
		keySignMovedAgain:            {`encore déménager`},
		keySignMusic:                 {`musique`},
		keySignNight:                 {`nuit`},
		keySignNo:                    {`non`},
		keySignNoChoice:              {`pas le choix`},
		keySignNoPhone:               {`pas de téléphone`},
		keySignNoSleep:               {`pas dormir`},
		keySignNoWork:                {`pas de travail`},
		keySignNobodyHelps:           {`personne n’aide`},
		keySignNotListenedTo:         {`personne n’a écouté`},
		keySignPain:                  {`douleur`},
		keySignPhone:                 {`téléphone`},
		keySignPrayer:                {`prière`},
		keySignProud:                 {`fierté`},
		keySignQuestion:              {`une question`},
		keySignQuickly:               {`vite`},
		keySignSad:                   {`tristesse`},
		keySignSchool:                {`école`},
		keySignSharedRoom:            {`chambre partagée`},
		keySignShop:                  {`magasin`},
		keySignShoutedAt:             {`quelqu’un a crié`},
		keySignSigning:               {`signer un papier`},
		keySignSlowly:                {`lentement`},
		keySignSmiledAt:              {`quelqu’un a souri`},
		keySignStop:                  {`stop`},
		keySignTea:                   {`thé`},
		keySignTired:                 {`fatigue`},
		keySignTitle:                 {`Mettre mon nom sur une carte`},
		keySignTogether:              {`ensemble`},
		keySignWaiting:               {`attendre`},
		keySignWalkingFar:            {`marcher loin`},
		keySignWork:                  {`travail`},
		keySignYes:                   {`oui`},
		keySignsAnswers:              {`Réponses et souhaits`},
		keySignsBody:                 {`Le corps, le jour, la nuit`},
		keySignsEnough:               {`{n} image suffit. Touche-la en haut pour l’enlever.`, `{n} images suffisent. Touche une image en haut pour l’enlever.`},
		keySignsFeelings:             {`Ce que ça fait`},
		keySignsHappens:              {`Ce qui se passe`},
		keySignsPeople:               {`Les gens`},
		keySignsPlaces:               {`Les lieux`},
		keySignsTakeAway:             {`enlever`},
		keySignsThings:               {`Les choses`},
		keySignsYouSay:               {`Tu dis :`},
		keySkipToPage:                {`Aller à la page`},
		keySlipHow:                   {`Coche {n} image au plus, ou écris. Pas de nom.`, `Coche {n} images au plus, ou écris. Pas de nom.`},
		keySlipInAlready:             {`Ce petit papier est déjà entré.`},
		keySlipKeep:                  {`Détache ce bout et garde-le. Avec ces chiffres, tu peux reprendre ce que tu as dit.`},
		keySlipN:                     {`Petit papier {n}`, `Petit papier {n}`},
		keySlipPack:                  {`paquet {mark}`},
		keySlipsDone:                 {`Le petit papier {n} est dans le chapeau.`, `Le petit papier {n} est dans le chapeau.`},
		keySlipsDots:                 {`Points collés dessus`},
		keySlipsIn:                   {`Saisir les petits papiers`},
		keySlipsLead:                 {`Fais entrer ce qui est coché et écrit, un petit papier après l’autre. Ça passe par le chapeau et ne porte aucun nom.`},
		keySlipsNumber:               {`Le numéro sur le petit papier`},
		keySlipsOther:                {`Un autre petit papier`},
		keySlipsPackHint:             {`22 chiffres, sur la feuille de qui anime.`},
		keySlipsPictures:             {`Les images cochées`},
		keySlipsStory:                {`Un petit papier parle d’un personnage ? Mets-le sur sa page, comme un moment.`},
		keySlipsWhen:                 {`Ils sont sur le tableau quand on ouvre le chapeau, et au plus tard quand le jour est fini.`},
		keySlipsWords:                {`Ce qui est écrit dessus`},
		keySlipsWordsHint:            {`Comme c’est écrit. Sans les vrais noms.`},
		keySoThatAllTakePart:         {`Pour que tout le monde prenne part`},
		keySomebodyHere:              {`quelqu’un d’ici`},
		keySomebodyWhoLeft:           {`Quelqu’un qui a quitté le groupe`},
		keySomeone:                   {`quelqu’un`},
		keySomethingIsOff:            {`Ça n’a pas marché`},
		keySoupOne:                   {`Lave une tasse de lentilles rouges. Fais revenir doucement un oignon et une carotte. Ajoute les lentilles, un litre d’eau et un peu de cumin.`},
		keySoupTitle:                 {`Soupe de lentilles`},
		keySoupTwo:                   {`Laisse cuire 25 minutes. Sel et citron à la fin.`},
		keyStageArriving:             {`Arriver`},
		keyStageArrivingSays:         {`On arrive par bien des chemins, fatigué, souvent sans personne qui parle sa langue. D’habitude on attend quelques heures ou quelques jours avant que quelqu’un dise ce qui vient ensuite.`},
		keyStageAsOf:                 {`Ce qui se passe d’habitude, état : {month}. Les règles changent : un avocat ou un centre de conseil sait ce qui compte aujourd’hui.`},
		keyStageAsking:               {`Demander la sécurité`},
		keyStageAskingSays:           {`On dit, aussi tôt que possible, qu’on a besoin d’être en sécurité ici. D’habitude on note le nom et on prend une image du visage et du bout des doigts. Plus tard vient une carte qui montre qu’on a demandé.`},
		keyStageDoctor:               {`Voir un médecin`},
		keyStageDoctorSays:           {`En Écosse, voir un médecin ne coûte rien, même pendant l’attente, ni les médicaments qu’il prescrit. On s’inscrit chez un médecin près de sa chambre et on peut demander un interprète.`},
		keyStageEnglish:              {`Apprendre l’anglais`},
		keyStageEnglishSays:          {`Les collèges et les lieux d’accueil enseignent l’anglais sans payer. Le collège a souvent une longue liste de gens qui veulent une place. Beaucoup apprennent surtout avec des voisins et des amis.`},
		keyStageFirstRoom:            {`L’hôtel ou la première chambre`},
		keyStageFirstRoomSays:        {`Ceux qui n’ont pas d’argent reçoivent d’habitude un lit : à l’hôtel, dans un appartement ou une chambre partagée. On ne choisit ni la ville ni les autres dans la chambre.`},
		keyStageFirstTalk:            {`Le premier échange`},
		keyStageFirstTalkSays:        {`Il est court d’habitude : qui est la personne, comment elle est venue, si elle va bien. Ce qu’elle dit est écrit et relu plus tard. Elle peut demander un interprète.`},
		keyStageLawyer:               {`L’avocat`},
		keyStageLawyerSays:           {`En Écosse, ceux qui ont peu d’argent peuvent d’habitude avoir un avocat sans payer. Les bons avocats ont souvent trop à faire ; il faut téléphoner bien des fois. L’avocat décide qui il accepte, et explique ce qui vient.`},
		keyStageLetter:               {`La lettre`},
		keyStageLetterSays:           {`Un jour une lettre dit oui ou non. Elle est souvent longue, et on la lit d’habitude avec son avocat. À partir de ce jour, le temps est court.`},
		keyStageLongTalk:             {`Le long échange`},
		keyStageLongTalkSays:         {`Il dure d’habitude quelques heures. On dit, avec un interprète, pourquoi on a besoin d’être en sécurité. On peut demander à l’avance de parler avec une femme ou avec un homme, et le jour même une pause.`},
		keyStageMoneyFood:            {`La carte d’argent et les repas`},
		keyStageMoneyFoodSays:        {`D’habitude une petite somme arrive chaque semaine sur une carte, pour manger et pour tout le reste. Là où les repas sont donnés, la somme est bien plus petite. Quand la carte ne marche plus, on téléphone à une ligne d’aide.`},
		keyStageMoved:                {`Changer de lieu sans choisir`},
		keyStageMovedSays:            {`Souvent on doit partir pour une autre maison ou une autre ville, parfois avec un ou deux jours pour faire ses sacs. L’école, le médecin et les amis sont peut-être loin ensuite.`},
		keyStageNoAgain:              {`Essayer encore`},
		keyStageNoAgainSays:          {`Quand il y a quelque chose de nouveau à dire, on peut demander encore une fois. Un avocat regarde d’abord. Puis l’attente recommence, et parfois la chambre et la carte reviennent.`},
		keyStageNoMoney:              {`Plus d’argent`},
		keyStageNoMoneySays:          {`La carte d’argent s’arrête d’habitude avec la chambre. Certains peuvent recevoir de nouveau un lit et une carte, s’ils entrent dans les règles. Des amis, des groupes de foi et des lieux d’accueil aident pour manger.`},
		keyStageNoRoom:               {`Après un non, plus de chambre`},
		keyStageNoRoomSays:           {`Quand le non est définitif, la chambre finit d’habitude après quelques semaines. Les familles avec enfants, et ceux qui sont malades ou ne peuvent pas voyager, peuvent souvent rester plus longtemps. Il est bon de prendre conseil avant le dernier jour.`},
		keyStageNoTitle:              {`Une étape sans nom`},
		keyStageNoWork:               {`Ne pas avoir le droit de travailler`},
		keyStageNoWorkSays:           {`Pendant l’attente, on n’a d’habitude pas le droit de gagner de l’argent. Après un long temps, certains peuvent le demander, pour quelques métiers. Aider sans être payé est d’habitude permis.`},
		keyStageNotRight:             {`Dire que ce n’était pas juste`},
		keyStageNotRightSays:         {`Après un non, on peut d’habitude demander à un juge de regarder encore une fois. Il n’y a que quelques jours pour le faire ; on téléphone tout de suite à l’avocat. Jusqu’à ce que le juge décide, la chambre et la carte d’argent restent d’habitude.`},
		keyStageSchool:               {`L’école des enfants`},
		keyStageSchoolSays:           {`Les enfants ont le droit d’aller à l’école, quels que soient les papiers des parents. La mairie trouve une place. Ils apprennent souvent la nouvelle langue avant leurs parents.`},
		keyStageSigning:              {`Signer, et la peur`},
		keyStageSigningSays:          {`Beaucoup doivent aller signer dans un bureau, souvent toutes les quelques semaines. Certains ont peur d’y être retenus. La plupart signent et rentrent ; cela aide d’y aller avec un ami et d’avoir sur soi le numéro d’un avocat.`},
		keyStageWaiting:              {`Attendre`},
		keyStageWaitingSays:          {`Cela peut durer des mois, et pour beaucoup plus d’un an. D’habitude personne ne peut dire combien. On remplit les jours comme on peut.`},
		keyStageYesDays:              {`Des jours pour quitter la chambre`},
		keyStageYesDaysSays:          {`La chambre et la carte d’argent finissent quelques semaines après un oui. Une lettre dit le jour. C’est d’habitude moins de temps qu’il n’en faut pour trouver un logement.`},
		keyStageYesDesk:              {`Le guichet des sans-logis`},
		keyStageYesDeskSays:          {`Ceux qui n’ont nulle part où aller le disent à la mairie, de préférence avant le dernier jour. La mairie doit d’habitude leur trouver un lit. C’est souvent d’abord un hôtel ou un foyer, et un appartement après une longue attente.`},
		keyStageYesFamily:            {`Faire venir la famille`},
		keyStageYesFamilySays:        {`Certains peuvent demander que mari, femme ou enfants viennent. Les règles changent souvent, et c’est long d’habitude. Un avocat ou un centre de conseil sait ce qui compte aujourd’hui.`},
		keyStageYesPapers:            {`Un oui, et les papiers`},
		keyStageYesPapersSays:        {`Le droit de rester est d’habitude gardé en ligne, sans carte. Il vaut pour un temps ; ensuite on demande encore. On regarde tout de suite le nom et le jour de naissance, car les erreurs sont dures à corriger plus tard.`},
		keyStageYesWork:              {`Enfin du travail`},
		keyStageYesWorkSays:          {`Avec un oui, on peut travailler et étudier. En attendant un travail, le bureau des aides verse d’habitude un peu d’argent ; le premier met souvent des semaines à venir. Ce qu’on a appris ailleurs ne compte souvent pas au début.`},
		keyStanceAgree:               {`Je peux vivre avec`},
		keyStanceAgreeSmall:          {`Assez bon pour l’instant`},
		keyStanceAside:               {`Je me mets de côté`},
		keyStanceAsideSmall:          {`Ce n’est pas à moi de le dire. C’est bien ainsi`},
		keyStanceConcern:             {`J’ai un souci`},
		keyStanceConcernSmall:        {`Allez-y, mais écoutez-moi`},
		keyStanceObject:              {`Cela ferait du mal`},
		keyStanceObjectSmall:         {`Pas besoin de raison. On s’arrête et on change`},
		keyStandingActs:              {`Lesquelles de ces choses ?`},
		keyStandingLead:              {`Ce qui est fait ainsi est lu à la rencontre suivante. Le groupe peut le reprendre.`},
		keyStandingN:                 {`Faire quelque chose sans demander, {n}`},
		keyStandingNone:              {`Personne, pour l’instant.`},
		keyStandingTitle:             {`Qui peut faire quoi sans demander`},
		keyStandingWhat:              {`Avec tes mots : que peuvent-ils faire ?`},
		keyStandingWho:               {`Qui ?`},
		keyStartRound:                {`Faire tourner une question`},
		keyStartRoundDo:              {`Lancer le tour de parole`},
		keyStepAnswered:              {`Répondu`},
		keyStepAsked:                 {`Demandé`},
		keyStepNotYet:                {`pas encore`},
		keyStepOf:                    {`{n} sur {m}`},
		keyStepPromised:              {`Promis`},
		keyStepSaidDone:              {`Dit fait`},
		keyStepSkipped:               {`n’a pas été nécessaire`},
		keyStepUnderWay:              {`En cours`},
		keyStillHere:                 {`Ce que tu as écrit est toujours là.`},
		keyStillTrue:                 {`{name} nous ressemble-t-elle encore ?`},
		keyStillTrueCounted:          {`Oui : {n}. Autrement : {m}.`},
		keyStillTrueDiffer:           {`Quelque chose devrait changer`},
		keyStillTrueDo:               {`Répondre sans nom`},
		keyStillTrueLead:             {`Ta réponse ne porte pas de nom. On montre les réponses quand cinq personnes ont répondu.`},
		keyStillTrueSaid:             {`Ce que des gens raconteraient autrement`},
		keyStillTrueThanks:           {`Merci. Ta réponse est dans le chapeau.`},
		keyStillTrueWhat:             {`Que raconterais-tu autrement ?`},
		keyStillTrueYes:              {`Oui, toujours`},
		keyStopAdd:                   {`Ajouter une étape`},
		keyStopAddDo:                 {`Ajouter cette étape`},
		keyStopAfter:                 {`Après quelle étape ?`},
		keyStopAfterHint:             {`Sans choix, elle vient en dernier.`},
		keyStopChange:                {`Changer cette étape`},
		keyStopFirst:                 {`Tout au début`},
		keyStopRemove:                {`Retirer cette étape de la route`},
		keyStopRemoveDo:              {`Retirer`},
		keyStopRemoveHow:             {`Ce qui a été dit ici n’est pas perdu. Cela reste sur la page de cette personne, sans place sur la route.`},
		keyStopTitle:                 {`Comment s’appelle cette étape ?`},
		keyStopWho:                   {`Qui décide ici ?`},
		keyStopsEdit:                 {`Changer les étapes`},
		keyStopsNone:                 {`Cette route n’a pas encore d’étape. Où commence-t-elle ?`},
		keyStories:                   {`Récits`},
		keyStoriesLead:               {`Elles portent ce que personne ne devrait avoir à dire avec « je ».`},
		keyStoriesNone:               {`Il n’y a pas encore de personne inventée. Bien des groupes commencent avec Alpha : quelqu’un qui cherche un lieu sûr, répare des radios et aime le thé fort. Ce qui arrive à Alpha n’est arrivé à personne ici, et à beaucoup de gens.`},
		keyStoriesTitle:              {`Nos personnes inventées`},
		keySuggestAnother:            {`Proposer un autre nom`},
		keySupporterN:                {`Personne de soutien {n}`, `Personne de soutien {n}`},
		keyTableEverybody:            {`Tout le monde`},
		keyTableN:                    {`Table {n}`},
		keyTableNumber:               {`Table {number}`},
		keyTableSit:                  {`Je m’assieds ici`},
		keyTableStand:                {`Je me lève`},
		keyTableWomen:                {`Femmes`},
		keyTablesByChoice:            {`Chacun choisit`},
		keyTablesByLanguage:          {`Par langue`},
		keyTablesDo:                  {`Voilà nos tables`},
		keyTablesForWomen:            {`Une table pour les femmes`},
		keyTablesHat:                 {`Une carte sans nom dit de quelle table elle vient seulement si au moins cinq personnes y sont assises.`},
		keyTablesLead:                {`Pendant un moment, on parle en petits cercles. Les cartes de toutes les tables se retrouvent sur un seul tableau.`},
		keyTablesNone:                {`En ce moment, nous sommes tous ensemble.`},
		keyTablesOff:                 {`De nouveau tous ensemble`},
		keyTablesSet:                 {`Faire des tables`},
		keyTablesTitle:               {`Les tables`},
		keyTabletAfter:               {`Quand tu as fini, passe-la. Rien de toi ne reste ici.`},
		keyTabletHandOn:              {`La passer`},
		keyTabletLend:                {`Une tablette passe de main en main`},
		keyTabletMe:                  {`Je n’ai pas de téléphone : c’est moi`},
		keyTabletMine:                {`Ma voix dans le cercle`},
		keyTabletNobody:              {`Pas de nom sur cette tablette`},
		keyTabletNothing:             {`Il n’y a rien à faire ici pour le moment.`},
		keyTabletNumber:              {`Numéro de la tablette`},
		keyTabletNumberHint:          {`20 chiffres, à côté du code carré`},
		keyTabletReflect:             {`Est-ce qu’on m’a entendu ?`},
		keyTabletStart:               {`Faire passer cette tablette`},
		keyTabletStartLead:           {`Désormais, elle est pour toutes les personnes de la salle. Elle ne connaît chacun que le temps de la tenir.`},
		keyTabletTitle:               {`Tablette`},
		keyTabletUnsigned:            {`Dire quelque chose sans nom`},
		keyTabletWhat:                {`Que veux-tu faire ?`},
		keyTagAsksBack:               {`On nous demande quelque chose`},
		keyTagCheckNow:               {`Dit fait : est-ce que ça a changé ?`},
		keyTagDoorClosed:             {`Fermé`},
		keyTagLetGo:                  {`On n’attend plus`},
		keyTagOnItsWay:               {`En route`},
		keyTagOurs:                   {`Notre propre promesse`},
		keyTagUnsent:                 {`La lettre n’est pas encore faite`},
		keyTakeBackCode:              {`Ton code pour reprendre`},
		keyTakeBackCodeHow:           {`Avec ce code, tu peux reprendre tes mots plus tard, sans te connecter. On le montre une seule fois. Si tu n’en as pas besoin, laisse-le partir.`},
		keyTakeBackCodeTitle:         {`Le code pour reprendre`},
		keyTakeBackHow:               {`Quand tu as dit quelque chose sans ton nom, tu as reçu un code. Avec ce code, tu peux le reprendre. Tu n’as pas besoin de te connecter.`},
		keyTakeBackIt:                {`Reprendre`},
		keyTakeBackTitle:             {`Reprendre quelque chose avec un code`},
		keyTakenBack:                 {`Quelque chose a été repris ici. Tout le monde en a le droit.`},
		keyTakenBackDone:             {`C’est repris. Les mots sont effacés.`},
		keyTakenBackHere:             {`Quelque chose a été repris ici. Tout le monde en a le droit.`},
		keyTalkTitle:                 {`Ce qu’ils ont répondu, ce qu’on a écrit`},
		keyTheEvening:                {`La rencontre`},
		keyTheGroupWrote:             {`Le groupe a écrit`},
		keyTheHat:                    {`Le chapeau`},
		keyTheQuestion:               {`la question`},
		keyTheirLanguage:             {`Sa langue`},
		keyTheirName:                 {`Son nom inventé`},
		keyTheirPicture:              {`Son image`},
		keyTheyComeAs:                {`Cette personne vient ici parce que…`},
		keyThisCard:                  {`cette carte`},
		keyThisDevice:                {`Celui-ci`},
		keyThisMoment:                {`ce moment`},
		keyThisStop:                  {`cette étape`},
		keyTimeDays:                  {`Jours : {n}`},
		keyTimeFourWeeks:             {`quatre semaines`},
		keyTimeThreeDays:             {`trois jours`},
		keyTimeThreeMonths:           {`trois mois`},
		keyTimeTwoWeeks:              {`deux semaines`},
		keyTimeWeek:                  {`une semaine`},
		keyTimeYear:                  {`un an`},
		keyToTheAsk:                  {`Vers ce qu’on a demandé`},
		keyToday:                     {`aujourd’hui`},
		keyToldBy:                    {`De`},
		keyToldByNobody:              {`Sans nom`},
		keyToldComplaint:             {`N’allait pas`},
		keyToldHome:                  {`Quelqu’un s’est adressé à toi`},
		keyToldHomeDo:                {`Lis-le là où personne ne regarde par-dessus ton épaule`},
		keyToldLead:                  {`Personne d’autre ne le lit que les personnes nommées avec. Ne le copie pas et n’en parle pas ailleurs.`},
		keyToldNone:                  {`Rien ici. Quand quelqu’un s’adresse à toi, cela apparaît ici.`},
		keyToldSeen:                  {`Tu l’as vu.`},
		keyToldSeenDo:                {`Je l’ai vu`},
		keyToldTitle:                 {`Ce qui t’a été confié`},
		keyToldTo:                    {`Lu par`},
		keyToldWorry:                 {`Une inquiétude`},
		keyTomorrow:                  {`demain`},
		keyTraitAdd:                  {`Dire encore une chose`},
		keyTraitDo:                   {`Ajouter`},
		keyTraitHint:                 {`La page ne montre pas de nom. On garde qui l’a écrit, pour que tu puisses le reprendre.`},
		keyTraitHope:                 {`Ce qu’elle espère`},
		keyTraitStrength:             {`Ce qu’elle sait bien faire`},
		keyTraitTrait:                {`Comment elle est`},
		keyTraitsTitle:               {`Qui elle est`},
		keyTurnEnds:                  {`Cette personne a fini`},
		keyTurnIsFree:                {`Qui veut parler maintenant ?`},
		keyTurnIsWith:                {`La parole est à`},
		keyTurnsLead:                 {`Touche l’image de la personne qui parle. Touche-la encore une fois quand quelqu’un traduit.`},
		keyTurnsTitle:                {`La parole tourne`},
		keyTwoHint:                   {`Choisis deux personnes, ou personne.`},
		keyTwoLead:                   {`Deux personnes ensemble peuvent agir tout de suite. Tout le monde est prévenu, et la rencontre suivante en parle. Personne ne peut être prié de partir ainsi, et rien ne change ici.`},
		keyTwoTitle:                  {`Quand cela ne peut pas attendre`},
		keyUnpublishDo:               {`Le retirer`},
		keyVerdictChanged:            {`Ça a changé pour nous`},
		keyVerdictNone:               {`Pas encore regardé`},
		keyVerdictNoneMeans:          {`Ce n’est pas la même chose que « rien n’a changé ».`},
		keyVerdictNotChanged:         {`Ça n’a pas changé`},
		keyVerdictWorse:              {`C’est pire`},
		keyVersionReady:              {`Ce avec quoi chaque groupe commence`},
		keyVersionsLead:              {`Ce qui avait été décidé avant reste ici, à lire.`},
		keyVersionsTitle:             {`Comment c’est devenu cela`},
		keyVoicesToCome:              {`{n} voix encore à entendre`, `{n} voix encore à entendre`},
		keyVotes:                     {`Votes`},
		keyVotesN:                    {`{n} vote`, `{n} votes`},
		keyVouchCode:                 {`Vous êtes deux à connaître cette personne. Voici son nouveau code. L’ancien ne marche plus. Laisse-la le noter.`},
		keyVouchDo:                   {`Je connais cette personne`},
		keyVouchFirst:                {`Merci. Quand une autre personne d’ici le dit aussi, le nouveau code apparaît sur son téléphone.`},
		keyVouchHow:                  {`Quand deux membres qui sont là disent « Je connais cette personne », cette personne reçoit un nouveau code de retour. On oublie qui l’a dit.`},
		keyVouchLead:                 {`Pour quelqu’un d’ici qui a perdu son code.`},
		keyVouchNotHere:              {`Ça marche pendant une rencontre, quand tu as touché « Je suis là ».`},
		keyVouchTitle:                {`Dire « Je connais cette personne »`},
		keyVouchedAlready:            {`Tu l’as dit`},
		keyWaitingForYou:             {`Pour toi, maintenant`},
		keyWaitingToSend:             {`Partira avec le réseau`},
		keyWantedFor:                 {`Pour l’un de ces moments ?`},
		keyWantedN:                   {`{n} chose qui devrait changer`, `{n} choses qui devraient changer`},
		keyWantedTitle:               {`Ce qui devrait changer`},
		keyWasScribed:                {`écrit par quelqu’un d’autre`},
		keyWayConsent:                {`Tout le monde peut-il vivre avec ?`},
		keyWayConsentSmall:           {`C’est décidé quand assez de personnes ont répondu et que personne ne dit que cela fait du mal.`},
		keyWayDots:                   {`Lequel parmi plusieurs ? Avec des points`},
		keyWayDotsSmall:              {`Chacun partage autant de points qu’il y a de choix.`},
		keyWaysOn:                    {`Continuer à partir d’ici`},
		keyWeAre:                     {`On est {n}`, `On est {n}`},
		keyWeListen:                  {`On écoute. Personne ne coupe la parole.`},
		keyWeWroteBack:               {`On a répondu`},
		keyWeather:                   {`Météo`},
		keyWeatherCount:              {`{what} : {n}`, `{what} : {n}`},
		keyWeatherLater:              {`L’image apparaît quand cinq personnes ont répondu.`},
		keyWelcomeThem:               {`Bienvenue`},
		keyWelcomedNow:               {`C’est fait, bienvenue`},
		keyWhatIfILose:               {`Et si je le perds ?`},
		keyWhatIsKept:                {`Qu’est-ce qu’on garde sur moi ?`},
		keyWhatIsKeptWords:           {`Ton nom inventé, ton image, ta langue et pourquoi tu viens ici. Ce que tu dis avec ton nom reste avec ton nom, jusqu’à ce que tu le reprennes. Tu peux partir quand tu veux.`},
		keyWhatNext:                  {`Qu’a-t-on appris, que demande-t-on maintenant ?`},
		keyWhatNextAsk:               {`La prochaine demande`},
		keyWhatNextItem:              {`Le mettre aux sujets de la prochaine rencontre`},
		keyWhoComes:                  {`Qui vient ?`},
		keyWhoDecidesHere:            {`Qui décide ici : {who}`},
		keyWhoLeadsTonight:           {`Qui anime ce soir ?`},
		keyWhoWasHere:                {`Qui était là`},
		keyWhoWillYouBe:              {`Qui seras-tu ici ?`},
		keyWhyGone:                   {`Ce dont il s’agissait n’est plus là.`},
		keyWhyMayNot:                 {`La personne qui le voulait ne peut plus le faire.`},
		keyWhyOtherwise:              {`Entre-temps, autre chose a été fait.`},
		keyWhyTitle:                  {`Pourquoi`},
		keyWhyUnfit:                  {`Ce n’est plus possible comme c’était proposé.`},
		keyWordingsTitle:             {`Les mots ont changé`},
		keyWorriesWho:                {`Qui entend les inquiétudes`},
		keyWorryLead:                 {`Quelqu’un n’est peut-être pas en sécurité, ou toi. Seules les personnes nommées ici le lisent.`},
		keyWorryText:                 {`Qu’est-ce qui t’inquiète ?`},
		keyWorryTitle:                {`Une inquiétude pour quelqu’un`},
		keyWriteItDown:               {`Écris-le sur du papier. Ou prends le papier en photo, pas l’écran.`},
		keyWrittenIn:                 {`Les mots sont en`},
		keyWrittenLead:               {`Lis-le à la personne ou donne-lui le papier. Si quelque chose ne va pas, reprenez-le ensemble.`},
		keyWrittenNone:               {`Rien n’a été écrit pour personne cette fois.`},
		keyWrittenTitle:              {`Ce qu’on a écrit pour toi`},
		keyYesterday:                 {`hier`},
		keyYouComeInAs:               {`Tu entres avec ce nom`},
		keyYourLanguage:              {`Ta langue`},
		keyYourPicture:               {`Ton image`},
		keyYourReturnCode:            {`Ton code de retour`},
		keyYourTurn:                  {`La parole est à toi. Prends le temps qu’il te faut.`},
	},
}

var draft = map[string]bool{
	"en": false,
	"ar": true,
	"fa": true,
	"fr": true,
}

// ACard says “Card”.
// Head of a column.
func ACard() Msg { return Msg{key: keyACard} }

// ActAskOpenly says “Ask with answers that show”.
// What needs the group.
func ActAskOpenly() Msg { return Msg{key: keyActAskOpenly} }

// ActChangeAgreement says “Change how we are together”.
// What needs the group.
func ActChangeAgreement() Msg { return Msg{key: keyActChangeAgreement} }

// ActDo says “Let us do it”.
// Button.
func ActDo() Msg { return Msg{key: keyActDo} }

// ActDone says “Done”.
// Mark and tick: it was done.
func ActDone() Msg { return Msg{key: keyActDone} }

// ActInviteOffice says “Write to an office”.
// What needs the group.
func ActInviteOffice() Msg { return Msg{key: keyActInviteOffice} }

// ActNew says “Something we do ourselves”.
// Button and heading.
func ActNew() Msg { return Msg{key: keyActNew} }

// ActNewLead says “Nobody has to allow this. Say what, who, and by when if you like.”.
// Under it.
func ActNewLead() Msg { return Msg{key: keyActNewLead} }

// ActOne says “We do this”.
// Heading of one thing that the group does.
func ActOne() Msg { return Msg{key: keyActOne} }

// ActOther says “Do something that needs the group”.
// What needs the group.
func ActOther() Msg { return Msg{key: keyActOther} }

// ActPublish says “Show something outside the group”.
// What needs the group.
func ActPublish() Msg { return Msg{key: keyActPublish} }

// ActRemove says “Ask somebody to leave”.
// What needs the group.
func ActRemove() Msg { return Msg{key: keyActRemove} }

// ActShare says “Share something with an office”.
// What needs the group.
func ActShare() Msg { return Msg{key: keyActShare} }

// ActText says “What do we do?”.
// Label.
func ActText() Msg { return Msg{key: keyActText} }

// ActTextHint says “A visit, a letter, a poster…”.
// Under it.
func ActTextHint() Msg { return Msg{key: keyActTextHint} }

// ActWho says “Who of us?”.
// Label.
func ActWho() Msg { return Msg{key: keyActWho} }

// ActWhoHint says ““Two of us”, or invented names. Leave it empty and see who helps.”.
// Under it.
func ActWhoHint() Msg { return Msg{key: keyActWhoHint} }

// ActsAll says “Everything we did”.
// Link.
func ActsAll() Msg { return Msg{key: keyActsAll} }

// ActsNone says “Nothing yet. Often it is small: a visit, a letter, a poster, a word at a meeting.”.
// Nothing yet.
func ActsNone() Msg { return Msg{key: keyActsNone} }

// ActsTitle says “What we do ourselves”.
// Heading.
func ActsTitle() Msg { return Msg{key: keyActsTitle} }

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

// AgreementAgain says “Read again how we are together”.
// Link on the home page during a session.
func AgreementAgain() Msg { return Msg{key: keyAgreementAgain} }

// AgreementChange says “Change something in it”.
// Heading and link.
func AgreementChange() Msg { return Msg{key: keyAgreementChange} }

// AgreementChangeLead says “Write how it should be. Then the group is asked. It holds only once the group agrees.”.
// Under it.
func AgreementChangeLead() Msg { return Msg{key: keyAgreementChangeLead} }

// AgreementChanged says “How we are together has changed”.
// Card on the home page, for somebody who read the one before.
func AgreementChanged() Msg { return Msg{key: keyAgreementChanged} }

// AgreementLead says “All sides wrote this together. It holds for everybody here.”.
// Under it.
func AgreementLead() Msg { return Msg{key: keyAgreementLead} }

// AgreementOn says “Agreed on {day}”.
// Which version this is: {day} is the day on which the group agreed on it.
func AgreementOn(day string) Msg { return Msg{key: keyAgreementOn, args: [most]string{day}} }

// AgreementPrint says “On paper, for the wall”.
// Link to the page to print.
func AgreementPrint() Msg { return Msg{key: keyAgreementPrint} }

// AgreementProposeDo says “Ask the group”.
// Button: put the change to the group.
func AgreementProposeDo() Msg { return Msg{key: keyAgreementProposeDo} }

// AgreementReadDo says “Read it, or listen”.
// Button on the home page.
func AgreementReadDo() Msg { return Msg{key: keyAgreementReadDo} }

// AgreementReaders says “{n} of {m} have read it”.
// How many have read it; never who. {n} of {m} people.
func AgreementReaders(n int, m int) Msg { return Msg{key: keyAgreementReaders, n: n, m: m} }

// AgreementReadyLead says “Every group begins with this. It holds until you change it together.”.
// Under it, while the group has not changed anything yet.
func AgreementReadyLead() Msg { return Msg{key: keyAgreementReadyLead} }

// AgreementSign says “I read it, or had it read to me”.
// Button.
func AgreementSign() Msg { return Msg{key: keyAgreementSign} }

// AgreementSigned says “You have read this.”.
// Stands in the place of that button.
func AgreementSigned() Msg { return Msg{key: keyAgreementSigned} }

// AgreementTitle says “How we are together”.
// Heading and link: the agreement of the group.
func AgreementTitle() Msg { return Msg{key: keyAgreementTitle} }

// AgreementWhoRuns says “Who runs this computer cannot change any of it here. What they do with the group as a whole you can read.”.
// Above the link to what whoever runs the computer did.
func AgreementWhoRuns() Msg { return Msg{key: keyAgreementWhoRuns} }

// AllHeard says “Everyone has spoken or passed”.
// In place of "0 voices still to come".
func AllHeard() Msg { return Msg{key: keyAllHeard} }

// AllowScribeAlone says “Nobody else has arrived yet.”.
// Where nobody else has arrived
func AllowScribeAlone() Msg { return Msg{key: keyAllowScribeAlone} }

// AllowScribeDo says “Let them write for me”.
// Button
func AllowScribeDo() Msg { return Msg{key: keyAllowScribeDo} }

// AllowScribeHow says “They can write down what you say, and it counts as yours. It ends with the session.”.
// What it means
func AllowScribeHow() Msg { return Msg{key: keyAllowScribeHow} }

// AllowScribeLead says “You speak, somebody you trust writes.”.
// Under its link
func AllowScribeLead() Msg { return Msg{key: keyAllowScribeLead} }

// AllowScribeNever says “What has no name, nobody can write for you. That stays yours alone.”.
// What nobody can write for somebody else
func AllowScribeNever() Msg { return Msg{key: keyAllowScribeNever} }

// AllowScribeThanks says “Done. They can write for you until the session ends.”.
// Shown once it is done
func AllowScribeThanks() Msg { return Msg{key: keyAllowScribeThanks} }

// AllowScribeTitle says “Let somebody write for you tonight”.
// Title of the page on which a member lets somebody write for them in the open session
func AllowScribeTitle() Msg { return Msg{key: keyAllowScribeTitle} }

// AllowScribeWho says “Who may write for you?”.
// Label above the pictures of who is there
func AllowScribeWho() Msg { return Msg{key: keyAllowScribeWho} }

// AnItem says “what we want to talk about”.
// What the listen button reads.
func AnItem() Msg { return Msg{key: keyAnItem} }

// ArriveDo says “I am here”.
// Button.
func ArriveDo() Msg { return Msg{key: keyArriveDo} }

// ArriveForgotten says “That you were here is forgotten when the evening closes. Only how many were here stays.”.
// Under it.
func ArriveForgotten() Msg { return Msg{key: keyArriveForgotten} }

// AsTable says “The same in words”.
// What opens: the same as a table.
func AsTable() Msg { return Msg{key: keyAsTable} }

// AskDo says “Make the letter”.
// Button.
func AskDo() Msg { return Msg{key: keyAskDo} }

// AskHearBy says “By when would you like to hear?”.
// Label.
func AskHearBy() Msg { return Msg{key: keyAskHearBy} }

// AskHearByHint says “If you leave it empty, four weeks count as usual.”.
// Under it.
func AskHearByHint() Msg { return Msg{key: keyAskHearByHint} }

// AskLookDo says “Look at the letter first”.
// Button: shows the letter before it is sent.
func AskLookDo() Msg { return Msg{key: keyAskLookDo} }

// AskLookTitle says “This is exactly what the office will read”.
// Heading over the letter.
func AskLookTitle() Msg { return Msg{key: keyAskLookTitle} }

// AskLooked says “Nothing has been sent yet.”.
// Under it.
func AskLooked() Msg { return Msg{key: keyAskLooked} }

// AskNew says “Ask an office”.
// Button and heading.
func AskNew() Msg { return Msg{key: keyAskNew} }

// AskNewLead says “An organisation and a post, never a person. They answer by a letter or a link, without an account.”.
// Under it.
func AskNewLead() Msg { return Msg{key: keyAskNewLead} }

// AskOne says “What we ask”.
// Name of one thing that is asked.
func AskOne() Msg { return Msg{key: keyAskOne} }

// AskOrganisation says “Organisation”.
// Label.
func AskOrganisation() Msg { return Msg{key: keyAskOrganisation} }

// AskOrganisationHint says “For example “Northside Homes” or “the city library”.”.
// Under it.
func AskOrganisationHint() Msg { return Msg{key: keyAskOrganisationHint} }

// AskPost says “Which post there?”.
// Label: the work that somebody has there.
func AskPost() Msg { return Msg{key: keyAskPost} }

// AskPostHint says ““Head of tenant letters”. If you do not know: “customer services”. When the person changes, the promise stays.”.
// Under it.
func AskPostHint() Msg { return Msg{key: keyAskPostHint} }

// AskPropose says “Put it to the group”.
// Button.
func AskPropose() Msg { return Msg{key: keyAskPropose} }

// AskSomeoneToRead says “Ask someone to read this to you”.
// Stands where no voice of that language is on this phone.
func AskSomeoneToRead() Msg { return Msg{key: keyAskSomeoneToRead} }

// AskText says “What do we ask?”.
// Label.
func AskText() Msg { return Msg{key: keyAskText} }

// AskTextHint says “Say what should change, and how you would see it. No real names, no numbers of anybody’s papers.”.
// Under it.
func AskTextHint() Msg { return Msg{key: keyAskTextHint} }

// AskTo says “We ask {office}”.
// Heading. {office}: an organisation.
func AskTo(office string) Msg { return Msg{key: keyAskTo, args: [most]string{office}} }

// BackToCircle says “Back to the circle”.
// Link.
func BackToCircle() Msg { return Msg{key: keyBackToCircle} }

// BackToPromises says “To all that was promised”.
// Link to the list.
func BackToPromises() Msg { return Msg{key: keyBackToPromises} }

// BackToRoad says “Back to {name}’s road”.
// Link. {name}: a fictional person.
func BackToRoad(name string) Msg { return Msg{key: keyBackToRoad, args: [most]string{name}} }

// BecameDo says “Say what became of it”.
// What opens.
func BecameDo() Msg { return Msg{key: keyBecameDo} }

// BecameSend says “Keep this”.
// Button.
func BecameSend() Msg { return Msg{key: keyBecameSend} }

// BecameText says “What happened?”.
// Label.
func BecameText() Msg { return Msg{key: keyBecameText} }

// BecameTitle says “What became of it”.
// Heading: what became of what we did.
func BecameTitle() Msg { return Msg{key: keyBecameTitle} }

// BelongsTo says “They say it belongs to:”.
// Before the name of an office.
func BelongsTo() Msg { return Msg{key: keyBelongsTo} }

// BesideName says “Beside {name}”.
// Link: two roads next to each other. {name}: the other fictional person.
func BesideName(name string) Msg { return Msg{key: keyBesideName, args: [most]string{name}} }

// Board says “Board”.
// The wall of cards.
func Board() Msg { return Msg{key: keyBoard} }

// BoardEmpty says “No card yet. What you put into the hat is laid here when the hat opens.”.
// Where no card lies yet.
func BoardEmpty() Msg { return Msg{key: keyBoardEmpty} }

// BoxBackup says “Took a locked copy of everything, or began one. What passes with an evening and what lies in the hat is not in it.”.
// In that list: a backup was made.
func BoxBackup() Msg { return Msg{key: keyBoxBackup} }

// BoxExport says “Took a locked copy of this group, or began one, to move it to another place.”.
// In that list: the group was exported.
func BoxExport() Msg { return Msg{key: keyBoxExport} }

// BoxImport says “Brought this group here from another place.”.
// In that list: the group was imported.
func BoxImport() Msg { return Msg{key: keyBoxImport} }

// BoxLead says “Copies of everything, and moves to another place. You see them all here.”.
// Under that heading.
func BoxLead() Msg { return Msg{key: keyBoxLead} }

// BoxNothing says “Nothing yet.”.
// There is nothing on that page.
func BoxNothing() Msg { return Msg{key: keyBoxNothing} }

// BoxRestore says “Put an earlier copy back. What was said after that copy is missing. What had been taken back stayed away.”.
// In that list: a backup was restored.
func BoxRestore() Msg { return Msg{key: keyBoxRestore} }

// BoxTitle says “What whoever runs this place did”.
// Link on the page More, and heading of the page that lists what the host of the server did.
func BoxTitle() Msg { return Msg{key: keyBoxTitle} }

// ByDay says “By {day}”.
// {day}: by when something is to be done.
func ByDay(day string) Msg { return Msg{key: keyByDay, args: [most]string{day}} }

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

// CareChooseDo says “Choose together who hears it”.
// Link under it.
func CareChooseDo() Msg { return Msg{key: keyCareChooseDo} }

// CareClosing says “How we end”.
// A line of the plan.
func CareClosing() Msg { return Msg{key: keyCareClosing} }

// CareClosingQuestion says “How do we end the evening?”.
// Label.
func CareClosingQuestion() Msg { return Msg{key: keyCareClosingQuestion} }

// CareClosingUsual says “Each says one word, and we eat together.”.
// Offered answer.
func CareClosingUsual() Msg { return Msg{key: keyCareClosingUsual} }

// CareCode says “With this code you can take it back at any time, even without signing in. It is shown only now.”.
// Under it, above a code.
func CareCode() Msg { return Msg{key: keyCareCode} }

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

// CareLimits says “They keep it to themselves. Only if somebody is in danger, above all a child, may they have to get help from outside. They tell you first, if they can. Write no real names. If somebody is in danger right now, call 112: it is free.”.
// Said before somebody writes, and read aloud.
func CareLimits() Msg { return Msg{key: keyCareLimits} }

// CareLimitsTitle says “Before you write”.
// Name of that, for the button that reads it aloud.
func CareLimitsTitle() Msg { return Msg{key: keyCareLimitsTitle} }

// CareNobody says “Nobody is named yet who hears this, so nobody would read it. Talk to one of the people to turn to this evening, or to somebody here whom you trust. If somebody is in danger right now, call 112: it is free.”.
// Where nobody is named who would read it.
func CareNobody() Msg { return Msg{key: keyCareNobody} }

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

// CareReadBy says “These people read it”.
// Heading above pictures and names.
func CareReadBy() Msg { return Msg{key: keyCareReadBy} }

// CareReadByN says “So many members, whom the group chose, read it: {n}”.
// Instead of their names, for guests and newcomers. {n} people.
func CareReadByN(n int) Msg { return Msg{key: keyCareReadByN, n: n} }

// CareSend says “Give it to them”.
// Button.
func CareSend() Msg { return Msg{key: keyCareSend} }

// CareSent says “They have it now.”.
// After it was sent.
func CareSent() Msg { return Msg{key: keyCareSent} }

// CareSign says “They may know that it is from me”.
// A tick.
func CareSign() Msg { return Msg{key: keyCareSign} }

// CareSignSmall says “Without it nothing says who wrote it, and nobody can ask you back.”.
// Under it.
func CareSignSmall() Msg { return Msg{key: keyCareSignSmall} }

// CareSupporters says “People to turn to”.
// Above two people.
func CareSupporters() Msg { return Msg{key: keyCareSupporters} }

// CareTitle says “How we look after each other”.
// Heading.
func CareTitle() Msg { return Msg{key: keyCareTitle} }

// CareTo says “Only some of them?”.
// Label above ticks of members.
func CareTo() Msg { return Msg{key: keyCareTo} }

// CareToHint says “Choose nobody here, and all of them read it. If it is about one of them, choose the others.”.
// Under it.
func CareToHint() Msg { return Msg{key: keyCareToHint} }

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

// CharacterAbout says “What should we know about them?”.
// Label: a few words about a fictional person.
func CharacterAbout() Msg { return Msg{key: keyCharacterAbout} }

// CharacterAboutHint says “A line or two: what they like, whom they love. Nobody real.”.
// Under character_about.
func CharacterAboutHint() Msg { return Msg{key: keyCharacterAboutHint} }

// CharacterChange says “Tell them differently”.
// Link and heading: change name, figure and words of a fictional person.
func CharacterChange() Msg { return Msg{key: keyCharacterChange} }

// CharacterChangeDo says “Keep it so”.
// Button: keep the changes.
func CharacterChangeDo() Msg { return Msg{key: keyCharacterChangeDo} }

// CharacterCreateDo says “Make this person”.
// Button: the fictional person comes to be.
func CharacterCreateDo() Msg { return Msg{key: keyCharacterCreateDo} }

// CharacterFigure says “Which figure?”.
// Label: choose one of the folded-paper figures.
func CharacterFigure() Msg { return Msg{key: keyCharacterFigure} }

// CharacterInvented says “{name} is invented.”.
// Before what is told of a fictional person. {name}: their name.
func CharacterInvented(name string) Msg {
	return Msg{key: keyCharacterInvented, args: [most]string{name}}
}

// CharacterJourney says “Which road do they go?”.
// Label: choose the road that a fictional person goes.
func CharacterJourney() Msg { return Msg{key: keyCharacterJourney} }

// CharacterName says “What are they called?”.
// Label: the name of a fictional person.
func CharacterName() Msg { return Msg{key: keyCharacterName} }

// CharacterNameHint says “A name that nobody here has, such as Alpha or Omega.”.
// Under character_name.
func CharacterNameHint() Msg { return Msg{key: keyCharacterNameHint} }

// CharacterNew says “Make an invented person”.
// Heading and button: make a fictional person.
func CharacterNew() Msg { return Msg{key: keyCharacterNew} }

// CharacterNoName says “Somebody without a name”.
// Stands for the name of a fictional person that was taken back.
func CharacterNoName() Msg { return Msg{key: keyCharacterNoName} }

// CharacterRoad says “{name}’s road”.
// Heading. {name}: a fictional person.
func CharacterRoad(name string) Msg { return Msg{key: keyCharacterRoad, args: [most]string{name}} }

// CheckDo says “This is what we found”.
// Button.
func CheckDo() Msg { return Msg{key: keyCheckDo} }

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

// CheckLead says “Say what the group found, not what you heard. Only this decides how the promise counts. Nobody’s name stands on it.”.
// Over the choice.
func CheckLead() Msg { return Msg{key: keyCheckLead} }

// CheckText says “How do we know?”.
// Label.
func CheckText() Msg { return Msg{key: keyCheckText} }

// CheckTextHint says “The office reads this too, if it was asked.”.
// Under it.
func CheckTextHint() Msg { return Msg{key: keyCheckTextHint} }

// CheckTitle says “Did it change?”.
// Heading: the group’s own check.
func CheckTitle() Msg { return Msg{key: keyCheckTitle} }

// ChooseFromList says “Choose”.
// First, empty line of a list to choose from.
func ChooseFromList() Msg { return Msg{key: keyChooseFromList} }

// ChooseLanguage says “Choose your language”.
// Heading and label of the choice of language.
func ChooseLanguage() Msg { return Msg{key: keyChooseLanguage} }

// ChooseNo says “No, because …”.
// A choice of an office.
func ChooseNo() Msg { return Msg{key: keyChooseNo} }

// ChooseNotOurs says “Not ours: it belongs to another office”.
// A choice of an office.
func ChooseNotOurs() Msg { return Msg{key: keyChooseNotOurs} }

// ChoosePart says “In part, because …”.
// A choice of an office.
func ChoosePart() Msg { return Msg{key: keyChoosePart} }

// ChooseQuestion says “We have a question”.
// A choice of an office.
func ChooseQuestion() Msg { return Msg{key: keyChooseQuestion} }

// ChooseReceived says “We have it, you will hear from us”.
// A choice of an office.
func ChooseReceived() Msg { return Msg{key: keyChooseReceived} }

// ChooseStop says “Choose a stop”.
// Heading and small words: choose a stop of a road.
func ChooseStop() Msg { return Msg{key: keyChooseStop} }

// ChooseYes says “Yes”.
// A choice of an office.
func ChooseYes() Msg { return Msg{key: keyChooseYes} }

// ClauseAlpha says “We talk about Alpha, not about ourselves. Nobody has to tell their own story.”.
// A clause. Alpha is a person we made up.
func ClauseAlpha() Msg { return Msg{key: keyClauseAlpha} }

// ClauseHint says “Change the words, or leave a field empty and it falls away.”.
// Under the heading above the fields of the clauses.
func ClauseHint() Msg { return Msg{key: keyClauseHint} }

// ClauseLeaving says “Whoever wants to go may go, at any time and without a reason, and takes their name with them.”.
// A clause.
func ClauseLeaving() Msg { return Msg{key: keyClauseLeaving} }

// ClauseN says “Number {n}”.
// Label of a field, and name of a clause. {n} is its place.
func ClauseN(n int) Msg { return Msg{key: keyClauseN, n: n} }

// ClauseNew says “Something new, {n}”.
// Label of an empty field for a new clause. {n} counts them.
func ClauseNew(n int) Msg { return Msg{key: keyClauseNew, n: n} }

// ClauseOnTime says “We begin on time and we end on time. Food is shared.”.
// A clause.
func ClauseOnTime() Msg { return Msg{key: keyClauseOnTime} }

// ClauseOneSpeaks says “One of us speaks at a time. The others listen to the end.”.
// A clause.
func ClauseOneSpeaks() Msg { return Msg{key: keyClauseOneSpeaks} }

// ClausePass says “Everybody may pass, at any time, and never has to say why.”.
// A clause with which every group's agreement begins.
func ClausePass() Msg { return Msg{key: keyClausePass} }

// ClausePromises says “What we promise we do. If we cannot, we say why.”.
// A clause.
func ClausePromises() Msg { return Msg{key: keyClausePromises} }

// ClauseStaysHere says “What is said here stays here. Only if somebody is in danger may we have to get help. Then we tell you first, if we can.”.
// A clause: confidentiality, and where it ends.
func ClauseStaysHere() Msg { return Msg{key: keyClauseStaysHere} }

// ClausesTitle says “What we hold to”.
// Heading above the clauses.
func ClausesTitle() Msg { return Msg{key: keyClausesTitle} }

// CloseDo says “Close the evening”.
// Button.
func CloseDo() Msg { return Msg{key: keyCloseDo} }

// CloseHeading says “Close the evening”.
// Heading of the facilitator's part.
func CloseHeading() Msg { return Msg{key: keyCloseHeading} }

// CloseHow says “The hat opens. Who was here, how people felt, who spoke when and who voted for what: all that is erased. What was said, the totals, the roles and what has a name on it stay.”.
// Under it.
func CloseHow() Msg { return Msg{key: keyCloseHow} }

// CloseSure says “Yes, everybody is done”.
// Fold before the button that closes the evening.
func CloseSure() Msg { return Msg{key: keyCloseSure} }

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

// ComplainLead says “How somebody was treated, or how somebody led: it goes past whoever leads the evening, to those named here alone.”.
// Under it.
func ComplainLead() Msg { return Msg{key: keyComplainLead} }

// ComplainText says “What was not right?”.
// Label of a field.
func ComplainText() Msg { return Msg{key: keyComplainText} }

// ComplainTitle says “Something was not right”.
// Heading and link.
func ComplainTitle() Msg { return Msg{key: keyComplainTitle} }

// ComplaintsWho says “Who hears when something was not right”.
// Heading: who hears complaints.
func ComplaintsWho() Msg { return Msg{key: keyComplaintsWho} }

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

// DaysAddDays says “Add days”.
// Heading of a form
func DaysAddDays() Msg { return Msg{key: keyDaysAddDays} }

// DaysAddHours says “Add hours of every week”.
// Heading of a form
func DaysAddHours() Msg { return Msg{key: keyDaysAddHours} }

// DaysAt says “{day}, {hours}”.
// A day or weekday, and at which hours
func DaysAt(day string, hours string) Msg { return Msg{key: keyDaysAt, args: [most]string{day, hours}} }

// DaysDo says “Put it on the list”.
// Button: put it on the list
func DaysDo() Msg { return Msg{key: keyDaysDo} }

// DaysEnds says “Until”.
// Field: an hour
func DaysEnds() Msg { return Msg{key: keyDaysEnds} }

// DaysEvery says “Every week: {weekday}”.
// On which weekday, every week
func DaysEvery(weekday string) Msg { return Msg{key: keyDaysEvery, args: [most]string{weekday}} }

// DaysFrom says “First day”.
// Field
func DaysFrom() Msg { return Msg{key: keyDaysFrom} }

// DaysFromHour says “from {from}”.
// From an hour to the end of the day
func DaysFromHour(from string) Msg { return Msg{key: keyDaysFromHour, args: [most]string{from}} }

// DaysHoursHint says “Leave both empty for the whole day.”.
// Under the fields for hours
func DaysHoursHint() Msg { return Msg{key: keyDaysHoursHint} }

// DaysLate says “{n} day late” or “{n} days late”.
// Mark: something is overdue. {n}: for how many days.
func DaysLate(n int) Msg { return Msg{key: keyDaysLate, n: n} }

// DaysLead says “When we would rather not meet. Whoever plans an evening on such a day is told, and can still decide.”.
// Under that heading
func DaysLead() Msg { return Msg{key: keyDaysLead} }

// DaysNone says “No day stands here yet.”.
// Where the list is empty
func DaysNone() Msg { return Msg{key: keyDaysNone} }

// DaysRange says “{from} to {to}”.
// From a day to a day, or from an hour to an hour
func DaysRange(from string, to string) Msg {
	return Msg{key: keyDaysRange, args: [most]string{from, to}}
}

// DaysRemove says “Take it off”.
// Button: take a day off the list
func DaysRemove() Msg { return Msg{key: keyDaysRemove} }

// DaysSilent says “No answer, {n} day over” or “No answer, {n} days over”.
// Mark: an answer that was due has not come. {n}: for how many days.
func DaysSilent(n int) Msg { return Msg{key: keyDaysSilent, n: n} }

// DaysStarts says “From”.
// Field: an hour
func DaysStarts() Msg { return Msg{key: keyDaysStarts} }

// DaysTo says “Last day”.
// Field
func DaysTo() Msg { return Msg{key: keyDaysTo} }

// DaysToAvoid says “Days we avoid”.
// Link and heading: the group's own list of days on which it would rather not meet.
func DaysToAvoid() Msg { return Msg{key: keyDaysToAvoid} }

// DaysToHint says “Leave it empty for one day alone.”.
// Under that field
func DaysToHint() Msg { return Msg{key: keyDaysToHint} }

// DaysWeekday says “Day of the week”.
// Field
func DaysWeekday() Msg { return Msg{key: keyDaysWeekday} }

// DaysWords says “What is it?”.
// Field: what there is on those days
func DaysWords() Msg { return Msg{key: keyDaysWords} }

// DaysWordsHint says “Ramadan, Easter, Friday prayer, school holidays.”.
// Under that field
func DaysWordsHint() Msg { return Msg{key: keyDaysWordsHint} }

// DecisionAgainstEarlier says “Said about earlier words”.
// Under an objection.
func DecisionAgainstEarlier() Msg { return Msg{key: keyDecisionAgainstEarlier} }

// DecisionAgainstLate says “It came out of the hat after this was closed”.
// Under an objection.
func DecisionAgainstLate() Msg { return Msg{key: keyDecisionAgainstLate} }

// DecisionAmend says “Change the words and ask again”.
// Where the form unfolds.
func DecisionAmend() Msg { return Msg{key: keyDecisionAmend} }

// DecisionAmendDo says “Ask again with these words”.
// Button.
func DecisionAmendDo() Msg { return Msg{key: keyDecisionAmendDo} }

// DecisionAmendHow says “What was said before stays readable. Answers so far are erased, and everybody is asked again.”.
// What it does.
func DecisionAmendHow() Msg { return Msg{key: keyDecisionAmendHow} }

// DecisionAnswerColumn says “Answer”.
// Heading of a column of a table.
func DecisionAnswerColumn() Msg { return Msg{key: keyDecisionAnswerColumn} }

// DecisionAnswerDo says “Give my answer”.
// Button.
func DecisionAnswerDo() Msg { return Msg{key: keyDecisionAnswerDo} }

// DecisionAnswersNow says “What people say”.
// Heading above open answers.
func DecisionAnswersNow() Msg { return Msg{key: keyDecisionAnswersNow} }

// DecisionApart says “Not everyone went along: {who}”.
// A flag. {who}: a side, such as “They live it”, or a language.
func DecisionApart(who string) Msg { return Msg{key: keyDecisionApart, args: [most]string{who}} }

// DecisionApartSmall says “Fewer than half of them can live with it, or most of them wanted something else.”.
// Under it.
func DecisionApartSmall() Msg { return Msg{key: keyDecisionApartSmall} }

// DecisionAsk says “Can you live with this?”.
// Heading above the four answers.
func DecisionAsk() Msg { return Msg{key: keyDecisionAsk} }

// DecisionAskedSmaller says “Asked once more. This time it is enough if {n} answer. Answers from before were erased: please answer again.”.
// Said plainly. {n} is a number.
func DecisionAskedSmaller(n int) Msg { return Msg{key: keyDecisionAskedSmaller, n: n} }

// DecisionBecause says “Because of this”.
// Heading above what led to a proposal.
func DecisionBecause() Msg { return Msg{key: keyDecisionBecause} }

// DecisionByLanguage says “By language”.
// Where a table unfolds.
func DecisionByLanguage() Msg { return Msg{key: keyDecisionByLanguage} }

// DecisionBySomebody says “We proposed: {what}”.
// In a list of ways. {what}: the beginning of a proposal.
func DecisionBySomebody(what string) Msg {
	return Msg{key: keyDecisionBySomebody, args: [most]string{what}}
}

// DecisionCanClose says “It can be closed now”.
// A tag: it may be closed now.
func DecisionCanClose() Msg { return Msg{key: keyDecisionCanClose} }

// DecisionChanged says “It was changed. What it said before”.
// Where earlier words unfold.
func DecisionChanged() Msg { return Msg{key: keyDecisionChanged} }

// DecisionClose says “Close it and count”.
// Where the form unfolds.
func DecisionClose() Msg { return Msg{key: keyDecisionClose} }

// DecisionCloseDo says “Close it now”.
// Button.
func DecisionCloseDo() Msg { return Msg{key: keyDecisionCloseDo} }

// DecisionCloseHow says “The answers are counted once and then erased. Whatever was said without a name comes out of the hat first.”.
// What it does.
func DecisionCloseHow() Msg { return Msg{key: keyDecisionCloseHow} }

// DecisionClosedOn says “Closed on {day}”.
// A line. {day} is a date.
func DecisionClosedOn(day string) Msg { return Msg{key: keyDecisionClosedOn, args: [most]string{day}} }

// DecisionCounted says “What we answered”.
// Heading.
func DecisionCounted() Msg { return Msg{key: keyDecisionCounted} }

// DecisionDotsAsk says “Share out your {n} dots”.
// Heading. {n} is a number.
func DecisionDotsAsk(n int) Msg { return Msg{key: keyDecisionDotsAsk, n: n} }

// DecisionDotsDo says “Put my dots”.
// Button.
func DecisionDotsDo() Msg { return Msg{key: keyDecisionDotsDo} }

// DecisionDotsNone says “no dots”.
// In a list: no dots.
func DecisionDotsNone() Msg { return Msg{key: keyDecisionDotsNone} }

// DecisionDotsOn says “Dots on: {choice}”.
// Label of a list, heard by screen readers. {choice} is one of the choices.
func DecisionDotsOn(choice string) Msg {
	return Msg{key: keyDecisionDotsOn, args: [most]string{choice}}
}

// DecisionEmergencyTold says “Something was done at once, in an emergency. We have not looked at it together yet.”.
// Card on everybody’s home page.
func DecisionEmergencyTold() Msg { return Msg{key: keyDecisionEmergencyTold} }

// DecisionEveryone says “Everyone”.
// A column of a table: all.
func DecisionEveryone() Msg { return Msg{key: keyDecisionEveryone} }

// DecisionFrom says “Open until {day} at least”.
// A tag. {day} is a date.
func DecisionFrom(day string) Msg { return Msg{key: keyDecisionFrom, args: [most]string{day}} }

// DecisionFromThis says “Propose something because of this”.
// Link from anything to a new proposal.
func DecisionFromThis() Msg { return Msg{key: keyDecisionFromThis} }

// DecisionHiddenNow says “Answers are hidden from the group until this closes; then they are erased and only totals stay. They are not hidden from whoever runs the server.”.
// Who may see the answers.
func DecisionHiddenNow() Msg { return Msg{key: keyDecisionHiddenNow} }

// DecisionLed says “What came of it”.
// Heading.
func DecisionLed() Msg { return Msg{key: keyDecisionLed} }

// DecisionLetGo says “Let it go”.
// Where the form unfolds.
func DecisionLetGo() Msg { return Msg{key: keyDecisionLetGo} }

// DecisionLetGoHow says “It is not decided, and nothing happens. It stays readable, and can be proposed again.”.
// What it does.
func DecisionLetGoHow() Msg { return Msg{key: keyDecisionLetGoHow} }

// DecisionLook says “Look at it”.
// Button.
func DecisionLook() Msg { return Msg{key: keyDecisionLook} }

// DecisionNew says “Propose something”.
// Button, and title of a page.
func DecisionNew() Msg { return Msg{key: keyDecisionNew} }

// DecisionNoWords says “Somebody says it would do harm.”.
// An objection without words.
func DecisionNoWords() Msg { return Msg{key: keyDecisionNoWords} }

// DecisionNoWordsLeft says “Words that were taken back”.
// A choice or proposal whose words are gone.
func DecisionNoWordsLeft() Msg { return Msg{key: keyDecisionNoWordsLeft} }

// DecisionNotApart says “They are shown apart by how people come here only where five or more of each answered.”.
// Why answers are not shown by side.
func DecisionNotApart() Msg { return Msg{key: keyDecisionNotApart} }

// DecisionObjectLead says “In words, in pictures, or with nothing at all: no reason is needed. You can also tell a supporter, who says it here for you: no name is kept either way.”.
// Under it.
func DecisionObjectLead() Msg { return Msg{key: keyDecisionObjectLead} }

// DecisionObjectTitle says “Say without a name that it would do harm”.
// Heading.
func DecisionObjectTitle() Msg { return Msg{key: keyDecisionObjectTitle} }

// DecisionObjectWhen says “It appears when the hat is opened, and at the latest when this closes.”.
// Under the button.
func DecisionObjectWhen() Msg { return Msg{key: keyDecisionObjectWhen} }

// DecisionObjections says “What was said against it, without a name”.
// Heading.
func DecisionObjections() Msg { return Msg{key: keyDecisionObjections} }

// DecisionOf says “{n} of {m} answered.”.
// How many answered. {n} of {m}.
func DecisionOf(n int, m int) Msg { return Msg{key: keyDecisionOf, n: n, m: m} }

// DecisionOn says “And now?”.
// Heading above ways on.
func DecisionOn() Msg { return Msg{key: keyDecisionOn} }

// DecisionOnPaperAsk says “Four answers, all equal”.
// On paper and on the wall: four answers.
func DecisionOnPaperAsk() Msg { return Msg{key: keyDecisionOnPaperAsk} }

// DecisionOnceMore says “Too few of us have answered yet. It stays open for one more session.”.
// Said plainly.
func DecisionOnceMore() Msg { return Msg{key: keyDecisionOnceMore} }

// DecisionOpenNow says “Answers show here, each with the name of who gave it.”.
// Who may see the answers.
func DecisionOpenNow() Msg { return Msg{key: keyDecisionOpenNow} }

// DecisionOpenly says “Show everyone’s answer with their name”.
// A tick.
func DecisionOpenly() Msg { return Msg{key: keyDecisionOpenly} }

// DecisionOpenlySmall says “Unticked, answers are hidden and erased when it closes.”.
// Under it.
func DecisionOpenlySmall() Msg { return Msg{key: keyDecisionOpenlySmall} }

// DecisionOption says “Choice {which}”.
// Label of a field. {which} is a number.
func DecisionOption(which string) Msg { return Msg{key: keyDecisionOption, args: [most]string{which}} }

// DecisionOptions says “The choices, for dots”.
// Where fields for choices unfold.
func DecisionOptions() Msg { return Msg{key: keyDecisionOptions} }

// DecisionOverSession says “Open over our next session”.
// A tag.
func DecisionOverSession() Msg { return Msg{key: keyDecisionOverSession} }

// DecisionPage says “Do we agree?”.
// Title of the page of one decision: says nothing of it.
func DecisionPage() Msg { return Msg{key: keyDecisionPage} }

// DecisionPicture says “The answers as bars”.
// Title of the picture of the answers.
func DecisionPicture() Msg { return Msg{key: keyDecisionPicture} }

// DecisionPictureSays says “Each bar is as long as there are answers. Filled bars are people who live it, or everyone; outlined bars are people who work with them.”.
// What the picture shows.
func DecisionPictureSays() Msg { return Msg{key: keyDecisionPictureSays} }

// DecisionPlan says “If we agree, this happens at once”.
// Heading above what a command would do.
func DecisionPlan() Msg { return Msg{key: keyDecisionPlan} }

// DecisionProjector says “Show it on the wall”.
// Link.
func DecisionProjector() Msg { return Msg{key: keyDecisionProjector} }

// DecisionProposedThis says “proposed this”.
// Under a name.
func DecisionProposedThis() Msg { return Msg{key: keyDecisionProposedThis} }

// DecisionPut says “Put it to the group”.
// Button.
func DecisionPut() Msg { return Msg{key: keyDecisionPut} }

// DecisionQuorum says “{n} answer was needed: usually {m} come.” or “{n} answers were needed: usually {m} come.”.
// What was needed. {n} answers; {m} usually come.
func DecisionQuorum(n int, m int) Msg { return Msg{key: keyDecisionQuorum, n: n, m: m} }

// DecisionReason says “Do you want to say why? You need not.”.
// Label of a field.
func DecisionReason() Msg { return Msg{key: keyDecisionReason} }

// DecisionSilence says “Silence is not a yes. Standing aside and saying no are answers like any other.”.
// What counts.
func DecisionSilence() Msg { return Msg{key: keyDecisionSilence} }

// DecisionSilentN says “{n} person had no chance to answer, or kept silent. That is not a yes.” or “{n} people had no chance to answer, or kept silent. That is not a yes.”.
// How many did not answer.
func DecisionSilentN(n int) Msg { return Msg{key: keyDecisionSilentN, n: n} }

// DecisionSmallerDo says “Ask once more, of fewer”.
// Button.
func DecisionSmallerDo() Msg { return Msg{key: keyDecisionSmallerDo} }

// DecisionSmallerHow says “It stays open over one more session, and it is enough if {n} answer.”.
// What it does. {n} is a number.
func DecisionSmallerHow(n int) Msg { return Msg{key: keyDecisionSmallerHow, n: n} }

// DecisionTagOpen says “Open”.
// A tag.
func DecisionTagOpen() Msg { return Msg{key: keyDecisionTagOpen} }

// DecisionTheProposal says “the proposal”.
// What is read aloud.
func DecisionTheProposal() Msg { return Msg{key: keyDecisionTheProposal} }

// DecisionWay says “How do we find out?”.
// Label of a choice.
func DecisionWay() Msg { return Msg{key: keyDecisionWay} }

// DecisionWithdrawn says “This was taken back. Everyone has that right.”.
// Where the words were taken back.
func DecisionWithdrawn() Msg { return Msg{key: keyDecisionWithdrawn} }

// DecisionWords says “What do you propose?”.
// Label of the field for a proposal.
func DecisionWords() Msg { return Msg{key: keyDecisionWords} }

// DecisionWordsHint says “One thing, in a sentence or two, so that everybody can say yes or no to it. It stands with your name.”.
// Under it.
func DecisionWordsHint() Msg { return Msg{key: keyDecisionWordsHint} }

// DecisionYours says “Your answer: {answer}”.
// One’s own answer. {answer}: one of the four.
func DecisionYours(answer string) Msg { return Msg{key: keyDecisionYours, args: [most]string{answer}} }

// DecisionYoursDots says “You have shared out your dots. You can change them while it is open.”.
// That one has shared out dots.
func DecisionYoursDots() Msg { return Msg{key: keyDecisionYoursDots} }

// DecisionYoursNote says “Only you see this. You can change it while it is open.”.
// Under one’s own answer.
func DecisionYoursNote() Msg { return Msg{key: keyDecisionYoursNote} }

// DecisionsAgreed says “What we agreed”.
// Heading.
func DecisionsAgreed() Msg { return Msg{key: keyDecisionsAgreed} }

// DecisionsAll says “All that we decide”.
// Link on the home page.
func DecisionsAll() Msg { return Msg{key: keyDecisionsAll} }

// DecisionsBack says “Came back to us”.
// Heading: what came back because somebody objected, or nobody answered.
func DecisionsBack() Msg { return Msg{key: keyDecisionsBack} }

// DecisionsGone says “Let go”.
// Heading.
func DecisionsGone() Msg { return Msg{key: keyDecisionsGone} }

// DecisionsLead says “Anyone can propose something. Everyone can answer. Nobody’s silence is a yes.”.
// Under it.
func DecisionsLead() Msg { return Msg{key: keyDecisionsLead} }

// DecisionsNone says “Nothing has been proposed yet. Often it begins small: when we meet, what we eat, what we write to somebody.”.
// Where nothing was proposed yet.
func DecisionsNone() Msg { return Msg{key: keyDecisionsNone} }

// DecisionsOpen says “Open, and you have answered”.
// Heading: what is open and answered already.
func DecisionsOpen() Msg { return Msg{key: keyDecisionsOpen} }

// DecisionsTitle says “What we decide”.
// Title of the page, and where it is linked.
func DecisionsTitle() Msg { return Msg{key: keyDecisionsTitle} }

// DecisionsWaiting says “Waiting for your answer”.
// Heading: what one has not answered yet.
func DecisionsWaiting() Msg { return Msg{key: keyDecisionsWaiting} }

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

// DiffersAdded says “New”.
// Tag.
func DiffersAdded() Msg { return Msg{key: keyDiffersAdded} }

// DiffersDropped says “Falls away”.
// Tag.
func DiffersDropped() Msg { return Msg{key: keyDiffersDropped} }

// DiffersGone says “What this would change is different by now.”.
// Where what was proposed makes no sense any more.
func DiffersGone() Msg { return Msg{key: keyDiffersGone} }

// DiffersLead says “If we agree, this is different:”.
// Above what a proposal would change.
func DiffersLead() Msg { return Msg{key: keyDiffersLead} }

// DiffersMoved says “The order is different”.
// Tag.
func DiffersMoved() Msg { return Msg{key: keyDiffersMoved} }

// DiffersNow says “From then on”.
// Before what it says from then on.
func DiffersNow() Msg { return Msg{key: keyDiffersNow} }

// DiffersReworded says “Says something else”.
// Tag.
func DiffersReworded() Msg { return Msg{key: keyDiffersReworded} }

// DiffersWas says “Until now”.
// Before what it said until then.
func DiffersWas() Msg { return Msg{key: keyDiffersWas} }

// DotsN says “{n} dot” or “{n} dots”.
// How many dots. {n}
func DotsN(n int) Msg { return Msg{key: keyDotsN, n: n} }

// DraftLanguage says “These words were not yet read by someone who grew up with this language.”.
// Told to practitioners where nobody who grew up with the language has read the words yet.
func DraftLanguage() Msg { return Msg{key: keyDraftLanguage} }

// DueLabel says “By when?”.
// Label: by which day.
func DueLabel() Msg { return Msg{key: keyDueLabel} }

// EmergencyDo says “Say that it cannot wait”.
// Button.
func EmergencyDo() Msg { return Msg{key: keyEmergencyDo} }

// EmergencyFirst says “You have said so. The other one of the two has yet to say it.”.
// Said to who gave the first word.
func EmergencyFirst() Msg { return Msg{key: keyEmergencyFirst} }

// EmergencyHow says “You are one of two who may do this at once if you both say so. All are told, and we look at it at the next session.”.
// What it does.
func EmergencyHow() Msg { return Msg{key: keyEmergencyHow} }

// EmergencyOther says “The other one of the two says that it cannot wait.”.
// Said to the second of the two.
func EmergencyOther() Msg { return Msg{key: keyEmergencyOther} }

// EmergencyTitle says “It cannot wait”.
// Where a form unfolds, for the two whom the agreement names.
func EmergencyTitle() Msg { return Msg{key: keyEmergencyTitle} }

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

// FacesCount says “How many?”.
// On a printed face, before an empty box
func FacesCount() Msg { return Msg{key: keyFacesCount} }

// FacesHow says “Put a bean or a small stone here. Nobody looks who.”.
// On a printed face
func FacesHow() Msg { return Msg{key: keyFacesHow} }

// FallsOn says “This falls on:”.
// On a coming session that falls on a day the group would rather avoid; the group's own words follow.
func FallsOn() Msg { return Msg{key: keyFallsOn} }

// FaultAboutMost says “It can be because of {n} things at most.”.
// {n} is a number.
func FaultAboutMost(n int) Msg { return Msg{key: keyFaultAboutMost, n: n} }

// FaultAboutTwice says “The same thing is named twice.”.
// The same thing was named twice.
func FaultAboutTwice() Msg { return Msg{key: keyFaultAboutTwice} }

// FaultAgreementNewer says “It has changed meanwhile. Read it again.”.
// Where somebody says that they read what stands no more.
func FaultAgreementNewer() Msg { return Msg{key: keyFaultAgreementNewer} }

// FaultAgreementSame says “This stands already. Change something first.”.
// Where nothing was changed.
func FaultAgreementSame() Msg { return Msg{key: keyFaultAgreementSame} }

// FaultAnsweredAlready says “You have answered this already.”.
// An unsigned question counts once.
func FaultAnsweredAlready() Msg { return Msg{key: keyFaultAnsweredAlready} }

// FaultArriveFirst says “First tap “I am here”.”.
// Only who has arrived in the open session may do this.
func FaultArriveFirst() Msg { return Msg{key: keyFaultArriveFirst} }

// FaultAskTaken says “The words of this letter were taken back, so nothing goes to the office any more.”.
// Not possible: whoever wrote the ask took it back.
func FaultAskTaken() Msg { return Msg{key: keyFaultAskTaken} }

// FaultBusy says “Many people are writing just now. Please try once more.”.
// Too many wrote at the same moment.
func FaultBusy() Msg { return Msg{key: keyFaultBusy} }

// FaultCareMissing says “Say this first, so that we can begin with care.”.
// A part of the care plan is empty when a session is to be opened.
func FaultCareMissing() Msg { return Msg{key: keyFaultCareMissing} }

// FaultCareTo says “Only those whom the group named read this.”.
// Beside ticks of members.
func FaultCareTo() Msg { return Msg{key: keyFaultCareTo} }

// FaultCharacterLikeMember says “Somebody in the group has a name like this. An invented person needs one that nobody here has.”.
// The name of a fictional person looks like the invented name of a member.
func FaultCharacterLikeMember() Msg { return Msg{key: keyFaultCharacterLikeMember} }

// FaultCharacterThere says “There is already an invented person with a name like this.”.
// The name of a fictional person looks like that of another fictional person.
func FaultCharacterThere() Msg { return Msg{key: keyFaultCharacterThere} }

// FaultCharactersMost says “There is room for {n} invented person.” or “There is room for {n} invented people. Tell one of them differently instead.”.
// A group has as many fictional people as it may. {n} at most.
func FaultCharactersMost(n int) Msg { return Msg{key: keyFaultCharactersMost, n: n} }

// FaultClauseTwice says “This is named twice.”.
// Beside a clause.
func FaultClauseTwice() Msg { return Msg{key: keyFaultClauseTwice} }

// FaultClauseUnknown says “This does not stand there any more. Look again at what we agreed.”.
// In place of a clause.
func FaultClauseUnknown() Msg { return Msg{key: keyFaultClauseUnknown} }

// FaultClausesMost says “These are too many. {n} at most, so that all can remember them.”.
// Above the clauses. {n} at most.
func FaultClausesMost(n int) Msg { return Msg{key: keyFaultClausesMost, n: n} }

// FaultClausesNone says “At least one thing has to stand here.”.
// Above the clauses.
func FaultClausesNone() Msg { return Msg{key: keyFaultClausesNone} }

// FaultCodeUnknown says “We do not know this code. Look at the digits once more.”.
// Nobody has this return code.
func FaultCodeUnknown() Msg { return Msg{key: keyFaultCodeUnknown} }

// FaultCommandUnknown says “There is nothing here by that name.”.
// What was asked for does not exist here.
func FaultCommandUnknown() Msg { return Msg{key: keyFaultCommandUnknown} }

// FaultConflict says “Something changed while you were here. Look again, then decide.”.
// Somebody was faster, or it is not the time for it.
func FaultConflict() Msg { return Msg{key: keyFaultConflict} }

// FaultDayAvoided says “This falls on a day that your group would rather avoid: {what}. Choose another time, or say below that it is meant.”.
// A mistake: a session is planned for a day that the group would rather avoid. {what}: the group's own words for that day.
func FaultDayAvoided(what string) Msg { return Msg{key: keyFaultDayAvoided, args: [most]string{what}} }

// FaultDayNeeded says “Please give a day.”.
// A mistake: a day is missing or cannot be read.
func FaultDayNeeded() Msg { return Msg{key: keyFaultDayNeeded} }

// FaultDayOver says “This day is over already: please choose a later one.”.
// A mistake: a day that is over.
func FaultDayOver() Msg { return Msg{key: keyFaultDayOver} }

// FaultDaysSpan says “The last day comes after the first, and at most {n} days later.”.
// A mistake: the last day is before the first, or too far behind it. {n}: how many days it may last.
func FaultDaysSpan(n int) Msg { return Msg{key: keyFaultDaysSpan, n: n} }

// FaultDecisionConsent says “Here we ask whether everybody can live with it.”.
// Dots came where an answer is asked for.
func FaultDecisionConsent() Msg { return Msg{key: keyFaultDecisionConsent} }

// FaultDecisionDots says “Here we share out dots over choices.”.
// An answer came where dots are shared out.
func FaultDecisionDots() Msg { return Msg{key: keyFaultDecisionDots} }

// FaultDecisionExact says “This would be done exactly as it stands. Let it go, and propose it anew as it should be.”.
// Somebody changes the words of something that would be done exactly as it stands.
func FaultDecisionExact() Msg { return Msg{key: keyFaultDecisionExact} }

// FaultDecisionFrom says “It stays open so that everybody has time. It can be closed from {day} on.”.
// When something may be closed. {day} is a date.
func FaultDecisionFrom(day string) Msg {
	return Msg{key: keyFaultDecisionFrom, args: [most]string{day}}
}

// FaultDecisionHidden says “Our agreement says that answers stay hidden until it closes.”.
// Somebody wants answers that show; the agreement of the group says no.
func FaultDecisionHidden() Msg { return Msg{key: keyFaultDecisionHidden} }

// FaultDecisionNoEmergency says “Nothing was done in a hurry here.”.
// Somebody looked back at an emergency that was none.
func FaultDecisionNoEmergency() Msg { return Msg{key: keyFaultDecisionNoEmergency} }

// FaultDecisionNotFew says “Only what too few have answered can be asked of fewer, and only once.”.
// It cannot be asked of fewer people.
func FaultDecisionNotFew() Msg { return Msg{key: keyFaultDecisionNotFew} }

// FaultDecisionNothing says “Nothing would be done by this. Only what needs the group can be done at once.”.
// An emergency with nothing to do.
func FaultDecisionNothing() Msg { return Msg{key: keyFaultDecisionNothing} }

// FaultDecisionOpenStill says “It is still open. Say it when it is closed.”.
// Somebody says who had the last word while nothing is decided.
func FaultDecisionOpenStill() Msg { return Msg{key: keyFaultDecisionOpenStill} }

// FaultDecisionOver says “This is closed already, or was taken back.”.
// Somebody answers or changes what is closed already.
func FaultDecisionOver() Msg { return Msg{key: keyFaultDecisionOver} }

// FaultDecisionProposer says “While it is open, whoever proposed it does this.”.
// Only who proposed it may do that now.
func FaultDecisionProposer() Msg { return Msg{key: keyFaultDecisionProposer} }

// FaultDecisionReason says “A reason would be erased with your answer. To be heard, say it without a name, further down on this page.”.
// Somebody gives a reason with an answer that will be erased.
func FaultDecisionReason() Msg { return Msg{key: keyFaultDecisionReason} }

// FaultDecisionScribe says “Nobody writes a hidden answer for somebody else. On the tablet that goes round they can give it themselves.”.
// Somebody writes a hidden answer for another.
func FaultDecisionScribe() Msg { return Msg{key: keyFaultDecisionScribe} }

// FaultDecisionSession says “It stays open over the next session, so that whoever missed this one still counts. Without a session it can be closed from {day} on.”.
// When something may be closed. {day} is a date.
func FaultDecisionSession(day string) Msg {
	return Msg{key: keyFaultDecisionSession, args: [most]string{day}}
}

// FaultDecisionTwo says “Our agreement names two people who may do this at once, both together.”.
// Only the two whom the agreement names may do that.
func FaultDecisionTwo() Msg { return Msg{key: keyFaultDecisionTwo} }

// FaultDoorClosed says “The office’s way in is closed. Open it first.”.
// Not possible: the office’s way in is closed.
func FaultDoorClosed() Msg { return Msg{key: keyFaultDoorClosed} }

// FaultDoorOpen says “The office’s way in is open. You can make a new code.”.
// Not needed: it is open.
func FaultDoorOpen() Msg { return Msg{key: keyFaultDoorOpen} }

// FaultDotsMost says “You have {n} dots in all.”.
// {n} is a number.
func FaultDotsMost(n int) Msg { return Msg{key: keyFaultDotsMost, n: n} }

// FaultDotsOption says “One of the choices is not there, or stands twice.”.
// A choice that is not there.
func FaultDotsOption() Msg { return Msg{key: keyFaultDotsOption} }

// FaultEndsBefore says “It ends after it begins: please look at the hours.”.
// A mistake: it ends before it begins.
func FaultEndsBefore() Msg { return Msg{key: keyFaultEndsBefore} }

// FaultFieldType says “This does not fit here.”.
// The field holds something of another kind than expected.
func FaultFieldType() Msg { return Msg{key: keyFaultFieldType} }

// FaultFieldUnknown says “There is no such field.”.
// A program sent a field that does not exist.
func FaultFieldUnknown() Msg { return Msg{key: keyFaultFieldUnknown} }

// FaultFoundingInvited says “To begin a group here, you need an invitation from whoever runs this server.”.
// Nobody may begin a group here without an invitation.
func FaultFoundingInvited() Msg { return Msg{key: keyFaultFoundingInvited} }

// FaultGapMissing says “Please keep {gap} in it: something is put in there.”.
// A mistake: a message was corrected without the gap that the program fills. {gap}: the gap, such as {name} in braces.
func FaultGapMissing(gap string) Msg { return Msg{key: keyFaultGapMissing, args: [most]string{gap}} }

// FaultHatNotYet says “Not yet. The hat opens when there are at least three cards in it.”.
// Fewer than three cards lie in the hat. Must not say how many.
func FaultHatNotYet() Msg { return Msg{key: keyFaultHatNotYet} }

// FaultHourNeeded says “Please give an hour, such as 13:00.”.
// A mistake: an hour cannot be read.
func FaultHourNeeded() Msg { return Msg{key: keyFaultHourNeeded} }

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

// FaultKeep says “For good (0), or for {n} days at least and ten years at most.”.
// Beside a number of days. {n} at least.
func FaultKeep(n int) Msg { return Msg{key: keyFaultKeep, n: n} }

// FaultLanguageUnknown says “We do not know this language.”.
// A text is said to be in a language that is not in our list.
func FaultLanguageUnknown() Msg { return Msg{key: keyFaultLanguageUnknown} }

// FaultLanguagesNone says “Choose at least one language.”.
// Founding a group: no language was chosen.
func FaultLanguagesNone() Msg { return Msg{key: keyFaultLanguagesNone} }

// FaultLink says “This does not lead to a group. Is the whole link there? Or scan the square code.”.
// A mistake: what was put into that field leads to no group.
func FaultLink() Msg { return Msg{key: keyFaultLink} }

// FaultLinkCode says “That is a code. It is typed on the page of your group. Open that page first: scan the square code beside it, or ask somebody in the group for the link.”.
// A mistake: a return code of 20 digits was put into that field. It can only be typed on the page of the group it belongs to.
func FaultLinkCode() Msg { return Msg{key: keyFaultLinkCode} }

// FaultLivedStays says “This session stays with the people it was planned for. Plan a new one for everyone.”.
// A session that is only for people who live it cannot be opened to everyone.
func FaultLivedStays() Msg { return Msg{key: keyFaultLivedStays} }

// FaultMalformed says “We could not read what arrived. Please go back and try again.”.
// What arrived cannot be read.
func FaultMalformed() Msg { return Msg{key: keyFaultMalformed} }

// FaultMandateAlone says “So far fewer than two people here could answer, so nobody could fulfil this. Welcome somebody first.”.
// Beside the choice who decides.
func FaultMandateAlone() Msg { return Msg{key: keyFaultMandateAlone} }

// FaultMandateWeighty says “This always needs the group. Else one person could take everything.”.
// Beside the choice who decides.
func FaultMandateWeighty() Msg { return Msg{key: keyFaultMandateWeighty} }

// FaultMemberUnknown says “We cannot find this person here.”.
// No such member, or gone.
func FaultMemberUnknown() Msg { return Msg{key: keyFaultMemberUnknown} }

// FaultNameEmpty says “Please write a name.”.
// The field for a name is empty.
func FaultNameEmpty() Msg { return Msg{key: keyFaultNameEmpty} }

// FaultNameTaken says “Somebody here has a name like this. Choose another.”.
// Another member has this name or one that looks like it.
func FaultNameTaken() Msg { return Msg{key: keyFaultNameTaken} }

// FaultNamed says “Somebody here is named twice, has left, is new, or comes from an office. Choose members who are here.”.
// Beside ticks of members.
func FaultNamed() Msg { return Msg{key: keyFaultNamed} }

// FaultNamedMost says “{n} people at most.”.
// Beside ticks of members. {n} at most.
func FaultNamedMost(n int) Msg { return Msg{key: keyFaultNamedMost, n: n} }

// FaultNamedNone says “Choose who.”.
// Beside ticks of members.
func FaultNamedNone() Msg { return Msg{key: keyFaultNamedNone} }

// FaultNotFound says “There is nothing here. It may have moved, or been taken back.”.
// There is no such page or thing, or none that this person may see.
func FaultNotFound() Msg { return Msg{key: keyFaultNotFound} }

// FaultNotInHall says “Not here: on this network others can read along. It can be done at the computer itself, or another day over a safe connection.”.
// Said where something is not done on the hall's own network, which cannot hide what travels on it.
func FaultNotInHall() Msg { return Msg{key: keyFaultNotInHall} }

// FaultNothingAsked says “The office has not answered yet, so there is nothing to write back to.”.
// Not possible: the office has not answered.
func FaultNothingAsked() Msg { return Msg{key: keyFaultNothingAsked} }

// FaultOfficeCode says “We know of no letter with this code. Look again at the letter; the group may also have closed it.”.
// A code from a letter that leads nowhere.
func FaultOfficeCode() Msg { return Msg{key: keyFaultOfficeCode} }

// FaultOfficeWords says “The office wrote this promise itself. Only the office can word it differently.”.
// Not possible: the words of an office’s own promise are changed.
func FaultOfficeWords() Msg { return Msg{key: keyFaultOfficeWords} }

// FaultOptionsCount says “Write {n} to {m} choices.”.
// {n} and {m} are numbers.
func FaultOptionsCount(n int, m int) Msg { return Msg{key: keyFaultOptionsCount, n: n, m: m} }

// FaultOptionsNone says “Choices go with dots. Choose dots, or leave the choices empty.”.
// Choices came with a question that has none.
func FaultOptionsNone() Msg { return Msg{key: keyFaultOptionsNone} }

// FaultOptionsTwice says “Two of the choices are the same.”.
// Two choices are the same.
func FaultOptionsTwice() Msg { return Msg{key: keyFaultOptionsTwice} }

// FaultOtherSite says “This came from another page, not ours. Please open the page again.”.
// A form came from another web site.
func FaultOtherSite() Msg { return Msg{key: keyFaultOtherSite} }

// FaultOwnTranslation says “This is your own translation. Somebody else looks it over.”.
// A mistake: somebody wants to check a translation of their own.
func FaultOwnTranslation() Msg { return Msg{key: keyFaultOwnTranslation} }

// FaultPack says “This is not the number of a pack. Is one of the digits different?”.
// The number of a pack was mistyped
func FaultPack() Msg { return Msg{key: keyFaultPack} }

// FaultPartnerInvite says “Only people from an office need to be invited to a session.”.
// Somebody who does not come from an office was chosen as a guest.
func FaultPartnerInvite() Msg { return Msg{key: keyFaultPartnerInvite} }

// FaultPartnerMayNot says “This is for the members of the group.”.
// Somebody from an office wants to do what is for the group's own members.
func FaultPartnerMayNot() Msg { return Msg{key: keyFaultPartnerMayNot} }

// FaultPassOnWhere says “Nobody has said to which office this belongs.”.
// Not possible: nobody said to whom it belongs.
func FaultPassOnWhere() Msg { return Msg{key: keyFaultPassOnWhere} }

// FaultPassedOn says “This was passed on to that office already.”.
// Not possible twice.
func FaultPassedOn() Msg { return Msg{key: keyFaultPassedOn} }

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

// FaultPromiseWithNo says “A promise goes with “yes”, “in part” or “we have it”.”.
// A mistake of an office: a promise beside a no.
func FaultPromiseWithNo() Msg { return Msg{key: keyFaultPromiseWithNo} }

// FaultQuorum says “Nobody could fulfil this. It has to be more than none of those who usually come, and at most all: above 0, up to 1.”.
// Beside a share of people, such as 0.5.
func FaultQuorum() Msg { return Msg{key: keyFaultQuorum} }

// FaultQuorumWeighty says “For this at least a third of those who usually come must have answered. Else very few could take everything.”.
// Beside a share of people.
func FaultQuorumWeighty() Msg { return Msg{key: keyFaultQuorumWeighty} }

// FaultRange says “A number from {n} to {m}.”.
// A number is out of range.
func FaultRange(n int, m int) Msg { return Msg{key: keyFaultRange, n: n, m: m} }

// FaultReflectNone says “Choose one of the faces.”.
// Nothing was answered to the closing question.
func FaultReflectNone() Msg { return Msg{key: keyFaultReflectNone} }

// FaultRemoveSelf says “To go yourself you need nobody: “Leave the group” stands under “More”.”.
// Where somebody would ask the group to make them leave.
func FaultRemoveSelf() Msg { return Msg{key: keyFaultRemoveSelf} }

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

// FaultScribeNotThis says “Nobody can do this for somebody else.”.
// A mistake: whoever writes for somebody else may not do this for them.
func FaultScribeNotThis() Msg { return Msg{key: keyFaultScribeNotThis} }

// FaultScribeThere says “Choose somebody who is here with you.”.
// A mistake: whoever is to write for the reader is not in the room.
func FaultScribeThere() Msg { return Msg{key: keyFaultScribeThere} }

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

// FaultStageGone says “This stop is not on the road any more. Look at the road again.”.
// The stop was taken off the road of a fictional person meanwhile, or never was on it.
func FaultStageGone() Msg { return Msg{key: keyFaultStageGone} }

// FaultStagesMost says “A road has at most {n} stop.” or “A road has at most {n} stops.”.
// A road of a fictional person has as many stops as it may. {n} at most.
func FaultStagesMost(n int) Msg { return Msg{key: keyFaultStagesMost, n: n} }

// FaultStandingAct says “This can be given to nobody alone.”.
// Beside ticks.
func FaultStandingAct() Msg { return Msg{key: keyFaultStandingAct} }

// FaultStandingNothing says “Say what they may do.”.
// Beside a field.
func FaultStandingNothing() Msg { return Msg{key: keyFaultStandingNothing} }

// FaultStarts says “Choose a day and a time.”.
// No day and time were given for a session, or none that we can read.
func FaultStarts() Msg { return Msg{key: keyFaultStarts} }

// FaultStranger says “We do not know you on this phone yet. Come in with your code, or with an invitation.”.
// Nobody is signed in on this device.
func FaultStranger() Msg { return Msg{key: keyFaultStranger} }

// FaultSupportersTwo says “Choose two different people who will be there.”.
// Two supporters are named who look after people in a session.
func FaultSupportersTwo() Msg { return Msg{key: keyFaultSupportersTwo} }

// FaultTabletGone says “This link is no longer good. Ask somebody in the room for a new one.”.
// A mistake: the link that makes a tablet go round is no longer good.
func FaultTabletGone() Msg { return Msg{key: keyFaultTabletGone} }

// FaultTabletNotThis says “This cannot be done on the shared tablet. Choose your picture first, or use a phone of your own.”.
// A mistake on the tablet that goes round: this needs a phone of one's own, or the reader's picture first.
func FaultTabletNotThis() Msg { return Msg{key: keyFaultTabletNotThis} }

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

// FaultTooManyThings says “There are {n} already, and no room for more.”.
// A mistake: a list is full. {n}: how many there may be.
func FaultTooManyThings(n int) Msg { return Msg{key: keyFaultTooManyThings, n: n} }

// FaultTraitsMost says “{n} thing is told here already. That is as much as fits.” or “{n} things are told here already. That is as much as fits.”.
// Too much was already said of what a fictional person is like. {n} at most.
func FaultTraitsMost(n int) Msg { return Msg{key: keyFaultTraitsMost, n: n} }

// FaultTwo says “Choose two different members who are here, or nobody.”.
// Beside ticks of members.
func FaultTwo() Msg { return Msg{key: keyFaultTwo} }

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

// FigureAlpha says “A paper bird”.
// Picture of an invented person: a bird of folded paper.
func FigureAlpha() Msg { return Msg{key: keyFigureAlpha} }

// FigureButterfly says “A paper butterfly”.
// Picture of an invented person: a butterfly of folded paper.
func FigureButterfly() Msg { return Msg{key: keyFigureButterfly} }

// FigureFox says “A paper fox”.
// Picture of an invented person: a fox of folded paper.
func FigureFox() Msg { return Msg{key: keyFigureFox} }

// FigureHare says “A paper hare”.
// Picture of an invented person: a hare of folded paper.
func FigureHare() Msg { return Msg{key: keyFigureHare} }

// FigureLeaf says “A paper leaf”.
// Picture of an invented person: a leaf of folded paper.
func FigureLeaf() Msg { return Msg{key: keyFigureLeaf} }

// FigureOmega says “A paper moth”.
// Picture of an invented person: a moth of folded paper.
func FigureOmega() Msg { return Msg{key: keyFigureOmega} }

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

// FromAct says “Do something ourselves because of this”.
// Link on any thing.
func FromAct() Msg { return Msg{key: keyFromAct} }

// FromAsk says “Ask an office because of this”.
// Link on any thing.
func FromAsk() Msg { return Msg{key: keyFromAsk} }

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

// GroupIsAsked says “Our agreement says: the group decides this. You propose it.”.
// Beside a button.
func GroupIsAsked() Msg { return Msg{key: keyGroupIsAsked} }

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

// HatOpenSince says “The hat is open. Your card lies with the others.”.
// Stands in the place of “It is in the hat”, once the hat has been opened.
func HatOpenSince() Msg { return Msg{key: keyHatOpenSince} }

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

// HearByDay says “You will hear by {day}.”.
// {day}: by when an office says that it will write.
func HearByDay(day string) Msg { return Msg{key: keyHearByDay, args: [most]string{day}} }

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

// HelpDo says “I help”.
// Button.
func HelpDo() Msg { return Msg{key: keyHelpDo} }

// HelpNoMore says “I cannot help after all”.
// Button.
func HelpNoMore() Msg { return Msg{key: keyHelpNoMore} }

// HelpingTitle says “Who helps”.
// Heading over the pictures of who helps.
func HelpingTitle() Msg { return Msg{key: keyHelpingTitle} }

// HoldAgreement says “How we are together”.
// Heading of what is kept.
func HoldAgreement() Msg { return Msg{key: keyHoldAgreement} }

// HoldAgreementUntil says “It stays as long as the group does, with all that was agreed before.”.
// For how long.
func HoldAgreementUntil() Msg { return Msg{key: keyHoldAgreementUntil} }

// HoldAgreementWords says “What the group agreed on, without whose words they were; whom it named for what; who read it; who was asked to leave by the group. That something’s time was over and it was erased.”.
// Under it.
func HoldAgreementWords() Msg { return Msg{key: keyHoldAgreementWords} }

// HoldBack says “How you come back”.
// Heading: return codes and devices.
func HoldBack() Msg { return Msg{key: keyHoldBack} }

// HoldBackUntil says “Until you get a new code, sign a phone out, or leave the group.”.
// Below the heading before.
func HoldBackUntil() Msg { return Msg{key: keyHoldBackUntil} }

// HoldBackWords says “Of your return code and your phones only a mark that fits them. Nobody can read the code from it.”.
// Below the heading before.
func HoldBackWords() Msg { return Msg{key: keyHoldBackWords} }

// HoldCannot says “What we cannot promise”.
// Heading: what cannot be promised.
func HoldCannot() Msg { return Msg{key: keyHoldCannot} }

// HoldCannotWords says “Whoever runs this place can see what arrives while it arrives. Somebody may know you by how you write, or by a story that only you know. What others heard, printed or photographed cannot be called back.”.
// Below the heading before.
func HoldCannotWords() Msg { return Msg{key: keyHoldCannotWords} }

// HoldCharacters says “Our characters”.
// Heading.
func HoldCharacters() Msg { return Msg{key: keyHoldCharacters} }

// HoldCharactersWords says “Whom we made up together, their way and its stages, who added what. Moments and wishes bear no name.”.
// Below the heading before.
func HoldCharactersWords() Msg { return Msg{key: keyHoldCharactersWords} }

// HoldDecisions says “What we decide”.
// What is kept.
func HoldDecisions() Msg { return Msg{key: keyHoldDecisions} }

// HoldDecisionsWords says “What was proposed, and by whom; what came out, in totals; answers that were given openly. Hidden answers are not in it.”.
// What is kept.
func HoldDecisionsWords() Msg { return Msg{key: keyHoldDecisionsWords} }

// HoldEvening says “What stays of an evening”.
// Heading.
func HoldEvening() Msg { return Msg{key: keyHoldEvening} }

// HoldEveningWords says “Totals: how many were there, how people were, how many voted for a card, fares and meals. Apart by how people come here only where five or more come in each way.”.
// Below the heading before.
func HoldEveningWords() Msg { return Msg{key: keyHoldEveningWords} }

// HoldHands says “Places without a phone, and the tablet that goes round”.
// Heading.
func HoldHands() Msg { return Msg{key: keyHoldHands} }

// HoldHandsUntil says “The name goes when that person leaves the group. The tablet counts for one evening.”.
// Below the heading before.
func HoldHandsUntil() Msg { return Msg{key: keyHoldHandsUntil} }

// HoldHandsWords says “That somebody has a place without a phone. Who made it is not kept, nor whose tablet it was, nor who held it when.”.
// Below the heading before.
func HoldHandsWords() Msg { return Msg{key: keyHoldHandsWords} }

// HoldHost says “Copies, and what whoever runs this place did”.
// Heading.
func HoldHost() Msg { return Msg{key: keyHoldHost} }

// HoldHostUntil says “That it was done stays. Copies go after 35 days.”.
// Below the heading before.
func HoldHostUntil() Msg { return Msg{key: keyHoldHostUntil} }

// HoldHostWords says “That everything was copied, moved or put back, and on which day. The copies are locked.”.
// Below the heading before.
func HoldHostWords() Msg { return Msg{key: keyHoldHostWords} }

// HoldInvite says “Invitations, and who knows whom”.
// Heading.
func HoldInvite() Msg { return Msg{key: keyHoldInvite} }

// HoldInviteUntil says “A week at most.”.
// Below the heading before.
func HoldInviteUntil() Msg { return Msg{key: keyHoldInviteUntil} }

// HoldInviteWords says “That an invitation was made, and until when it counts. Who made it and who came with it is never written down. Who said “I know this person” goes within a day.”.
// Below the heading before.
func HoldInviteWords() Msg { return Msg{key: keyHoldInviteWords} }

// HoldNever says “What we never keep”.
// Heading: what is never kept.
func HoldNever() Msg { return Msg{key: keyHoldNever} }

// HoldNeverWords says “Your real name, phone number, e-mail, date of birth, country, address or a photo of you. At what hour you did something: only the day. Who looked at what.”.
// Below the heading before.
func HoldNeverWords() Msg { return Msg{key: keyHoldNeverWords} }

// HoldParts says “Who took which part”.
// Heading.
func HoldParts() Msg { return Msg{key: keyHoldParts} }

// HoldPartsUntil says “It stays. When you leave the group your name goes from it.”.
// Below the heading before.
func HoldPartsUntil() Msg { return Msg{key: keyHoldPartsUntil} }

// HoldPartsWords says “Who opened the evening, led it, kept the time, took notes, opened the hat, set the tables. So it shows that you were there.”.
// Below the heading before.
func HoldPartsWords() Msg { return Msg{key: keyHoldPartsWords} }

// HoldPassing says “What passes with the evening”.
// Heading.
func HoldPassing() Msg { return Msg{key: keyHoldPassing} }

// HoldPassingUntil says “Until the evening closes, a day at most; an answer until what was asked is closed. Only totals stay. No copy holds it.”.
// Below the heading before.
func HoldPassingUntil() Msg { return Msg{key: keyHoldPassingUntil} }

// HoldPassingWords says “Who came, how you are, whose turn it was, who would rather not speak, who chose what, who sat at which table, who let somebody write for them, how you answered what the group decides.”.
// Below the heading before.
func HoldPassingWords() Msg { return Msg{key: keyHoldPassingWords} }

// HoldPlan says “Plans for our evenings”.
// Heading.
func HoldPlan() Msg { return Msg{key: keyHoldPlan} }

// HoldPlanUntil says “The words until whoever wrote them takes them back. That there was an evening stays.”.
// Below the heading before.
func HoldPlanUntil() Msg { return Msg{key: keyHoldPlanUntil} }

// HoldPlanWords says “When, where, what there is to eat, how we look after each other, which days we avoid; and who wrote it.”.
// Below the heading before.
func HoldPlanWords() Msg { return Msg{key: keyHoldPlanWords} }

// HoldPromises says “What we ask and promise”.
// Heading: what is kept of promises.
func HoldPromises() Msg { return Msg{key: keyHoldPromises} }

// HoldPromisesUntil says “What you wrote stays with you as its author until you take it back or leave. Checks, codes and what is shown to everybody bear no name.”.
// Under it.
func HoldPromisesUntil() Msg { return Msg{key: keyHoldPromisesUntil} }

// HoldPromisesWords says “What we do ourselves, what we ask of offices and what they answer, promises on both sides, and what we found. Offices are posts, not people. Of their codes only a sum is kept from which nobody can read the code.”.
// Under it.
func HoldPromisesWords() Msg { return Msg{key: keyHoldPromisesWords} }

// HoldSigned says “What you say with your name”.
// Heading.
func HoldSigned() Msg { return Msg{key: keyHoldSigned} }

// HoldSignedUntil says “Until you take it back. Then it is gone for good.”.
// Below the heading before.
func HoldSignedUntil() Msg { return Msg{key: keyHoldSignedUntil} }

// HoldSignedWords says “Your cards, what you want to talk about, your questions, with your name beside them.”.
// Below the heading before.
func HoldSignedWords() Msg { return Msg{key: keyHoldSignedWords} }

// HoldStays says “It stays as long as the group does.”.
// How long something is kept that is kept for good.
func HoldStays() Msg { return Msg{key: keyHoldStays} }

// HoldTaken says “That something was taken back”.
// Heading.
func HoldTaken() Msg { return Msg{key: keyHoldTaken} }

// HoldTakenWords says “Only that, never by whom. A list of numbers, which say nothing by themselves, sees to it that no copy ever brings the words back.”.
// Below the heading before.
func HoldTakenWords() Msg { return Msg{key: keyHoldTakenWords} }

// HoldTranslations says “Words in another language”.
// Heading.
func HoldTranslations() Msg { return Msg{key: keyHoldTranslations} }

// HoldTranslationsUntil says “Until you take it back. It goes too when the words it tells are taken back.”.
// Below the heading before.
func HoldTranslationsUntil() Msg { return Msg{key: keyHoldTranslationsUntil} }

// HoldTranslationsWords says “What somebody’s words mean in another language, who wrote that, and who found it right.”.
// Below the heading before.
func HoldTranslationsWords() Msg { return Msg{key: keyHoldTranslationsWords} }

// HoldUnsigned says “What is said without a name”.
// Heading.
func HoldUnsigned() Msg { return Msg{key: keyHoldUnsigned} }

// HoldUnsignedUntil says “Until it is taken back with its code.”.
// Below the heading before.
func HoldUnsignedUntil() Msg { return Msg{key: keyHoldUnsignedUntil} }

// HoldUnsignedWords says “Only the words. Not who, not at what hour, not with which phone. While it lies in the hat nobody sees it, and no copy holds it.”.
// Below the heading before.
func HoldUnsignedWords() Msg { return Msg{key: keyHoldUnsignedWords} }

// HoldWorries says “Worries, and what was not right”.
// Heading of what is kept.
func HoldWorries() Msg { return Msg{key: keyHoldWorries} }

// HoldWorriesUntil says “A year, unless the group agreed on another time. With its code each can be taken back before.”.
// For how long.
func HoldWorriesUntil() Msg { return Msg{key: keyHoldWorriesUntil} }

// HoldWorriesWords says “The words, and for whom they are. Who wrote them only if they wanted that. Nobody else sees them or hears that they exist; only that somebody who hears them has seen them is noted.”.
// Under it.
func HoldWorriesWords() Msg { return Msg{key: keyHoldWorriesWords} }

// HoldYou says “Who you are here”.
// Heading: what is kept of a member.
func HoldYou() Msg { return Msg{key: keyHoldYou} }

// HoldYouUntil says “Your name goes when you leave the group. The rest stays, without a name.”.
// Below the heading before.
func HoldYouUntil() Msg { return Msg{key: keyHoldYouUntil} }

// HoldYouWords says “The name you made up, your picture, your language, how you come here, how many invitations lie between you and those who began, and the day you came. And what the group calls itself.”.
// Below the heading before.
func HoldYouWords() Msg { return Msg{key: keyHoldYouWords} }

// HoldsLead says “All that this place can keep, and for how long. What is not here is not kept.”.
// Under that heading.
func HoldsLead() Msg { return Msg{key: keyHoldsLead} }

// HoldsTitle says “What we keep, and what not”.
// Link on the page More and at the front, and heading of the page that says what is kept.
func HoldsTitle() Msg { return Msg{key: keyHoldsTitle} }

// HoldsUntil says “For how long:”.
// Before how long something is kept.
func HoldsUntil() Msg { return Msg{key: keyHoldsUntil} }

// Home says “Home”.
// Place in the main menu: what is going on now.
func Home() Msg { return Msg{key: keyHome} }

// HomeQuiet says “Nothing is going on just now. A session that you can come to stands here when it begins.”.
// On the home page where nothing is going on for the reader.
func HomeQuiet() Msg { return Msg{key: keyHomeQuiet} }

// HostStep1 says “Hang up the first sheet. Write on it who does what tonight, with invented names.”.
// First of seven steps of an evening on paper
func HostStep1() Msg { return Msg{key: keyHostStep1} }

// HostStep2 says “Lay out the six faces. Everyone puts down a bean or a stone, the pass counts the same. Count and write the numbers on the faces.”.
// Second step
func HostStep2() Msg { return Msg{key: keyHostStep2} }

// HostStep3 says “Everyone may put dots beside what they want to talk about. Add what is missing.”.
// Third step
func HostStep3() Msg { return Msg{key: keyHostStep3} }

// HostStep4 says “Mix the slips. Everyone draws one, so that nobody knows who has which number.”.
// Fourth step
func HostStep4() Msg { return Msg{key: keyHostStep4} }

// HostStep5 says “Let the question go round. Then everyone ticks or writes, tears off the strip and puts the slip into a hat. An empty slip is fine too.”.
// Fifth step
func HostStep5() Msg { return Msg{key: keyHostStep5} }

// HostStep6 says “When all are in, mix them and lay them out. Everyone may put dots on what matters.”.
// Sixth step
func HostStep6() Msg { return Msg{key: keyHostStep6} }

// HostStep7 says “Afterwards, take the slips in with the number below. Then tear up the slips and this sheet.”.
// Seventh step
func HostStep7() Msg { return Msg{key: keyHostStep7} }

// HostTitle says “For whoever leads the evening”.
// Heading of the sheet for whoever leads an evening on paper
func HostTitle() Msg { return Msg{key: keyHostTitle} }

// IComeAs says “I come here as…”.
// Label of the choice of side.
func IComeAs() Msg { return Msg{key: keyIComeAs} }

// InPictures says “Or in pictures: choose up to three”.
// Where the pictures unfold.
func InPictures() Msg { return Msg{key: keyInPictures} }

// InTheHat says “It is in the hat.”.
// After sending.
func InTheHat() Msg { return Msg{key: keyInTheHat} }

// InWords says “In words”.
// Label of the field for words, where pictures can be chosen as well.
func InWords() Msg { return Msg{key: keyInWords} }

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

// ItIsKept says “It is kept.”.
// Said once at the top of a page after something was sent.
func ItIsKept() Msg { return Msg{key: keyItIsKept} }

// ItemDone says “We talked about it”.
// Tag on an item.
func ItemDone() Msg { return Msg{key: keyItemDone} }

// JoinCircle says “Join the circle”.
// Button.
func JoinCircle() Msg { return Msg{key: keyJoinCircle} }

// JourneyOwn says “Our own road”.
// Instead of a ready road: one of the group's own.
func JourneyOwn() Msg { return Msg{key: keyJourneyOwn} }

// JourneyOwnSmall says “Begin empty and add the stops together.”.
// Under journey_own.
func JourneyOwnSmall() Msg { return Msg{key: keyJourneyOwnSmall} }

// JourneyReady says “The road to safety in Scotland”.
// A ready road: the asylum process in Scotland.
func JourneyReady() Msg { return Msg{key: keyJourneyReady} }

// JourneyReadySmall says “Ready stops in plain words, as of {month}. You can change every one.”.
// Under journey_ready. {month}: a month with its year.
func JourneyReadySmall(month string) Msg {
	return Msg{key: keyJourneyReadySmall, args: [most]string{month}}
}

// KeepCards says “Cards, and what we wanted to talk about”.
// A sort of things.
func KeepCards() Msg { return Msg{key: keyKeepCards} }

// KeepForGood says “for good, until somebody takes theirs back”.
// A time.
func KeepForGood() Msg { return Msg{key: keyKeepForGood} }

// KeepLead says “Then they are erased by themselves, for good.”.
// Under it.
func KeepLead() Msg { return Msg{key: keyKeepLead} }

// KeepMoments says “Moments of our characters, and what would have to change”.
// A sort of things.
func KeepMoments() Msg { return Msg{key: keyKeepMoments} }

// KeepOnPhone says “Keep me signed in on this phone”.
// A tick, never ticked beforehand.
func KeepOnPhone() Msg { return Msg{key: keyKeepOnPhone} }

// KeepOnPhoneRisk says “Whoever opens this phone could come in as you.”.
// Under it.
func KeepOnPhoneRisk() Msg { return Msg{key: keyKeepOnPhoneRisk} }

// KeepTitle says “For how long we keep words”.
// Heading.
func KeepTitle() Msg { return Msg{key: keyKeepTitle} }

// KeepWorries says “Worries, and what was not right”.
// A sort of things.
func KeepWorries() Msg { return Msg{key: keyKeepWorries} }

// KeyBesideData says “The key lies on the same disk as the data: whoever takes this disk can read everything.”.
// Warning for whoever runs the server.
func KeyBesideData() Msg { return Msg{key: keyKeyBesideData} }

// LastWordBefore says “What was said before”.
// Where earlier answers unfold.
func LastWordBefore() Msg { return Msg{key: keyLastWordBefore} }

// LastWordDo says “Say it was so”.
// Button.
func LastWordDo() Msg { return Msg{key: keyLastWordDo} }

// LastWordGroup says “All of us together”.
// A rung, from the top.
func LastWordGroup() Msg { return Msg{key: keyLastWordGroup} }

// LastWordLead says “As it really was. Anyone can say it, without a name.”.
// Under it.
func LastWordLead() Msg { return Msg{key: keyLastWordLead} }

// LastWordLived says “People who live it”.
// A rung.
func LastWordLived() Msg { return Msg{key: keyLastWordLived} }

// LastWordNobody says “Nobody: it was decided already”.
// A rung.
func LastWordNobody() Msg { return Msg{key: keyLastWordNobody} }

// LastWordOffice says “An office: we were asked, or only told”.
// A rung.
func LastWordOffice() Msg { return Msg{key: keyLastWordOffice} }

// LastWordPartner says “A guest from an organisation”.
// A rung.
func LastWordPartner() Msg { return Msg{key: keyLastWordPartner} }

// LastWordPractitioner says “People who work with us”.
// A rung.
func LastWordPractitioner() Msg { return Msg{key: keyLastWordPractitioner} }

// LastWordTitle says “Who had the last word?”.
// Heading.
func LastWordTitle() Msg { return Msg{key: keyLastWordTitle} }

// LeadInTheirPlace says “Had to go, or is it too much? Anybody can go on in their place.”.
// In the middle of a round, under the picture of whoever facilitates, above a button that takes their part.
func LeadInTheirPlace() Msg { return Msg{key: keyLeadInTheirPlace} }

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

// LedAct says “We do something”.
// Link from a thing to what the group does because of it.
func LedAct() Msg { return Msg{key: keyLedAct} }

// LedAsk says “We asked {office}”.
// Link from a thing to what was asked because of it. {office}: an organisation.
func LedAsk(office string) Msg { return Msg{key: keyLedAsk, args: [most]string{office}} }

// LedPromise says “Something was promised”.
// Link from an ask to a promise.
func LedPromise() Msg { return Msg{key: keyLedPromise} }

// LedTitle says “What came of this”.
// Heading over links.
func LedTitle() Msg { return Msg{key: keyLedTitle} }

// LegNo says “After a no”.
// Part of a road, after an answer that says no.
func LegNo() Msg { return Msg{key: keyLegNo} }

// LegRoad says “The road”.
// First part of a road, until the letter.
func LegRoad() Msg { return Msg{key: keyLegRoad} }

// LegYes says “After a yes”.
// Part of a road, after an answer that says yes.
func LegYes() Msg { return Msg{key: keyLegYes} }

// LendCan says “Whoever holds it can say something without a name. Somebody without a phone taps their picture and takes part.”.
// What the shared tablet can do
func LendCan() Msg { return Msg{key: keyLendCan} }

// LendCannot says “It opens nobody’s own pages. When it is handed on, or lies still for two minutes, nothing of the last person stays. It ends with the session.”.
// What the shared tablet cannot do
func LendCannot() Msg { return Msg{key: keyLendCannot} }

// LendDo says “Make a link for the tablet”.
// Button
func LendDo() Msg { return Msg{key: keyLendDo} }

// LendLead says “Let one tablet go round the room.”.
// Under its link
func LendLead() Msg { return Msg{key: keyLendLead} }

// LendMade says “Open this on the tablet. You see it only once.”.
// Above the link as a square code
func LendMade() Msg { return Msg{key: keyLendMade} }

// LendPicture says “The link as a square code for the tablet”.
// What the square code is, for who cannot see it
func LendPicture() Msg { return Msg{key: keyLendPicture} }

// LendThis says “Use this very device as the tablet”.
// Fold: the device in one's hands becomes the shared tablet
func LendThis() Msg { return Msg{key: keyLendThis} }

// LendThisWarn says “Your own place on this device ends. Have your return code at hand, so that you can come back.”.
// What happens then
func LendThisWarn() Msg { return Msg{key: keyLendThisWarn} }

// LendTitle says “A tablet for everyone”.
// Title of the page with which a tablet begins to go round the room
func LendTitle() Msg { return Msg{key: keyLendTitle} }

// LetGoHow says “Things change. Nobody waits for it any more, and nobody is to blame. Whoever says something of it later takes it up again.”.
// Under it.
func LetGoHow() Msg { return Msg{key: keyLetGoHow} }

// LetGoTitle says “Let it go”.
// What opens, and button.
func LetGoTitle() Msg { return Msg{key: keyLetGoTitle} }

// LetterBehind says “Behind this stand things that we gathered: {n}.”.
// In the letter. {n}: how many things the ask comes from.
func LetterBehind(n int) Msg { return Msg{key: keyLetterBehind, n: n} }

// LetterCodeComes says “Here the code will stand.”.
// In a letter that has no code yet.
func LetterCodeComes() Msg { return Msg{key: keyLetterCodeComes} }

// LetterFrom says “We are {group}, a group of people who live here and people who work with them. We ask:”.
// In the letter. {group}: the name of the group.
func LetterFrom(group string) Msg { return Msg{key: keyLetterFrom, args: [most]string{group}} }

// LetterHearBy says “We would like to hear from you by {day}.”.
// In the letter. {day}: a day.
func LetterHearBy(day string) Msg { return Msg{key: keyLetterHearBy, args: [most]string{day}} }

// LetterHow says “Please answer on this page. You need no account. Type the code, or use the square. Your answer is read by the whole group.”.
// In the letter.
func LetterHow() Msg { return Msg{key: keyLetterHow} }

// LetterLanguage says “Language of the letter”.
// Label of a list of languages.
func LetterLanguage() Msg { return Msg{key: keyLetterLanguage} }

// LetterMade says “The letter is ready”.
// Heading, once.
func LetterMade() Msg { return Msg{key: keyLetterMade} }

// LetterMadeHow says “Print it now, or give the link to the office. The code is shown this once. Later you can make a new one, and the old one ends.”.
// Under it.
func LetterMadeHow() Msg { return Msg{key: keyLetterMadeHow} }

// LetterMeans says “What it means in this language, as somebody in the group put it:”.
// Over a translation.
func LetterMeans() Msg { return Msg{key: keyLetterMeans} }

// LetterQr says “The same as a square code”.
// Name of the square code on the letter.
func LetterQr() Msg { return Msg{key: keyLetterQr} }

// LetterTitle says “The letter”.
// Title and link: the letter to an office.
func LetterTitle() Msg { return Msg{key: keyLetterTitle} }

// LetterWithoutCode says “So the office reads it. The code is not on it: it was shown once, when the letter was made.”.
// Over a letter without its code.
func LetterWithoutCode() Msg { return Msg{key: keyLetterWithoutCode} }

// LineStands says “How far”.
// Head of a column: how far it is.
func LineStands() Msg { return Msg{key: keyLineStands} }

// LineWhat says “What”.
// Head of a column: what was asked or promised.
func LineWhat() Msg { return Msg{key: keyLineWhat} }

// LinesHeading says “What we ask, and what was promised”.
// Heading over asks and promises.
func LinesHeading() Msg { return Msg{key: keyLinesHeading} }

// LinesNone says “Nothing is asked yet. Usually it begins with something from Alpha’s road, or with something you agreed: ask the office that could change it.”.
// No ask and no promise yet.
func LinesNone() Msg { return Msg{key: keyLinesNone} }

// LinesSays says “Each line is one thing that was asked or promised. Full circles are stages that have come, a bright circle is where it stands, an exclamation mark is where it is late or silent. The square at the end is what the group found: a tick, it changed; two strokes, it did not; an arrow down, it is worse; dashed, not checked yet.”.
// Description of that picture, read aloud.
func LinesSays() Msg { return Msg{key: keyLinesSays} }

// LinesTitle says “Lines of stages, with our own check at the end”.
// Title of the picture of all lines.
func LinesTitle() Msg { return Msg{key: keyLinesTitle} }

// LinkHere says “The link somebody gave you”.
// Label of the field on the front page.
func LinkHere() Msg { return Msg{key: keyLinkHere} }

// LinkHereHint says “Copy it from the message and put it in here.”.
// Under the field.
func LinkHereHint() Msg { return Msg{key: keyLinkHereHint} }

// ListenTo says “Listen: {what}”.
// Label of a round button that reads something aloud. {what}: a few words saying what.
func ListenTo(what string) Msg { return Msg{key: keyListenTo, args: [most]string{what}} }

// ListenersHint says “Two or three are good, and not all from one side: then nobody has to turn to the one it is about.”.
// Hint above ticks of members.
func ListenersHint() Msg { return Msg{key: keyListenersHint} }

// ListenersHome says “Nobody is named yet who hears worries. Choose together two whom all of you trust.”.
// Card on the home page.
func ListenersHome() Msg { return Msg{key: keyListenersHome} }

// ListenersHomeDo says “Choose them”.
// Button on it.
func ListenersHomeDo() Msg { return Msg{key: keyListenersHomeDo} }

// ListenersNone says “Nobody is named yet, so nobody would read it.”.
// Where nobody is named.
func ListenersNone() Msg { return Msg{key: keyListenersNone} }

// LookAgain says “See what is new”.
// Link for who has no script: shows the page anew.
func LookAgain() Msg { return Msg{key: keyLookAgain} }

// LostCode says “I have lost my code”.
// Something that folds open.
func LostCode() Msg { return Msg{key: keyLostCode} }

// LostCodeHow says “Come to a session. Two members who know you can vouch for you on their phones. Then you get a new code.”.
// What helps.
func LostCodeHow() Msg { return Msg{key: keyLostCodeHow} }

// LostLead says “This was said at stops that are no longer on the road.”.
// Under lost_title.
func LostLead() Msg { return Msg{key: keyLostLead} }

// LostTitle says “Without a place on the road”.
// Heading over what was said at stops that were taken off a road.
func LostTitle() Msg { return Msg{key: keyLostTitle} }

// MainMenu says “Main menu”.
// Name of the main menu, heard by screen readers.
func MainMenu() Msg { return Msg{key: keyMainMenu} }

// MakeUpName says “Make up a name. Not your real one. We never ask for your real name, phone or e-mail.”.
// Beside the field for the invented name.
func MakeUpName() Msg { return Msg{key: keyMakeUpName} }

// MandateActAskOpenly says “See each other’s answers before it is decided”.
// Something that needs the group.
func MandateActAskOpenly() Msg { return Msg{key: keyMandateActAskOpenly} }

// MandateActChangeAgreement says “Change how we are together”.
// Something that needs the group.
func MandateActChangeAgreement() Msg { return Msg{key: keyMandateActChangeAgreement} }

// MandateActDecide says “Anything that somebody proposes”.
// Something that needs the group.
func MandateActDecide() Msg { return Msg{key: keyMandateActDecide} }

// MandateActInviteOffice says “Ask an office for something”.
// Something that needs the group.
func MandateActInviteOffice() Msg { return Msg{key: keyMandateActInviteOffice} }

// MandateActPublish says “Show something to everybody”.
// Something that needs the group.
func MandateActPublish() Msg { return Msg{key: keyMandateActPublish} }

// MandateActRemove says “Ask somebody to leave”.
// Something that needs the group.
func MandateActRemove() Msg { return Msg{key: keyMandateActRemove} }

// MandateActShare says “Give an office something of ours”.
// Something that needs the group.
func MandateActShare() Msg { return Msg{key: keyMandateActShare} }

// MandateAlways says “This is always for the group.”.
// Stands instead of the choice who decides, where it is always the group.
func MandateAlways() Msg { return Msg{key: keyMandateAlways} }

// MandateAnswered says “Must have answered, of those who usually come: {share}”.
// How the group is asked. {share} is “half” or the like.
func MandateAnswered(share string) Msg {
	return Msg{key: keyMandateAnswered, args: [most]string{share}}
}

// MandateAsked says “We ask for at least: {time}”.
// For how long the group is asked. {time} is “a week” or the like.
func MandateAsked(time string) Msg { return Msg{key: keyMandateAsked, args: [most]string{time}} }

// MandateDays says “For how long at least do we ask?”.
// Label of a list.
func MandateDays() Msg { return Msg{key: keyMandateDays} }

// MandateGroup says “The group decides”.
// Who decides: the group.
func MandateGroup() Msg { return Msg{key: keyMandateGroup} }

// MandateOne says “Whoever wants to may do it”.
// Who decides: anybody may do it alone.
func MandateOne() Msg { return Msg{key: keyMandateOne} }

// MandateQuorum says “How many of those who usually come must have answered?”.
// Label of a list.
func MandateQuorum() Msg { return Msg{key: keyMandateQuorum} }

// MandateWho says “Who decides?”.
// Label above that choice.
func MandateWho() Msg { return Msg{key: keyMandateWho} }

// MandatesLead says “Here nobody does it alone, whoever they are: the group is asked first.”.
// Under it.
func MandatesLead() Msg { return Msg{key: keyMandatesLead} }

// MandatesTitle says “What needs the group”.
// Heading: which acts need the group.
func MandatesTitle() Msg { return Msg{key: keyMandatesTitle} }

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

// MeaningBy says “In the words of”.
// Before the name of who translated
func MeaningBy() Msg { return Msg{key: keyMeaningBy} }

// MeaningDo says “Say it like this”.
// Button
func MeaningDo() Msg { return Msg{key: keyMeaningDo} }

// MeaningDoubted says “Somebody says: not quite”.
// State of a translation
func MeaningDoubted() Msg { return Msg{key: keyMeaningDoubted} }

// MeaningIsRight says “It is right”.
// Button: this translation is right
func MeaningIsRight() Msg { return Msg{key: keyMeaningIsRight} }

// MeaningNone says “Nobody has put this into another language yet.”.
// Where nobody has said it in another language
func MeaningNone() Msg { return Msg{key: keyMeaningNone} }

// MeaningNotQuite says “Not quite”.
// Button: this translation is not right
func MeaningNotQuite() Msg { return Msg{key: keyMeaningNotQuite} }

// MeaningPictures says “Say in words what the pictures say to you.”.
// Hint, where somebody spoke in pictures
func MeaningPictures() Msg { return Msg{key: keyMeaningPictures} }

// MeaningRight says “Looked over, and right”.
// State of a translation
func MeaningRight() Msg { return Msg{key: keyMeaningRight} }

// MeaningSay says “Say it in {language}”.
// Label of the field for a translation; the gap is the name of the reader's language
func MeaningSay(language string) Msg { return Msg{key: keyMeaningSay, args: [most]string{language}} }

// MeaningSigned says “Your name stands with it.”.
// Hint: a translation is signed
func MeaningSigned() Msg { return Msg{key: keyMeaningSigned} }

// MeaningTitle says “In other languages”.
// Title of the page on which members say what somebody's words mean in another language
func MeaningTitle() Msg { return Msg{key: keyMeaningTitle} }

// MeaningUnchecked says “Nobody looked it over yet”.
// State of a translation
func MeaningUnchecked() Msg { return Msg{key: keyMeaningUnchecked} }

// MeansAsk says “Say this in my language”.
// Link under somebody's words in another language: to say what they mean in the reader's.
func MeansAsk() Msg { return Msg{key: keyMeansAsk} }

// MeansChecked says “Put into your language by a member, and looked over”.
// Link under a translation by a member that somebody else looked over.
func MeansChecked() Msg { return Msg{key: keyMeansChecked} }

// MeansInWords says “Say it in words”.
// Link under what somebody said in pictures alone: to say it in words.
func MeansInWords() Msg { return Msg{key: keyMeansInWords} }

// MeansUnchecked says “Put into your language by a member. Nobody looked it over yet”.
// Link under a translation by a member that nobody else looked over yet.
func MeansUnchecked() Msg { return Msg{key: keyMeansUnchecked} }

// MessageBetter says “How should it be?”.
// Label of the field for a correction
func MessageBetter() Msg { return Msg{key: keyMessageBetter} }

// MessageDo says “Put it right”.
// Button
func MessageDo() Msg { return Msg{key: keyMessageDo} }

// MessageEnglish says “In English”.
// Heading above a message in English
func MessageEnglish() Msg { return Msg{key: keyMessageEnglish} }

// MessageForm says “Form {n} of {m}: the words change with the number.”.
// Says which plural form this is
func MessageForm(n int, m int) Msg { return Msg{key: keyMessageForm, n: n, m: m} }

// MessageGaps says “Leave {gaps} just like this: a name or a number will stand there.”.
// Hint; the gap holds names of placeholders, such as {name} as it is written
func MessageGaps(gaps string) Msg { return Msg{key: keyMessageGaps, args: [most]string{gaps}} }

// MessageNow says “As it is now”.
// Heading above a message as the interface says it now
func MessageNow() Msg { return Msg{key: keyMessageNow} }

// MessageRight says “Put right”.
// Tag: this message was corrected by a member
func MessageRight() Msg { return Msg{key: keyMessageRight} }

// MessagesAfter says “The next ones”.
// Link to the page after, in a long list
func MessagesAfter() Msg { return Msg{key: keyMessagesAfter} }

// MessagesAll says “All the words”.
// Link back to the list of all messages of the interface
func MessagesAll() Msg { return Msg{key: keyMessagesAll} }

// MessagesBefore says “The ones before”.
// Link to the page before, in a long list
func MessagesBefore() Msg { return Msg{key: keyMessagesBefore} }

// MessagesHow says “What you put right is gathered here. The group can hand it to those who make these pages.”.
// What happens with corrections
func MessagesHow() Msg { return Msg{key: keyMessagesHow} }

// MessagesLead says “Where it speaks your language badly, say it better.”.
// Under its link
func MessagesLead() Msg { return Msg{key: keyMessagesLead} }

// MessagesNone says “No such words here.”.
// Where no message has the words that were looked for
func MessagesNone() Msg { return Msg{key: keyMessagesNone} }

// MessagesSearch says “Which words?”.
// Label of a field to find a message by some of its words
func MessagesSearch() Msg { return Msg{key: keyMessagesSearch} }

// MessagesSearchDo says “Look for them”.
// Button
func MessagesSearchDo() Msg { return Msg{key: keyMessagesSearchDo} }

// MessagesTake says “Take all corrections along”.
// Link: downloads a PO file with the corrections
func MessagesTake() Msg { return Msg{key: keyMessagesTake} }

// MessagesTitle says “Put the words of this page right”.
// Title of the page on which members correct the words of the interface
func MessagesTitle() Msg { return Msg{key: keyMessagesTitle} }

// MinutesOf says “What we said on {day}”.
// Heading; {day} is a date.
func MinutesOf(day string) Msg { return Msg{key: keyMinutesOf, args: [most]string{day}} }

// MinutesTitle says “What we said”.
// Title and button.
func MinutesTitle() Msg { return Msg{key: keyMinutesTitle} }

// MomentAdd says “Add a moment here”.
// Link to the form for a moment.
func MomentAdd() Msg { return Msg{key: keyMomentAdd} }

// MomentDecides says “Who decides here”.
// Kind of moment.
func MomentDecides() Msg { return Msg{key: keyMomentDecides} }

// MomentFeels says “How it feels”.
// Kind of moment.
func MomentFeels() Msg { return Msg{key: keyMomentFeels} }

// MomentHappens says “What happens”.
// Kind of moment.
func MomentHappens() Msg { return Msg{key: keyMomentHappens} }

// MomentHarms says “What harms”.
// Kind of moment.
func MomentHarms() Msg { return Msg{key: keyMomentHarms} }

// MomentHelps says “What helps”.
// Kind of moment.
func MomentHelps() Msg { return Msg{key: keyMomentHelps} }

// MomentKind says “What kind of moment?”.
// Label: choose the kind of moment.
func MomentKind() Msg { return Msg{key: keyMomentKind} }

// MomentNoName says “Your name is not kept with this.”.
// Over the form for a moment.
func MomentNoName() Msg { return Msg{key: keyMomentNoName} }

// MomentNoNameSmall says “Not by the group, not by the computer.”.
// Under moment_no_name.
func MomentNoNameSmall() Msg { return Msg{key: keyMomentNoNameSmall} }

// MomentPictures says “Or in pictures”.
// Unfolds the pictures.
func MomentPictures() Msg { return Msg{key: keyMomentPictures} }

// MomentSayAs says “Say it as {name}”.
// Heading over the form for a moment. {name}: a fictional person.
func MomentSayAs(name string) Msg { return Msg{key: keyMomentSayAs, args: [most]string{name}} }

// MomentTogether says “Moments appear together and without names: when the hat is opened, or when the day is over.”.
// Under the button that puts a moment into the hat.
func MomentTogether() Msg { return Msg{key: keyMomentTogether} }

// MomentWords says “In words”.
// Label of the field for a moment in words.
func MomentWords() Msg { return Msg{key: keyMomentWords} }

// MomentWordsHint says “Say {name}, not “I”.”.
// Under moment_words. {name}: a fictional person.
func MomentWordsHint(name string) Msg { return Msg{key: keyMomentWordsHint, args: [most]string{name}} }

// MomentsN says “{n} moment” or “{n} moments”.
// How many moments were said. {n}
func MomentsN(n int) Msg { return Msg{key: keyMomentsN, n: n} }

// More says “More”.
// Place in the main menu: all other rooms.
func More() Msg { return Msg{key: keyMore} }

// MoreAbout says “About these pages”.
// Fold on the page More
func MoreAbout() Msg { return Msg{key: keyMoreAbout} }

// MorePhones says “Phones, and being without one”.
// Fold on the page More
func MorePhones() Msg { return Msg{key: keyMorePhones} }

// MoreTitle says “Us, and me”.
// Heading of the page with all other things.
func MoreTitle() Msg { return Msg{key: keyMoreTitle} }

// MoreTonight says “Tonight”.
// Heading above what can be done while a session is open
func MoreTonight() Msg { return Msg{key: keyMoreTonight} }

// NameIdeas says “Maple, Kettle, Robin, Cinnamon, Drizzle, Teapot, Saffron, Wren, Juniper, Button, Marigold, Thimble, Breeze, Plum, Comet”.
// Invented names, with commas between: plants, songbirds, weather, tools. No real people's names where possible.
func NameIdeas() Msg { return Msg{key: keyNameIdeas} }

// NewHere says “New here”.
// Heading: newcomers who wait to be welcomed.
func NewHere() Msg { return Msg{key: keyNewHere} }

// NewcomerAtHome says “You are new here, and it is good that you came. When and where we meet next, whoever invited you can tell you. As soon as somebody in the group has tapped “Welcome” next to your name, you see it here.”.
// On the home page of somebody whom nobody has welcomed yet, while no evening is open. They may not see when the group meets next.
func NewcomerAtHome() Msg { return Msg{key: keyNewcomerAtHome} }

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

// NobodyWalked says “Nobody has walked here yet.”.
// A stop of which nobody has said anything.
func NobodyWalked() Msg { return Msg{key: keyNobodyWalked} }

// NotOnRoad says “Not on this road.”.
// A stop is on one road and not on the other.
func NotOnRoad() Msg { return Msg{key: keyNotOnRoad} }

// NotSaidYet says “Nobody has said this yet.”.
// Nothing was said of this stop for one of two fictional people.
func NotSaidYet() Msg { return Msg{key: keyNotSaidYet} }

// NoticesHere says “What has just happened”.
// Heard by screen readers before what has just happened, such as “It has arrived”.
func NoticesHere() Msg { return Msg{key: keyNoticesHere} }

// OfficeAnswerAgain says “Answer again”.
// Heading.
func OfficeAnswerAgain() Msg { return Msg{key: keyOfficeAnswerAgain} }

// OfficeAnswerAgainHow says “The newest answer counts. What was said before stays visible.”.
// Under it.
func OfficeAnswerAgainHow() Msg { return Msg{key: keyOfficeAnswerAgainHow} }

// OfficeAnswerTitle says “Your answer”.
// Heading and label.
func OfficeAnswerTitle() Msg { return Msg{key: keyOfficeAnswerTitle} }

// OfficeBenefits says “the benefits office”.
// Who decides at a stop: the office that pays benefits.
func OfficeBenefits() Msg { return Msg{key: keyOfficeBenefits} }

// OfficeBy says “Post of whoever writes”.
// Label.
func OfficeBy() Msg { return Msg{key: keyOfficeBy} }

// OfficeByHint says “A post is enough, no name.”.
// Under it.
func OfficeByHint() Msg { return Msg{key: keyOfficeByHint} }

// OfficeCodeHint says “24 digits. Spaces do not matter.”.
// Under it.
func OfficeCodeHint() Msg { return Msg{key: keyOfficeCodeHint} }

// OfficeCodeLabel says “Code from the letter”.
// Label of the field for that code.
func OfficeCodeLabel() Msg { return Msg{key: keyOfficeCodeLabel} }

// OfficeCodeLead says “A community group wrote to your office. Type the code from the letter to read what they ask and to answer. You need no account.”.
// Under it. Whoever works in an office reads it.
func OfficeCodeLead() Msg { return Msg{key: keyOfficeCodeLead} }

// OfficeCodeTitle says “Your code”.
// Title of a page where a code is typed that came in a letter from a group.
func OfficeCodeTitle() Msg { return Msg{key: keyOfficeCodeTitle} }

// OfficeCollege says “the college”.
// Who decides at a stop.
func OfficeCollege() Msg { return Msg{key: keyOfficeCollege} }

// OfficeCouncil says “the council”.
// Who decides at a stop: the city or local council.
func OfficeCouncil() Msg { return Msg{key: keyOfficeCouncil} }

// OfficeCourt says “a judge”.
// Who decides at a stop: a judge.
func OfficeCourt() Msg { return Msg{key: keyOfficeCourt} }

// OfficeDoorAnew says “Make a new code”.
// Button.
func OfficeDoorAnew() Msg { return Msg{key: keyOfficeDoorAnew} }

// OfficeDoorClose says “Close it”.
// Button.
func OfficeDoorClose() Msg { return Msg{key: keyOfficeDoorClose} }

// OfficeDoorCloseHow says “Anyone of us may close it at once. Opening it again takes the group.”.
// Over a button.
func OfficeDoorCloseHow() Msg { return Msg{key: keyOfficeDoorCloseHow} }

// OfficeDoorClosed says “Closed. Their code leads nowhere any more. What they said stays here.”.
// The code counts no more.
func OfficeDoorClosed() Msg { return Msg{key: keyOfficeDoorClosed} }

// OfficeDoorHall says “Codes are not made on this network, because others could read along. Make the letter another day over a safe connection.”.
// On the hall’s network.
func OfficeDoorHall() Msg { return Msg{key: keyOfficeDoorHall} }

// OfficeDoorHas says “They have a code. If it went to the wrong hands, make a new one: the old one ends at once.”.
// There is a code.
func OfficeDoorHas() Msg { return Msg{key: keyOfficeDoorHas} }

// OfficeDoorMake says “Make the letter”.
// Button.
func OfficeDoorMake() Msg { return Msg{key: keyOfficeDoorMake} }

// OfficeDoorNone says “Nothing has gone out yet. This is exactly what the office will read:”.
// There is no code yet.
func OfficeDoorNone() Msg { return Msg{key: keyOfficeDoorNone} }

// OfficeDoorOpen says “Open it again”.
// Button.
func OfficeDoorOpen() Msg { return Msg{key: keyOfficeDoorOpen} }

// OfficeDoorTitle says “The office’s way in”.
// Heading: how the office comes in.
func OfficeDoorTitle() Msg { return Msg{key: keyOfficeDoorTitle} }

// OfficeEmployer says “an employer”.
// Who decides at a stop.
func OfficeEmployer() Msg { return Msg{key: keyOfficeEmployer} }

// OfficeHeading says “{group} asks you”.
// Heading of the page of an office. {group}: the name of the group.
func OfficeHeading(group string) Msg { return Msg{key: keyOfficeHeading, args: [most]string{group}} }

// OfficeHealth says “the health service”.
// Who decides at a stop: doctors, hospital.
func OfficeHealth() Msg { return Msg{key: keyOfficeHealth} }

// OfficeHearBy says “If you will write again: by when?”.
// Label.
func OfficeHearBy() Msg { return Msg{key: keyOfficeHearBy} }

// OfficeHomeOffice says “the Home Office”.
// Who decides at a stop.
func OfficeHomeOffice() Msg { return Msg{key: keyOfficeHomeOffice} }

// OfficeHousingContractor says “the housing company”.
// Who decides at a stop: the company with a contract for housing.
func OfficeHousingContractor() Msg { return Msg{key: keyOfficeHousingContractor} }

// OfficeKept says “A promise stays with your post when somebody else takes it over. The group itself says whether anything changed.”.
// Over a button.
func OfficeKept() Msg { return Msg{key: keyOfficeKept} }

// OfficeLawyer says “the lawyer”.
// Who decides at a stop.
func OfficeLawyer() Msg { return Msg{key: keyOfficeLawyer} }

// OfficeLead says “This page is for your post, whoever holds it. You need no account. What you write here is read by the whole group, and stays with it.”.
// Under it.
func OfficeLead() Msg { return Msg{key: keyOfficeLead} }

// OfficeNobodyKnows says “nobody here knows”.
// Who decides at a stop: nobody here knows it.
func OfficeNobodyKnows() Msg { return Msg{key: keyOfficeNobodyKnows} }

// OfficePassTo says “If it belongs to another office: which?”.
// Label of two fields.
func OfficePassTo() Msg { return Msg{key: keyOfficePassTo} }

// OfficePromise says “If you can promise something”.
// Label of three fields.
func OfficePromise() Msg { return Msg{key: keyOfficePromise} }

// OfficeReportTitle says “Say how far this is”.
// What opens.
func OfficeReportTitle() Msg { return Msg{key: keyOfficeReportTitle} }

// OfficeReword says “Word the promise differently”.
// Label.
func OfficeReword() Msg { return Msg{key: keyOfficeReword} }

// OfficeRewordHint says “Leave it empty if the words are right. The old words stay visible.”.
// Under it.
func OfficeRewordHint() Msg { return Msg{key: keyOfficeRewordHint} }

// OfficeSaidTitle says “What was said so far”.
// Heading.
func OfficeSaidTitle() Msg { return Msg{key: keyOfficeSaidTitle} }

// OfficeSays says “the office says”.
// Beside a day.
func OfficeSays() Msg { return Msg{key: keyOfficeSays} }

// OfficeSee says “What would people see if it is kept?”.
// Label.
func OfficeSee() Msg { return Msg{key: keyOfficeSee} }

// OfficeSend says “Send to the group”.
// Button.
func OfficeSend() Msg { return Msg{key: keyOfficeSend} }

// OfficeText says “In your words”.
// Label.
func OfficeText() Msg { return Msg{key: keyOfficeText} }

// OfficeTextHint says “Why, or what you would like to know. Short and plain words are easiest to translate.”.
// Under it.
func OfficeTextHint() Msg { return Msg{key: keyOfficeTextHint} }

// OfficeTitle says “A letter from a group”.
// Title of the page of an office.
func OfficeTitle() Msg { return Msg{key: keyOfficeTitle} }

// OfficeWarning says “Others may ask to see this letter, and the answer.”.
// Said before something goes to an office. It can be heard.
func OfficeWarning() Msg { return Msg{key: keyOfficeWarning} }

// OfficeWarningMore says “Public offices have to show what they hold when somebody asks. Officers may also have a duty to act on what they read. Write nothing by which a person could be found.”.
// After it.
func OfficeWarningMore() Msg { return Msg{key: keyOfficeWarningMore} }

// OnPaper says “The evening on paper”.
// Link: prints everything for an evening without phones.
func OnPaper() Msg { return Msg{key: keyOnPaper} }

// OnPaperLead says “The whole evening without phones, projector or power. Print it and take it along. Afterwards the slips are taken in here.”.
// Under the heading of the page to print
func OnPaperLead() Msg { return Msg{key: keyOnPaperLead} }

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

// OurCheck says “Our check”.
// Head of a column, and key of a picture: what the group itself found.
func OurCheck() Msg { return Msg{key: keyOurCheck} }

// OutcomeAgreed says “We agreed”.
// What came out.
func OutcomeAgreed() Msg { return Msg{key: keyOutcomeAgreed} }

// OutcomeAgreedSmall says “Enough of us answered, and nobody said it does harm.”.
// Under it.
func OutcomeAgreedSmall() Msg { return Msg{key: keyOutcomeAgreedSmall} }

// OutcomeChosen says “We chose: {choice}”.
// What came out of dots. {choice} is one of the choices.
func OutcomeChosen(choice string) Msg { return Msg{key: keyOutcomeChosen, args: [most]string{choice}} }

// OutcomeEmergency says “Done at once, in an emergency”.
// What came out.
func OutcomeEmergency() Msg { return Msg{key: keyOutcomeEmergency} }

// OutcomeEmergencySmall says “Two people whom our agreement names did this together. We look at it at the next session.”.
// Under it.
func OutcomeEmergencySmall() Msg { return Msg{key: keyOutcomeEmergencySmall} }

// OutcomeLapsed says “Nobody closed it, so it was let go”.
// What came out.
func OutcomeLapsed() Msg { return Msg{key: keyOutcomeLapsed} }

// OutcomeLetGo says “We let it go”.
// What came out.
func OutcomeLetGo() Msg { return Msg{key: keyOutcomeLetGo} }

// OutcomeObjected says “It comes back to us”.
// What came out.
func OutcomeObjected() Msg { return Msg{key: keyOutcomeObjected} }

// OutcomeObjectedSmall says “Somebody says it would do harm. What would have to be different?”.
// Under it.
func OutcomeObjectedSmall() Msg { return Msg{key: keyOutcomeObjectedSmall} }

// OutcomeOvertaken says “We agreed, but it could not be done any more.”.
// Said to all where what was agreed could not be done.
func OutcomeOvertaken() Msg { return Msg{key: keyOutcomeOvertaken} }

// OutcomeTiedSmall says “Two choices have the same number of dots. Talk once more, and ask again.”.
// Under it.
func OutcomeTiedSmall() Msg { return Msg{key: keyOutcomeTiedSmall} }

// OutcomeTooFew says “Too few of us answered”.
// What came out.
func OutcomeTooFew() Msg { return Msg{key: keyOutcomeTooFew} }

// OutcomeTooFewSmall says “So nothing is decided: nobody’s silence is a yes.”.
// Under it.
func OutcomeTooFewSmall() Msg { return Msg{key: keyOutcomeTooFewSmall} }

// PackNumber says “The number of this pack”.
// The long number of a pack of slips
func PackNumber() Msg { return Msg{key: keyPackNumber} }

// PackNumberKeep says “Show this number to nobody: with it every slip of this pack can be taken back.”.
// Beside the number of a pack on the host's sheet
func PackNumberKeep() Msg { return Msg{key: keyPackNumberKeep} }

// PageAfter says “After”.
// Link to the page after.
func PageAfter() Msg { return Msg{key: keyPageAfter} }

// PageBefore says “Before”.
// Link to the page before.
func PageBefore() Msg { return Msg{key: keyPageBefore} }

// PagesOf says “Page {n} of {m}”.
// {n}: the page, {m}: how many there are.
func PagesOf(n int, m int) Msg { return Msg{key: keyPagesOf, n: n, m: m} }

// PairLead says “The same rules, different days. Where do they part?”.
// Under pair_title.
func PairLead() Msg { return Msg{key: keyPairLead} }

// PairTitle says “Two roads, side by side”.
// Heading over two roads next to each other.
func PairTitle() Msg { return Msg{key: keyPairTitle} }

// PaperDotHint says “A dot for what matters to you.”.
// On the printed list of things to talk about, beside empty circles
func PaperDotHint() Msg { return Msg{key: keyPaperDotHint} }

// PaperDots says “A page of dots to cut out”.
// Tick: print a page of dots too
func PaperDots() Msg { return Msg{key: keyPaperDots} }

// PaperFresh says “Whenever this page is opened, the slips have new numbers. Nothing of them is kept here.”.
// What is special about the page to print
func PaperFresh() Msg { return Msg{key: keyPaperFresh} }

// PaperLanguages says “Languages on the slips”.
// Choice of languages
func PaperLanguages() Msg { return Msg{key: keyPaperLanguages} }

// PaperLanguagesHint says “Two fit. The faces speak all languages of the evening.”.
// Under the choice of languages
func PaperLanguagesHint() Msg { return Msg{key: keyPaperLanguagesHint} }

// PaperOnAPage says “How big?”.
// Label of the choice how many slips are printed on one page
func PaperOnAPage() Msg { return Msg{key: keyPaperOnAPage} }

// PaperOnScreen says “Here you see a few of the pages. All of them are printed.”.
// On the screen not every page is shown
func PaperOnScreen() Msg { return Msg{key: keyPaperOnScreen} }

// PaperPerPage says “{n} on a page” or “{n} on a page”.
// How many slips stand on one page; n is 4 or 6
func PaperPerPage(n int) Msg { return Msg{key: keyPaperPerPage, n: n} }

// PaperQuestionHint says “If you choose none, there is room to write one by hand.”.
// Under the choice of the question on the slips
func PaperQuestionHint() Msg { return Msg{key: keyPaperQuestionHint} }

// PaperShow says “Make it like this”.
// Button: draw the pages as chosen
func PaperShow() Msg { return Msg{key: keyPaperShow} }

// PaperSlips says “How many slips?”.
// Field: number of slips to print
func PaperSlips() Msg { return Msg{key: keyPaperSlips} }

// PaperStories says “The big sheets of our invented people are printed from their own pages.”.
// Where the big sheets of the invented people are
func PaperStories() Msg { return Msg{key: keyPaperStories} }

// PassOnDo says “Ask them the same”.
// Button.
func PassOnDo() Msg { return Msg{key: keyPassOnDo} }

// PassOnTitle says “It belongs to another office: pass it on?”.
// Heading.
func PassOnTitle() Msg { return Msg{key: keyPassOnTitle} }

// PassThis says “I pass this time”.
// Button.
func PassThis() Msg { return Msg{key: keyPassThis} }

// PassedOnFrom says “This was passed on: what we asked first”.
// Link.
func PassedOnFrom() Msg { return Msg{key: keyPassedOnFrom} }

// PassedThis says “You pass this time. That counts the same as speaking.”.
// After it.
func PassedThis() Msg { return Msg{key: keyPassedThis} }

// PassingCounts says “Passing counts the same as speaking.”.
// Under the button.
func PassingCounts() Msg { return Msg{key: keyPassingCounts} }

// PathHarms says “harms”.
// On the drawing of a road: the side where things harm. One short word.
func PathHarms() Msg { return Msg{key: keyPathHarms} }

// PathHelps says “helps”.
// On the drawing of a road: the side where things help. One short word.
func PathHelps() Msg { return Msg{key: keyPathHelps} }

// PathSaysTall says “The road swings to one side where things help and to the other where things harm. The list below says the same.”.
// Heard in place of the drawing, on phones.
func PathSaysTall() Msg { return Msg{key: keyPathSaysTall} }

// PathSaysWide says “The road rises where things help and falls where things harm. The list below says the same.”.
// Heard in place of the drawing, on wide screens and paper.
func PathSaysWide() Msg { return Msg{key: keyPathSaysWide} }

// PathTitle says “{name}’s road as a drawing”.
// Heard in place of the drawing of a road. {name}: a fictional person.
func PathTitle(name string) Msg { return Msg{key: keyPathTitle, args: [most]string{name}} }

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

// PersonSince says “Here since {day}”.
// On it.
func PersonSince(day string) Msg { return Msg{key: keyPersonSince, args: [most]string{day}} }

// PersonTitle says “Somebody here”.
// Title of the page of one member.
func PersonTitle() Msg { return Msg{key: keyPersonTitle} }

// PhonelessAdd says “Give somebody a place”.
// Heading above the form
func PhonelessAdd() Msg { return Msg{key: keyPhonelessAdd} }

// PhonelessDo says “Give them a place”.
// Button
func PhonelessDo() Msg { return Msg{key: keyPhonelessDo} }

// PhonelessHow says “They use the shared tablet, or somebody writes for them. If they get a phone later, two people who know them vouch for them.”.
// What it means to have no phone here
func PhonelessHow() Msg { return Msg{key: keyPhonelessHow} }

// PhonelessLead says “Give a place to somebody who has no phone.”.
// Under its link
func PhonelessLead() Msg { return Msg{key: keyPhonelessLead} }

// PhonelessTitle says “People without a phone”.
// Title of the page of members who have no phone of their own
func PhonelessTitle() Msg { return Msg{key: keyPhonelessTitle} }

// PhonelessTogether says “Fill this in together with them.”.
// Above the form: nobody is given a name without being asked
func PhonelessTogether() Msg { return Msg{key: keyPhonelessTogether} }

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

// PlanAnyway says “I know. We meet all the same”.
// Tick: the session is planned although it falls on a day to avoid.
func PlanAnyway() Msg { return Msg{key: keyPlanAnyway} }

// PlanAsk says “If we agree, we ask this office. The letter can then be made.”.
// What a proposal would do.
func PlanAsk() Msg { return Msg{key: keyPlanAsk} }

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

// PlanOpenDoor says “If we agree, this office can come in and answer again.”.
// What a proposal would do.
func PlanOpenDoor() Msg { return Msg{key: keyPlanOpenDoor} }

// PlanPassOn says “If we agree, we ask the same of the office to which it belongs.”.
// What a proposal would do.
func PlanPassOn() Msg { return Msg{key: keyPlanPassOn} }

// PlanPlace says “Where”.
// Label.
func PlanPlace() Msg { return Msg{key: keyPlanPlace} }

// PlanPublish says “If we agree, anybody may read this ask and what came of it.”.
// What a proposal would do.
func PlanPublish() Msg { return Msg{key: keyPlanPublish} }

// PlanReply says “If we agree, the office reads these words:”.
// What a proposal would do.
func PlanReply() Msg { return Msg{key: keyPlanReply} }

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

// PromiseDo says “Keep this promise in sight”.
// Button.
func PromiseDo() Msg { return Msg{key: keyPromiseDo} }

// PromiseFor says “for {day}”.
// {day}: by when it was promised.
func PromiseFor(day string) Msg { return Msg{key: keyPromiseFor, args: [most]string{day}} }

// PromiseNew says “Write down a promise”.
// Button and heading.
func PromiseNew() Msg { return Msg{key: keyPromiseNew} }

// PromiseNewLead says “Ours or theirs: what, who, by when, and what we would see.”.
// Under it.
func PromiseNewLead() Msg { return Msg{key: keyPromiseNewLead} }

// PromiseOne says “A promise”.
// Heading of one promise.
func PromiseOne() Msg { return Msg{key: keyPromiseOne} }

// PromiseSee says “What would we see if it were kept?”.
// Label and heading.
func PromiseSee() Msg { return Msg{key: keyPromiseSee} }

// PromiseSeeHint says “For example: letters in four languages, three days before.”.
// Under it.
func PromiseSeeHint() Msg { return Msg{key: keyPromiseSeeHint} }

// PromiseSide says “Who promises?”.
// Label.
func PromiseSide() Msg { return Msg{key: keyPromiseSide} }

// PromiseSideGroup says “We do”.
// A choice.
func PromiseSideGroup() Msg { return Msg{key: keyPromiseSideGroup} }

// PromiseSidePartner says “An office does”.
// A choice.
func PromiseSidePartner() Msg { return Msg{key: keyPromiseSidePartner} }

// PromiseWhat says “What is promised?”.
// Label.
func PromiseWhat() Msg { return Msg{key: keyPromiseWhat} }

// PromiseWho says “Who exactly?”.
// Label.
func PromiseWho() Msg { return Msg{key: keyPromiseWho} }

// PromiseWhoHint says ““Two of us”, or the organisation and the post. No real names.”.
// Under it.
func PromiseWhoHint() Msg { return Msg{key: keyPromiseWhoHint} }

// PromisedNone says “Nothing yet. If something was promised at a meeting or on the phone, write it down.”.
// Under it.
func PromisedNone() Msg { return Msg{key: keyPromisedNone} }

// PromisedTitle says “What was promised”.
// Heading.
func PromisedTitle() Msg { return Msg{key: keyPromisedTitle} }

// PromisesAll says “See everything”.
// Link to all that was promised and asked.
func PromisesAll() Msg { return Msg{key: keyPromisesAll} }

// PromisesAnswered says “An office has answered”.
// Heading on the home page: an office has just answered.
func PromisesAnswered() Msg { return Msg{key: keyPromisesAnswered} }

// PromisesLead says “Offices say when it is done. We say whether it changed anything.”.
// Under that heading. “Offices” are organisations, never single people.
func PromisesLead() Msg { return Msg{key: keyPromisesLead} }

// PromisesTitle says “What was promised, and what came of it”.
// Title and heading: what the group does, asks, and what was promised.
func PromisesTitle() Msg { return Msg{key: keyPromisesTitle} }

// PromisesWait says “Asked and promised: this waits for us”.
// Heading on the home page: promises and asks for which the group is wanted.
func PromisesWait() Msg { return Msg{key: keyPromisesWait} }

// PublicLead says “The offices say when something is done. Whether it changed anything, the group says.”.
// Under it.
func PublicLead() Msg { return Msg{key: keyPublicLead} }

// PublicNone says “Nothing is shown here at the moment.”.
// Nothing was published.
func PublicNone() Msg { return Msg{key: keyPublicNone} }

// PublicTitle says “What we asked, and what came of it”.
// Title and heading of a page for anybody.
func PublicTitle() Msg { return Msg{key: keyPublicTitle} }

// PublishDo says “Show it to everybody”.
// Button.
func PublishDo() Msg { return Msg{key: keyPublishDo} }

// PublishHow says “Then anybody may read what we asked, what they answered, what was promised and what we found. Not why, and nobody’s name.”.
// Under it.
func PublishHow() Msg { return Msg{key: keyPublishHow} }

// PublishTitle says “Shown to everybody?”.
// Heading.
func PublishTitle() Msg { return Msg{key: keyPublishTitle} }

// PublishedNow says “Everybody can read this now. Anyone of us may take it down at once.”.
// It is public.
func PublishedNow() Msg { return Msg{key: keyPublishedNow} }

// PutInHat says “Put it in the hat”.
// Button.
func PutInHat() Msg { return Msg{key: keyPutInHat} }

// ReflectLead says “Without a name. The group sees it when five have answered.”.
// Under the question.
func ReflectLead() Msg { return Msg{key: keyReflectLead} }

// ReflectThanks says “Thank you. It is in the hat.”.
// After answering.
func ReflectThanks() Msg { return Msg{key: keyReflectThanks} }

// RemoveDo says “Ask the group”.
// Button: ask the group whether somebody should leave.
func RemoveDo() Msg { return Msg{key: keyRemoveDo} }

// RemoveDoes says “If the group agrees, their name, their codes and everything with their name on it go, as though they had left themselves, and their phones are signed out. They can be invited again.”.
// What would happen.
func RemoveDoes() Msg { return Msg{key: keyRemoveDoes} }

// RemoveLast says “After that nobody is left here who says: {side}. The group can go on. Think of whom you could invite.”.
// Where nobody else of that side is here. {side} is what people say of themselves, such as “I live it”.
func RemoveLast(side string) Msg { return Msg{key: keyRemoveLast, args: [most]string{side}} }

// RemoveLead says “This is heavy for everybody. Often a talk helps: two of you with them, or a person to turn to. If that did not help, you can ask the group. Nobody decides it alone, and nobody has to give a reason.”.
// Folds open.
func RemoveLead() Msg { return Msg{key: keyRemoveLead} }

// RemovePlan says “We ask {name} to leave.”.
// What a proposal says. {name} is a member.
func RemovePlan(name string) Msg { return Msg{key: keyRemovePlan, args: [most]string{name}} }

// RemoveTitle says “When it does not work together any more”.
// Something that folds open, on the page of one member.
func RemoveTitle() Msg { return Msg{key: keyRemoveTitle} }

// ReplyDo says “Write back”.
// Button.
func ReplyDo() Msg { return Msg{key: keyReplyDo} }

// ReplyMore says “Write to them once more”.
// What opens.
func ReplyMore() Msg { return Msg{key: keyReplyMore} }

// ReplyNo says “No”.
// What an office answered.
func ReplyNo() Msg { return Msg{key: keyReplyNo} }

// ReplyNotOurs says “Not ours”.
// What an office answered: it is another office’s.
func ReplyNotOurs() Msg { return Msg{key: keyReplyNotOurs} }

// ReplyPart says “In part”.
// What an office answered.
func ReplyPart() Msg { return Msg{key: keyReplyPart} }

// ReplyQuestion says “A question back”.
// What an office answered: it asks something.
func ReplyQuestion() Msg { return Msg{key: keyReplyQuestion} }

// ReplyReceived says “We have it”.
// What an office answered.
func ReplyReceived() Msg { return Msg{key: keyReplyReceived} }

// ReplyText says “What do we write back?”.
// Label.
func ReplyText() Msg { return Msg{key: keyReplyText} }

// ReplyTitle says “They ask us something”.
// Heading.
func ReplyTitle() Msg { return Msg{key: keyReplyTitle} }

// ReplyWarning says “The office reads exactly these words, and others may ask to see them. Write nothing by which a person could be found.”.
// Before a field. It can be heard.
func ReplyWarning() Msg { return Msg{key: keyReplyWarning} }

// ReplyYes says “Yes”.
// What an office answered.
func ReplyYes() Msg { return Msg{key: keyReplyYes} }

// ReportDo says “Say how far it is”.
// What opens, and label.
func ReportDo() Msg { return Msg{key: keyReportDo} }

// ReportSend says “Keep this”.
// Button.
func ReportSend() Msg { return Msg{key: keyReportSend} }

// ReportText says “In a few words”.
// Label.
func ReportText() Msg { return Msg{key: keyReportText} }

// ReportsTitle says “How far it is, as they say”.
// Heading: what whoever promised says.
func ReportsTitle() Msg { return Msg{key: keyReportsTitle} }

// ReturnCodeHint says “20 digits, as you wrote them down.”.
// Hint.
func ReturnCodeHint() Msg { return Msg{key: keyReturnCodeHint} }

// ReviewDo says “We have looked at it”.
// Button.
func ReviewDo() Msg { return Msg{key: keyReviewDo} }

// ReviewDone says “Looked at on {day}”.
// A line. {day} is a date.
func ReviewDone(day string) Msg { return Msg{key: keyReviewDone, args: [most]string{day}} }

// ReviewTitle says “We look at it together”.
// Heading.
func ReviewTitle() Msg { return Msg{key: keyReviewTitle} }

// ReviewWords says “What do we say to it now? You need not write.”.
// Label of a field.
func ReviewWords() Msg { return Msg{key: keyReviewWords} }

// RewordDo says “Use these words”.
// Button.
func RewordDo() Msg { return Msg{key: keyRewordDo} }

// RewordHint says “The old words stay visible.”.
// Under it.
func RewordHint() Msg { return Msg{key: keyRewordHint} }

// RewordTitle says “Word it differently”.
// What opens.
func RewordTitle() Msg { return Msg{key: keyRewordTitle} }

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

// RoomForSlips says “Room for your slips”.
// On a printed sheet: an empty place to lay slips of paper.
func RoomForSlips() Msg { return Msg{key: keyRoomForSlips} }

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

// SaidAct says “Something we do”.
// On the page of what one has said: something that we do.
func SaidAct() Msg { return Msg{key: keySaidAct} }

// SaidAnswerReason says “Why you answered so”.
// What somebody said: why they answered so.
func SaidAnswerReason() Msg { return Msg{key: keySaidAnswerReason} }

// SaidAsk says “To an office”.
// On the page of what one has said: to an office.
func SaidAsk() Msg { return Msg{key: keySaidAsk} }

// SaidCard says “A card”.
// What somebody said.
func SaidCard() Msg { return Msg{key: keySaidCard} }

// SaidCharacter says “An invented person”.
// What somebody said: they made or changed a fictional person.
func SaidCharacter() Msg { return Msg{key: keySaidCharacter} }

// SaidClause says “Part of how we are together”.
// What this is: words in the agreement.
func SaidClause() Msg { return Msg{key: keySaidClause} }

// SaidHow says “Everything here has your name on it. What you take back is gone for good; the group sees only that something was taken back.”.
// Under the heading.
func SaidHow() Msg { return Msg{key: keySaidHow} }

// SaidItem says “Something to talk about”.
// What somebody said.
func SaidItem() Msg { return Msg{key: keySaidItem} }

// SaidLead says “Hear it, take it back.”.
// Under the link.
func SaidLead() Msg { return Msg{key: keySaidLead} }

// SaidMeaning says “Somebody’s words in another language”.
// Kind of thing that somebody said: what the words of somebody else mean
func SaidMeaning() Msg { return Msg{key: keySaidMeaning} }

// SaidMessage says “A word of this page, put right”.
// Kind of thing that somebody said: how a word of the interface should be
func SaidMessage() Msg { return Msg{key: keySaidMessage} }

// SaidMoment says “A moment”.
// What somebody said: a moment of a fictional person.
func SaidMoment() Msg { return Msg{key: keySaidMoment} }

// SaidNothing says “What you say with your name comes here. What you say without a name is not here: nobody knows it was you.”.
// Where nothing was said yet.
func SaidNothing() Msg { return Msg{key: keySaidNothing} }

// SaidObjection says “Said against a proposal”.
// What somebody said, without a name.
func SaidObjection() Msg { return Msg{key: keySaidObjection} }

// SaidPlan says “A plan of an evening”.
// What somebody said.
func SaidPlan() Msg { return Msg{key: keySaidPlan} }

// SaidPromise says “About a promise”.
// On the page of what one has said: about a promise.
func SaidPromise() Msg { return Msg{key: keySaidPromise} }

// SaidProposal says “A proposal”.
// What somebody said: a proposal.
func SaidProposal() Msg { return Msg{key: keySaidProposal} }

// SaidQuestion says “A question”.
// What somebody said.
func SaidQuestion() Msg { return Msg{key: keySaidQuestion} }

// SaidStage says “A stop on a road”.
// What somebody said: the name of a stop.
func SaidStage() Msg { return Msg{key: keySaidStage} }

// SaidTitle says “What I have said”.
// Heading and link.
func SaidTitle() Msg { return Msg{key: keySaidTitle} }

// SaidTrait says “Something about an invented person”.
// What somebody said: what a fictional person is like.
func SaidTrait() Msg { return Msg{key: keySaidTrait} }

// SayDifferently says “Say it differently”.
// Folds open: a card or item of one's own can be said in other words.
func SayDifferently() Msg { return Msg{key: keySayDifferently} }

// SayDifferentlyDo says “Say it like this”.
// Button.
func SayDifferentlyDo() Msg { return Msg{key: keySayDifferentlyDo} }

// ScribeAdd says “Somebody here has no phone”.
// Button: to the page that gives somebody without a phone a place.
func ScribeAdd() Msg { return Msg{key: keyScribeAdd} }

// ScribeArrive says “They are here”.
// Button: the person who is written for is here.
func ScribeArrive() Msg { return Msg{key: keyScribeArrive} }

// ScribeFelt says “An answer is in. Another tap changes it.”.
// On the fold with the feelings: an answer was given; which one is not shown.
func ScribeFelt() Msg { return Msg{key: keyScribeFelt} }

// ScribeForMe says “Let somebody write for me”.
// Button: to the page where one lets another write for oneself.
func ScribeForMe() Msg { return Msg{key: keyScribeForMe} }

// ScribeLead says “Write down what they say, in their words. It counts as theirs. You can only write for someone without a phone, or who let you tonight.”.
// Under the heading.
func ScribeLead() Msg { return Msg{key: keyScribeLead} }

// ScribeNamed says “The card bears the name. Without a name nobody can write for another: for that there are the tablet and the paper slips.”.
// Under the button of a signed card.
func ScribeNamed() Msg { return Msg{key: keyScribeNamed} }

// ScribeNobody says “There is nobody to write for just now.”.
// Where there is nobody to write for.
func ScribeNobody() Msg { return Msg{key: keyScribeNobody} }

// ScribeSay says “Lay a card on the board”.
// Heading above the form for a card with a name.
func ScribeSay() Msg { return Msg{key: keyScribeSay} }

// ScribeTheirWords says “You are writing for them. Read it back aloud before you send it.”.
// Under the name of who is written for.
func ScribeTheirWords() Msg { return Msg{key: keyScribeTheirWords} }

// ScribeTitle says “Write for somebody”.
// Heading and link: the page where the reader writes down what somebody else says.
func ScribeTitle() Msg { return Msg{key: keyScribeTitle} }

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

// ShareAll says “all”.
// A share of people.
func ShareAll() Msg { return Msg{key: keyShareAll} }

// ShareHalf says “half”.
// A share of people.
func ShareHalf() Msg { return Msg{key: keyShareHalf} }

// SharePercent says “{n} out of 100”.
// A share of people, {n} out of 100.
func SharePercent(n int) Msg { return Msg{key: keySharePercent, n: n} }

// ShareThird says “a third”.
// A share of people.
func ShareThird() Msg { return Msg{key: keyShareThird} }

// ShareTwoThirds says “two thirds”.
// A share of people.
func ShareTwoThirds() Msg { return Msg{key: keyShareTwoThirds} }

// SideLiveIt says “People who live it”.
// Who lives it, in a table.
func SideLiveIt() Msg { return Msg{key: keySideLiveIt} }

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

// SideWorkWith says “People who work with them”.
// Who works with people, in a table.
func SideWorkWith() Msg { return Msg{key: keySideWorkWith} }

// SignAfraid says “afraid”.
// A picture of the alphabet.
func SignAfraid() Msg { return Msg{key: keySignAfraid} }

// SignAgain says “again”.
// A picture of the alphabet.
func SignAgain() Msg { return Msg{key: keySignAgain} }

// SignAlone says “alone”.
// A picture of the alphabet.
func SignAlone() Msg { return Msg{key: keySignAlone} }

// SignAngry says “angry”.
// A picture of the alphabet.
func SignAngry() Msg { return Msg{key: keySignAngry} }

// SignAshamed says “ashamed”.
// A picture of the alphabet.
func SignAshamed() Msg { return Msg{key: keySignAshamed} }

// SignBaby says “a baby”.
// A picture of the alphabet.
func SignBaby() Msg { return Msg{key: keySignBaby} }

// SignBabyComing says “a baby is coming”.
// A picture of the alphabet.
func SignBabyComing() Msg { return Msg{key: keySignBabyComing} }

// SignBad says “bad”.
// A picture of the alphabet.
func SignBad() Msg { return Msg{key: keySignBad} }

// SignBag says “bags”.
// A picture of the alphabet.
func SignBag() Msg { return Msg{key: keySignBag} }

// SignBus says “bus”.
// A picture of the alphabet.
func SignBus() Msg { return Msg{key: keySignBus} }

// SignCalm says “calm”.
// A picture of the alphabet.
func SignCalm() Msg { return Msg{key: keySignCalm} }

// SignChange says “change”.
// A picture of the alphabet: it gets better.
func SignChange() Msg { return Msg{key: keySignChange} }

// SignChild says “a child”.
// A picture of the alphabet.
func SignChild() Msg { return Msg{key: keySignChild} }

// SignChoice says “a choice”.
// A picture of the alphabet.
func SignChoice() Msg { return Msg{key: keySignChoice} }

// SignClothes says “clothes”.
// A picture of the alphabet.
func SignClothes() Msg { return Msg{key: keySignClothes} }

// SignColdRoom says “the room is cold”.
// A picture of the alphabet.
func SignColdRoom() Msg { return Msg{key: keySignColdRoom} }

// SignDay says “day”.
// A picture of the alphabet.
func SignDay() Msg { return Msg{key: keySignDay} }

// SignDidNotUnderstand says “did not understand”.
// A picture of the alphabet.
func SignDidNotUnderstand() Msg { return Msg{key: keySignDidNotUnderstand} }

// SignDo says “Lay it down with my name”.
// Button.
func SignDo() Msg { return Msg{key: keySignDo} }

// SignDoctor says “doctor”.
// A picture of the alphabet.
func SignDoctor() Msg { return Msg{key: keySignDoctor} }

// SignFamily says “family”.
// A picture of the alphabet.
func SignFamily() Msg { return Msg{key: keySignFamily} }

// SignFamilyFar says “family far away”.
// A picture of the alphabet.
func SignFamilyFar() Msg { return Msg{key: keySignFamilyFar} }

// SignFood says “food”.
// A picture of the alphabet.
func SignFood() Msg { return Msg{key: keySignFood} }

// SignFootball says “football”.
// A picture of the alphabet.
func SignFootball() Msg { return Msg{key: keySignFootball} }

// SignForm says “a form”.
// A picture of the alphabet: a paper to fill in.
func SignForm() Msg { return Msg{key: keySignForm} }

// SignFriend says “a friend”.
// A picture of the alphabet.
func SignFriend() Msg { return Msg{key: keySignFriend} }

// SignGarden says “garden”.
// A picture of the alphabet.
func SignGarden() Msg { return Msg{key: keySignGarden} }

// SignGood says “good”.
// A picture of the alphabet.
func SignGood() Msg { return Msg{key: keySignGood} }

// SignGroup says “the group”.
// A picture of the alphabet: people round a table.
func SignGroup() Msg { return Msg{key: keySignGroup} }

// SignHall says “our hall”.
// A picture of the alphabet: where the group meets.
func SignHall() Msg { return Msg{key: keySignHall} }

// SignHappy says “happy”.
// A picture of the alphabet.
func SignHappy() Msg { return Msg{key: keySignHappy} }

// SignHelper says “somebody helps”.
// A picture of the alphabet.
func SignHelper() Msg { return Msg{key: keySignHelper} }

// SignHint says “It is on the board at once, with your name, and stays until you take it back.”.
// Hint.
func SignHint() Msg { return Msg{key: keySignHint} }

// SignHome says “home”.
// A picture of the alphabet.
func SignHome() Msg { return Msg{key: keySignHome} }

// SignHope says “hope”.
// A picture of the alphabet.
func SignHope() Msg { return Msg{key: keySignHope} }

// SignHotel says “hotel”.
// A picture of the alphabet.
func SignHotel() Msg { return Msg{key: keySignHotel} }

// SignHungry says “hungry”.
// A picture of the alphabet.
func SignHungry() Msg { return Msg{key: keySignHungry} }

// SignIll says “ill”.
// A picture of the alphabet.
func SignIll() Msg { return Msg{key: keySignIll} }

// SignInterpreter says “an interpreter”.
// A picture of the alphabet.
func SignInterpreter() Msg { return Msg{key: keySignInterpreter} }

// SignKitchen says “kitchen, cooking”.
// A picture of the alphabet: a kitchen, and cooking.
func SignKitchen() Msg { return Msg{key: keySignKitchen} }

// SignLawyer says “a lawyer”.
// A picture of the alphabet.
func SignLawyer() Msg { return Msg{key: keySignLawyer} }

// SignLearning says “learning”.
// A picture of the alphabet.
func SignLearning() Msg { return Msg{key: keySignLearning} }

// SignLess says “less”.
// A picture of the alphabet.
func SignLess() Msg { return Msg{key: keySignLess} }

// SignLetter says “a letter”.
// A picture of the alphabet.
func SignLetter() Msg { return Msg{key: keySignLetter} }

// SignListenedTo says “somebody listened”.
// A picture of the alphabet.
func SignListenedTo() Msg { return Msg{key: keySignListenedTo} }

// SignMedicine says “medicine”.
// A picture of the alphabet.
func SignMedicine() Msg { return Msg{key: keySignMedicine} }

// SignMoney says “money”.
// A picture of the alphabet.
func SignMoney() Msg { return Msg{key: keySignMoney} }

// SignMoneyGone says “the money is gone”.
// A picture of the alphabet.
func SignMoneyGone() Msg { return Msg{key: keySignMoneyGone} }

// SignMore says “more”.
// A picture of the alphabet.
func SignMore() Msg { return Msg{key: keySignMore} }

// SignMovedAgain says “moved again”.
// A picture of the alphabet: from one home to another, without choice.
func SignMovedAgain() Msg { return Msg{key: keySignMovedAgain} }

// SignMusic says “music”.
// A picture of the alphabet.
func SignMusic() Msg { return Msg{key: keySignMusic} }

// SignNight says “night”.
// A picture of the alphabet.
func SignNight() Msg { return Msg{key: keySignNight} }

// SignNo says “no”.
// A picture of the alphabet.
func SignNo() Msg { return Msg{key: keySignNo} }

// SignNoChoice says “no choice”.
// A picture of the alphabet.
func SignNoChoice() Msg { return Msg{key: keySignNoChoice} }

// SignNoPhone says “no phone”.
// A picture of the alphabet.
func SignNoPhone() Msg { return Msg{key: keySignNoPhone} }

// SignNoSleep says “no sleep”.
// A picture of the alphabet.
func SignNoSleep() Msg { return Msg{key: keySignNoSleep} }

// SignNoWork says “no work”.
// A picture of the alphabet.
func SignNoWork() Msg { return Msg{key: keySignNoWork} }

// SignNobodyHelps says “nobody helps”.
// A picture of the alphabet.
func SignNobodyHelps() Msg { return Msg{key: keySignNobodyHelps} }

// SignNotListenedTo says “nobody listened”.
// A picture of the alphabet.
func SignNotListenedTo() Msg { return Msg{key: keySignNotListenedTo} }

// SignPain says “pain”.
// A picture of the alphabet.
func SignPain() Msg { return Msg{key: keySignPain} }

// SignPhone says “phone”.
// A picture of the alphabet.
func SignPhone() Msg { return Msg{key: keySignPhone} }

// SignPrayer says “prayer”.
// A picture of the alphabet: of any faith.
func SignPrayer() Msg { return Msg{key: keySignPrayer} }

// SignProud says “proud”.
// A picture of the alphabet.
func SignProud() Msg { return Msg{key: keySignProud} }

// SignQuestion says “a question”.
// A picture of the alphabet.
func SignQuestion() Msg { return Msg{key: keySignQuestion} }

// SignQuickly says “quickly”.
// A picture of the alphabet.
func SignQuickly() Msg { return Msg{key: keySignQuickly} }

// SignSad says “sad”.
// A picture of the alphabet.
func SignSad() Msg { return Msg{key: keySignSad} }

// SignSchool says “school”.
// A picture of the alphabet.
func SignSchool() Msg { return Msg{key: keySignSchool} }

// SignSharedRoom says “a shared room”.
// A picture of the alphabet.
func SignSharedRoom() Msg { return Msg{key: keySignSharedRoom} }

// SignShop says “shop”.
// A picture of the alphabet.
func SignShop() Msg { return Msg{key: keySignShop} }

// SignShoutedAt says “somebody shouted”.
// A picture of the alphabet.
func SignShoutedAt() Msg { return Msg{key: keySignShoutedAt} }

// SignSigning says “signing a paper”.
// A picture of the alphabet: putting one's name on a paper.
func SignSigning() Msg { return Msg{key: keySignSigning} }

// SignSlowly says “slowly”.
// A picture of the alphabet.
func SignSlowly() Msg { return Msg{key: keySignSlowly} }

// SignSmiledAt says “somebody smiled”.
// A picture of the alphabet.
func SignSmiledAt() Msg { return Msg{key: keySignSmiledAt} }

// SignStop says “stop”.
// A picture of the alphabet: let it stop.
func SignStop() Msg { return Msg{key: keySignStop} }

// SignTea says “tea”.
// A picture of the alphabet.
func SignTea() Msg { return Msg{key: keySignTea} }

// SignTired says “tired”.
// A picture of the alphabet: one to three of them are said instead of writing.
func SignTired() Msg { return Msg{key: keySignTired} }

// SignTitle says “Put my name on a card”.
// Folds open.
func SignTitle() Msg { return Msg{key: keySignTitle} }

// SignTogether says “together”.
// A picture of the alphabet.
func SignTogether() Msg { return Msg{key: keySignTogether} }

// SignWaiting says “waiting”.
// A picture of the alphabet: somebody waits.
func SignWaiting() Msg { return Msg{key: keySignWaiting} }

// SignWalkingFar says “walking a long way”.
// A picture of the alphabet.
func SignWalkingFar() Msg { return Msg{key: keySignWalkingFar} }

// SignWork says “work”.
// A picture of the alphabet.
func SignWork() Msg { return Msg{key: keySignWork} }

// SignYes says “yes”.
// A picture of the alphabet.
func SignYes() Msg { return Msg{key: keySignYes} }

// SignsAnswers says “Answers and wishes”.
// A group of the picture alphabet.
func SignsAnswers() Msg { return Msg{key: keySignsAnswers} }

// SignsBody says “Body, day and night”.
// A group of the picture alphabet.
func SignsBody() Msg { return Msg{key: keySignsBody} }

// SignsEnough says “{n} picture is enough. Tap it above to take it away.” or “{n} pictures are enough. Tap one above to take it away.”.
// Said kindly when somebody taps a picture more than {n}.
func SignsEnough(n int) Msg { return Msg{key: keySignsEnough, n: n} }

// SignsFeelings says “How it feels”.
// A group of the picture alphabet.
func SignsFeelings() Msg { return Msg{key: keySignsFeelings} }

// SignsHappens says “What happens”.
// A group of the picture alphabet.
func SignsHappens() Msg { return Msg{key: keySignsHappens} }

// SignsPeople says “People”.
// A group of the picture alphabet.
func SignsPeople() Msg { return Msg{key: keySignsPeople} }

// SignsPlaces says “Places”.
// A group of the picture alphabet.
func SignsPlaces() Msg { return Msg{key: keySignsPlaces} }

// SignsTakeAway says “take it away”.
// Heard after the word of a chosen picture, on the button that takes it away again.
func SignsTakeAway() Msg { return Msg{key: keySignsTakeAway} }

// SignsThings says “Things”.
// A group of the picture alphabet.
func SignsThings() Msg { return Msg{key: keySignsThings} }

// SignsYouSay says “You say:”.
// Before the pictures that somebody has chosen so far.
func SignsYouSay() Msg { return Msg{key: keySignsYouSay} }

// SkipToPage says “Skip to the page”.
// Link for people who use a keyboard or a screen reader.
func SkipToPage() Msg { return Msg{key: keySkipToPage} }

// SlipHow says “Tick up to {n} picture, or write. No name.” or “Tick up to {n} pictures, or write. No name.”.
// On a slip: what to do with it
func SlipHow(n int) Msg { return Msg{key: keySlipHow, n: n} }

// SlipInAlready says “This slip is in already.”.
// A slip was taken in before
func SlipInAlready() Msg { return Msg{key: keySlipInAlready} }

// SlipKeep says “Tear this off and keep it. With these digits you can take it back.”.
// On the part of a slip that is torn off
func SlipKeep() Msg { return Msg{key: keySlipKeep} }

// SlipN says “Slip {n}” or “Slip {n}”.
// The number of a paper slip
func SlipN(n int) Msg { return Msg{key: keySlipN, n: n} }

// SlipPack says “pack {mark}”.
// The short mark of a pack of slips, two digits
func SlipPack(mark string) Msg { return Msg{key: keySlipPack, args: [most]string{mark}} }

// SlipsDone says “Slip {n} lies in the hat.” or “Slip {n} lies in the hat.”.
// After a slip was taken in
func SlipsDone(n int) Msg { return Msg{key: keySlipsDone, n: n} }

// SlipsDots says “Dots on it”.
// Field: how many dots stick to a slip
func SlipsDots() Msg { return Msg{key: keySlipsDots} }

// SlipsIn says “Take paper slips in”.
// Link: what was written on paper slips is typed in.
func SlipsIn() Msg { return Msg{key: keySlipsIn} }

// SlipsLead says “Put in what is ticked and written on the paper, one slip after the other. It goes through the hat and carries no name.”.
// Under that heading
func SlipsLead() Msg { return Msg{key: keySlipsLead} }

// SlipsNumber says “The number on the slip”.
// Field: the number that is printed on a slip
func SlipsNumber() Msg { return Msg{key: keySlipsNumber} }

// SlipsOther says “Another slip”.
// Heading: choose the number of another slip
func SlipsOther() Msg { return Msg{key: keySlipsOther} }

// SlipsPackHint says “22 digits, from the sheet for whoever leads.”.
// Under the field for the number of a pack
func SlipsPackHint() Msg { return Msg{key: keySlipsPackHint} }

// SlipsPictures says “The pictures that are ticked”.
// The pictures on a slip, where they are chosen
func SlipsPictures() Msg { return Msg{key: keySlipsPictures} }

// SlipsStory says “Does a slip speak of an invented person? Put it in as a moment on their page.”.
// Where to take in slips that speak of an invented person
func SlipsStory() Msg { return Msg{key: keySlipsStory} }

// SlipsWhen says “They lie on the board when the hat is opened, and at the latest when the day is over.”.
// When the slips appear
func SlipsWhen() Msg { return Msg{key: keySlipsWhen} }

// SlipsWords says “What is written on it”.
// Field: the words on a slip
func SlipsWords() Msg { return Msg{key: keySlipsWords} }

// SlipsWordsHint says “Just as it is written. Leave out real names.”.
// Under that field
func SlipsWordsHint() Msg { return Msg{key: keySlipsWordsHint} }

// SoThatAllTakePart says “So that everybody takes part”.
// Heading for whoever leads: tables, writing for somebody, the tablet.
func SoThatAllTakePart() Msg { return Msg{key: keySoThatAllTakePart} }

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

// StageArriving says “Arriving”.
// Ready road through the asylum process in Scotland: name of a stop.
func StageArriving() Msg { return Msg{key: keyStageArriving} }

// StageArrivingSays says “People come by many ways, tired, and often with nobody beside them who speaks their language. They usually wait some hours or days until somebody tells them what comes next.”.
// What usually happens at the stop “Arriving”.
func StageArrivingSays() Msg { return Msg{key: keyStageArrivingSays} }

// StageAsOf says “What usually happens, as of {month}. Rules change: a lawyer or an advice centre knows what counts today.”.
// Under what usually happens at a stop. {month}: a month with its year.
func StageAsOf(month string) Msg { return Msg{key: keyStageAsOf, args: [most]string{month}} }

// StageAsking says “Asking for safety”.
// Ready road: name of a stop. A person says that they need protection here.
func StageAsking() Msg { return Msg{key: keyStageAsking} }

// StageAskingSays says “People say, as soon as they can, that they need to be safe here. Their name is usually written down, and their fingertips and face are taken as a picture. A card comes later that shows they have asked.”.
// What usually happens at the stop “Asking for safety”.
func StageAskingSays() Msg { return Msg{key: keyStageAskingSays} }

// StageDoctor says “Seeing a doctor”.
// Ready road: name of a stop.
func StageDoctor() Msg { return Msg{key: keyStageDoctor} }

// StageDoctorSays says “In Scotland seeing a doctor costs nothing, also while people wait, and nor do the medicines a doctor writes down. They sign up with a doctor near their room and can ask for an interpreter.”.
// What usually happens at the stop “Seeing a doctor”.
func StageDoctorSays() Msg { return Msg{key: keyStageDoctorSays} }

// StageEnglish says “Learning English”.
// Ready road: name of a stop.
func StageEnglish() Msg { return Msg{key: keyStageEnglish} }

// StageEnglishSays says “Colleges and drop-ins teach English for free. The college often has a long list of people who want a place. Many learn most from neighbours and friends.”.
// What usually happens at the stop “Learning English”.
func StageEnglishSays() Msg { return Msg{key: keyStageEnglishSays} }

// StageFirstRoom says “Hotel or first room”.
// Ready road: name of a stop. The first place to sleep.
func StageFirstRoom() Msg { return Msg{key: keyStageFirstRoom} }

// StageFirstRoomSays says “People who have no money are usually given a bed: in a hotel, a flat or a shared room. They do not choose the town, nor with whom they share.”.
// What usually happens at the stop “Hotel or first room”.
func StageFirstRoomSays() Msg { return Msg{key: keyStageFirstRoomSays} }

// StageFirstTalk says “The first talk”.
// Ready road: name of a stop. The first, short talk with the Home Office; do not call it an interview or a screening.
func StageFirstTalk() Msg { return Msg{key: keyStageFirstTalk} }

// StageFirstTalkSays says “It is usually short: who the person is, how they came, whether they are well. What they say is written down and read again later. They may ask for an interpreter.”.
// What usually happens at the stop “The first talk”.
func StageFirstTalkSays() Msg { return Msg{key: keyStageFirstTalkSays} }

// StageLawyer says “The lawyer”.
// Ready road: name of a stop.
func StageLawyer() Msg { return Msg{key: keyStageLawyer} }

// StageLawyerSays says “People with little money can usually have a lawyer for free in Scotland. Good lawyers are often full, so it can take many calls. A lawyer decides whom to take on, and tells them what comes.”.
// What usually happens at the stop “The lawyer”.
func StageLawyerSays() Msg { return Msg{key: keyStageLawyerSays} }

// StageLetter says “The letter”.
// Ready road: name of a stop. The letter that says yes or no.
func StageLetter() Msg { return Msg{key: keyStageLetter} }

// StageLetterSays says “One day a letter says yes or no. It is often long, and people usually read it together with their lawyer. From that day on, time is short.”.
// What usually happens at the stop “The letter”.
func StageLetterSays() Msg { return Msg{key: keyStageLetterSays} }

// StageLongTalk says “The long talk”.
// Ready road: name of a stop. The long talk with the Home Office about why a person needs protection; do not call it an interview.
func StageLongTalk() Msg { return Msg{key: keyStageLongTalk} }

// StageLongTalkSays says “It usually lasts some hours. People tell why they need to be safe, with an interpreter. They may ask beforehand for a woman or a man to talk to, and on the day for a break.”.
// What usually happens at the stop “The long talk”.
func StageLongTalkSays() Msg { return Msg{key: keyStageLongTalkSays} }

// StageMoneyFood says “Money card and food”.
// Ready road: name of a stop. The payment card of people who wait, and meals.
func StageMoneyFood() Msg { return Msg{key: keyStageMoneyFood} }

// StageMoneyFoodSays says “A card usually holds a small sum each week, for food and everything else. Where meals are given, the sum is much smaller. When the card stops, people ring a help line.”.
// What usually happens at the stop “Money card and food”.
func StageMoneyFoodSays() Msg { return Msg{key: keyStageMoneyFoodSays} }

// StageMoved says “Moved without choice”.
// Ready road: name of a stop. Being moved to another place without being asked.
func StageMoved() Msg { return Msg{key: keyStageMoved} }

// StageMovedSays says “People are often moved to another house or another town, sometimes with only a day or two to pack. School, doctor and friends may be far away afterwards.”.
// What usually happens at the stop “Moved without choice”.
func StageMovedSays() Msg { return Msg{key: keyStageMovedSays} }

// StageNoAgain says “Trying again”.
// Ready road, after a no: name of a stop.
func StageNoAgain() Msg { return Msg{key: keyStageNoAgain} }

// StageNoAgainSays says “When there is something new to tell, people can ask once more. A lawyer looks at it first. Then the waiting begins again, and sometimes the room and the card come back.”.
// What usually happens at the stop “Trying again”.
func StageNoAgainSays() Msg { return Msg{key: keyStageNoAgainSays} }

// StageNoMoney says “No money”.
// Ready road, after a no: name of a stop.
func StageNoMoney() Msg { return Msg{key: keyStageNoMoney} }

// StageNoMoneySays says “The money card usually stops together with the room. Some people can be given a bed and a card again, if they fit the rules. Friends, faith groups and drop-ins help with food.”.
// What usually happens at the stop “No money”.
func StageNoMoneySays() Msg { return Msg{key: keyStageNoMoneySays} }

// StageNoRoom says “After a no, no room”.
// Ready road, after a no: name of a stop.
func StageNoRoom() Msg { return Msg{key: keyStageNoRoom} }

// StageNoRoomSays says “When a no is final, the room usually ends after some weeks. Families with children, and people who are ill or cannot travel, may often stay longer. It is good to ask for advice before the last day.”.
// What usually happens at the stop “After a no, no room”.
func StageNoRoomSays() Msg { return Msg{key: keyStageNoRoomSays} }

// StageNoTitle says “A stop without a name”.
// Stands for the title of a stop that was taken back.
func StageNoTitle() Msg { return Msg{key: keyStageNoTitle} }

// StageNoWork says “Not allowed to work”.
// Ready road: name of a stop.
func StageNoWork() Msg { return Msg{key: keyStageNoWork} }

// StageNoWorkSays says “People who wait are usually not allowed to earn money. After a long wait some may ask to be allowed, for a few kinds of work. Helping without pay is usually allowed.”.
// What usually happens at the stop “Not allowed to work”.
func StageNoWorkSays() Msg { return Msg{key: keyStageNoWorkSays} }

// StageNotRight says “Saying it was not right”.
// Ready road: name of a stop. Asking a judge to look at a no again; do not call it an appeal.
func StageNotRight() Msg { return Msg{key: keyStageNotRight} }

// StageNotRightSays says “After a no, people can usually ask a judge to look again. There are only a few days to ask, so they ring the lawyer at once. Until the judge decides, the room and the money card usually stay.”.
// What usually happens at the stop “Saying it was not right”.
func StageNotRightSays() Msg { return Msg{key: keyStageNotRightSays} }

// StageSchool says “School for the children”.
// Ready road: name of a stop.
func StageSchool() Msg { return Msg{key: keyStageSchool} }

// StageSchoolSays says “Children have a right to go to school, whatever papers their parents have. The council finds a place. They often learn the new language before their parents do.”.
// What usually happens at the stop “School for the children”.
func StageSchoolSays() Msg { return Msg{key: keyStageSchoolSays} }

// StageSigning says “Signing, and the fear”.
// Ready road: name of a stop. People have to sign regularly at an office and fear to be kept there; do not say “reporting” or “detention”.
func StageSigning() Msg { return Msg{key: keyStageSigning} }

// StageSigningSays says “Many people have to go to an office and sign, often every few weeks. Some fear being held there. Most sign and go home; it helps to go with a friend and to carry a lawyer’s number.”.
// What usually happens at the stop “Signing, and the fear”.
func StageSigningSays() Msg { return Msg{key: keyStageSigningSays} }

// StageWaiting says “Waiting”.
// Ready road: name of a stop. Waiting for the answer.
func StageWaiting() Msg { return Msg{key: keyStageWaiting} }

// StageWaitingSays says “It can take months, and for many more than a year. Usually nobody can say how long. People fill the days as well as they can.”.
// What usually happens at the stop “Waiting”.
func StageWaitingSays() Msg { return Msg{key: keyStageWaitingSays} }

// StageYesDays says “Days to leave the room”.
// Ready road, after a yes: name of a stop.
func StageYesDays() Msg { return Msg{key: keyStageYesDays} }

// StageYesDaysSays says “The room and the money card end some weeks after a yes. A letter names the day. It is usually less time than it takes to find a home.”.
// What usually happens at the stop “Days to leave the room”.
func StageYesDaysSays() Msg { return Msg{key: keyStageYesDaysSays} }

// StageYesDesk says “The homeless desk”.
// Ready road, after a yes: name of a stop. The desk of the council for people without a home.
func StageYesDesk() Msg { return Msg{key: keyStageYesDesk} }

// StageYesDeskSays says “People who have nowhere to go tell the council so, best before the last day. The council usually has to find them a bed. It is often a hotel or a hostel first, and a flat after a long wait.”.
// What usually happens at the stop “The homeless desk”.
func StageYesDeskSays() Msg { return Msg{key: keyStageYesDeskSays} }

// StageYesFamily says “Bringing family”.
// Ready road, after a yes: name of a stop.
func StageYesFamily() Msg { return Msg{key: keyStageYesFamily} }

// StageYesFamilySays says “Some people can ask that husband, wife or children may come. The rules change often, and it usually takes long. A lawyer or an advice centre knows what counts today.”.
// What usually happens at the stop “Bringing family”.
func StageYesFamilySays() Msg { return Msg{key: keyStageYesFamilySays} }

// StageYesPapers says “A yes, and the papers”.
// Ready road, after a yes: name of a stop.
func StageYesPapers() Msg { return Msg{key: keyStageYesPapers} }

// StageYesPapersSays says “The right to stay is usually kept online, without a card. It holds for some time; then people ask again. They look at name and day of birth at once, because mistakes are hard to mend later.”.
// What usually happens at the stop “A yes, and the papers”.
func StageYesPapersSays() Msg { return Msg{key: keyStageYesPapersSays} }

// StageYesWork says “Work at last”.
// Ready road, after a yes: name of a stop.
func StageYesWork() Msg { return Msg{key: keyStageYesWork} }

// StageYesWorkSays says “With a yes, people may work and study. Until there is work, the benefits office usually pays some money; the first often takes weeks to come. What people learned elsewhere often does not count at first.”.
// What usually happens at the stop “Work at last”.
func StageYesWorkSays() Msg { return Msg{key: keyStageYesWorkSays} }

// StanceAgree says “I can live with it”.
// An answer to a proposal.
func StanceAgree() Msg { return Msg{key: keyStanceAgree} }

// StanceAgreeSmall says “Good enough for now”.
// Under it.
func StanceAgreeSmall() Msg { return Msg{key: keyStanceAgreeSmall} }

// StanceAside says “I stand aside”.
// An answer to a proposal.
func StanceAside() Msg { return Msg{key: keyStanceAside} }

// StanceAsideSmall says “Not mine to say. That is fine”.
// Under it.
func StanceAsideSmall() Msg { return Msg{key: keyStanceAsideSmall} }

// StanceConcern says “I have a worry”.
// An answer to a proposal.
func StanceConcern() Msg { return Msg{key: keyStanceConcern} }

// StanceConcernSmall says “Go ahead, but hear me”.
// Under it.
func StanceConcernSmall() Msg { return Msg{key: keyStanceConcernSmall} }

// StanceObject says “It would do harm”.
// An answer to a proposal.
func StanceObject() Msg { return Msg{key: keyStanceObject} }

// StanceObjectSmall says “No reason needed. We stop and change it”.
// Under it.
func StanceObjectSmall() Msg { return Msg{key: keyStanceObjectSmall} }

// StandingActs says “Which of these?”.
// Label above ticks.
func StandingActs() Msg { return Msg{key: keyStandingActs} }

// StandingLead says “What was done this way is read out at the next meeting. The group can take it back.”.
// Under it.
func StandingLead() Msg { return Msg{key: keyStandingLead} }

// StandingN says “May do something without asking, {n}”.
// Something that folds open. {n} counts them.
func StandingN(n int) Msg { return Msg{key: keyStandingN, n: n} }

// StandingNone says “Nobody, for now.”.
// Where nobody may.
func StandingNone() Msg { return Msg{key: keyStandingNone} }

// StandingTitle says “Who may do what without asking”.
// Heading: what somebody may do without asking.
func StandingTitle() Msg { return Msg{key: keyStandingTitle} }

// StandingWhat says “What may they do, in your words?”.
// Label of a field.
func StandingWhat() Msg { return Msg{key: keyStandingWhat} }

// StandingWho says “Who?”.
// Label above ticks of members.
func StandingWho() Msg { return Msg{key: keyStandingWho} }

// StartRound says “Let a question go round”.
// Heading.
func StartRound() Msg { return Msg{key: keyStartRound} }

// StartRoundDo says “Start the round”.
// Button.
func StartRoundDo() Msg { return Msg{key: keyStartRoundDo} }

// StepAnswered says “Answered”.
// A stage of a line.
func StepAnswered() Msg { return Msg{key: keyStepAnswered} }

// StepAsked says “Asked”.
// A stage of a line.
func StepAsked() Msg { return Msg{key: keyStepAsked} }

// StepNotYet says “not yet”.
// Under a stage that has not come.
func StepNotYet() Msg { return Msg{key: keyStepNotYet} }

// StepOf says “{n} of {m}”.
// Which step of a short way this is. {n}: this step, {m}: how many there are.
func StepOf(n int, m int) Msg { return Msg{key: keyStepOf, n: n, m: m} }

// StepPromised says “Promised”.
// A stage of a line.
func StepPromised() Msg { return Msg{key: keyStepPromised} }

// StepSaidDone says “Said to be done”.
// A stage of a line: whoever promised says that it is done.
func StepSaidDone() Msg { return Msg{key: keyStepSaidDone} }

// StepSkipped says “was not needed”.
// Under a stage that was not needed.
func StepSkipped() Msg { return Msg{key: keyStepSkipped} }

// StepUnderWay says “Under way”.
// A stage of a line.
func StepUnderWay() Msg { return Msg{key: keyStepUnderWay} }

// StillHere says “What you wrote is still here.”.
// After a mistake: what was typed is not lost.
func StillHere() Msg { return Msg{key: keyStillHere} }

// StillTrue says “Is {name} still true to us?”.
// Question, asked now and then. {name}: a fictional person.
func StillTrue(name string) Msg { return Msg{key: keyStillTrue, args: [most]string{name}} }

// StillTrueCounted says “Yes: {n}. Different: {m}.”.
// How many answered yes and how many would change something. {n}: yes, {m}: differently.
func StillTrueCounted(n int, m int) Msg { return Msg{key: keyStillTrueCounted, n: n, m: m} }

// StillTrueDiffer says “Something should be different”.
// Answer to still_true: something should be changed.
func StillTrueDiffer() Msg { return Msg{key: keyStillTrueDiffer} }

// StillTrueDo says “Answer without a name”.
// Button on the first page: to the question still_true.
func StillTrueDo() Msg { return Msg{key: keyStillTrueDo} }

// StillTrueLead says “Your answer carries no name. Answers are shown when five people have answered.”.
// Under still_true.
func StillTrueLead() Msg { return Msg{key: keyStillTrueLead} }

// StillTrueSaid says “What people would tell differently”.
// Heading over what people wrote to still_true.
func StillTrueSaid() Msg { return Msg{key: keyStillTrueSaid} }

// StillTrueThanks says “Thank you. Your answer is in the hat.”.
// After an answer to still_true.
func StillTrueThanks() Msg { return Msg{key: keyStillTrueThanks} }

// StillTrueWhat says “What would you tell differently?”.
// Label: what should be different about a fictional person. May stay empty.
func StillTrueWhat() Msg { return Msg{key: keyStillTrueWhat} }

// StillTrueYes says “Yes, still true”.
// Answer to still_true.
func StillTrueYes() Msg { return Msg{key: keyStillTrueYes} }

// StopAdd says “Add a stop”.
// Heading over the form for a new stop.
func StopAdd() Msg { return Msg{key: keyStopAdd} }

// StopAddDo says “Add this stop”.
// Button.
func StopAddDo() Msg { return Msg{key: keyStopAddDo} }

// StopAfter says “After which stop?”.
// Label: after which stop a new one comes. Empty: at the end.
func StopAfter() Msg { return Msg{key: keyStopAfter} }

// StopAfterHint says “If you choose none, it comes last.”.
// Under stop_after.
func StopAfterHint() Msg { return Msg{key: keyStopAfterHint} }

// StopChange says “Change this stop”.
// Link and heading: change one stop.
func StopChange() Msg { return Msg{key: keyStopChange} }

// StopFirst says “At the very beginning”.
// In the list under stop_after.
func StopFirst() Msg { return Msg{key: keyStopFirst} }

// StopRemove says “Take this stop off the road”.
// Unfolds: take a stop off the road.
func StopRemove() Msg { return Msg{key: keyStopRemove} }

// StopRemoveDo says “Take it off”.
// Button.
func StopRemoveDo() Msg { return Msg{key: keyStopRemoveDo} }

// StopRemoveHow says “What was said here is not lost. It stays on this person’s page, without a place on the road.”.
// What happens then.
func StopRemoveHow() Msg { return Msg{key: keyStopRemoveHow} }

// StopTitle says “What is this stop called?”.
// Label: what a stop is called.
func StopTitle() Msg { return Msg{key: keyStopTitle} }

// StopWho says “Who decides here?”.
// Label over offices to tick.
func StopWho() Msg { return Msg{key: keyStopWho} }

// StopsEdit says “Change the stops”.
// Link and heading: add, rename and take off stops.
func StopsEdit() Msg { return Msg{key: keyStopsEdit} }

// StopsNone says “This road has no stop yet. Where does it begin?”.
// A road without stops.
func StopsNone() Msg { return Msg{key: keyStopsNone} }

// Stories says “Stories”.
// Place in the main menu: the fictional people of the group and their roads.
func Stories() Msg { return Msg{key: keyStories} }

// StoriesLead says “They carry what nobody should have to say as “I”.”.
// Under stories_title.
func StoriesLead() Msg { return Msg{key: keyStoriesLead} }

// StoriesNone says “There is no invented person yet. Many groups begin with one called Alpha, who looks for a safe place, mends radios and likes strong tea. What happens to Alpha happened to nobody here, and to many.”.
// The group has no fictional person yet. Alpha is an example.
func StoriesNone() Msg { return Msg{key: keyStoriesNone} }

// StoriesTitle says “Our invented people”.
// Heading over all fictional people of the group.
func StoriesTitle() Msg { return Msg{key: keyStoriesTitle} }

// SuggestAnother says “Suggest another”.
// Button that puts an invented name into the field.
func SuggestAnother() Msg { return Msg{key: keySuggestAnother} }

// SupporterN says “Person to turn to, {n}” or “Person to turn to, {n}”.
// Label of a list; {n} is 1 or 2.
func SupporterN(n int) Msg { return Msg{key: keySupporterN, n: n} }

// TableEverybody says “Everybody”.
// Name of a table.
func TableEverybody() Msg { return Msg{key: keyTableEverybody} }

// TableN says “Table {n}”.
// Name of a table by its number.
func TableN(n int) Msg { return Msg{key: keyTableN, n: n} }

// TableNumber says “Table {number}”.
// Label of a field for a table's name, and a table without a name. {number}: which one.
func TableNumber(number string) Msg { return Msg{key: keyTableNumber, args: [most]string{number}} }

// TableSit says “I sit here”.
// Button: to sit at this table.
func TableSit() Msg { return Msg{key: keyTableSit} }

// TableStand says “I get up”.
// Button: to leave the table one sits at.
func TableStand() Msg { return Msg{key: keyTableStand} }

// TableWomen says “Women”.
// Name of a table.
func TableWomen() Msg { return Msg{key: keyTableWomen} }

// TablesByChoice says “Sit where you like”.
// Link: fills in tables one, two, three, to sit where one likes.
func TablesByChoice() Msg { return Msg{key: keyTablesByChoice} }

// TablesByLanguage says “By language”.
// Link: fills in the languages of those who are here.
func TablesByLanguage() Msg { return Msg{key: keyTablesByLanguage} }

// TablesDo says “These are our tables”.
// Button.
func TablesDo() Msg { return Msg{key: keyTablesDo} }

// TablesForWomen says “A table for women”.
// Link: fills in a table for women and one for everybody.
func TablesForWomen() Msg { return Msg{key: keyTablesForWomen} }

// TablesHat says “A card without a name says from which table it comes only where at least five sit there.”.
// Under the button.
func TablesHat() Msg { return Msg{key: keyTablesHat} }

// TablesLead says “For a while we talk in small circles. The cards of all tables come together on one board.”.
// Under the heading.
func TablesLead() Msg { return Msg{key: keyTablesLead} }

// TablesNone says “We all sit together just now.”.
// Where no tables were made.
func TablesNone() Msg { return Msg{key: keyTablesNone} }

// TablesOff says “All together again”.
// Button: everybody sits together again.
func TablesOff() Msg { return Msg{key: keyTablesOff} }

// TablesSet says “Make tables”.
// Heading above the form for whoever leads tonight.
func TablesSet() Msg { return Msg{key: keyTablesSet} }

// TablesTitle says “Tables”.
// Heading: the group talks at several tables for a while.
func TablesTitle() Msg { return Msg{key: keyTablesTitle} }

// TabletAfter says “When you are done, hand it on. Nothing of you stays here.”.
// Under the choices on the shared tablet
func TabletAfter() Msg { return Msg{key: keyTabletAfter} }

// TabletHandOn says “Hand it on”.
// Button on the shared tablet: everything of the former person goes, the next can take it.
func TabletHandOn() Msg { return Msg{key: keyTabletHandOn} }

// TabletLend says “A tablet goes round”.
// Link: lets a tablet go round in the room.
func TabletLend() Msg { return Msg{key: keyTabletLend} }

// TabletMe says “I have no phone: this is me”.
// Heading above the pictures of those without a phone
func TabletMe() Msg { return Msg{key: keyTabletMe} }

// TabletMine says “My voice in the circle”.
// On the shared tablet, for who chose their picture: cards, votes, passing.
func TabletMine() Msg { return Msg{key: keyTabletMine} }

// TabletNobody says “No name on this tablet”.
// On the shared tablet, where nobody chose their picture: what is said has no name.
func TabletNobody() Msg { return Msg{key: keyTabletNobody} }

// TabletNothing says “There is nothing to do here right now.”.
// On the shared tablet, where nothing can be done now
func TabletNothing() Msg { return Msg{key: keyTabletNothing} }

// TabletNumber says “Number of the tablet”.
// Field on a tablet that is to go round: the number that the person who lends it sees.
func TabletNumber() Msg { return Msg{key: keyTabletNumber} }

// TabletNumberHint says “20 digits, beside the square code”.
// Under the field for the number of a tablet.
func TabletNumberHint() Msg { return Msg{key: keyTabletNumberHint} }

// TabletReflect says “How heard did I feel?”.
// On the shared tablet: the question at the end of the evening.
func TabletReflect() Msg { return Msg{key: keyTabletReflect} }

// TabletStart says “Let this tablet go round”.
// Button on a tablet: from now on it goes round the room
func TabletStart() Msg { return Msg{key: keyTabletStart} }

// TabletStartLead says “From now on it is for everyone in the room. It knows nobody longer than they hold it.”.
// Above that button
func TabletStartLead() Msg { return Msg{key: keyTabletStartLead} }

// TabletTitle says “Tablet”.
// Neutral name of the tablet that goes round in the room.
func TabletTitle() Msg { return Msg{key: keyTabletTitle} }

// TabletUnsigned says “Say something without a name”.
// Button on the shared tablet.
func TabletUnsigned() Msg { return Msg{key: keyTabletUnsigned} }

// TabletWhat says “What would you like to do?”.
// Heading of the first page of the shared tablet
func TabletWhat() Msg { return Msg{key: keyTabletWhat} }

// TagAsksBack says “They ask us something”.
// An office asks the group something.
func TagAsksBack() Msg { return Msg{key: keyTagAsksBack} }

// TagCheckNow says “Said to be done: did it change?”.
// Something is said to be done, and the group has not looked.
func TagCheckNow() Msg { return Msg{key: keyTagCheckNow} }

// TagDoorClosed says “Closed”.
// The office can no longer answer.
func TagDoorClosed() Msg { return Msg{key: keyTagDoorClosed} }

// TagLetGo says “Let go”.
// Nobody waits for this promise any more.
func TagLetGo() Msg { return Msg{key: keyTagLetGo} }

// TagOnItsWay says “On its way”.
// Something is going on.
func TagOnItsWay() Msg { return Msg{key: keyTagOnItsWay} }

// TagOurs says “Our own promise”.
// A promise of the group.
func TagOurs() Msg { return Msg{key: keyTagOurs} }

// TagUnsent says “The letter is not made yet”.
// An ask for which no letter was made yet.
func TagUnsent() Msg { return Msg{key: keyTagUnsent} }

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

// TalkTitle says “What they answered, and what we wrote”.
// Heading.
func TalkTitle() Msg { return Msg{key: keyTalkTitle} }

// TheEvening says “The evening”.
// Caption of a table.
func TheEvening() Msg { return Msg{key: keyTheEvening} }

// TheGroupWrote says “The group wrote”.
// The same, as the office reads it.
func TheGroupWrote() Msg { return Msg{key: keyTheGroupWrote} }

// TheHat says “The hat”.
// Heading.
func TheHat() Msg { return Msg{key: keyTheHat} }

// TheQuestion says “the question”.
// What the listen button reads.
func TheQuestion() Msg { return Msg{key: keyTheQuestion} }

// TheirLanguage says “Their language”.
// Label: the language of somebody else
func TheirLanguage() Msg { return Msg{key: keyTheirLanguage} }

// TheirName says “Their invented name”.
// Label: the invented name of somebody else
func TheirName() Msg { return Msg{key: keyTheirName} }

// TheirPicture says “Their picture”.
// Label: the picture of somebody else
func TheirPicture() Msg { return Msg{key: keyTheirPicture} }

// TheyComeAs says “They come here as…”.
// Label of a choice.
func TheyComeAs() Msg { return Msg{key: keyTheyComeAs} }

// ThisCard says “this card”.
// What the listen button reads.
func ThisCard() Msg { return Msg{key: keyThisCard} }

// ThisDevice says “This one”.
// The phone in one's hand.
func ThisDevice() Msg { return Msg{key: keyThisDevice} }

// ThisMoment says “this moment”.
// Heard: what a button reads aloud.
func ThisMoment() Msg { return Msg{key: keyThisMoment} }

// ThisStop says “this stop”.
// Heard: what a button reads aloud.
func ThisStop() Msg { return Msg{key: keyThisStop} }

// TimeDays says “Days: {n}”.
// A time: a number of days.
func TimeDays(n int) Msg { return Msg{key: keyTimeDays, n: n} }

// TimeFourWeeks says “four weeks”.
// A time.
func TimeFourWeeks() Msg { return Msg{key: keyTimeFourWeeks} }

// TimeThreeDays says “three days”.
// A time.
func TimeThreeDays() Msg { return Msg{key: keyTimeThreeDays} }

// TimeThreeMonths says “three months”.
// A time.
func TimeThreeMonths() Msg { return Msg{key: keyTimeThreeMonths} }

// TimeTwoWeeks says “two weeks”.
// A time.
func TimeTwoWeeks() Msg { return Msg{key: keyTimeTwoWeeks} }

// TimeWeek says “a week”.
// A time.
func TimeWeek() Msg { return Msg{key: keyTimeWeek} }

// TimeYear says “a year”.
// A time.
func TimeYear() Msg { return Msg{key: keyTimeYear} }

// ToTheAsk says “To what we asked”.
// Link.
func ToTheAsk() Msg { return Msg{key: keyToTheAsk} }

// Today says “today”.
// A day, in the middle of a line.
func Today() Msg { return Msg{key: keyToday} }

// ToldBy says “From”.
// Before the name of whoever wrote it.
func ToldBy() Msg { return Msg{key: keyToldBy} }

// ToldByNobody says “Without a name”.
// Where nothing says who wrote it.
func ToldByNobody() Msg { return Msg{key: keyToldByNobody} }

// ToldComplaint says “Was not right”.
// Tag.
func ToldComplaint() Msg { return Msg{key: keyToldComplaint} }

// ToldHome says “Somebody turned to you”.
// Card on the home page of who hears worries.
func ToldHome() Msg { return Msg{key: keyToldHome} }

// ToldHomeDo says “Read it where nobody looks over your shoulder”.
// Button on it.
func ToldHomeDo() Msg { return Msg{key: keyToldHomeDo} }

// ToldLead says “Nobody else reads this, but those who are named with it. Do not copy it and do not talk of it elsewhere.”.
// Under it.
func ToldLead() Msg { return Msg{key: keyToldLead} }

// ToldNone says “Nothing here. When somebody turns to you, it stands here.”.
// Where there is nothing.
func ToldNone() Msg { return Msg{key: keyToldNone} }

// ToldSeen says “You have seen it.”.
// Stands in the place of that button.
func ToldSeen() Msg { return Msg{key: keyToldSeen} }

// ToldSeenDo says “I have seen it”.
// Button.
func ToldSeenDo() Msg { return Msg{key: keyToldSeenDo} }

// ToldTitle says “What was told to you alone”.
// Heading and link, for those who hear worries.
func ToldTitle() Msg { return Msg{key: keyToldTitle} }

// ToldTo says “Read by”.
// Before the names of who else reads it.
func ToldTo() Msg { return Msg{key: keyToldTo} }

// ToldWorry says “A worry”.
// Tag.
func ToldWorry() Msg { return Msg{key: keyToldWorry} }

// Tomorrow says “tomorrow”.
// A day, in the middle of a line.
func Tomorrow() Msg { return Msg{key: keyTomorrow} }

// TraitAdd says “Say one more thing”.
// Unfolds a field: say one more thing of this kind. Label of the field.
func TraitAdd() Msg { return Msg{key: keyTraitAdd} }

// TraitDo says “Add it”.
// Button: add it.
func TraitDo() Msg { return Msg{key: keyTraitDo} }

// TraitHint says “The page shows no name. Who wrote it is kept, so that you can take it back.”.
// Under trait_add.
func TraitHint() Msg { return Msg{key: keyTraitHint} }

// TraitHope says “What they hope for”.
// What a fictional person hopes for.
func TraitHope() Msg { return Msg{key: keyTraitHope} }

// TraitStrength says “What they are good at”.
// What a fictional person is good at.
func TraitStrength() Msg { return Msg{key: keyTraitStrength} }

// TraitTrait says “What they are like”.
// What a fictional person is like.
func TraitTrait() Msg { return Msg{key: keyTraitTrait} }

// TraitsTitle says “Who they are”.
// Heading: what a fictional person is like, good at and hopes for.
func TraitsTitle() Msg { return Msg{key: keyTraitsTitle} }

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

// TwoHint says “Choose two, or nobody.”.
// Hint above ticks of members.
func TwoHint() Msg { return Msg{key: keyTwoHint} }

// TwoLead says “Two people together may do something at once. All of you are told, and the next meeting looks at it. Nobody can be asked to leave that way, and nothing here changes.”.
// Under it.
func TwoLead() Msg { return Msg{key: keyTwoLead} }

// TwoTitle says “When it cannot wait”.
// Heading.
func TwoTitle() Msg { return Msg{key: keyTwoTitle} }

// UnpublishDo says “Take it down”.
// Button.
func UnpublishDo() Msg { return Msg{key: keyUnpublishDo} }

// VerdictChanged says “It changed for us”.
// What the group found.
func VerdictChanged() Msg { return Msg{key: keyVerdictChanged} }

// VerdictNone says “Not checked yet”.
// The group has not looked yet.
func VerdictNone() Msg { return Msg{key: keyVerdictNone} }

// VerdictNoneMeans says “That is not the same as “nothing changed”.”.
// Under it.
func VerdictNoneMeans() Msg { return Msg{key: keyVerdictNoneMeans} }

// VerdictNotChanged says “It has not changed”.
// What the group found.
func VerdictNotChanged() Msg { return Msg{key: keyVerdictNotChanged} }

// VerdictWorse says “It is worse”.
// What the group found.
func VerdictWorse() Msg { return Msg{key: keyVerdictWorse} }

// VersionReady says “What every group begins with”.
// Name of the agreement with which every group begins.
func VersionReady() Msg { return Msg{key: keyVersionReady} }

// VersionsLead says “What was agreed before stays here to read.”.
// Under it.
func VersionsLead() Msg { return Msg{key: keyVersionsLead} }

// VersionsTitle says “How it became this”.
// Heading and link.
func VersionsTitle() Msg { return Msg{key: keyVersionsTitle} }

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

// WantedFor says “For one of these moments?”.
// Label: choose for which moment something would have to change. May stay empty.
func WantedFor() Msg { return Msg{key: keyWantedFor} }

// WantedN says “{n} thing that would have to change” or “{n} things that would have to change”.
// How many things would have to change. {n}
func WantedN(n int) Msg { return Msg{key: keyWantedN, n: n} }

// WantedTitle says “What would have to change”.
// Heading over what would have to change at a stop, and label of its field.
func WantedTitle() Msg { return Msg{key: keyWantedTitle} }

// WasScribed says “written down by somebody”.
// Beside the name on a card that somebody wrote down for its author.
func WasScribed() Msg { return Msg{key: keyWasScribed} }

// WayConsent says “Can everyone live with it?”.
// A way to decide.
func WayConsent() Msg { return Msg{key: keyWayConsent} }

// WayConsentSmall says “It is agreed when enough have answered and nobody says it does harm.”.
// Under it.
func WayConsentSmall() Msg { return Msg{key: keyWayConsentSmall} }

// WayDots says “Which of several? With dots”.
// A way to decide.
func WayDots() Msg { return Msg{key: keyWayDots} }

// WayDotsSmall says “Everyone shares out as many dots as there are choices.”.
// Under it.
func WayDotsSmall() Msg { return Msg{key: keyWayDotsSmall} }

// WaysOn says “Go on from here”.
// What opens.
func WaysOn() Msg { return Msg{key: keyWaysOn} }

// WeAre says “We are {n}” or “We are {n}”.
// Heading above the pictures of all members.
func WeAre(n int) Msg { return Msg{key: keyWeAre, n: n} }

// WeListen says “We listen. Nobody breaks in.”.
// Under the turn.
func WeListen() Msg { return Msg{key: keyWeListen} }

// WeWroteBack says “We wrote back”.
// Over what the group wrote.
func WeWroteBack() Msg { return Msg{key: keyWeWroteBack} }

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

// WelcomedNow says “Welcomed”.
// Stands in the place of the button “Welcome”, once it was pressed.
func WelcomedNow() Msg { return Msg{key: keyWelcomedNow} }

// WhatIfILose says “What if I lose it?”.
// Folds open.
func WhatIfILose() Msg { return Msg{key: keyWhatIfILose} }

// WhatIsKept says “What is kept about me?”.
// Folds open.
func WhatIsKept() Msg { return Msg{key: keyWhatIsKept} }

// WhatIsKeptWords says “Your invented name, your picture, your language and how you come here. What you sign stays with your name until you take it back. You can leave at any time.”.
// The answer.
func WhatIsKeptWords() Msg { return Msg{key: keyWhatIsKeptWords} }

// WhatNext says “What did we learn, what do we ask next?”.
// After a check.
func WhatNext() Msg { return Msg{key: keyWhatNext} }

// WhatNextAsk says “The next thing to ask”.
// Button.
func WhatNextAsk() Msg { return Msg{key: keyWhatNextAsk} }

// WhatNextItem says “Put it on the list for the next session”.
// Link to the sessions.
func WhatNextItem() Msg { return Msg{key: keyWhatNextItem} }

// WhoComes says “Who comes?”.
// Label.
func WhoComes() Msg { return Msg{key: keyWhoComes} }

// WhoDecidesHere says “Who decides here: {who}”.
// Under a stop of a road. {who}: an office, or several.
func WhoDecidesHere(who string) Msg { return Msg{key: keyWhoDecidesHere, args: [most]string{who}} }

// WhoLeadsTonight says “Who facilitates tonight?”.
// Link to where one can take the role, while nobody has it.
func WhoLeadsTonight() Msg { return Msg{key: keyWhoLeadsTonight} }

// WhoWasHere says “Who was here”.
// Row of the minutes.
func WhoWasHere() Msg { return Msg{key: keyWhoWasHere} }

// WhoWillYouBe says “Who will you be here?”.
// Heading, second step of joining.
func WhoWillYouBe() Msg { return Msg{key: keyWhoWillYouBe} }

// WhyGone says “What it was about is not there any more.”.
// Why.
func WhyGone() Msg { return Msg{key: keyWhyGone} }

// WhyMayNot says “Whoever wanted it may not do it any more.”.
// Why.
func WhyMayNot() Msg { return Msg{key: keyWhyMayNot} }

// WhyOtherwise says “Meanwhile something else was done about it.”.
// Why.
func WhyOtherwise() Msg { return Msg{key: keyWhyOtherwise} }

// WhyTitle says “Why”.
// Heading over cards.
func WhyTitle() Msg { return Msg{key: keyWhyTitle} }

// WhyUnfit says “It does not fit any more as it was proposed.”.
// Why.
func WhyUnfit() Msg { return Msg{key: keyWhyUnfit} }

// WordingsTitle says “The wording changed”.
// Heading over how a promise was worded.
func WordingsTitle() Msg { return Msg{key: keyWordingsTitle} }

// WorriesWho says “Who hears worries”.
// Heading: who hears worries.
func WorriesWho() Msg { return Msg{key: keyWorriesWho} }

// WorryLead says “Somebody may not be safe, or you yourself. Only those named here read it.”.
// Under it.
func WorryLead() Msg { return Msg{key: keyWorryLead} }

// WorryText says “What worries you?”.
// Label of a field.
func WorryText() Msg { return Msg{key: keyWorryText} }

// WorryTitle says “A worry about somebody”.
// Heading and link.
func WorryTitle() Msg { return Msg{key: keyWorryTitle} }

// WriteItDown says “Write it on paper. Or photograph the paper, not the screen.”.
// Beside the code.
func WriteItDown() Msg { return Msg{key: keyWriteItDown} }

// WrittenIn says “The words are in”.
// Label of a list: in which language the words are that the reader types in for somebody else.
func WrittenIn() Msg { return Msg{key: keyWrittenIn} }

// WrittenLead says “Read it to them or give them the slip. If something is wrong, take it back together.”.
// Under the heading.
func WrittenLead() Msg { return Msg{key: keyWrittenLead} }

// WrittenNone says “Nothing was written for anybody this time.”.
// Where nothing was written for anybody.
func WrittenNone() Msg { return Msg{key: keyWrittenNone} }

// WrittenTitle says “What was written for you”.
// Heading: slips with what was written for people tonight.
func WrittenTitle() Msg { return Msg{key: keyWrittenTitle} }

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
	keyAgreementOn:          {`day`},
	keyAskTo:                {`office`},
	keyBackToRoad:           {`name`},
	keyBesideName:           {`name`},
	keyByDay:                {`day`},
	keyChangeLanguage:       {`language`},
	keyCharacterInvented:    {`name`},
	keyCharacterRoad:        {`name`},
	keyCountsLine:           {`fares`, `meals`, `children`},
	keyDayAtTime:            {`day`, `time`},
	keyDaysAt:               {`day`, `hours`},
	keyDaysEvery:            {`weekday`},
	keyDaysFromHour:         {`from`},
	keyDaysRange:            {`from`, `to`},
	keyDecisionApart:        {`who`},
	keyDecisionBySomebody:   {`what`},
	keyDecisionClosedOn:     {`day`},
	keyDecisionDotsOn:       {`choice`},
	keyDecisionFrom:         {`day`},
	keyDecisionOption:       {`which`},
	keyDecisionYours:        {`answer`},
	keyDeviceSince:          {`day`},
	keyFaultDayAvoided:      {`what`},
	keyFaultDecisionFrom:    {`day`},
	keyFaultDecisionSession: {`day`},
	keyFaultGapMissing:      {`gap`},
	keyFaultJsonAt:          {`place`},
	keyFaultPictureUnknown:  {`pictures`},
	keyFaultSideUnknown:     {`choices`},
	keyGreeting:             {`name`},
	keyGuardFirstPerson:     {`name`},
	keyHearByDay:            {`day`},
	keyJourneyReadySmall:    {`month`},
	keyLedAsk:               {`office`},
	keyLetterFrom:           {`group`},
	keyLetterHearBy:         {`day`},
	keyListenTo:             {`what`},
	keyMandateAnswered:      {`share`},
	keyMandateAsked:         {`time`},
	keyMeaningSay:           {`language`},
	keyMessageGaps:          {`gaps`},
	keyMinutesOf:            {`day`},
	keyMomentSayAs:          {`name`},
	keyMomentWordsHint:      {`name`},
	keyOfficeHeading:        {`group`},
	keyOutcomeChosen:        {`choice`},
	keyPathTitle:            {`name`},
	keyPersonSince:          {`day`},
	keyPromiseFor:           {`day`},
	keyRemoveLast:           {`side`},
	keyRemovePlan:           {`name`},
	keyReviewDone:           {`day`},
	keySlipPack:             {`mark`},
	keyStageAsOf:            {`month`},
	keyStillTrue:            {`name`},
	keyTableNumber:          {`number`},
	keyWeatherCount:         {`what`},
	keyWhoDecidesHere:       {`who`},
}

// most is how many placeholders that are words one message takes.
const most = 4
