package id.reviu.local;

import id.reviu.local.home.Home;
import id.reviu.local.home.Refused;
import id.reviu.local.process.ProcessRecords;
import java.io.IOException;
import java.util.List;

/** What {@code ./reviu} calls once the suite is built. */
public final class Main {
    private static final int REFUSED = 1;

    private Main() {}

    /** Runs one command; a refusal is told in one sentence and by the exit code. */
    public static void main(String[] typed) throws InterruptedException {
        try {
            run(Arguments.parse(List.of(typed)));
        } catch (Refused refusal) {
            System.err.println(refusal.getMessage());
            System.exit(REFUSED);
        } catch (IOException failure) {
            System.err.println("Reviu cannot go on: " + failure);
            System.exit(REFUSED);
        }
    }

    private static void run(Arguments arguments) throws IOException, InterruptedException {
        var home = Home.ofThisProcess();
        var records = new ProcessRecords(home.run());
        var screen = new Screen(System.out);
        switch (arguments.command()) {
            case "up" -> {
                if (arguments.has("detach")) {
                    new Detached(home, records, screen).run(arguments);
                } else {
                    new Up(home, records, screen).run(arguments);
                }
            }
            case "down" -> new Down(home, records, screen).run();
            case "status" -> new Status(home, records, screen).run();
            case "demo" -> new Demo(home, screen).load(arguments, new Instance(home, records));
            case "token" -> screen.line(Demo.token(user(arguments), arguments, new Instance(home, records)));
            case "stop" -> new OnePart(home, records, screen).stop(part(arguments));
            case "start" -> new OnePart(home, records, screen).start(part(arguments));
            default ->
                throw new Refused("There is no command \"" + arguments.command() + "\"; ./reviu help lists them.");
        }
    }

    private static String user(Arguments arguments) {
        return arguments
                .firstWord()
                .orElseThrow(() -> new Refused("Name a demo user, such as admin or petugas.dinkes."));
    }

    private static String part(Arguments arguments) {
        return arguments.firstWord().orElseThrow(() -> new Refused("Name a part, as ./reviu status lists them."));
    }
}
