using System.Buffers;
using GeoPolDomain.Json;

namespace GeoPolDomain.Tests.Text;

public class Utf8OutputTests
{
    [Fact]
    public void An_output_that_is_disposed_twice_gives_its_memory_back_once()
    {
        var output = new JsonOutput();
        output.Text("a");
        output.Dispose();
        output.Dispose();

        output.Written.Length.Should().Be(0);
        var (one, other) = (ArrayPool<byte>.Shared.Rent(1 << 16), ArrayPool<byte>.Shared.Rent(1 << 16));
        one.Should().NotBeSameAs(other);
    }
}
