package rapport.checkin.browser;

import org.teavm.extension.spi.substitution.SubstitutionPolicy;
import org.teavm.extension.spi.substitution.SubstitutionSink;

/** Tells the compiler for the browser which class of a library is replaced by ours. */
public final class BrowserClasses implements SubstitutionPolicy {

	private static final String LIBRARY = "com.google.zxing.common";

	@Override
	public void contribute(SubstitutionSink classes) {
		classes.selectClasses((name) -> name.equals(LIBRARY + ".CharacterSetECI"))
			.replacePackage(LIBRARY, "rapport.checkin.browser")
			.simpleNamePrefix("Browser");
	}

}
