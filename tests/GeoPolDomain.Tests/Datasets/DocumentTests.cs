using System.Text;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Tests.House;
using GeoPolDomain.Time;
using Given = GeoPolDomain.Testing.Given;

namespace GeoPolDomain.Tests.Datasets;

/// <summary>Reading without knowing beforehand: which form, how many mistakes, why not a date.</summary>
public class DocumentTests
{
    private static readonly Dataset Data = DatasetLaws.Sample(3);

    [Fact]
    public void A_dataset_is_read_in_whichever_form_it_is_written()
    {
        var (json, lines) = (DatasetJson.Write(Data), DatasetLines.Write(Data));
        foreach (var text in new[] { json, lines, "\uFEFF" + lines, "\n\n" + lines, "\n" + json })
        {
            DatasetDocument.Read(text).Should().Be(Data);
            DatasetDocument.Read(Encoding.UTF8.GetBytes(text)).Should().Be(Data);
            DatasetDocument.Read(new MemoryStream(Encoding.UTF8.GetBytes(text))).Should().Be(Data);
        }
    }

    [Fact]
    public async Task A_dataset_is_read_from_a_stream()
    {
        var json = Encoding.UTF8.GetBytes(DatasetJson.Write(Data));
        DatasetJson.Read(new MemoryStream(json)).Should().Be(Data);
        (await DatasetJson.ReadAsync(new MemoryStream(json))).Should().Be(Data);
    }

    [Fact]
    public void Datasets_are_equal_by_what_they_say_and_hold() => Distinct.Are(
        () => Given.Data(Given.Claim("c")), () => Given.Data(Given.Claim("d")), () => Given.Data(Given.Claim("c"), Given.Claim("d")),
        () => new Dataset("other", "A sample", [Given.Claim("c")]), () => new Dataset("sample", "Other", [Given.Claim("c")]));

    [Theory]
    [InlineData("""{"record":"dataset","id":"x"}""", DocumentForm.Lines)]
    [InlineData("""{"id":"x","record":"dataset"}""", DocumentForm.Lines)]
    [InlineData("""{"format":"geopoldomain/1","id":"x","title":"X"}""", DocumentForm.Json)]
    [InlineData("{\n  \"record\": 1\n}", DocumentForm.Json)]
    [InlineData("""{"note":{"record":"dataset"}}""", DocumentForm.Json)]
    [InlineData("", DocumentForm.Json)]
    [InlineData("no JSON", DocumentForm.Json)]
    public void The_first_line_tells_the_form(string text, DocumentForm form) =>
        DatasetDocument.FormOf(Encoding.UTF8.GetBytes(text)).Should().Be(form);

    [Theory]
    [InlineData("""{"format":"geopoldomain/1","id":"x","title":"X","\ud800":1}""", "the text is not valid Unicode")]
    [InlineData("""{"format":"\ud800","id":"x","title":"X"}""", "geopoldomain/1")]
    [InlineData(
        """{"format":"geopoldomain/1","id":"x","title":"X","claims":[{"id":"c","t\ud800xt":"x"}]}""",
        "the text is not valid Unicode")]
    [InlineData("""{"record":"d\ud800taset","format":"geopoldomain/1","id":"x","title":"X"}""", "the kind of record must be one of")]
    [InlineData("""{"format":"geopoldomain/1","record":"d\ud800taset","id":"x","title":"X"}""", "the kind of record must be one of")]
    [InlineData(
        """{"r\ud800":"dataset","record":"dataset","format":"geopoldomain/1","id":"x","title":"X"}""",
        "the text is not valid Unicode")]
    public void A_name_that_holds_half_a_character_is_a_mistake_and_no_failure(string text, string message)
    {
        DatasetDocument.TryRead(Encoding.UTF8.GetBytes(text), out _, out var errors, out _).Should().BeFalse();
        errors.Should().Contain(error => error.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Lines_are_read_from_a_text_and_from_bytes()
    {
        DatasetLines.Read(DatasetLines.Write(Data)).Should().Be(Data);
        DatasetLines.Read(Encoding.UTF8.GetBytes(DatasetLines.Write(Data))).Should().Be(Data);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(250, true)]
    public void Whether_mistakes_are_left_out_is_said(int count, bool isCut)
    {
        var claims = Enumerable.Range(0, count).Select(number => $$"""{"id":"c-{{number}}"}""").ToList();
        var json = $$"""{"format":"geopoldomain/1","id":"x","title":"X","claims":[{{string.Join(',', claims)}}]}""";
        var lines = """{"record":"dataset","format":"geopoldomain/1","id":"x","title":"X"}"""
            + string.Concat(claims.Select(one => "\n{\"record\":\"claim\"," + one[1..]));

        foreach (var text in new[] { json, lines })
        {
            DatasetDocument.TryRead(Encoding.UTF8.GetBytes(text), out var none, out var errors, out var some).Should().BeFalse();
            none.Should().BeNull();
            errors.Length.Should().BeInRange(1, ReadContext.MostErrors);
            some.Should().Be(isCut);
            var read = () => DatasetDocument.Read(text);
            read.Should().Throw<DocumentException>().Which.IsCut.Should().Be(isCut);
        }
    }

    [Fact]
    public void A_text_that_is_no_value_is_refused_with_the_message_of_the_exception()
    {
        EdtfValue.TryParse("2017-13", out EdtfValue? value, out var flaw).Should().BeFalse();
        value.Should().BeNull();
        var parse = () => EdtfValue.Parse("2017-13");
        parse.Should().Throw<FormatException>().Which.Message.Should().Be(flaw);
        EdtfDate.TryParse("2017/2018", out EdtfDate? _, out var noDate).Should().BeFalse();
        noDate.Should().Be("'2017/2018' is not an EDTF date: it has a '/' and so is an interval, where one date is asked for");
        EdtfInterval.TryParse("2017", out EdtfInterval? _, out var noInterval).Should().BeFalse();
        noInterval.Should().StartWith("'2017' is not an EDTF interval");
        EdtfSet.TryParse(null, out EdtfSet? _, out var noSet).Should().BeFalse();
        noSet.Should().Be("null is not an EDTF set: there is no text");
        ActorId.TryParse("CSTO", out ActorId? _, out var noId).Should().BeFalse();
        noId.Should().StartWith("'CSTO' is not the id of an actor");
        EdtfValue.TryParse("2017", out value, out flaw).Should().BeTrue();
        (value!.ToString(), flaw).Should().Be(("2017", null));
    }

    [Fact]
    public void What_nests_too_deep_to_be_read_is_not_written()
    {
        var nested = Enumerable.Range(0, 80).Aggregate((Requirement)new TimeReached(), (inner, _) => new Not { Of = inner });
        var data = Given.Data(Given.Condition("deep", "x", "send", nested));
        FluentActions.Invoking(() => DatasetJson.Write(data)).Should().Throw<InvalidOperationException>().WithMessage("*depth*");
        FluentActions.Invoking(() => DatasetLines.Write(data)).Should().Throw<InvalidOperationException>().WithMessage("*depth*");
    }

    [Fact]
    public void The_id_of_a_dataset_compares_with_its_text_as_other_ids_do()
    {
        DatasetId id = "sample";
        (id == "sample").Should().BeTrue();
        (id != "Sample").Should().BeTrue();
        (id == null).Should().BeFalse();
        (Given.Data().Id == id).Should().BeTrue();
    }
}
