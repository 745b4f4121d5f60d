using System.Buffers;
using System.Text;
using GeoPolDomain.Datasets;
using GeoPolDomain.Tests.Datasets;
using GeoPolDomain.Text;

namespace GeoPolDomain.Tests.Text;

/// <summary>What is written to a stream comes in pieces, and they are the whole.</summary>
public class StreamOutputTests
{
    private const int Piece = 1 << 16;

    // A piece goes to the stream when less than 256 bytes of room are left, or less than what is asked for.
    [Theory]
    [InlineData(Piece - 256, 0, 0)]
    [InlineData(Piece - 255, 0, 1)]
    [InlineData(Piece - 255, 256, 1)]
    [InlineData(Piece - 1000, 1000, 0)]
    [InlineData(Piece - 1000, 1001, 1)]
    [InlineData(0, Piece, 0)]
    public void A_piece_is_passed_on_when_there_is_no_room_for_more(int written, int needed, int pieces)
    {
        foreach (var room in new Func<IBufferWriter<byte>, int>[] { to => to.GetSpan(needed).Length, to => to.GetMemory(needed).Length })
        {
            var stream = new Pieces();
            using var output = new StreamOutput(stream);
            output.GetSpan(written)[..written].Fill((byte)'x');
            output.Advance(written);
            room(output).Should().BeGreaterThanOrEqualTo(Math.Max(needed, 256));
            stream.Lengths.Should().Equal(Enumerable.Repeat(written, pieces));
            output.Flush();
            stream.ToArray().Should().HaveCount(written).And.NotContain(one => one != (byte)'x');
        }
    }

    [Fact]
    public void What_is_longer_than_a_piece_is_passed_on_in_its_order()
    {
        var stream = new Pieces();
        StreamOutput.Write(stream, output =>
        {
            output.Write("before "u8);
            var piece = output.GetSpan(3 * Piece);
            piece.Length.Should().BeGreaterThanOrEqualTo(3 * Piece);
            piece[..(3 * Piece)].Fill((byte)'x');
            output.Advance(3 * Piece);
            "after"u8.CopyTo(output.GetMemory(5).Span);
            output.Advance(5);
        });
        Encoding.UTF8.GetString(stream.ToArray()).Should().Be($"before {new string('x', 3 * Piece)}after");
        stream.Lengths[0].Should().Be("before ".Length);
    }

    [Fact]
    public void What_is_left_at_the_end_is_passed_on_once_and_the_stream_stays_open()
    {
        var stream = new Pieces();
        StreamOutput.Write(stream, output => output.Write("{}"u8));
        stream.Lengths.Should().Equal(2);
        stream.CanWrite.Should().BeTrue();
        using (var output = new StreamOutput(stream))
        {
            output.Write("[1]"u8);
            output.Flush();
            output.Write("[2]"u8);
            output.Flush();
        }

        Encoding.UTF8.GetString(stream.ToArray()).Should().Be("{}[1][2]");
    }

    [Fact]
    public void A_dataset_is_written_to_a_stream_as_it_is_written_to_a_text()
    {
        var data = DatasetLaws.Sample(3);
        using var json = new MemoryStream();
        using var lines = new MemoryStream();
        DatasetJson.Write(data, json);
        DatasetLines.Write(data, lines);
        Encoding.UTF8.GetString(json.ToArray()).Should().Be(DatasetJson.Write(data));
        Encoding.UTF8.GetString(lines.ToArray()).Should().Be(DatasetLines.Write(data));
    }

    private sealed class Pieces : MemoryStream
    {
        public List<int> Lengths { get; } = [];

        public override void Write(byte[] buffer, int offset, int count)
        {
            Lengths.Add(count);
            base.Write(buffer, offset, count);
        }
    }
}
