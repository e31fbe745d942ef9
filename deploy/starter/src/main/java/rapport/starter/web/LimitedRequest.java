package rapport.starter.web;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/** A request with a limited body. */
final class LimitedRequest extends HttpServletRequestWrapper {

	private final LimitedBody body;

	private @Nullable BufferedReader reader;

	LimitedRequest(HttpServletRequest request, LimitedBody body) {
		super(request);
		this.body = body;
	}

	@Override
	public ServletInputStream getInputStream() {
		return this.body;
	}

	@Override
	public BufferedReader getReader() {
		if (this.reader == null) {
			var encoding = getCharacterEncoding();
			var charset = (encoding != null) ? Charset.forName(encoding) : StandardCharsets.UTF_8;
			this.reader = new BufferedReader(new InputStreamReader(this.body, charset));
		}
		return this.reader;
	}

}
