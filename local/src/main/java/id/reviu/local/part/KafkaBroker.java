package id.reviu.local.part;

import id.reviu.local.home.Home;
import id.reviu.local.home.Ports;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A real Kafka broker that is its own controller. */
public class KafkaBroker implements Part {
    private final Home home;
    private final Ports ports;
    private final Tuning tuning;

    /** The broker of a suite. */
    public KafkaBroker(Home home, Ports ports, Tuning tuning) {
        this.home = home;
        this.ports = ports;
        this.tuning = tuning;
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public LinkedHashMap<String, Integer> ports() {
        var all = new LinkedHashMap<String, Integer>();
        all.put("Kafka", ports.kafka());
        all.put("Kafka's controller", ports.kafkaController());
        return all;
    }

    @Override
    public void prepare(Progress progress) throws IOException, InterruptedException {
        Files.createDirectories(data());
        Files.writeString(configuration(), properties());
        if (!Files.exists(data().resolve("log/meta.properties"))) {
            java(
                            "kafka.tools.StorageTool",
                            List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1"),
                            List.of(
                                    "format",
                                    "-t",
                                    clusterId(),
                                    "-c",
                                    configuration().toString()))
                    .run(home.log(name()));
        }
    }

    @Override
    public Command command() {
        var options =
                new ArrayList<>(List.of("-Xmx320m", "-Xms128m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"));
        options.addAll(tuning.options(data().resolve("kafka.jsa")));
        return java("kafka.Kafka", options, List.of(configuration().toString()));
    }

    private Command java(String main, List<String> options, List<String> arguments) {
        var line = new ArrayList<>(options);
        line.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
        line.add("-Dorg.slf4j.simpleLogger.showDateTime=true");
        line.add("-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSS");
        line.add("-cp");
        line.add(home.project().resolve("local/target/lib").toString() + "/*");
        line.add(main);
        line.addAll(arguments);
        return Command.java(line, Map.of());
    }

    /** Small caches for a small machine; the rest is Kafka's default, durability included. */
    private String properties() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT
                log.dirs=%3$s
                auto.create.topics.enable=false
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=2
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                log.cleaner.dedupe.buffer.size=16777216
                log.cleaner.threads=1
                num.network.threads=2
                num.io.threads=4
                """.formatted(ports.kafka(), ports.kafkaController(), data().resolve("log"));
    }

    private static String clusterId() {
        var id = UUID.randomUUID();
        var bytes = ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
        // a leading dash would be read as an option
        return text.startsWith("-") ? clusterId() : text;
    }

    /** The broker opens its port before it serves; a client's first metadata waits for it, so the port is enough. */
    @Override
    public boolean isReady() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", ports.kafka()), 500);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private Path data() {
        return home.data().resolve("kafka");
    }

    private Path configuration() {
        return data().resolve("server.properties");
    }
}
