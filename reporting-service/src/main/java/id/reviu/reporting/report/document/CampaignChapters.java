package id.reviu.reporting.report.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The chapters of a campaign's report, in order. */
final class CampaignChapters {

    private CampaignChapters() {}

    static List<Chapter> of(Dossier dossier, Words words) {
        return Stream.of(
                        Optional.of(SummaryChapter.of(dossier, words)),
                        Optional.of(MethodChapter.of(dossier, words)),
                        Optional.of(ParticipationChapter.of(dossier, words)),
                        Optional.of(DimensionChapter.of(dossier, words)),
                        CriteriaChapter.of(dossier, words),
                        HeatChapter.of(dossier, words),
                        Optional.of(ImportanceChapter.of(dossier, words)),
                        SatisfactionChapter.of(dossier, words),
                        QuestionChapter.of(dossier.offices(), words),
                        QuestionChapter.of(dossier.stakeholders(), words),
                        Optional.of(FormulaChapter.of(dossier, words)))
                .flatMap(Optional::stream)
                .toList();
    }
}
