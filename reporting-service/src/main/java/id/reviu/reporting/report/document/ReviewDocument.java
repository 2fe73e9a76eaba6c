package id.reviu.reporting.report.document;

import id.reviu.reporting.city.Review;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The report of a review: what was asked, found and advised. */
final class ReviewDocument {

    private ReviewDocument() {}

    static Document of(ReviewDossier dossier, Words words) {
        var backdrop = dossier.backdrop();
        return new Document(
                words.say("review.report"),
                title(dossier.review(), words),
                words.say("review.subtitle"),
                dossier.simulated() ? words.say("review.simulated") : null,
                backdrop.madeAt(),
                backdrop.madeAt(),
                facts(dossier, words),
                chapters(dossier, words));
    }

    static String title(@Nullable Review review, Words words) {
        return review == null ? words.say("review.city") : words.in(review.title());
    }

    private static Map<String, String> facts(ReviewDossier dossier, Words words) {
        var facts = new LinkedHashMap<String, String>();
        var plan = dossier.backdrop().plan();
        if (plan != null) {
            facts.put(words.say("cover.plan"), words.plan(plan));
        }
        var review = dossier.review();
        if (review != null) {
            facts.put(words.say("review.phase"), words.name("phase", review.phase()));
        }
        var survey = dossier.survey();
        if (survey != null) {
            facts.put(words.say("method.campaign"), words.in(survey.progress().title()));
        }
        facts.put(words.say("review.year"), String.valueOf(dossier.year().year()));
        facts.put(words.say("method.as-of"), words.dateTime(dossier.backdrop().madeAt()));
        return facts;
    }

    private static List<Chapter> chapters(ReviewDossier dossier, Words words) {
        var backdrop = dossier.backdrop();
        var chapters = new ArrayList<Chapter>();
        chapters.add(ReviewSummary.of(dossier, words));
        chapters.add(ReviewMethod.of(dossier, words));
        var survey = dossier.survey();
        if (survey != null) {
            chapters.add(ParticipationChapter.of(survey, words));
            chapters.add(DimensionChapter.of(survey, words));
            CriteriaChapter.of(survey, words).ifPresent(chapters::add);
            chapters.add(ImportanceChapter.of(survey, words));
            SatisfactionChapter.of(survey, words).ifPresent(chapters::add);
        }
        chapters.add(AchievementChapter.of(dossier.year(), dossier.timeline(), words));
        Stream.of(
                        IndexChapter.of(dossier.evaluations(), backdrop, words),
                        Optional.of(GapChapter.of(dossier, words)),
                        AssessmentChapter.of(dossier.assessments(), backdrop, words),
                        Optional.of(FindingChapter.of(dossier.findings(), backdrop, words)),
                        Optional.of(RecommendationChapter.of(
                                dossier.recommendations(), dossier.findings(), dossier.standing(), backdrop, words)),
                        Optional.of(IndicatorChapter.of(dossier.year(), backdrop, words)))
                .flatMap(Optional::stream)
                .forEach(chapters::add);
        if (survey != null) {
            chapters.add(FormulaChapter.of(survey, words));
        }
        chapters.add(GradeChapter.of(dossier.year(), words));
        return chapters;
    }
}
