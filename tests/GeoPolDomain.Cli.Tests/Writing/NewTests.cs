using FluentAssertions;
using GeoPolDomain.Datasets;

namespace GeoPolDomain.Cli.Tests.Writing;

public sealed class NewTests : IDisposable
{
    private readonly Written file = new(null, "Three Harbours.json");

    public void Dispose() => file.Dispose();

    [Fact]
    public void A_dataset_is_started_with_an_id_from_the_name_of_its_file()
    {
        file.Run("new", "-o", "FILE", "--title", "Harbours", "--note", "Invented.", "--data-version", "2026").ExitCode.Should().Be(0);

        file.Data.Should().Be(new Dataset("three-harbours", "Harbours", [], "Invented.", "2026"));
    }

    [Fact]
    public void A_person_is_asked_for_what_the_options_do_not_say()
    {
        var talk = file.Talk(["new", "-o", "FILE"], "Three", "three", "", "Harbours");

        talk.ExitCode.Should().Be(0, talk.Messages);
        talk.Output.Should().Contain("id, of the dataset [three-harbours]").And.Contain("capital letters");
        talk.Output.Should().Contain("a dataset has a title");
        file.Data.Should().Be(new Dataset("three", "Harbours", []));
    }

    [Fact]
    public void Nothing_is_asked_when_nothing_is_missing() =>
        file.Talk(["new", "-o", "FILE", "--title", "Harbours"]).Output.Should().StartWith("Three Harbours.json: the dataset");

    [Fact]
    public void Nobody_is_asked_where_nobody_can_answer()
    {
        var refused = file.Run("new", "-o", "FILE");

        refused.ExitCode.Should().Be(2);
        refused.Messages.Should().Contain("the option --title is missing");
        File.Exists(file.File).Should().BeFalse();
    }

    [Fact]
    public void A_file_that_exists_is_not_overwritten()
    {
        using var there = new Written();

        there.Run("new", "-o", "FILE", "--title", "A").Messages.Should().Contain("nothing is overwritten");
        there.Content.Should().Be(Written.Start);
    }

    [Theory]
    [InlineData("x.txt", "", "ends in neither .json nor .jsonl")]
    [InlineData("Россия.json", "", "the name of the file gives no id")]
    [InlineData("x.json", "--id=X", "capital letters")]
    [InlineData("x.json", "--note= ", "the option --note is blank")]
    public void What_a_dataset_cannot_be_is_refused(string name, string option, string why)
    {
        using var one = new Written(null, name);

        one.Run([.. new[] { "new", "-o", "FILE", "--title=A", option }.Where(part => part.Length > 0)]).Messages
            .Should().Contain(why);
        File.Exists(one.File).Should().BeFalse();
    }

    [Fact]
    public void A_dataset_can_be_started_on_standard_output() =>
        DatasetDocument.Read(Ask.With(["new", "-o", "-", "--id", "x", "--title", "X"]).Output).Should().Be(new Dataset("x", "X", []));
}
