package id.selaras.shared.web;

import id.selaras.shared.error.FieldError;
import id.selaras.shared.error.Refusal;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Refuses query parameters a route does not document: a filter that is silently ignored lies about its result. Pages
 * for people take any: whoever passes their address on may add something to it.
 */
@Provider
public class StrictParameters implements ContainerRequestFilter {

    private static final String PAGES = "/s/";

    private static final Map<Method, Set<String>> KNOWN = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Set<String> sent = request.getUriInfo().getQueryParameters().keySet();
        if (sent.isEmpty() || request.getUriInfo().getPath().startsWith(PAGES)) {
            return;
        }
        Set<String> known = KNOWN.computeIfAbsent(resource.getResourceMethod(), StrictParameters::parametersOf);
        List<FieldError> unknown = sent.stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .map(name -> new FieldError("?" + name, "unknown-parameter", "this list has no such parameter"))
                .toList();
        if (!unknown.isEmpty()) {
            throw Refusal.shape(unknown);
        }
    }

    private static Set<String> parametersOf(Method method) {
        Set<String> names = new HashSet<>();
        for (Parameter parameter : method.getParameters()) {
            QueryParam query = parameter.getAnnotation(QueryParam.class);
            if (query != null) {
                names.add(query.value());
            } else if (parameter.isAnnotationPresent(RestQuery.class)) {
                String named = parameter.getAnnotation(RestQuery.class).value();
                names.add(named.isEmpty() ? parameter.getName() : named);
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                addFields(parameter.getType(), names);
            }
        }
        return names;
    }

    private static void addFields(Class<?> bean, Set<String> names) {
        if (bean.isRecord()) {
            for (RecordComponent component : bean.getRecordComponents()) {
                QueryParam query = component.getAnnotation(QueryParam.class);
                if (query != null) {
                    names.add(query.value());
                }
            }
        }
        for (Class<?> type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                QueryParam query = field.getAnnotation(QueryParam.class);
                if (query != null) {
                    names.add(query.value());
                } else if (field.isAnnotationPresent(BeanParam.class)) {
                    addFields(field.getType(), names);
                }
            }
        }
    }
}
