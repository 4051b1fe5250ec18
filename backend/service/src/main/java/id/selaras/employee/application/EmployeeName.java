package id.selaras.employee.application;

import java.util.UUID;

/**
 * What a person is called.
 *
 * @param name with the titles before and after it
 */
public record EmployeeName(UUID id, String nip, String name) {

    static String withTitles(String front, String name, String back) {
        String titled = front == null || front.isBlank() ? name : front.strip() + " " + name;
        return back == null || back.isBlank() ? titled : titled + ", " + back.strip();
    }
}
