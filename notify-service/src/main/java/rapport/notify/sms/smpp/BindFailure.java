package rapport.notify.sms.smpp;

import java.io.IOException;

import org.jsmpp.extra.NegativeResponseException;

/** Says why an SMSC does not let us bind, as SMPP 3.4, §5.1.3, has it. */
final class BindFailure {

	private BindFailure() {
	}

	static String reason(IOException failure) {
		return switch (status(failure)) {
			case 0 -> String.valueOf(failure.getMessage());
			case 0x05 -> "it says that this account is bound already; is another instance bound, and only one allowed?";
			case 0x0D -> "it refuses the bind (0x0D); are the account and its address allowed there?";
			case 0x0E -> "it refuses the password; correct rapport.sms.smpp.password";
			case 0x0F -> "it does not know the account; correct rapport.sms.smpp.system-id";
			case 0x58 -> "it says that we bind too often";
			default -> "it answers " + SubmitStatus.reason(status(failure));
		};
	}

	private static int status(IOException failure) {
		return (failure.getCause() instanceof NegativeResponseException refusal) ? refusal.getCommandStatus() : 0;
	}

}
