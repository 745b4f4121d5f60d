using System.Text;
using GeoPolDomain.Datasets;
using GeoPolDomain.Json;
using GeoPolDomain.Statements;
using GeoPolDomain.Tests.House;

namespace GeoPolDomain.Tests.Datasets;

/// <summary>A long text in lines is read by several threads, and nobody can see that.</summary>
public class LinesReadingTests
{
    private const string Header = """{"record":"dataset","format":"geopoldomain/1","id":"x","title":"X"}""";

    // About 1.2 MB, which are some nine blocks.
    private const int Many = 10_000;

    [Fact]
    public void Lines_of_many_blocks_become_one_dataset_in_order()
    {
        var data = Read(Claims());
        data.Records.Should().HaveCount(Many);
        data.Records.Cast<Claim>().Select(claim => claim.Text).Should().BeInAscendingOrder(StringComparer.Ordinal);
        data.Should().Be(DatasetJson.Read(DatasetJson.Write(data)));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(Many / 2)]
    [InlineData(Many)]
    public void A_mistake_is_found_on_its_line_whichever_thread_reads_it(int line)
    {
        var lines = Claims();
        lines[line] = """{"record":"claim","id":"Not An Id","text":"t"}""";
        var errors = ErrorsOf(lines, out var isCut);
        errors.Should().ContainSingle().Which.Line.Should().Be(line + 1);
        errors[0].Path.Should().Be("$.id");
        isCut.Should().BeFalse();
    }

    [Fact]
    public void Empty_lines_count_in_every_block()
    {
        var lines = Claims().SelectMany(line => new[] { line, "", " \t" }).ToArray();
        lines[^3] = "{}";
        ErrorsOf(lines, out _).Should().ContainSingle().Which.Line.Should().Be(lines.Length - 2);
    }

    [Fact]
    public void The_same_id_in_two_blocks_is_told_where_it_stands_again()
    {
        var lines = Claims();
        lines[^2] = lines[3];
        var error = ErrorsOf(lines, out _).Should().ContainSingle().Subject;
        (error.Code, error.Line).Should().Be((DocumentErrorCode.DuplicateId, lines.Length - 1));
        error.Message.Should().StartWith("the id 'c00002' is taken");
    }

    [Theory]
    [InlineData(100, false)]
    [InlineData(101, true)]
    public void The_first_hundred_mistakes_of_all_blocks_are_told(int count, bool isMore)
    {
        var lines = Claims();
        var wrong = Enumerable.Range(0, count).Select(i => 50 + (i * 97)).ToList();
        wrong.ForEach(line => lines[line] = "[]");
        ErrorsOf(lines, out var isCut).Select(error => error.Line).Should().Equal(wrong.Take(100).Select(line => line + 1L));
        isCut.Should().Be(isMore);
    }

    [Fact]
    public void A_line_with_more_than_a_hundred_mistakes_ends_the_reading_wherever_it_stands()
    {
        var lines = Claims();
        lines[Many / 2] = $$"""{"record":"claim","id":"c","text":"t","about":[{{string.Join(',', Enumerable.Repeat(1, 101))}}]}""";
        lines[^1] = "[]";
        ErrorsOf(lines, out var isCut).Should().HaveCount(100).And.OnlyContain(error => error.Line == (Many / 2) + 1);
        isCut.Should().BeTrue();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(Many / 2)]
    public void A_second_header_is_refused_in_every_block(int after)
    {
        var lines = Claims().ToList();
        lines.Insert(after + 1, Header);
        var error = ErrorsOf([.. lines], out _).Should().ContainSingle().Subject;
        (error.Code, error.Line).Should().Be((DocumentErrorCode.SecondHeader, after + 2));
    }

    [Fact]
    public void Without_a_header_every_record_is_read_and_the_header_is_asked_for()
    {
        var lines = Claims()[1..];
        lines[^1] = "[]";
        ErrorsOf(lines, out _).Select(error => (error.Code, error.Line)).Should().Equal(
            (DocumentErrorCode.MissingHeader, 1), (DocumentErrorCode.UnexpectedType, lines.Length));
    }

    [Fact]
    public void The_header_may_come_after_blocks_of_empty_lines()
    {
        var text = new string('\n', 400_000) + string.Join('\n', Claims());
        DatasetLines.Read(text).Records.Should().HaveCount(Many);
    }

    [Fact]
    public void A_line_may_be_longer_than_blocks()
    {
        var lines = Claims();
        lines[7] = $$"""{"record":"claim","id":"long","text":"{{new string('x', 1_000_000)}}"}""";
        DatasetLines.Read(new PiecesStream(Encoding.UTF8.GetBytes(string.Join('\n', lines)), 4_000))
            .Records.Cast<Claim>().Max(claim => claim.Text.Length).Should().Be(1_000_000);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(700_000)]
    public void A_stream_that_fails_makes_the_reading_fail_as_the_stream_did(int after)
    {
        using var stream = new FailingStream(Encoding.UTF8.GetBytes(string.Join('\n', Claims())), after);
        FluentActions.Invoking(() => DatasetLines.Read(stream)).Should().ThrowExactly<IOException>().WithMessage("The line is cut.");
    }

    // Whoever reads record by record need not wait for lines that have not come yet.
    [Fact]
    public void A_record_is_told_before_the_stream_gives_the_next()
    {
        var lines = Claims()[..3];
        var text = Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n");
        using var stream = new FailingStream(text, text.Length - 40);
        using var records = DatasetLines.ReadRecords(stream).GetEnumerator();
        records.MoveNext().Should().BeTrue();
        records.Current.Should().BeOfType<Claim>().Which.Id.ToString().Should().Be("c00000");
        FluentActions.Invoking(records.MoveNext).Should().Throw<IOException>();
    }

    private static string[] Claims() => [Header, .. Enumerable.Range(0, Many).Select(number => Claim($"{number:00000}"))];

    private static string Claim(string number) =>
        $$"""{"record":"claim","id":"c{{number}}","text":"The claim {{number}} is one of many that are read.","about":["csto","syria"]}""";

    private static Dataset Read(string[] lines) => DatasetLines.Read(string.Join('\n', lines));

    private static IReadOnlyList<DocumentError> ErrorsOf(string[] lines, out bool isCut)
    {
        var text = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        DatasetLines.TryRead(text, out var data, out var errors, out isCut).Should().BeFalse();
        data.Should().BeNull();
        return errors;
    }

    /// <summary>A stream that ends with a failure instead of giving the rest of its bytes.</summary>
    private sealed class FailingStream(byte[] bytes, int after) : MemoryStream(bytes, writable: false)
    {
        public override int Read(byte[] buffer, int offset, int count) =>
            Position >= after
                ? throw new IOException("The line is cut.")
                : base.Read(buffer, offset, Math.Min(count, after - (int)Position));

        public override int Read(Span<byte> buffer) => throw new NotSupportedException();
    }
}
