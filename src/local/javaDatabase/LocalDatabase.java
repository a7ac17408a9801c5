import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;
import java.util.List;

/**
 * A MongoDB-compatible server on 127.0.0.1 for the demo and the tests.
 * Arguments: the port (0: any free one), then optionally a file to keep the data in.
 * Prints "ready PORT" and runs until its standard input ends, so it never outlives its parent.
 */
public final class LocalDatabase {
  /** The Node driver refuses the wire versions that the library offers by itself. */
  private static final class Version5 implements MongoVersion {
    @Override
    public List<Integer> getVersionArray() {
      return List.of(5, 0, 0);
    }

    @Override
    public int getWireVersion() {
      return 13;
    }
  }

  public static void main(String[] arguments) throws Exception {
    int port = Integer.parseInt(arguments[0]);
    MongoServer server = new MongoServer(backend(arguments));
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow));
    server.bind(new InetSocketAddress("127.0.0.1", port));
    System.out.println("ready " + server.getLocalAddress().getPort());
    System.out.flush();
    while (System.in.read() != -1) {
      // Nothing is said to us: only the end counts.
    }
    System.exit(0);
  }

  private static MongoBackend backend(String[] arguments) {
    boolean kept = arguments.length > 1;
    return (kept ? new H2Backend(arguments[1]) : new MemoryBackend()).version(new Version5());
  }
}
