package id.reviu.reporting.report.signature;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * With what files are signed.
 *
 * @param file a PKCS#12 store with one private key and its certificate chain; null when nothing is signed with one
 * @param password of the store
 * @param demo whether a certificate is made at start when there is no file; for demonstration alone
 */
@ConfigurationProperties("reviu.reports.signature")
record SignatureSettings(
        @Nullable Path file,
        @Nullable String password,
        @DefaultValue("false") boolean demo) {}
