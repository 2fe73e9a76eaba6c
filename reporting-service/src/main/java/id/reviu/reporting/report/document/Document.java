package id.reviu.reporting.report.document;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A report before it is laid out.
 *
 * @param kind what sort of report it is
 * @param simulated what to say of made-up answers; null when there are none
 * @param asOf the moment of its figures
 * @param facts what stands on the cover
 */
record Document(
        String kind,
        String title,
        String subtitle,
        @Nullable String simulated,
        @Nullable Instant asOf,
        Instant madeAt,
        Map<String, String> facts,
        List<Chapter> chapters) {

    static Document of(Material material, Words words) {
        return switch (material) {
            case Dossier dossier -> CampaignDocument.of(dossier, words);
            case ReviewDossier dossier -> ReviewDocument.of(dossier, words);
            case AchievementDossier dossier -> AchievementDocument.of(dossier, words);
            case OfficeDossier dossier -> OfficeDocument.of(dossier, words);
            case FollowUpDossier dossier -> FollowUpDocument.of(dossier, words);
        };
    }
}
