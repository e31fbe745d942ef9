package rapport.starter.secret;

import java.security.GeneralSecurityException;

import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/** HKDF of RFC 5869 with SHA-256. */
final class Hkdf {

	private Hkdf() {
	}

	static byte[] derive(byte[] input, byte[] salt, byte[] info, int length) {
		try {
			var parameters = HKDFParameterSpec.ofExtract().addIKM(input).addSalt(salt).thenExpand(info, length);
			return KDF.getInstance("HKDF-SHA256").deriveData(parameters);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This JDK has no HKDF", ex);
		}
	}

}
