package id.reviu.reporting.survey.web;

import id.reviu.platform.web.Page;
import id.reviu.reporting.access.Basis;
import id.reviu.reporting.access.ForReaders;
import id.reviu.reporting.access.Reader;
import id.reviu.reporting.campaign.Audience;
import id.reviu.reporting.survey.DimensionFigures;
import id.reviu.reporting.survey.Figure;
import id.reviu.reporting.survey.QuadrantFigures;
import id.reviu.reporting.survey.QuestionFigures;
import id.reviu.reporting.survey.SatisfactionFigures;
import id.reviu.reporting.survey.Selection;
import id.reviu.reporting.survey.Sources;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/reporting/campaigns/{id}")
@ForReaders
class FigureController {

    private final QuestionFigures questions;
    private final DimensionFigures dimensions;
    private final QuadrantFigures quadrants;
    private final SatisfactionFigures satisfaction;
    private final Sources sources;

    FigureController(
            QuestionFigures questions,
            DimensionFigures dimensions,
            QuadrantFigures quadrants,
            SatisfactionFigures satisfaction,
            Sources sources) {
        this.questions = questions;
        this.dimensions = dimensions;
        this.quadrants = quadrants;
        this.satisfaction = satisfaction;
        this.sources = sources;
    }

    /** What the figures of a selection are made of, office by office. */
    @GetMapping("/sources")
    Sources.FigureSources sources(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "opd") Audience audience,
            @RequestParam(defaultValue = "submitted") Basis basis,
            @RequestParam(required = false) @Nullable String opd,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        var selection = new Selection(audience, basis, opd, group, area);
        return sources.of(id, selection, after, Page.limit(limit), Reader.current());
    }

    @GetMapping("/questions")
    QuestionFigures.CampaignQuestions questions(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "opd") Audience audience,
            @RequestParam(defaultValue = "submitted") Basis basis,
            @RequestParam(required = false) @Nullable String opd,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable String area) {
        return questions.all(id, new Selection(audience, basis, opd, group, area), Reader.current());
    }

    @GetMapping("/questions/{name}")
    Figure question(
            @PathVariable UUID id,
            @PathVariable String name,
            @RequestParam(defaultValue = "opd") Audience audience,
            @RequestParam(defaultValue = "submitted") Basis basis,
            @RequestParam(required = false) @Nullable String opd,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        var selection = new Selection(audience, basis, opd, group, area);
        return questions.one(id, name, selection, after, Page.limit(limit), Reader.current());
    }

    @GetMapping("/dimensions")
    DimensionFigures.CampaignDimensions dimensions(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "opd") Audience audience,
            @RequestParam(defaultValue = "submitted") Basis basis) {
        return dimensions.of(id, audience, basis, Reader.current());
    }

    @GetMapping("/importance-performance")
    QuadrantFigures.Quadrants importancePerformance(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "opd") Audience audience,
            @RequestParam(defaultValue = "submitted") Basis basis,
            @RequestParam(required = false) @Nullable String opd,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable String area) {
        return quadrants.of(id, new Selection(audience, basis, opd, group, area), Reader.current());
    }

    /** The community satisfaction index; stakeholders are asked for it. */
    @GetMapping("/ikm")
    SatisfactionFigures.Satisfaction satisfaction(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "stakeholder") Audience audience,
            @RequestParam(defaultValue = "submitted") Basis basis,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable String area) {
        return satisfaction.of(id, new Selection(audience, basis, null, group, area), Reader.current());
    }
}
