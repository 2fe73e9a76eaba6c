package id.reviu.reporting.report;

import id.reviu.reporting.report.document.Dossiers;
import id.reviu.reporting.report.document.Material;
import id.reviu.reporting.report.document.ReviewDossiers;
import id.reviu.reporting.report.document.YearDossiers;
import org.springframework.stereotype.Component;

/** Collects what a report says, for the person who ordered it. */
@Component
class Collector {

    private final Dossiers surveys;
    private final ReviewDossiers reviews;
    private final YearDossiers years;

    Collector(Dossiers surveys, ReviewDossiers reviews, YearDossiers years) {
        this.surveys = surveys;
        this.reviews = reviews;
        this.years = years;
    }

    Material collect(Report report) {
        var language = report.language();
        var reader = report.reader();
        return switch (report.subject()) {
            case Subject.Survey survey -> surveys.collect(survey.campaign(), language, reader);
            case Subject.Cycle cycle -> reviews.review(cycle.review(), cycle.campaign(), language, reader);
            case Subject.Year year -> years.achievement(year.year(), language, reader);
            case Subject.Office office -> years.office(office.opd(), language, reader);
            case Subject.Advised advised -> reviews.followUp(advised.review(), language, reader);
        };
    }
}
