package rapport.system;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.condition.EnabledIf;

/** A test that needs Chromium and its driver on the path, and is skipped without. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(value = "rapport.system.Browser#installed", disabledReason = "no chromium and chromedriver are on the path")
@interface InBrowser {

}
