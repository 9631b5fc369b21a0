package org.outturn.cli;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import java.io.Closeable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** The log of a run, added to what the file holds already. */
final class LogFile implements Closeable {

    private final Logger root;
    private final Logger ours;
    private final FileAppender<ILoggingEvent> appender;

    private LogFile(LoggerContext context, FileAppender<ILoggingEvent> appender) {
        this.root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        this.ours = context.getLogger("org.outturn");
        this.appender = appender;
    }

    static LogFile open(Path file) throws StoppedException {
        OutputPlace.requireWritable(file);
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        FileAppender<ILoggingEvent> appender = new FileAppender<>();
        appender.setContext(context);
        appender.setFile(file.toString());
        appender.setEncoder(encoder(context));
        appender.start();
        if (!appender.isStarted()) {
            throw StoppedException.cannotWrite(file, "the log file cannot be opened.");
        }
        LogFile log = new LogFile(context, appender);
        log.root.addAppender(appender);
        log.ours.addAppender(appender);
        return log;
    }

    private static PatternLayoutEncoder encoder(LoggerContext context) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level %msg%n%ex");
        encoder.start();
        return encoder;
    }

    void line(String line) {
        ours.info("{}", line);
    }

    void trace(Throwable fault) {
        ours.error("Details for those who mend it", fault);
    }

    @Override
    public void close() {
        ours.detachAppender(appender);
        root.detachAppender(appender);
        appender.stop();
    }
}
