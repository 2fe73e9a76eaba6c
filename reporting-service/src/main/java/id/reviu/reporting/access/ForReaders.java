package id.reviu.reporting.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** A use case that everybody with a role in the review may call; how much it shows depends on the {@link Reader}. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('administrator', 'reviewer', 'council', 'opd-officer', 'opd-head')")
public @interface ForReaders {}
