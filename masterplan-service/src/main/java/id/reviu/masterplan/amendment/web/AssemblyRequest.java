package id.reviu.masterplan.amendment.web;

import id.reviu.masterplan.amendment.AmendmentId;
import id.reviu.masterplan.amendment.Pick;
import id.reviu.masterplan.input.Faults;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which amendments are to be carried out, in this order. */
record AssemblyRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        List<@Nullable PickRequest> amendments) {

    private static final UUID NONE = new UUID(0, 0);

    /**
     * One of them.
     *
     * @param anyway also where the draft or another amendment says something else; false when left out
     */
    record PickRequest(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            UUID id,

            @Nullable Boolean anyway) {}

    List<Pick> read() {
        var faults = new Faults();
        faults.when(amendments == null || amendments.isEmpty(), "/amendments", "required");
        var picks = faults.each(
                "/amendments",
                amendments,
                (at, pick) -> new Pick(
                        new AmendmentId(faults.present(at + "/id", pick.id, NONE)),
                        pick.anyway != null && pick.anyway));
        faults.unique("/amendments", picks, "/id", Pick::amendment);
        faults.refuse();
        return picks;
    }
}
