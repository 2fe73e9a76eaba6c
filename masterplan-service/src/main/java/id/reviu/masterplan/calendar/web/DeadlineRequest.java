package id.reviu.masterplan.calendar.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is put about a year's deadline. */
record DeadlineRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        LocalDate dueOn) {}
