package id.reviu.survey.response;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Whether two sets of answers are the same, without reading them. */
final class Digest {

    private Digest() {}

    /** SHA-256 of answers in their normal form. */
    static byte[] of(Answers answers) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(answers.json().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
