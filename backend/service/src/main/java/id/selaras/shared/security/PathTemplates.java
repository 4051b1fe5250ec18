package id.selaras.shared.security;

import jakarta.ws.rs.Path;
import java.lang.reflect.Method;

/** The path of a resource method as written in its annotations, without the API's base path. */
public final class PathTemplates {

    private static final String BASE = "/api/v1";

    private PathTemplates() {}

    public static String of(Class<?> resource, Method method) {
        Path onClass = resource.getAnnotation(Path.class);
        Path onMethod = method.getAnnotation(Path.class);
        String path =
                slashed(onClass == null ? "" : onClass.value()) + slashed(onMethod == null ? "" : onMethod.value());
        return path.startsWith(BASE) ? path.substring(BASE.length()) : path;
    }

    private static String slashed(String part) {
        String trimmed = part.replaceAll("^/+|/+$", "");
        return trimmed.isEmpty() ? "" : "/" + trimmed;
    }
}
