package rapport.starter.kafka;

import java.util.Map;

import org.springframework.cloud.stream.binding.Bindable;
import org.springframework.cloud.stream.binding.BindingService;
import org.springframework.cloud.stream.binding.InputBindingLifecycle;

/** What consumes by Spring Cloud Stream, which does not begin by itself. */
final class LateInputBindings extends InputBindingLifecycle {

	LateInputBindings(BindingService bindings, Map<String, Bindable> bindables) {
		super(bindings, bindables);
	}

	@Override
	public boolean isAutoStartup() {
		return false;
	}

}
