package id.reviu.survey.export.file;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How answers are written. */
public enum Format {
    /** Comma-separated files with a codebook. */
    CSV("csv", "zip"),
    /** One workbook with a sheet for each of those. */
    XLSX("xlsx", "xlsx"),
    /** Data, and the syntax that reads them into SPSS with types and labels. */
    SPSS("spss", "zip"),
    /** Data, and the script that reads them into R with types and labels. */
    R("r", "zip"),
    /** One JSON object a line, the answers as they were kept. */
    JSONL("jsonl", "zip");

    private final String code;
    private final String ending;

    Format(String code, String ending) {
        this.code = code;
        this.ending = ending;
    }

    /** The format's name in the API and in the database. */
    @JsonValue
    public String code() {
        return code;
    }

    /** What the file's name ends with. */
    public String ending() {
        return ending;
    }

    /** The file's media type. */
    public String mediaType() {
        return this == XLSX ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" : "application/zip";
    }

    /** The format of that code, if there is one. */
    public static Optional<Format> find(@Nullable String code) {
        return Arrays.stream(values())
                .filter(format -> format.code.equals(code))
                .findFirst();
    }
}
