package se.delmal.server.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the statements that are sent to the database. */
@TestConfiguration(proxyBeanMethods = false)
public class Statements {

    /** How many there have been. */
    public static final class Counter {
        private final AtomicInteger count = new AtomicInteger();

        /** Starts again. */
        public void reset() {
            count.set(0);
        }

        /** Returns how many there have been since. */
        public int count() {
            return count.get();
        }
    }

    @Bean
    static Counter statementCounter() {
        return new Counter();
    }

    @Bean
    static BeanPostProcessor countingDataSource(org.springframework.beans.factory.ObjectProvider<Counter> counter) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? new Counting(source, counter) : bean;
            }
        };
    }

    private static final class Counting extends DelegatingDataSource {

        private final org.springframework.beans.factory.ObjectProvider<Counter> counter;

        Counting(DataSource source, org.springframework.beans.factory.ObjectProvider<Counter> counter) {
            super(source);
            this.counter = counter;
        }

        @Override
        public Connection getConnection() throws java.sql.SQLException {
            var connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().startsWith("prepare")) {
                            counter.getObject().count.incrementAndGet();
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException failed) {
                            throw failed.getCause();
                        }
                    });
        }
    }
}
