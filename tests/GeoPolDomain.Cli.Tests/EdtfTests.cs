using FluentAssertions;

namespace GeoPolDomain.Cli.Tests;

public sealed class EdtfTests
{
    [Fact]
    public void A_valid_value_gives_one_line_with_its_bounds()
    {
        var answered = Ask.Geopol("edtf 1984?");

        answered.ExitCode.Should().Be(0);
        answered.Output.Should().Be(
            """{"input":"1984?","valid":true,"kind":"date","level":1,"means":"perhaps 1984","""
            + "\"earliest\":\"1983-01-01\",\"latest\":\"1985-12-31\",\"canonical\":\"1984?\"}\n");
    }

    [Fact]
    public void A_bound_that_does_not_exist_is_left_out() =>
        Ask.Geopol("edtf 2001/..").Output.Should().Be(
            """{"input":"2001/..","valid":true,"kind":"interval","level":1,"means":"since 2001, still so","""
            + "\"earliest\":\"2001-01-01\",\"canonical\":\"2001/..\"}\n");

    [Fact]
    public void A_negative_year_is_not_read_as_an_option() =>
        Ask.Geopol("edtf -0044").Output.Should().Contain("\"earliest\":\"-0044-01-01\"");

    [Fact]
    public void Values_are_read_from_standard_input_and_an_invalid_value_gives_exit_code_1()
    {
        var answered = Ask.With(["edtf"], "2001\n\n[1985,1986]\n");

        answered.ExitCode.Should().Be(1);
        answered.Messages.Should().BeEmpty();
        answered.Lines.Should().SatisfyRespectively(
            first => first.Should().Contain("\"kind\":\"date\""),
            second => second.Should().StartWith("""{"input":"","valid":false,"error":"'' is not an EDTF value"""),
            third => third.Should().Contain("\"kind\":\"set\""));
    }
}
