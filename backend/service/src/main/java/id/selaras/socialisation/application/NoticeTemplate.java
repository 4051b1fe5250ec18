package id.selaras.socialisation.application;

/** A text to begin with, in Indonesian; dots stand where the writer fills in. */
public record NoticeTemplate(String code, String title, String body) {}
