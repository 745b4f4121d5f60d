using System.Text;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.HardCases;

/// <summary>Data that has been through a document and back before it is asked.</summary>
internal static class Held
{
    public static Dataset Data(params IEnumerable<DatasetRecord> records)
    {
        var given = Given.Data(records);
        var read = DatasetJson.Read(DatasetJson.Write(given));
        read.Should().Be(given);
        DatasetLines.Read(new MemoryStream(Encoding.UTF8.GetBytes(DatasetLines.Write(given)))).Should().Be(given);
        return read;
    }

    public static T Record<T>(T record) where T : DatasetRecord => (T)Data(record).Find(record.Key)!;

    /// <summary>Those who surely are members on a day, in one line.</summary>
    public static string MembersOf(this Dataset data, string organization, string on, string? viewpoint = null) =>
        Line(data.Memberships.MembersOf(
            organization, Given.Day(on), viewpoint is null ? null : ActorId.Parse(viewpoint)).Where(one => one.Answer == Answer.Yes));

    public static string Line(this IEnumerable<Member> members) => string.Join(' ', members.Select(member => member.Actor));
}
