// Keeps each answer with an INSERT of its own and says so when it is committed.
import express from 'express'
import mysql from 'mysql2/promise'

const ELEMENTS = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9']

const pool = mysql.createPool({
  host: '127.0.0.1',
  port: Number(process.env.PEER_MYSQL_PORT),
  user: 'root',
  password: process.env.PEER_MYSQL_PASSWORD,
  database: 'selaras',
  connectionLimit: 32,
})

const app = express()
app.disable('x-powered-by')
app.use(express.json())

app.put('/surveys/:code/responses/:uuid', async (request, response) => {
  const values = ELEMENTS.map((element) => request.body.answers?.[element])
  if (values.some((value) => !Number.isInteger(value) || value < 1 || value > 4)) {
    response.status(422).json({ code: 'answers-unacceptable' })
    return
  }
  await pool.execute(
    'INSERT INTO bench_answers (id, answered_on, u1, u2, u3, u4, u5, u6, u7, u8, u9)' +
      ' VALUES (UUID_TO_BIN(?), CURRENT_DATE, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    [request.params.uuid, ...values],
  )
  response.status(201).json({ receipt: request.params.uuid })
})

app.listen(Number(process.env.PEER_PORT), '127.0.0.1', () => console.log('listening'))
