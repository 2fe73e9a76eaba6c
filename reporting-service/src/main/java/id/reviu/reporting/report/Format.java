package id.reviu.reporting.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a report is written. */
public enum Format {
    PDF("pdf", "application/pdf"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String code;
    private final String mediaType;

    Format(String code, String mediaType) {
        this.code = code;
        this.mediaType = mediaType;
    }

    /** The code, which is the ending of file names too. */
    @JsonValue
    public String code() {
        return code;
    }

    public String mediaType() {
        return mediaType;
    }

    static Optional<Format> find(@Nullable String code) {
        return Arrays.stream(values())
                .filter(format -> format.code.equals(code))
                .findFirst();
    }
}
