package id.reviu.masterplan.instrument.web;

import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.instrument.Edge;
import id.reviu.masterplan.instrument.InstrumentFacts;
import id.reviu.masterplan.instrument.RollUp;
import id.reviu.masterplan.instrument.Weighting;
import id.reviu.masterplan.language.TextRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is put about an instrument. */
record InstrumentRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String code,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        TextRequest name,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String source,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Integer from,

        @Nullable Integer to,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"parent", "whole", "equal"})
        @Nullable
        String weighting,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"mean", "sum"})
        @Nullable
        String rollUp,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        RoundingRequest rounding,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"lower", "upper"})
        @Nullable
        String edge,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        ScaleRequest scale,

        @Nullable List<@Nullable BandRequest> bands,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        List<@Nullable NodeRequest> nodes) {

    private static final int LONGEST_SOURCE = 1000;

    InstrumentFacts read(Faults faults) {
        return new InstrumentFacts(
                faults.code("/code", code),
                TextRequest.read(faults, "/name", name),
                faults.text("/source", source, LONGEST_SOURCE),
                faults.year("/from", from),
                to == null ? null : faults.year("/to", to),
                faults.choice("/weighting", weighting, Weighting.class),
                faults.choice("/rollUp", rollUp, RollUp.class),
                Objects.requireNonNullElse(rounding, RoundingRequest.NONE).read(faults),
                faults.choice("/edge", edge, Edge.class),
                Objects.requireNonNullElse(scale, ScaleRequest.NONE).read("/scale", faults),
                faults.each("/bands", bands, (at, band) -> band.read(at, faults)),
                faults.each("/nodes", nodes, (at, node) -> node.read(at, faults)));
    }
}
