package id.reviu.survey.evidence;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file as it came.
 *
 * @param name as its sender calls it
 * @param size in bytes
 */
public record Upload(String name, long size, Source content) {

    /** Opens the content from its beginning, as often as it is asked. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }
}
