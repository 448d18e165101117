//! Dates, hours and numbers as each language writes them.

use jiff::civil::{Date, Time, Weekday};

use super::{Language, Words};

impl Words {
    /// A date in words: «20 de noviembre de 2026».
    pub fn date(&self, date: Date) -> String {
        self.date_long(i64::from(date.day()), self.month(date.month()), i64::from(date.year()).to_string())
    }

    /// A date in little room, day before month as in Spanish: «20/11/2026»; in English «20 Nov 2026».
    pub fn date_short(&self, date: Date) -> String {
        match self.language() {
            Language::English => {
                let month: String = self.month(date.month()).chars().take(3).collect();
                format!("{} {month} {}", date.day(), date.year())
            }
            Language::Spanish | Language::Portuguese => {
                format!("{:02}/{:02}/{}", date.day(), date.month(), date.year())
            }
        }
    }

    /// A date in little room with its day of the week, to see whether it was understood: «vie 4 dic 2026».
    pub fn date_with_weekday(&self, date: Date) -> String {
        let short = |name: String| name.chars().take(3).collect::<String>();
        let (weekday, month) = (short(self.weekday(date.weekday())), short(self.month(date.month())));
        format!("{weekday} {} {month} {}", date.day(), date.year())
    }

    /// An hour of the day in 24 hours: «09:05».
    pub fn hour(&self, time: Time) -> String {
        format!("{:02}:{:02}", time.hour(), time.minute())
    }

    /// The name of a day of the week.
    pub fn weekday(&self, day: Weekday) -> String {
        match day {
            Weekday::Monday => self.weekday_monday(),
            Weekday::Tuesday => self.weekday_tuesday(),
            Weekday::Wednesday => self.weekday_wednesday(),
            Weekday::Thursday => self.weekday_thursday(),
            Weekday::Friday => self.weekday_friday(),
            Weekday::Saturday => self.weekday_saturday(),
            Weekday::Sunday => self.weekday_sunday(),
        }
    }

    /// The month of a date: «noviembre de 2026».
    pub fn month_and_year(&self, date: Date) -> String {
        self.ledger_month(self.month(date.month()), i64::from(date.year()).to_string())
    }

    /// The name of a month, 1 to 12.
    fn month(&self, month: i8) -> String {
        match month {
            1 => self.month_january(),
            2 => self.month_february(),
            3 => self.month_march(),
            4 => self.month_april(),
            5 => self.month_may(),
            6 => self.month_june(),
            7 => self.month_july(),
            8 => self.month_august(),
            9 => self.month_september(),
            10 => self.month_october(),
            11 => self.month_november(),
            _ => self.month_december(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_shows_its_day_of_the_week() {
        let date = Date::constant(2026, 12, 4);
        let shown = Language::ALL.map(|language| Words::new(language).date_with_weekday(date));
        assert_eq!(shown, ["vie 4 dic 2026", "Fri 4 Dec 2026", "sex 4 dez 2026"]);
    }
}
