package se.delmal.server.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** A line to a server on this machine that can be cut and mended. */
public final class CutProxy implements AutoCloseable {

    private final int target;
    private final int port;
    private final List<Socket> lines = new ArrayList<>();
    private ServerSocket door;

    /** Opens a line to a port. */
    public CutProxy(int target) throws IOException {
        this.target = target;
        this.door = open(0);
        this.port = door.getLocalPort();
        serve(door);
    }

    /** Returns the port that leads there. */
    public int port() {
        return port;
    }

    /** Ends every connection, and takes none. */
    public synchronized void cut() throws IOException {
        door.close();
        for (Socket line : lines) {
            line.close();
        }
        lines.clear();
    }

    /** Takes connections again. */
    public synchronized void mend() throws IOException {
        door = open(port);
        serve(door);
    }

    @Override
    public void close() throws IOException {
        cut();
    }

    private static ServerSocket open(int port) throws IOException {
        var opened = new ServerSocket();
        opened.setReuseAddress(true);
        opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return opened;
    }

    private void serve(ServerSocket opened) {
        daemon(() -> {
            while (!opened.isClosed()) {
                connect(opened, opened.accept());
            }
        });
    }

    private synchronized void connect(ServerSocket opened, Socket near) throws IOException {
        if (opened.isClosed()) {
            near.close();
            return;
        }
        var far = new Socket(InetAddress.getLoopbackAddress(), target);
        lines.add(near);
        lines.add(far);
        daemon(() -> near.getInputStream().transferTo(far.getOutputStream()));
        daemon(() -> far.getInputStream().transferTo(near.getOutputStream()));
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void daemon(Work work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException | UncheckedIOException cut) {
                return;
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
