package id.reviu.masterplan.instrument.web;

import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.instrument.Node;
import id.reviu.masterplan.language.TextRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A place in the tree. */
record NodeRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String code,

        @Nullable String parent,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        TextRequest name,

        @Nullable BigDecimal weight,
        @Nullable ScaleRequest scale) {

    Node read(String place, Faults faults) {
        return new Node(
                faults.code(place + "/code", code),
                parent == null ? null : faults.code(place + "/parent", parent),
                TextRequest.read(faults, place + "/name", name),
                faults.optionalFigure(place + "/weight", weight),
                scale == null ? null : scale.read(place + "/scale", faults));
    }
}
