using System.Diagnostics;
using FluentAssertions;
using GeoPolDomain.Bridges.Tests.Database;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;
using GeoPolDomain.Memberships;
using GeoPolDomain.Reference;
using GeoPolDomain.Time;
using Npgsql;

namespace GeoPolDomain.Cli.Tests;

/// <summary>The command <c>load</c>, and questions to a database. They need PostgreSQL.</summary>
public sealed class LoadTests(PostgresServer server) : IClassFixture<PostgresServer>, IDisposable
{
    private const int Many = 150_000;
    private readonly string folder = Directory.CreateTempSubdirectory("geopoldomain-load-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [PostgresFact]
    public void What_was_loaded_is_asked_as_a_file_is()
    {
        var loaded = Ask.With(["load", server.ConnectionTo("asked"), "csto-syria-2017"]);

        loaded.ExitCode.Should().Be(0, loaded.Messages);
        loaded.Output.Should().Contain("schema 'geopol' holds 'csto-syria-2017'").And.Contain("849 added");
        foreach (var question in new[] { "members csto --on 2017-06-22", "brief", "contradictions", "stats" })
        {
            string[] words = question.StartsWith("stats", StringComparison.Ordinal) ? ["stats"] : [.. question.Split(' '), "--dataset"];

            Ask.With([.. words, server.ConnectionTo("asked"), "--format", "json"]).Output
                .Should().Be(Ask.With([.. words, "csto-syria-2017", "--format", "json"]).Output, question);
        }
    }

    [PostgresFact]
    public void Each_schema_holds_a_dataset_and_an_address_names_it()
    {
        Ask.With(["load", server.ConnectionTo("schemas"), "csto-syria-2017", "--schema", "affair"]).ExitCode.Should().Be(0);
        Ask.With(["load", server.ConnectionTo("schemas"), "decision-rules", "--schema", "rules"]).ExitCode.Should().Be(0);
        var address = $"postgres://postgres@localhost/schemas?host={server.Folder}&schema=rules";

        Ask.With(["stats", address, "--format", "json"]).Output.Should().Be(Ask.Geopol("stats decision-rules --format json").Output);
        Ask.With(["stats", address.Replace("rules", "none"), "--format", "json"]).Messages
            .Should().StartWith("geopol: ").And.Contain("no dataset was stored there").And.Contain("schema 'none'");
    }

    [PostgresFact]
    public void Loading_again_tells_what_it_changed()
    {
        var data = ReferenceData.CstoSyria2017;
        var file = Path.Combine(folder, "less.json");
        File.WriteAllText(file, DatasetJson.Write(new(data.Id, data.Title, data.Records.Skip(5), data.Note, data.Version)));
        Ask.With(["load", server.ConnectionTo("again"), "csto-syria-2017"]).ExitCode.Should().Be(0);

        Ask.With(["load", server.ConnectionTo("again"), file, "--keep", "--format", "json"]).Output
            .Should().Contain("\"removed\": 0").And.Contain("\"unchanged\": 844");
        Ask.With(["load", server.ConnectionTo("again"), file]).Output.Should().Contain("5 removed").And.Contain("844 unchanged");
    }

    [PostgresFact]
    public void A_person_sees_how_far_the_loading_has_come()
    {
        using var output = new MemoryStream();
        var error = new StringWriter();
        var terminal = new Terminal(Stream.Null, output, error) { ShowsProgress = true };

        Geopol.Run(["load", server.ConnectionTo("seen"), "csto-syria-2017"], terminal).Should().Be(0);

        error.ToString().Should().Contain("━━━ 849 of 849 records").And.Contain("849 records in");
    }

    [PostgresTheory]
    [InlineData("nowhere", "names no database")]
    [InlineData("postgres://postgres@localhost:1/d", "cannot be reached: Connection refused")]
    [InlineData("postgres://postgres@localhost/d?colour=red", "cannot be understood")]
    public void A_database_that_cannot_be_used_is_refused_with_the_reason(string database, string reason) =>
        Ask.With(["load", database, "csto-syria-2017"]).Messages.Should().StartWith("geopol: ").And.Contain(reason);

    [PostgresFact]
    public async Task Killing_the_tool_while_it_loads_leaves_what_was_there_before()
    {
        Ask.With(["load", server.ConnectionTo("killed"), "csto-syria-2017"]).ExitCode.Should().Be(0);
        using var loading = StartLoading("killed");
        await CopyingAsync("killed");

        loading.Kill();
        await loading.WaitForExitAsync();

        loading.ExitCode.Should().NotBe(0);
        Ask.With(["stats", server.ConnectionTo("killed"), "--format", "json"]).Output
            .Should().Be(Ask.Geopol("stats csto-syria-2017 --format json").Output);
        (await CountAsync("killed")).Should().Be(ReferenceData.CstoSyria2017.Memberships.All.Length);
    }

    [PostgresFact]
    public async Task Killing_the_server_while_it_is_loaded_leaves_what_was_there_before()
    {
        using var own = new PostgresServer();
        Ask.With(["load", own.ConnectionTo("killed"), "csto-syria-2017"]).ExitCode.Should().Be(0);
        using var loading = StartLoading("killed", own);
        await CopyingAsync("killed", own);

        own.Kill();
        await loading.WaitForExitAsync();
        own.Start();
        NpgsqlConnection.ClearAllPools();

        loading.ExitCode.Should().Be(2);
        (await loading.StandardError.ReadToEndAsync()).Should().Contain("geopol: the database 'killed'");
        Ask.With(["stats", own.ConnectionTo("killed"), "--format", "json"]).Output
            .Should().Be(Ask.Geopol("stats csto-syria-2017 --format json").Output);
        // And what was broken off can be done again.
        Ask.With(["load", own.ConnectionTo("killed"), Big()]).Output.Should().Contain($"{Many:N0} added");
        NpgsqlConnection.ClearAllPools();
    }

    [PostgresFact]
    public void A_long_file_in_JSON_Lines_is_loaded_as_it_is_read_and_its_mistake_is_told_with_its_place()
    {
        var file = Path.Combine(folder, "long.jsonl");
        var note = new string('n', 1000);
        var records = Enumerable.Range(0, 70_000).Select(number => new Membership
        {
            Id = $"mbr-{number:000000}",
            Organization = "csto",
            Member = $"state-{number % 190}",
            Status = MembershipStatus.Member,
            Spell = EdtfInterval.Parse("1992-05-15/.."),
            Note = note,
        });
        using (var output = File.Create(file))
            DatasetLines.Write(new("long", "Long", records), output);
        new FileInfo(file).Length.Should().BeGreaterThan(64L << 20);

        Ask.With(["load", server.ConnectionTo("long"), file]).Output.Should().Contain("holds 'long': Long").And.Contain("70,000 added");
        File.AppendAllText(file, "{\"record\":\"membership\",\"id\":\"mbr-x\"}\n");
        Ask.With(["load", server.ConnectionTo("long"), file]).Messages
            .Should().Contain("long.jsonl:70002:").And.Contain("organization");
        Ask.With(["stats", server.ConnectionTo("long"), "--format", "json"]).Output.Should().Contain("\"membership\": 70000");
    }

    private Process StartLoading(string database, PostgresServer? other = null)
    {
        var tool = typeof(Geopol).Assembly.Location;
        return Process.Start(new ProcessStartInfo("dotnet", [tool, "load", (other ?? server).ConnectionTo(database), Big()])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
    }

    // Waits until some records were copied, and not all.
    private async Task CopyingAsync(string database, PostgresServer? other = null)
    {
        await using var connection = new NpgsqlConnection((other ?? server).ConnectionTo(database));
        await connection.OpenAsync();
        const int most = 24_000;
        // The server waits, and looks.
        await using var command = new NpgsqlCommand(
            "select count(*) from pg_stat_progress_copy, pg_sleep(0.005) where tuples_processed > 1000", connection);
        var asked = 0;
        while ((long)(await command.ExecuteScalarAsync())! == 0)
            (++asked).Should().BeLessThan(most, "the loading begins");
    }

    private async Task<long> CountAsync(string database)
    {
        await using var connection = new NpgsqlConnection(server.ConnectionTo(database));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("select count(*) from geopol.membership", connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private string Big()
    {
        var file = Path.Combine(folder, "big.jsonl");
        if (File.Exists(file))
            return file;
        using var output = File.Create(file);
        DatasetLines.Write(
            new("big", "Many memberships", Enumerable.Range(0, Many).Select(number => new Membership
            {
                Id = $"mbr-{number:000000}",
                Organization = $"org-{number % 100}",
                Member = $"state-{number % 190}",
                Status = MembershipStatus.Member,
                Spell = EdtfInterval.Parse("1992-05-15/.."),
            })),
            output);
        return file;
    }
}
