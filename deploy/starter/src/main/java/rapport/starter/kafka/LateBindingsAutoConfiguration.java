package rapport.starter.kafka;

import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.cloud.stream.binding.InputBindingLifecycle;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;

/** Lets a service start before it consumes. */
@AutoConfiguration(after = KafkaAutoConfiguration.class,
		afterName = "org.springframework.cloud.stream.config.BindingServiceConfiguration")
@ConditionalOnClass(InputBindingLifecycle.class)
@ConditionalOnBean({ TopicCreator.class, InputBindingLifecycle.class })
class LateBindingsAutoConfiguration {

	private static final String INPUTS = "inputBindingLifecycle";

	/** Puts what waits in the place of what begins by itself. */
	@Bean
	static BeanDefinitionRegistryPostProcessor lateInputs() {
		return (registry) -> {
			if (registry.containsBeanDefinition(INPUTS)) {
				registry.removeBeanDefinition(INPUTS);
				var late = new RootBeanDefinition(LateInputBindings.class);
				late.setAutowireMode(AbstractBeanDefinition.AUTOWIRE_CONSTRUCTOR);
				late.setDependsOn("bindingService");
				registry.registerBeanDefinition(INPUTS, late);
			}
		};
	}

	@Bean
	LateBindings lateBindings(TopicCreator topics, InputBindingLifecycle inputBindingLifecycle,
			ApplicationEventPublisher events) {
		return new LateBindings(topics, inputBindingLifecycle, events);
	}

}
