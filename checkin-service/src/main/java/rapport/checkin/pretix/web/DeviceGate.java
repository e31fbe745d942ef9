package rapport.checkin.pretix.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Lets scanners in that carry a token, each to its own event. */
@Component
class DeviceGate implements HandlerInterceptor {

	private final DeviceTokens tokens;

	DeviceGate(DeviceTokens tokens) {
		this.tokens = tokens;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method && method.hasMethodAnnotation(OpenCall.class)) {
			return true;
		}
		var bearer = this.tokens.read(request.getHeader(HttpHeaders.AUTHORIZATION));
		var device = bearer.device();
		if (device == null) {
			throw new PretixException(HttpStatus.UNAUTHORIZED,
					bearer.revoked() ? "Device access has been revoked." : "Invalid token.");
		}
		requireOwnEvent(request, device);
		request.setAttribute(PretixDevice.ATTRIBUTE, device);
		return true;
	}

	private static void requireOwnEvent(HttpServletRequest request, PretixDevice device) {
		if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables) {
			var event = variables.get("event");
			if (event != null && !event.equals(device.event().id().value())) {
				throw new PretixException(HttpStatus.FORBIDDEN, "This device may only scan at its own event.");
			}
		}
	}

}
