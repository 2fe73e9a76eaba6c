package id.reviu.reporting.report.document;

/** Everything a report says, as it was at one moment. */
public sealed interface Material permits AchievementDossier, Dossier, FollowUpDossier, OfficeDossier, ReviewDossier {

    /** The language it is written in. */
    Language language();
}
