package id.reviu.survey;

import id.reviu.platform.test.ReviuTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** Starts the whole service; a test takes what it needs in its constructor. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ReviuTest
@Import(City.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface SurveyTest {}
