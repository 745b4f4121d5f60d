using GeoPolDomain.Csv;
using GeoPolDomain.Parquet;
using GeoPolDomain.Reference;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Bridges.Tests.Queries;

/// <summary>The query on the page about tables answers as the library does, for the whole embedded world.</summary>
public sealed class MembersOnADayTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("csv")]
    [InlineData("parquet")]
    public async Task The_members_of_every_organization_are_those_of_the_library(string format)
    {
        var world = ReferenceData.World;
        if (format == "csv")
            CsvTables.Write(world, table => File.Create(Path.Combine(folder, $"{table.Name}.csv")));
        else
            await ParquetTables.WriteAsync(world, table => File.Create(Path.Combine(folder, $"{table.Name}.parquet")));
        using var duck = new Duck($"create table membership as select * from '{folder}/membership.{format}'");
        var query = QueryPage.Query("Members of an organization on a day");
        var asked = 0;

        foreach (var organization in world.Memberships.All.Select(one => one.Organization).Distinct())
            for (var day = new LocalDate(1945, 6, 1); day.Year < 2026; day = day.PlusMonths(97))
            {
                var told = duck.Ask(query, ("organization", organization.ToString()), ("day", day)).Select(row => $"{row[0]} {row[1]}");
                var answered = world.Memberships.Of(organization).On(day).Select(one => $"{one.Actor} {one.Answer.ToText()}");
                told.Should().Equal(answered.Order(StringComparer.Ordinal), "of {0} on {1}", organization, day);
                asked++;
            }

        asked.Should().BeGreaterThan(500);
    }
}
