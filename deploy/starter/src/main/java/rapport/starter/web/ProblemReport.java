package rapport.starter.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * Tells of what Tomcat refuses before anything of ours sees it, such as a head that is
 * too large, as a problem too; Tomcat makes it by name.
 */
public final class ProblemReport extends ErrorReportValve {

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		int status = response.getStatus();
		if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		try {
			response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
			response.setCharacterEncoding(StandardCharsets.UTF_8);
			var writer = response.getReporter();
			if (writer != null) {
				writer.write("{\"type\":\"urn:rapport:problem:refused\",\"title\":\"The request cannot be read\","
						+ "\"status\":" + status + ",\"detail\":\"" + detail(status) + "\"}");
				response.finishResponse();
			}
		}
		catch (IOException | IllegalStateException ex) {
			// Whoever called is gone.
		}
	}

	private static String detail(int status) {
		return (status >= 500) ? "Try again; if it stays, the service's log says more."
				: "Its address or its headers are too long, or not as HTTP has them.";
	}

}
